/**
 * What a condition asks about, one thing at a time: `信任 中以上`, `得知 封批`, `约定 金额 ≥ 70000`. Enters: a
 * subject and the words behind it. Leaves: a condition, or null with a diagnostic.
 */
import type { Condition } from '../../model/condition.ts'
import type { DealPart } from '../../model/deal.ts'
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
} from '../keywords.ts'
import { nearest } from '../nearest.ts'
import type { Placed } from '../text/placed.ts'
import { slice, split, trim } from '../text/placed.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { readSum } from './deal.ts'
import { openingWord, parts } from './operators.ts'
import type { Names, Scope } from './scope.ts'

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

/** Reads what a subject is asked about; `whole` is shown if the words make no sense. */
export function readAtom(subject: Subject, value: Placed, whole: Placed, scope: Scope): Condition | null {
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
