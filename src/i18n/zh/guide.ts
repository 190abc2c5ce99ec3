/** Words around the guides, in Chinese. */
export const guide = {
  heading: '使用指南',
  guides: {
    trainer: '培训师指南',
    hr: 'HR 指南',
    lms: '接学习平台',
    hosting: '放到内网',
    broker: '手机投票的服务器',
  },
  contents: '目录',
  print: '打印这一份',
  none: (name: string) => `没有“${name}”这份指南。`,
}
