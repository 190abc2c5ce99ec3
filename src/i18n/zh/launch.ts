/** Words of a page that a learning system has opened. */
export const launch = {
  course: '回到课程',
  leave: '退出课程',
  leaveText: '进度已经交给学习平台。下次从平台打开，接着打。',
  leftHeading: '这次学到这里',
  leftText: '可以关掉这个窗口了。',
  leftTrouble: '还有没记上的，都留在这台设备上；下次在这台设备上打开，会补记。',
  recorded:
    '这门课是公司的学习平台打开的：读过哪些页、每一步选了什么、分数和用时，平台都会记下来。你打的字不会。',
  understood: '知道了',
  /** What ending the contact is called among the answers. */
  leaving: '结束这次接触',
  trouble: {
    absent:
      '没找到学习平台，这次的成绩平台不会记。照样可以学，进度存在这台设备上。要记成绩，请从平台里重新打开。',
    refused: '学习平台没收下刚才的进度。接着打就行，都留在这台设备上，会再报一次。',
    session: '学习平台这次的登录过期了，后面的还没记上。都留在这台设备上；请从平台里重新打开，会补记。',
    offline: '现在连不上学习平台。接着打就行，都留在这台设备上，连上了会自动补记。',
    unreadable: '学习平台里存的旧进度读不出来，这次从头记。平台上已有的成绩不会动。',
    'look-only': '这次是浏览模式，平台不记成绩。',
    blocked:
      '这个课件包没有获准连接平台的记录地址，成绩记不上。请把这句话转给管理员：打包时用 --connect 写上记录地址。',
    'no-answers': '这个学习平台不保存逐题的选择，只记成绩和进度。',
  },
}
