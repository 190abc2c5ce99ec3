/** Words of HR's board: people, completion, roster, doubts. */
export const board = {
  heading: '谁完成了',
  intro: '花名册导进来，收到的成绩对上人，谁学完、谁过期、下一步催谁，一眼看清。',
  /** Beside every figure about people. */
  notPay: '仅供培训用，不得用于薪酬、考核定级。',
  working: '正在算…',
  ways: {
    people: { name: '人员', text: '按部门、课程、状态找人，逐人看到每一次演练。' },
    next: { name: '下一步催谁', text: '过期的在前，十四天内到期的在后。' },
    roster: { name: '花名册', text: '从 Excel 或表格导入工号、姓名、部门、必修课程。' },
    collect: { name: '收成绩', text: '文件、代码、学习平台的导出，都从这里收进来。' },
    doubts: { name: '对不上的人', text: '工号不在册、名字不一样、没填工号：由你来定。' },
  },
}
