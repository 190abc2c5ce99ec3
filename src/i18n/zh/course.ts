/** Words of the courses. */
import type { CompletionRule } from '../../model/catalogue.ts'

const rules: Readonly<Record<CompletionRule, string>> = {
  read: '读完',
  passed: '打过关',
  drills: '小练答对',
  exam: '考过',
}

export const course = {
  heading: '课程',
  none: (id: string) => `没有“${id}”这门课。`,
  done: '已完成',
  exam: '考试',
  examText: '考试没有提示，不能退回；中途离开会记下来。没过可以再考。',
  completion: '结业还差',
  complete: '已结业',
  rules,
  months: (months: number) => `结业后 ${months} 个月内有效，到期复训。`,
  share: (percent: number) => `完成 ${percent}%`,
}
