/**
 * Conditions in words: `信任 高 且 得知 封批`, `mood annoyed or cold`. Enters: the text as typed. Leaves: a
 * condition with every name resolved, or null with a diagnostic. `或` binds least, then `且`, then `非`;
 * brackets group; a subject carries over (`心情 恼火 或 翻脸`).
 */
import type { Condition } from '../../model/condition.ts'
import type { DealPart } from '../../model/deal.ts'
import type { Bilingual } from '../../model/diagnostic.ts'
import type { EndingClass, Stance } from '../../model/words.ts'
import type { Subject } from '../keywords.ts'
import {
  candourWords,
  classWords,
  dealWords,
  levelWords,
  moodWords,
  patienceWords,
  stanceWords,
  subjectWords,
} from '../keywords.ts'
import { nearest } from '../nearest.ts'
import type { Placed } from '../text/placed.ts'
import { slice, split, trim } from '../text/placed.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { readSum } from './deal.ts'
import type { Names, Scope } from './scope.ts'

const operators = { any: ['或者', '或是', '或', 'or'], all: ['并且', '而且', '且', 'and'] } as const
const negation = /^(?:没有|非|未|没|不是|不|not(?=[\s(（]))\s*/i
const edges = /^[\s，,]+|[\s，,]+$/g

/** Longest words first, so that 带了 is not read as 带. */
const byLength = (words: readonly string[]): readonly string[] =>
  [...words].sort((a, b) => b.length - a.length)
const subjects = byLength(subjectWords.words)
const parts = byLength(dealWords.words)

const isLatin = (word: string): boolean => /^[a-z]/.test(word)

/** The word of `words` that `text` opens with; Latin words must end where a word ends. */
function openingWord(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase()
  return (
    words.find(
      (word) => lower.startsWith(word) && !(isLatin(word) && /[a-z]/.test(lower.charAt(word.length))),
    ) ?? null
  )
}

function withoutNegation(text: string): string {
  let rest = text
  for (let match = negation.exec(rest); match !== null; match = negation.exec(rest))
    rest = rest.slice(match[0].length)
  return rest
}

const opensSubject = (text: string): boolean =>
  openingWord(withoutNegation(text.trimStart()), subjects) !== null

/** Stretches of the text that are names with an operator's word in them, which must not be cut. */
function protectedNames(text: string, names: readonly string[]): readonly (readonly [number, number])[] {
  const lower = text.toLowerCase()
  return names
    .filter((name) => /或|且|\bor\b|\band\b/i.test(name))
    .flatMap((name): readonly (readonly [number, number])[] => {
      const start = lower.indexOf(name.toLowerCase())
      return start < 0 ? [] : [[start, start + name.length]]
    })
}

function operatorAt(text: string, index: number, words: readonly string[]): string | null {
  const word = words.find(
    (each) =>
      text.startsWith(each, index) ||
      (isLatin(each) && text.slice(index, index + each.length).toLowerCase() === each),
  )
  if (word === undefined) return null
  const blankBefore = /[\s，,)）]/.test(text.charAt(index - 1))
  const blankAfter = /[\s（(]/.test(text.charAt(index + word.length))
  if (isLatin(word)) return blankBefore && blankAfter ? word : null
  return (blankBefore && blankAfter) || opensSubject(text.slice(index + word.length)) ? word : null
}

/** Cuts at operators outside brackets and names. */
function cut(text: Placed, words: readonly string[], names: readonly string[]): readonly Placed[] {
  const kept = protectedNames(text.text, names)
  const pieces: Placed[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.text.length; i += 1) {
    const character = text.text.charAt(i)
    if (character === '(' || character === '（') depth += 1
    else if (character === ')' || character === '）') depth = Math.max(0, depth - 1)
    if (depth > 0 || i === 0 || kept.some(([start, stop]) => i >= start && i < stop)) continue
    const word = operatorAt(text.text, i, words)
    if (word === null) continue
    pieces.push(slice(text, from, i))
    from = i + word.length
    i = from - 1
  }
  return [...pieces, slice(text, from)].map(trimEdges)
}

function trimEdges(piece: Placed): Placed {
  const lead = /^[\s，,]+/.exec(piece.text)?.[0].length ?? 0
  const kept = piece.text.replace(edges, '')
  return slice(piece, lead, lead + kept.length)
}

/** The inside of brackets that embrace the whole piece, or null. */
function insideBrackets(piece: Placed): Placed | null {
  if (!/^[（(]/.test(piece.text) || !/[）)]$/.test(piece.text)) return null
  let depth = 0
  for (let i = 0; i < piece.text.length; i += 1) {
    const character = piece.text.charAt(i)
    if (character === '(' || character === '（') depth += 1
    else if (character === ')' || character === '）') depth -= 1
    if (depth === 0 && i < piece.text.length - 1) return null
  }
  return depth === 0 ? trim(slice(piece, 1, piece.text.length - 1)) : null
}

const atLeastBefore = /^(?:≥|>=|≧|＞＝|＞=|至少|不低于|不少于|at least|from)\s*/i
const atMostBefore = /^(?:≤|<=|≦|＜＝|＜=|至多|不高于|at most|up to)\s*/i
const atLeastAfter = /\s*(?:及?以上|or above|or better|or more|or higher|and above|\+)$/i
const atMostAfter = /\s*(?:及?以下|or below|or less|or lower|and below)$/i

/** Words of an ordered set: one, several (`低、中`), or a range (`中以上`, `≥ 中`). Null if one is unknown. */
function readRange<Id extends string>(
  value: Placed,
  words: Vocabulary<Id>,
  order: readonly Id[],
  scope: Scope,
): readonly Id[] | null {
  const text = value.text
  const least = atLeastBefore.test(text) || atLeastAfter.test(text)
  const most = atMostBefore.test(text) || atMostAfter.test(text)
  if (least || most) {
    const bare = text
      .replace(atLeastBefore, '')
      .replace(atMostBefore, '')
      .replace(atLeastAfter, '')
      .replace(atMostAfter, '')
    const id = words.find(bare)
    const place = id === null ? -1 : order.indexOf(id)
    if (place >= 0) return least ? order.slice(place) : order.slice(0, place + 1)
    scope.report.add('unknown-word', value, { word: bare, choices: words.choices })
    return null
  }
  const found: Id[] = []
  for (const piece of split(value, /[、/|，,]/g)) {
    const id = words.find(piece.text)
    if (id === null) {
      scope.report.add('unknown-word', piece, { word: piece.text, choices: words.choices })
      return null
    }
    if (!found.includes(id)) found.push(id)
  }
  return found.length === 0 ? null : found
}

const towardsPaying: readonly Stance[] = ['deflecting', 'bargaining', 'promising', 'committed']
const worstFirst: readonly EndingClass[] = ['gate', 'damaged', 'none', 'soft', 'solid', 'full']

/** A named thing, or several (`得知 封批、签字人` is both). */
function readNames(
  value: Placed,
  names: Names,
  report: (name: Placed) => void,
  make: (index: number) => Condition,
): Condition | null {
  const whole = names.find(value.text)
  if (whole !== null) return make(whole)
  const found: Condition[] = []
  for (const piece of split(value, /[、，,]/g)) {
    const index = names.find(piece.text)
    if (index === null) {
      report(piece)
      return null
    }
    found.push(make(index))
  }
  const [only] = found
  return found.length === 1 && only !== undefined ? only : { kind: 'all', of: found }
}

const sums: readonly DealPart[] = ['cash', 'amount', 'security', 'goods', 'confirmed', 'terms', 'concession']

function readDealPart(value: Placed, whole: Placed, scope: Scope): Condition | null {
  const word = openingWord(value.text, parts)
  const part = word === null ? null : dealWords.find(word)
  if (word === null || part === null) {
    scope.report.add('unknown-word', value, { word: value.text, choices: dealWords.choices })
    return null
  }
  const rest = trim(slice(value, word.length))
  if (rest.text === '') return { kind: 'deal', part, atLeast: 1 }
  const sign = atLeastBefore.exec(rest.text)?.[0] ?? ''
  const after = atLeastAfter.exec(rest.text)?.[0] ?? ''
  if (!sums.includes(part)) {
    scope.report.add('bad-condition', whole, { text: whole.text })
    return null
  }
  const yuan = readSum(trim(slice(rest, sign.length, rest.text.length - after.length)), scope)
  return yuan === null ? null : { kind: 'deal', part, atLeast: Math.max(1, yuan) }
}

function readAtom(subject: Subject, value: Placed, whole: Placed, scope: Scope): Condition | null {
  if (value.text === '') {
    scope.report.add('bad-condition', whole, { text: whole.text })
    return null
  }
  const ranged = <Id extends string>(
    words: Vocabulary<Id>,
    order: readonly Id[],
    make: (is: readonly Id[]) => Condition,
  ): Condition | null => {
    const is = readRange(value, words, order, scope)
    return is === null ? null : make(is)
  }
  switch (subject) {
    case 'trust':
      return ranged(levelWords, ['low', 'middle', 'high'], (is) => ({ kind: 'trust', is }))
    case 'mood':
      return ranged(moodWords, [], (is) => ({ kind: 'mood', is }))
    case 'stance':
      return ranged(stanceWords, towardsPaying, (is) => ({ kind: 'stance', is }))
    case 'candour':
      return ranged(candourWords, ['masked', 'hinting', 'open'], (is) => ({ kind: 'candour', is }))
    case 'class':
      return ranged(classWords, worstFirst, (is) => ({ kind: 'class', is }))
    case 'patience': {
      const is = patienceWords.find(value.text)
      if (is === null)
        scope.report.add('unknown-word', value, { word: value.text, choices: patienceWords.choices })
      return is === null ? null : { kind: 'patience', is }
    }
    case 'fact':
      return readNames(
        value,
        scope.facts,
        (name) =>
          scope.report.add('unknown-fact', name, {
            name: name.text,
            near: nearest(name.text, scope.facts.all),
          }),
        (fact) => ({ kind: 'fact', fact }),
      )
    case 'brought':
      return readNames(
        value,
        scope.documents,
        (name) =>
          scope.report.add('unknown-document', name, {
            name: name.text,
            near: nearest(name.text, scope.documents.all),
          }),
        (document) => ({ kind: 'brought', document }),
      )
    case 'variant': {
      if (!scope.variants.known) return null
      const variant = scope.variants.find(value.text)
      if (variant === null)
        scope.report.add('unknown-variant', value, {
          name: value.text,
          near: nearest(value.text, scope.variants.all),
        })
      return variant === null ? null : { kind: 'variant', variant }
    }
    case 'deal': {
      const found = split(value, /、/g).map((part) => readDealPart(part, whole, scope))
      const known = found.filter((part) => part !== null)
      const [only] = known
      if (only === undefined || known.length < found.length) return null
      return known.length === 1 ? only : { kind: 'all', of: known }
    }
  }
}

/** Parses from left to right; remembers the last subject for what is left out. */
function parser(scope: Scope, names: readonly string[]): (text: Placed) => Condition | null {
  let last: Subject | null = null

  const atom = (piece: Placed): Condition | null => {
    const not = negation.exec(piece.text)
    const bare = not === null ? piece.text : piece.text.slice(not[0].length)
    // A negation is one only in front of something that can be denied: 不锈钢报价 may be a name.
    if (not !== null && (opensSubject(bare) || /^[（(]/.test(bare))) {
      const of = atom(slice(piece, not[0].length))
      return of === null ? null : { kind: 'not', of }
    }
    const inner = insideBrackets(piece)
    if (inner !== null) return any(inner)
    const word = openingWord(piece.text, subjects)
    const subject = word === null ? null : subjectWords.find(word)
    if (word !== null && subject !== null) {
      last = subject
      return readAtom(subject, trim(slice(piece, word.length)), piece, scope)
    }
    if (last !== null && piece.text !== '') return readAtom(last, piece, piece, scope)
    scope.report.add('bad-condition', piece, { text: piece.text })
    return null
  }

  const combine = (
    pieces: readonly Placed[],
    kind: 'all' | 'any',
    each: (piece: Placed) => Condition | null,
  ): Condition | null => {
    const found = pieces.map(each)
    const known = found.filter((condition) => condition !== null)
    const [only] = known
    if (only === undefined || known.length < found.length) return null
    return known.length === 1 ? only : { kind, of: known }
  }

  const all = (text: Placed): Condition | null => combine(cut(text, operators.all, names), 'all', atom)
  const any = (text: Placed): Condition | null => combine(cut(text, operators.any, names), 'any', all)
  return any
}

/** Resolves a condition and notes it for the checks. */
export function resolveCondition(text: Placed, scope: Scope): Condition | null {
  const names = [...scope.facts.all, ...scope.documents.all, ...scope.variants.all]
  const condition = parser(scope, names)(text)
  if (condition !== null) scope.uses.conditions.push({ condition, text })
  return condition
}

/** What a condition reads that no learner can see, in words. */
const hiddenKinds: Readonly<Partial<Record<Condition['kind'], Bilingual>>> = {
  trust: subjectWords.word('trust'),
  candour: subjectWords.word('candour'),
  variant: subjectWords.word('variant'),
}

function hiddenIn(condition: Condition): Bilingual | null {
  switch (condition.kind) {
    case 'not':
      return hiddenIn(condition.of)
    case 'all':
    case 'any':
      return condition.of.map(hiddenIn).find((subject) => subject !== null) ?? null
    default:
      return hiddenKinds[condition.kind] ?? null
  }
}

/** Resolves a condition of 需要, which may read only what the learner sees. */
export function resolveNeeds(text: Placed, scope: Scope): Condition | null {
  const condition = resolveCondition(text, scope)
  const hidden = condition === null ? null : hiddenIn(condition)
  if (hidden !== null) scope.report.add('hidden-need', text, { subject: hidden })
  return condition
}
