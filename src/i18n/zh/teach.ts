/** Words of what trainers and HR find in one place. */
export const teach = {
  heading: '培训和管理',
  intro: '备课、上课、布置、收作业、看结果。全在这台电脑上，不用装东西，也不用找 IT。',
  enter: '培训师和 HR 从这里进',
  privacy: '个人信息说明',
  /** One card each. */
  ways: {
    lesson: {
      name: '上一堂 45 / 90 分钟的课',
      text: '一步几分钟，点哪步开哪屏；计划和实际对着看，一个人就能带。',
    },
    room: { name: '开一堂课', text: '挑个情景，分好组，投票、讨论、再投票。一台电脑一块屏就够。' },
    lecture: { name: '讲一页、议一题', text: '手册里的页、图、案例，一屏一个意思；小组研讨带计时和白板。' },
    kit: {
      name: '打印纸质材料',
      text: '角色卡、观察表、投票卡、带答案的讲师单、签到表。没电脑的教室也能练。',
    },
    assign: { name: '布置任务', text: '挑课程或情景，定期限和过关线，发一个链接或二维码。' },
    collect: { name: '收作业', text: '把交上来的文件拖进来，把一串代码贴进来，逐条重放核对。' },
    board: { name: '看谁完成了', text: '花名册、完成情况、能力矩阵、导出给人事系统。' },
    package: { name: '做成课件包', text: '给公司的学习平台：SCORM 1.2、SCORM 2004、cmi5。' },
    guide: { name: '使用指南', text: '怎么排教室、怎么带一堂课、怎么接学习平台。' },
  },
}
