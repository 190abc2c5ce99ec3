/** The two languages of one scenario. */
import type { Bilingual } from '../../model/diagnostic.ts'
import { pair } from './entry.ts'

export const pairCodes = {
  'pair-front': pair<{ readonly key: Bilingual; readonly zh: string; readonly en: string }>(
    ({ key, zh, en }) => [
      `两种语言的“${key.zh}”不一样：中文是“${zh}”，英文是“${en}”。`,
      `“${key.en}” differs: “${zh}” in Chinese, “${en}” in English.`,
    ],
  ),
  'pair-account': pair<{ readonly what: Bilingual; readonly zh: string; readonly en: string }>(
    ({ what, zh, en }) => [
      `两种语言的${what.zh}不一样：中文是“${zh}”，英文是“${en}”。`,
      `Different ${what.en}: “${zh}” in Chinese, “${en}” in English.`,
    ],
  ),
  'pair-count': pair<{ readonly what: Bilingual; readonly zh: number; readonly en: number }>(
    ({ what, zh, en }) => [
      `${what.zh}的数目不一样：中文 ${zh} 个，英文 ${en} 个。`,
      `The number of ${what.en} differs: ${zh} in Chinese, ${en} in English.`,
    ],
  ),
  'pair-order': pair<{ readonly what: Bilingual; readonly zh: string; readonly en: string }>(
    ({ what, zh, en }) => [
      `${what.zh}对不上：中文这里是“${zh}”，英文是“${en}”。请检查顺序。`,
      `The ${what.en} do not match: “${zh}” here in Chinese, “${en}” in English. Check their order.`,
    ],
  ),
  'pair-target': pair<{ readonly zh: string; readonly en: string }>(({ zh, en }) => [
    `两种语言的箭头去处不同：中文到“${zh}”，英文到“${en}”。`,
    `The arrows lead to different places: “${zh}” in Chinese, “${en}” in English.`,
  ]),
  'pair-condition': pair(() => ['两种语言的条件不一样。', 'The conditions differ between the languages.']),
  'pair-needs': pair(() => ['两种语言的“需要”不一样。', 'The needs differ between the languages.']),
  'pair-learns': pair(() => ['两种语言的“得知”不一样。', 'What is learned differs between the languages.']),
  'pair-deal': pair<{ readonly zh: string; readonly en: string }>(({ zh, en }) => [
    `两种语言的“约定”不一样：中文是“${zh}”，英文是“${en}”。`,
    `The deal differs: “${zh}” in Chinese, “${en}” in English.`,
  ]),
  'pair-move': pair<{ readonly zh: string; readonly en: string }>(({ zh, en }) => [
    `两种语言的招不一样：中文是“${zh}”，英文是“${en}”。`,
    `The move differs: “${zh}” in Chinese, “${en}” in English.`,
  ]),
  'pair-techniques': pair(() => ['两种语言的技巧不一样。', 'The techniques differ between the languages.']),
  'pair-tone': pair<{ readonly zh: string; readonly en: string }>(({ zh, en }) => [
    `两种语言的语气不一样：中文是“${zh}”，英文是“${en}”。`,
    `The tone differs: “${zh}” in Chinese, “${en}” in English.`,
  ]),
  'pair-manner': pair<{ readonly zh: string; readonly en: string }>(({ zh, en }) => [
    `两种语言的做法不一样：中文是“${zh}”，英文是“${en}”。`,
    `The manner differs: “${zh}” in Chinese, “${en}” in English.`,
  ]),
  'pair-asks': pair(() => [
    '两种语言“问”的同事不一样。',
    'The colleague asked differs between the languages.',
  ]),
  'pair-states': pair(() => [
    '两种语言“写明”或“记录”的内容不一样。',
    'What is stated or recorded differs between the languages.',
  ]),
  'pair-scene': pair<{ readonly what: Bilingual }>(({ what }) => [
    `两种语言的这一场不一样：${what.zh}。`,
    `This scene differs between the languages: ${what.en}.`,
  ]),
  'pair-ending': pair(() => [
    '两种语言的结局类别不一样。',
    'The class of this ending differs between the languages.',
  ]),
  'pair-variant': pair<{ readonly what: Bilingual }>(({ what }) => [
    `两种语言的变体不一样：${what.zh}。`,
    `This variant differs between the languages: ${what.en}.`,
  ]),
  'pair-start': pair<{ readonly what: Bilingual }>(({ what }) => [
    `两种语言的起点不一样：${what.zh}。`,
    `This start differs between the languages: ${what.en}.`,
  ]),
  'pair-document': pair(() => [
    '两种语言的准备不一样：技巧不同。',
    'The preparation differs: another technique.',
  ]),
} as const
