/** What the terminal says besides the words of the screens, in both languages. */
import { en } from '../../src/i18n/en.ts'
import type { Dict } from '../../src/i18n/language.svelte.ts'
import { zh } from '../../src/i18n/zh.ts'
import type { Language } from '../../src/model/words.ts'

const chinese = {
  bring: (limit: number) => `带什么？最多 ${limit} 样，写编号，逗号隔开；回车＝什么也不带。`,
  help: '编号＝选，？＝案卷，q＝就谈到这儿',
  number: (count: number) => `请写 1 到 ${count} 之间的一个编号，或者 ？、q。`,
  bringNumbers: (count: number, limit: number) => `请写 1 到 ${count} 的编号，最多 ${limit} 个，逗号隔开。`,
  stopped: '输入到头了，这一场没有谈完。',
  seed: (seed: number) => `种子 ${seed}`,
  start: (name: string) => `从「${name}」开始`,
  you: '你',
  chose: '选了',
  comment: '点评',
  forced: '只有这一条路',
  of: (reached: number, best: number) => `这个结果值 ${reached} 分；开局时最多能指望 ${best} 分。`,
  noScenario: (id: string, known: readonly string[]) => `没有情景「${id}」。现有：${known.join('、')}`,
  noStart: (count: number) => `--start 要写 1 到 ${count}，或者起点的名字`,
  badBring: '带的东西对不上：要写准备清单里的编号，不超过上限，也不能重复',
  badSeed: '--seed 要写 0 到 4294967295 之间的整数',
  script: {
    unknown: (word: string) =>
      `看不懂「${word}」；每行以这些词开头：bring 带、say 说、choose 选、leave 收线、expect 期望、seed 种子、start 起点、variant 变体、scenario 情景、lang 语言`,
    empty: (word: string) => `「${word}」后面还缺东西`,
    late: (word: string) => `「${word}」要写在开谈之前`,
    twice: (word: string) => `「${word}」写了两次`,
    badNumber: (text: string) => `「${text}」不是能用的数`,
    badExpect: (text: string) => `不知道该期望什么：「${text}」`,
    noSuch: (what: string, name: string, known: readonly string[]) =>
      `没有${what}「${name}」。有的是：${known.join('、')}`,
    tooMany: (limit: number) => `最多带 ${limit} 样`,
    over: '这一场已经结束，不能再选',
    notOver: '这一场还没结束，没有结局和得分',
    said: (wanted: string, heard: string) => `该听到「${wanted}」，听到的是：${heard}`,
    nothing: '（没有说话）',
    offered: (wanted: string, offers: readonly string[]) =>
      `没有以「${wanted}」开头的应对，能选的是：\n${offers.map((each) => `    ${each}`).join('\n')}`,
    several: (wanted: string, offers: readonly string[]) =>
      `「${wanted}」对得上好几句：\n${offers.map((each) => `    ${each}`).join('\n')}`,
    found: (what: string, wanted: string, is: string) => `${what}该是${wanted}，实际是${is}`,
    undrawn: (name: string) => `没有种子抽到变体「${name}」`,
    other: (wanted: string, is: string) => `脚本是给情景 ${wanted} 写的，不是 ${is}`,
    noScenario: '没说是哪个情景：在命令行或脚本第一行写明',
    passed: (count: number) => `${count} 条都对`,
    failed: (count: number) => `${count} 处不对`,
    what: {
      mood: '心情',
      stance: '姿态',
      candour: '坦白',
      trust: '信任',
      ending: '结局',
      class: '级别',
      score: '得分',
      variant: '真因',
      fact: '线索',
      deal: '约定',
      passed: '结果',
      document: '准备',
      start: '起点',
      kind: '变体',
    },
    nothingReached: '没有',
    pass: '通过',
    fail: '没过',
  },
}

export type TerminalWords = typeof chinese

const english: TerminalWords = {
  bring: (limit) => `What do you take? At most ${limit}: numbers separated by commas; Enter takes nothing.`,
  help: 'a number chooses, ? shows the account file, q ends the contact',
  number: (count) => `Please type one number from 1 to ${count}, or ? or q.`,
  bringNumbers: (count, limit) =>
    `Please type numbers from 1 to ${count}, at most ${limit}, separated by commas.`,
  stopped: 'The input ended before the contact did.',
  seed: (seed) => `seed ${seed}`,
  start: (name) => `beginning at “${name}”`,
  you: 'You',
  chose: 'chose',
  comment: 'Comment',
  forced: 'the only way there was',
  of: (reached, best) =>
    `This result is worth ${reached} points; at the start ${best} was the most to hope for.`,
  noScenario: (id, known) => `There is no scenario “${id}”. There are: ${known.join(', ')}`,
  noStart: (count) => `--start wants a number from 1 to ${count}, or the name of a start`,
  badBring: 'What you bring must be numbers from the list, within the limit, each once',
  badSeed: '--seed wants a whole number from 0 to 4294967295',
  script: {
    unknown: (word) =>
      `“${word}” is not understood; a line begins with bring, say, choose, leave, expect, seed, start, variant, scenario or lang`,
    empty: (word) => `something is missing after “${word}”`,
    late: (word) => `“${word}” must stand before the talk begins`,
    twice: (word) => `“${word}” is given twice`,
    badNumber: (text) => `“${text}” is no number that can be used`,
    badExpect: (text) => `no idea what to expect: “${text}”`,
    noSuch: (what, name, known) => `there is no ${what} “${name}”. There are: ${known.join(', ')}`,
    tooMany: (limit) => `at most ${limit} can be brought`,
    over: 'the contact has ended, nothing can be chosen',
    notOver: 'the contact has not ended: no ending and no score yet',
    said: (wanted, heard) => `expected to hear “${wanted}”, heard: ${heard}`,
    nothing: '(nothing)',
    offered: (wanted, offers) =>
      `no choice begins with “${wanted}”; these are offered:\n${offers.map((each) => `    ${each}`).join('\n')}`,
    several: (wanted, offers) =>
      `“${wanted}” fits several choices:\n${offers.map((each) => `    ${each}`).join('\n')}`,
    found: (what, wanted, is) => `${what} should be ${wanted}, but is ${is}`,
    undrawn: (name) => `no seed draws the variant “${name}”`,
    other: (wanted, is) => `the script is written for scenario ${wanted}, not ${is}`,
    noScenario: 'which scenario? Name it on the command line or in the first line of the script',
    passed: (count) => `${count} lines hold`,
    failed: (count) => (count === 1 ? '1 line fails' : `${count} lines fail`),
    what: {
      mood: 'the mood',
      stance: 'the stance',
      candour: 'the candour',
      trust: 'the trust',
      ending: 'the ending',
      class: 'the class',
      score: 'the score',
      variant: 'the cause',
      fact: 'fact',
      deal: 'the deal',
      passed: 'the result',
      document: 'document',
      start: 'start',
      kind: 'variant',
    },
    nothingReached: 'nothing',
    pass: 'a pass',
    fail: 'a fail',
  },
}

export interface Words {
  /** The words of the screens. */
  readonly screen: Dict
  readonly own: TerminalWords
}

export const wordsIn: Readonly<Record<Language, Words>> = {
  zh: { screen: zh, own: chinese },
  en: { screen: en, own: english },
}
