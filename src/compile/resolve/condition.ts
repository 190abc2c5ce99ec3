/**
 * Conditions in words: `信任 高 且 得知 封批`, `mood annoyed or cold`. Enters: the text as typed. Leaves: a
 * condition with every name resolved, or null with a diagnostic. `或` binds least, then `且`, then `非`;
 * brackets group; a subject carries over (`心情 恼火 或 翻脸`).
 */
import type { Condition } from '../../model/condition.ts'
import type { Bilingual } from '../../model/diagnostic.ts'
import type { Subject } from '../keywords.ts'
import { subjectWords } from '../keywords.ts'
import type { Placed } from '../text/placed.ts'
import { slice, trim } from '../text/placed.ts'
import { readAtom } from './atoms.ts'
import { cut, insideBrackets, negation, openingWord, operators, opensSubject, subjects } from './operators.ts'
import type { Scope } from './scope.ts'

/** Parses from left to right; remembers the last subject for what is left out. */
function parser(whole: Placed, names: readonly string[], scope: Scope): (text: Placed) => Condition | null {
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
    // An operator with nothing beside it is shown with all that surrounds it.
    const shown = piece.text === '' ? whole : piece
    scope.report.add('bad-condition', shown, { text: shown.text })
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

/** Reads a condition that no play of this scenario will ask. */
export function readCondition(text: Placed, scope: Scope): Condition | null {
  const names = [...scope.facts.all, ...scope.documents.all, ...scope.variants.all]
  return parser(text, names, scope)(text)
}

/** Resolves a condition and notes it for the checks. */
export function resolveCondition(text: Placed, scope: Scope): Condition | null {
  const condition = readCondition(text, scope)
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
