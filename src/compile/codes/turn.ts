/** How a turn reads. */
import { warning } from './entry.ts'
import type { Named } from './entry.ts'

export const turnCodes = {
  'no-sound-choice': warning<Named>(({ name }) => [
    `“${name}”的应对全是误区或红线，学员没有对的可选。`,
    `Every choice of “${name}” is a misconception or red line; none is sound.`,
  ]),
  'no-soft-choice': warning<Named>(({ name }) => [
    `“${name}”没有一句软的。三句以上的场至少有一句语气软的应对。`,
    `“${name}” has no soft choice. A scene with three or more should offer one.`,
  ]),
  'long-line': warning<{ readonly length: number; readonly limit: number }>(({ length, limit }) => [
    `客户这句话有 ${length} 个字，超过 ${limit} 个就不像说话了。`,
    `This line has ${length} characters; beyond ${limit} nobody talks like that.`,
  ]),
  'long-choice': warning<{ readonly length: number; readonly limit: number }>(({ length, limit }) => [
    `这条应对有 ${length} 个字，最好不超过 ${limit} 个。`,
    `This choice has ${length} characters; keep it within ${limit}.`,
  ]),
  'uneven-lengths': warning<{ readonly length: number; readonly median: number }>(({ length, median }) => [
    `这条应对有 ${length} 个字，同场的一般是 ${median} 个，长短差太多会露馅。`,
    `This choice has ${length} characters where ${median} is usual in its scene; the length gives it away.`,
  ]),
} as const
