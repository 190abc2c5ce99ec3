/**
 * Playthrough scripts: readable lines that play a scenario and say what must come of it. Enters: the
 * text of a script. Leaves: its setting and its commands, each with its line, or what is wrong with it.
 *
 *     scenario S03
 *     variant 白占资金
 *     bring 对账单
 *     say 走流程               # what was heard last contains this
 *     choose 走到哪一步了       # a choice that begins like this
 *     expect mood 平静
 *     expect score >= 90
 */
import {
  candourWords,
  classWords,
  dealWords,
  levelWords,
  meansWords,
  moodWords,
  stanceWords,
} from '../../src/compile/keywords.ts'
import { vocabulary } from '../../src/compile/vocabulary.ts'
import type { Vocabulary } from '../../src/compile/vocabulary.ts'
import type { DealPart } from '../../src/model/deal.ts'
import type { PersonaWords } from '../../src/model/game.ts'
import type { EndingClass, Language } from '../../src/model/words.ts'
import type { TerminalWords } from './words.ts'

type Keyword =
  'scenario' | 'lang' | 'seed' | 'start' | 'variant' | 'bring' | 'say' | 'choose' | 'leave' | 'expect'
const keywords = vocabulary<Keyword>({
  scenario: '情景 / scenario',
  lang: '语言 / lang|language',
  seed: '种子 / seed',
  start: '起点 / start',
  variant: '变体 / variant',
  bring: '带 / bring',
  say: '说|听到 / say|hear',
  choose: '选 / choose',
  leave: '收线|告辞|挂断 / leave|hang up',
  expect: '期望 / expect',
})

type Subject =
  | 'mood'
  | 'stance'
  | 'candour'
  | 'trust'
  | 'class'
  | 'ending'
  | 'score'
  | 'variant'
  | 'fact'
  | 'deal'
  | 'passed'
  | 'failed'
const subjects = vocabulary<Subject>({
  mood: '心情 / mood',
  stance: '姿态 / stance',
  candour: '坦白 / candour|candor',
  trust: '信任 / trust',
  class: '级别 / class',
  ending: '结局 / ending',
  score: '得分|分数 / score',
  variant: '真因 / cause|variant',
  fact: '得知|线索 / learned|learnt|fact',
  deal: '约定 / deal',
  passed: '通过 / passed|pass',
  failed: '没过|没通过 / failed|fail',
})

const languageWords = vocabulary<Language>({ zh: '中文 / zh|chinese', en: '英文 / en|english' })

const comparisons = {
  '>=': (is: number, than: number) => is >= than,
  '<=': (is: number, than: number) => is <= than,
  '>': (is: number, than: number) => is > than,
  '<': (is: number, than: number) => is < than,
  '=': (is: number, than: number) => Math.abs(is - than) < 0.05,
} as const

/** What a line expects; words are already ids, names still names. */
export type Expectation =
  | {
      readonly kind: 'words'
      readonly word: 'mood' | 'stance' | 'candour' | 'trust'
      readonly is: PersonaWords[keyof PersonaWords]
    }
  | { readonly kind: 'class'; readonly is: EndingClass }
  | { readonly kind: 'ending' | 'variant' | 'fact'; readonly name: string }
  | { readonly kind: 'score'; readonly holds: (score: number) => boolean; readonly as: string }
  | { readonly kind: 'deal'; readonly part: DealPart; readonly is: string | number | null }
  | { readonly kind: 'passed'; readonly is: boolean }

export type Command = { readonly line: number } & (
  | { readonly kind: 'say' | 'choose'; readonly text: string }
  | { readonly kind: 'leave' }
  | { readonly kind: 'expect'; readonly what: Expectation }
)

/** A value of the setting, with the line it stands on. */
export interface Placed<T> {
  readonly line: number
  readonly value: T
}

export interface Setting {
  readonly scenario: Placed<string> | null
  readonly language: Placed<Language> | null
  readonly seed: Placed<number> | null
  readonly start: Placed<string> | null
  readonly variant: Placed<string> | null
  readonly bring: Placed<readonly string[]> | null
}

export interface Failure {
  /** Line of the script, from 1. */
  readonly line: number
  readonly message: string
}

export interface Script {
  readonly setting: Setting
  readonly commands: readonly Command[]
  readonly failures: readonly Failure[]
}

/** The word a line opens with (`hang up` is one word) and what follows it. */
function opening<T extends string>(
  text: string,
  words: Vocabulary<T>,
): { readonly id: T | null; readonly word: string; readonly rest: string } {
  const [, first = text, rest = ''] = /^(\S+?)(?:\s*[：:]\s*|\s+|$)([\s\S]*)$/.exec(text) ?? []
  const [, two = '', after = ''] = /^(\S+\s+\S+)(?:\s+|$)([\s\S]*)$/.exec(text) ?? []
  const both = two === '' ? null : words.find(two)
  return both === null
    ? { id: words.find(first), word: first, rest: rest.trim() }
    : { id: both, word: two, rest: after.trim() }
}

function expectation(text: string): Expectation | null {
  const { id, rest } = opening(text, subjects)
  const word = <T extends string, R>(words: Vocabulary<T>, make: (is: T) => R): R | null => {
    const found = words.find(rest)
    return found === null ? null : make(found)
  }
  switch (id) {
    case 'mood':
      return word(moodWords, (is) => ({ kind: 'words', word: 'mood', is }))
    case 'stance':
      return word(stanceWords, (is) => ({ kind: 'words', word: 'stance', is }))
    case 'candour':
      return word(candourWords, (is) => ({ kind: 'words', word: 'candour', is }))
    case 'trust':
      return word(levelWords, (is) => ({ kind: 'words', word: 'trust', is }))
    case 'class':
      return word(classWords, (is) => ({ kind: 'class', is }))
    case 'ending':
    case 'variant':
    case 'fact':
      return rest === '' ? null : { kind: id, name: rest }
    case 'passed':
    case 'failed':
      return rest === '' ? { kind: 'passed', is: id === 'passed' } : null
    case 'score': {
      const [, sign = '=', number] =
        /^(>=|<=|>|<|=)?\s*(\d+(?:\.\d+)?)$/.exec(
          rest.replace('≥', '>=').replace('≤', '<=').replace('＝', '='),
        ) ?? []
      const holds = comparisons[sign as keyof typeof comparisons]
      return number === undefined
        ? null
        : { kind: 'score', holds: (score) => holds(score, Number(number)), as: `${sign} ${number}` }
    }
    case 'deal': {
      const { id: part, rest: value } = opening(rest, dealWords)
      if (part === null) return null
      const sum = /^[\d,，]+(?:\s*(?:元|yuan))?$/.test(value) ? Number(value.replace(/\D/g, '')) : null
      return { kind: 'deal', part, is: value === '' ? null : (sum ?? meansWords.find(value) ?? value) }
    }
    case null:
      return null
  }
}

/** A comment begins with `#` at the start of a line or after a blank. */
const withoutComment = (line: string): string => line.replace(/(^|\s)#.*$/, '').trim()

/** @param words in the language that messages are wanted in */
export function readScript(text: string, { script: say }: TerminalWords): Script {
  const failures: Failure[] = []
  const commands: Command[] = []
  const setting: { -readonly [Key in keyof Setting]: Setting[Key] } = {
    scenario: null,
    language: null,
    seed: null,
    start: null,
    variant: null,
    bring: null,
  }

  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = index + 1
    const body = withoutComment(raw)
    if (body === '') continue
    const fail = (message: string): void => void failures.push({ line, message })
    const { id, word, rest } = opening(body, keywords)
    const set = <Key extends keyof Setting>(
      key: Key,
      value: NonNullable<Setting[Key]>['value'] | null,
      badly: string,
    ): void => {
      if (commands.length > 0) fail(say.late(word))
      else if (setting[key] !== null) fail(say.twice(word))
      else if (value === null) fail(badly)
      else setting[key] = { line, value } as Setting[Key]
    }
    if (id === null) fail(say.unknown(word))
    else if (rest === '' && id !== 'leave' && id !== 'bring') fail(say.empty(word))
    else
      switch (id) {
        case 'scenario':
          set('scenario', rest, '')
          break
        case 'lang':
          set('language', languageWords.find(rest), say.unknown(rest))
          break
        case 'seed': {
          const seed = Number(rest)
          set(
            'seed',
            Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32 ? seed : null,
            say.badNumber(rest),
          )
          break
        }
        case 'start':
        case 'variant':
          set(id, rest, '')
          break
        case 'bring':
          set(
            'bring',
            rest
              .split(/[,，、]/)
              .map((name) => name.trim())
              .filter((name) => name !== ''),
            '',
          )
          break
        case 'say':
        case 'choose':
          commands.push({ line, kind: id, text: rest })
          break
        case 'leave':
          commands.push({ line, kind: 'leave' })
          break
        case 'expect': {
          const what = expectation(rest)
          if (what === null) fail(say.badExpect(rest))
          else commands.push({ line, kind: 'expect', what })
        }
      }
  }
  return { setting, commands, failures }
}
