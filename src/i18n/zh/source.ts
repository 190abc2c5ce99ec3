/** Words of taking one's own scenario along as Markdown. */
export const source = {
  take: '取回 Markdown',
  heading: (title: string) => `${title} · Markdown`,
  text: '就是当初写的那份文件，改好了再导入一次就行。',
  download: '下载',
  show: '不能下载？展开来复制',
  link: {
    heading: '从任务链接里取回自编情景',
    text: '换了电脑，或者原文件找不到了：把以前发的任务链接贴进来，里面带着的情景原样取回。',
    label: '任务链接，连同前后的字一起贴也行',
    none: '这段文字里没有任务链接。',
    empty: '这份任务用的都是自带的情景，没有自编的。',
    found: (title: string) => `“${title}”里带着的情景：`,
  },
}
