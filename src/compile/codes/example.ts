/** Worked examples. */
import type { Bilingual } from '../../model/diagnostic.ts'
import { catalogue, entry, example } from './entry.ts'

export const exampleCodes = {
  'example-scenario': catalogue<{ readonly id: string }>(({ id }) => [
    `没有编号“${id}”的情景可以示范。`,
    `There is no scenario “${id}” to show.`,
  ]),
  'example-model': catalogue<{ readonly model: Bilingual }>(({ model }) => [
    `要有一个“# ${model.zh}”，底下写“变体：”，再一条一招。`,
    `There must be a “# ${model.en}” with “Variant:” and a list of moves below it.`,
  ]),
  'example-note': catalogue(() => [
    '这一招下面要有一条“批注：……”，只要一条。',
    'Below this move stands one “Note: …”, and only one.',
  ]),
  'example-long-note': entry<{ readonly count: number; readonly most: number }>(
    'warning',
    'catalogue',
    ({ count, most }) => [
      `批注有 ${count} 个字，最多 ${most} 个。`,
      `The note has ${count} characters; ${most} at most.`,
    ],
  ),
  'example-variant': example<{ readonly name: string; readonly choices: Bilingual }>(({ name, choices }) => [
    `这个情景没有叫“${name}”的变体。有：${choices.zh}。`,
    `The scenario has no variant “${name}”. There are: ${choices.en}.`,
  ]),
  'example-cause': example(() => [
    '正例和反例要用同一个变体，差别才在学员身上。',
    'Both models need the same variant, so that the difference is the learner.',
  ]),
  'example-document': example<{ readonly name: string; readonly choices: string }>(({ name, choices }) => [
    `这个情景里没有“${name}”可带。能带的有：${choices}。`,
    `There is no “${name}” to bring here. There are: ${choices.replaceAll('、', ', ')}.`,
  ]),
  'example-bring-limit': example<{ readonly count: number; readonly limit: number }>(({ count, limit }) => [
    `带了 ${count} 样，最多带 ${limit} 样，也不能重复。`,
    `${count} documents are brought; ${limit} at most, each once.`,
  ]),
  'example-move': example<{ readonly begins: string; readonly scene: string; readonly choices: string }>(
    ({ begins, scene, choices }) => [
      `“${scene}”里没有一句以“${begins}”开头的应对。这时能选的有：${choices}`,
      `No choice of “${scene}” begins “${begins}”. On offer at this point: ${choices}`,
    ],
  ),
  'example-ambiguous': example<{ readonly begins: string }>(({ begins }) => [
    `不止一句应对以“${begins}”开头，多抄几个字。`,
    `More than one choice begins “${begins}”: quote a few more words.`,
  ]),
  'example-not-offered': example<{ readonly begins: string; readonly scene: string }>(({ begins, scene }) => [
    `“${scene}”里有“${begins}”这一句，可走到这一步时不给选（看它的“需要：”）。`,
    `“${scene}” has the choice “${begins}”, but it is not on offer at this point (see its “Needs:”).`,
  ]),
  'example-too-long': example<{ readonly ending: string }>(({ ending }) => [
    `走到这里已经结束了（“${ending}”），后面的招用不上。`,
    `It is over by now (“${ending}”): this move comes too late.`,
  ]),
  'example-too-short': example<{ readonly scene: string }>(({ scene }) => [
    `最后一招走完还没有结局，停在“${scene}”。`,
    `After the last move there is no ending yet; it stops at “${scene}”.`,
  ]),
  'example-languages': example(() => [
    '中英文的这一招不是同一句应对。',
    'The languages do not name the same choice here.',
  ]),
} as const
