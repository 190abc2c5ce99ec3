/** Facts, preparation, obstacles, starts. */
import { error } from './entry.ts'
import type { Named } from './entry.ts'

export const preparationCodes = {
  'missing-text': error<Named>(({ name }) => [
    `“${name}”后面没有说明。请写成“- ${name}：说明。”`,
    `“${name}” has no text. Write “- ${name}: text.”`,
  ]),
  'duplicate-fact': error<Named>(({ name }) => [
    `线索“${name}”写了两次。`,
    `The fact “${name}” is listed twice.`,
  ]),
  'too-many-facts': error<{ readonly limit: number }>(({ limit }) => [
    `线索太多了，最多 ${limit} 条。`,
    `There are too many facts; ${limit} at most.`,
  ]),
  'duplicate-document': error<Named>(({ name }) => [
    `准备里“${name}”写了两次。`,
    `“${name}” is listed twice in the preparation.`,
  ]),
  'too-many-documents': error<{ readonly limit: number }>(({ limit }) => [
    `准备的东西太多了，最多 ${limit} 样。`,
    `There is too much to prepare; ${limit} things at most.`,
  ]),
  'bring-limit': error<{ readonly limit: number; readonly documents: number }>(({ limit, documents }) => [
    `“最多带 ${limit} 样”不合适：一共列了 ${documents} 样。`,
    `“bring at most ${limit}” does not fit: ${documents} things are listed.`,
  ]),
  'missing-bring-limit': error(() => [
    '请在“准备”后面写明能带几样，例如“# 准备（最多带 2 样）”。',
    'Say how many may be brought, such as “# Preparation (bring at most 2)”.',
  ]),
  'bad-obstacle': error(() => [
    '障碍要写成“变体名：30%，除非 条件”。',
    'Write an obstacle as “variant: 30%, unless condition”.',
  ]),
  'duplicate-obstacle': error<Named>(({ name }) => [
    `“${name}”的障碍写了两次。`,
    `The obstacle of “${name}” is given twice.`,
  ]),
  'too-many-starts': error<{ readonly limit: number }>(({ limit }) => [
    `起点太多了，最多 ${limit} 个。`,
    `There are too many starts; ${limit} at most.`,
  ]),
  'duplicate-start': error<Named>(({ name }) => [
    `起点“${name}”写了两次。`,
    `The start “${name}” is given twice.`,
  ]),
  'start-nowhere': error<Named>(({ name }) => [
    `起点“${name}”没说从哪一场开始。请加一条“- → [场名](#场名)”。`,
    `The start “${name}” leads nowhere. Add “- → [scene](#scene)”.`,
  ]),
} as const
