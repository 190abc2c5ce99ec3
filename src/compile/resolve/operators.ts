/**
 * The bare grammar of conditions: where 或, 且 and 非 cut a text, and what brackets hold. Enters: pieces
 * of text and the names in it that must stay whole. Leaves: smaller pieces. Knows nothing of meanings.
 */
import { dealWords, subjectWords } from '../keywords.ts'
import type { Placed } from '../text/placed.ts'
import { slice, trim } from '../text/placed.ts'

/** Words that join, the longest first. */
export const operators = { any: ['或者', '或是', '或', 'or'], all: ['并且', '而且', '且', 'and'] } as const
/** What denies whatever follows it. */
export const negation = /^(?:没有|非|未|没|不是|不|not(?=[\s(（]))\s*/i
const rangeWord = /^\s+(?:above|better|more|higher|below|less|lower)\b/i
const edges = /^[\s，,]+|[\s，,]+$/g

/** Longest words first, so that 带了 is not read as 带. */
const byLength = (words: readonly string[]): readonly string[] =>
  [...words].sort((a, b) => b.length - a.length)
/** Words that a condition may open with. */
export const subjects = byLength(subjectWords.words)
/** Words that name a part of the deal. */
export const parts = byLength(dealWords.words)

const isLatin = (word: string): boolean => /^[a-z]/.test(word)

/** The word of `words` that `text` opens with; Latin words must end where a word ends. */
export function openingWord(text: string, words: readonly string[]): string | null {
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

/** Whether a text opens with something that can be asked about, denied or not. */
export const opensSubject = (text: string): boolean =>
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
  const after = text.slice(index + word.length)
  const blankAfter = /^(?:[\s（(]|$)/.test(after)
  // “middle or above” is one range and not two conditions.
  if (isLatin(word)) return blankBefore && blankAfter && !rangeWord.test(after) ? word : null
  return (blankBefore && blankAfter) || opensSubject(after) ? word : null
}

/** Whether any of the words stands in a text: in most conditions none does. */
function mentions(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return words.some((word) => lower.includes(word))
}

/** Cuts at operators outside brackets and names. */
export function cut(text: Placed, words: readonly string[], names: readonly string[]): readonly Placed[] {
  if (!mentions(text.text, words)) return [trimEdges(text)]
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
export function insideBrackets(piece: Placed): Placed | null {
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
