/**
 * Quotes as what people say: `若 心情 恼火：您怎么又来了？`, `【保安】您找谁？`. Enters: a quote of the
 * outline. Leaves: lines with speaker and condition still as typed, and blocks of alternatives.
 */
import type { BlockDraft, LineDraft } from '../draft.ts'
import { subjectWords } from '../keywords.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import { folded } from '../vocabulary.ts'
import type { Quote } from '../text/outline.ts'
import type { Placed } from '../text/placed.ts'
import { slice, trim } from '../text/placed.ts'
import { joinLines } from '../text/prose.ts'

interface SaidDraft extends LineDraft {
  readonly when: Placed | null
}

const condition = /^(?:(若|如果)\s*|if\s+)([^:：]{1,200})[:：]/i
const otherwise = /^(?:否则|otherwise)\s*[:：]/i
const speaker = /^(?:【([^【】]{1,24})】|\[([^[\]]{1,24})\])/
const negation = /^(?:非|未|没有|没|不是|不|not\s)/i

/**
 * Whether the words after 若 / If are a condition and not speech that begins so (若是方便：…). In
 * Chinese a blank after 若 is enough, so that a misspelt condition is reported and not spoken.
 */
function isCondition(match: RegExpExecArray): boolean {
  const words = folded((match[2] ?? '').replace(negation, ''))
  if (/^[（(]/.test(words) || subjectWords.words.some((subject) => words.startsWith(subject))) return true
  if (match[1] === '若') return /^若\s/.test(match[0])
  const [first = ''] = words.split(/\s/)
  return nearest(first, subjectWords.words) !== null
}

/** The condition in front of a line and what follows it. */
function takeCondition(line: Placed): {
  readonly when: Placed | null
  readonly rest: Placed
  readonly marked: boolean
} {
  const match = condition.exec(line.text)
  if (match !== null && isCondition(match)) {
    const from = match[0].length - 1 - (match[2] ?? '').length
    return {
      when: trim(slice(line, from, match[0].length - 1)),
      rest: trim(slice(line, match[0].length)),
      marked: true,
    }
  }
  const bare = otherwise.exec(line.text)
  if (bare !== null) return { when: null, rest: trim(slice(line, bare[0].length)), marked: true }
  return { when: null, rest: line, marked: false }
}

function readLine(lines: readonly Placed[]): SaidDraft | null {
  const [first, ...more] = lines
  if (first === undefined) return null
  const { when, rest } = takeCondition(first)
  const said = speaker.exec(rest.text)
  const name = said?.[1] ?? said?.[2]
  const head = said === null ? rest : trim(slice(rest, said[0].length))
  const text =
    joinLines([head, ...more].filter((line) => line.text !== '')) ?? slice(first, first.text.length)
  return { when, speaker: name === undefined ? null : trim(slice(rest, 1, 1 + name.length)), text }
}

/** The lines of a quote, one a paragraph; a typed line that opens with a condition or speaker starts another. */
function readQuote(quote: Quote, report: Report): readonly SaidDraft[] {
  const said: SaidDraft[] = []
  const take = (lines: readonly Placed[]): void => {
    const line = readLine(lines)
    if (line === null) return
    if (line.text.text === '') report.add('empty-line', lines[0] ?? quote.whole, {})
    said.push(line)
  }
  for (const node of quote.children) {
    if (node.kind !== 'paragraph') {
      report.add('unexpected-content', node.kind === 'heading' ? node.text : quote.whole, {})
      continue
    }
    let open: Placed[] = []
    for (const line of node.lines) {
      if (takeCondition(line).marked || speaker.test(line.text)) {
        take(open)
        open = []
      }
      open.push(line)
    }
    take(open)
  }
  if (quote.children.length === 0) report.add('empty-line', quote.whole, {})
  return said
}

/** What is said in answer to one choice: every paragraph, one after the other, without conditions. */
export function readReply(quote: Quote, report: Report): readonly LineDraft[] {
  return readQuote(quote, report).map(({ when, speaker: name, text }) => {
    if (when !== null) report.add('condition-in-reply', when, {})
    return { speaker: name, text }
  })
}

/**
 * Lines as blocks: neighbours with the same condition are alternatives of one block, and all lines
 * without a condition are alternatives of one last block.
 */
export function readBlocks(quotes: readonly Quote[], report: Report): readonly BlockDraft[] {
  const blocks: { readonly when: Placed | null; readonly lines: LineDraft[] }[] = []
  for (const { when, ...line } of quotes.flatMap((quote) => readQuote(quote, report))) {
    const last = blocks.at(-1)
    const unconditional = blocks.find((block) => block.when === null)
    if (when !== null && unconditional !== undefined) report.add('lines-after-otherwise', when, {})
    if (when === null && unconditional !== undefined) unconditional.lines.push(line)
    else if (
      last !== undefined &&
      when !== null &&
      last.when !== null &&
      folded(last.when.text) === folded(when.text)
    ) {
      last.lines.push(line)
    } else blocks.push({ when, lines: [line] })
  }
  return blocks
}
