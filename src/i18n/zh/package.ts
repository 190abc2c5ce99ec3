/** Words of making packages for learning systems. */
export const packing = {
  heading: '做成课件包',
  intro:
    '一门课一个 ZIP，传到公司的学习平台就能学。学员选的每一句、分数、用时和进度，平台都记；断了，换台设备接着打。',
  course: '哪门课',
  system: '哪种平台',
  systems: {
    scorm12: { name: 'SCORM 1.2', text: '最通用。拿不准就选它。' },
    scorm2004: { name: 'SCORM 2004（第 3 版）', text: '每一题还带上当时说的话。' },
    cmi5: { name: 'cmi5', text: '平台自带 xAPI 记录库时选它，记得最细。' },
  },
  language: '课名和开头用的语言',
  languageText: '学员随时可以切换。',
  exam: '带考试',
  examText: '过没过由考试定。不带考试，由课里的情景定。',
  connect: 'xAPI 记录库的地址',
  connectText: '和平台同一个网址就不用填。',
  connectWrong: '要一个完整网址，比如 https://lrs.example/xapi/',
  make: '生成课件包',
  making: '正在打包……',
  made: (name: string, kilobytes: string) =>
    `已生成 ${name}（${kilobytes} KB）。没看到下载，就换电脑上的浏览器再试。`,
  again: '再试一次',
  /** Where the one file that packages are made from is not to be had. */
  noFile: '这份网站里没有打包用的单文件，在这里打不了包。请在装了源代码的电脑上运行：',
  failed: '没打成。网络断了，或者这份网站刚换过版本；刷新后再试。',
  check: '传上去之后，先用一个测试账号学两步、关掉、再打开：能接上，平台上也看得到选了什么，就对了。',
}
