/** Exercises at the desk. */
import { catalogue } from './entry.ts'

export const exerciseCodes = {
  'exercise-opening': catalogue<{ readonly most: number }>(({ most }) => [
    `表格前面要有一段“陈经理：……”，说清今天几号、要办什么，最多 ${most} 字。`,
    `Before the table one of our people says what day it is and what is wanted, “Chen: …”, in ${most} characters at most.`,
  ]),
  'exercise-table': catalogue(() => [
    '题目前面要有一张表：一行表头，至少两行数，每行格数和表头一样。',
    'A table stands before the questions: a head, at least two rows, each with as many cells as the head.',
  ]),
  'exercise-sum': catalogue<{ readonly given: number; readonly sum: number }>(({ given, sum }) => [
    `合计写的是 ${given}，加起来是 ${sum}。`,
    `The total says ${given}; the figures add up to ${sum}.`,
  ]),
  'exercise-questions': catalogue<{ readonly count: number; readonly least: number; readonly most: number }>(
    ({ count, least, most }) => [
      `一张案头练习要 ${least} 到 ${most} 问，这里有 ${count} 问。`,
      `An exercise has ${least} to ${most} questions; there are ${count}.`,
    ],
  ),
} as const
