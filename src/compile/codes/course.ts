/** Courses. */
import type { Bilingual } from '../../model/diagnostic.ts'
import { catalogue } from './entry.ts'

export const courseCodes = {
  'course-step': catalogue<{ readonly text: string }>(({ text }) => [
    `“${text}”没有去处。一步写成一个链接（技巧、手册的页、情景、示范、案头练习或 ../phrases.zh.md），或者“小练：10 题”。`,
    `“${text}” leads nowhere. A step is a link (technique, page, scenario, worked example, exercise or ../phrases.en.md) or “Drills: 10”.`,
  ]),
  'course-rule': catalogue<{ readonly text: string; readonly choices: Bilingual }>(({ text, choices }) => [
    `结业要求“${text}”看不懂。可以写：${choices.zh}；后面是数字，或者“全部”。`,
    `The completion rule “${text}” is not understood. There are: ${choices.en}, each with a number or “all”.`,
  ]),
} as const
