/**
 * What authors really type, turned into what Markdown reads: `##开场`, `＞ 喂`, `－ 您好`, `[x]（#y）`,
 * `【x】(#y)`, `- [] 对账单`, full-width indents, tabs, CR LF, a byte order mark. Enters: a file as typed.
 * Leaves: the same text in plain Markdown, every character still knowing where it was typed.
 * Words and punctuation that people read are never touched.
 */
import type { Placed, Source } from './placed.ts'
import { concat, put, standIn, typedAt } from './placed.ts'

const bullet = /^[－–•●▪‣·＊‐−⁃](?=\s|[^\s－–—\-|])/
const tightBullet = /^-(?=[^\s\-|:：>])/
const emptyBox = /^(?:\[\s*\]|【\s*】|［\s*］|□|☐)\s*/
const bracketed =
  /[[【［]([^[\]【】［］\n]{1,80})[\]】］]\s*(?:\(([^()\n]{1,160})\)|（([^（）\n]{1,160})）|[（(]([^()（）\n]{1,160})[)）])/g
/** What a link may lead to; other brackets after brackets are speech: `【保安】（小声）您找谁？`. */
const target = /^\s*(?:[#＃]|\.{1,2}\/|[^\s:：]*\.md\b|(?:https?|javascript|data):)/i

/** A line of a file without its end, as typed. */
export function typedLine(source: Source, index: number): Placed {
  const start = source.lineStarts[index] ?? source.text.length
  let end = source.lineStarts[index + 1] ?? source.text.length
  while (end > start && /[\r\n]/.test(source.text.charAt(end - 1))) end -= 1
  const mark = start === 0 && source.text.charCodeAt(0) === 0xfeff ? 1 : 0
  return typedAt(source, Math.min(start + mark, end), end)
}

/** Blanks at `from` as plain spaces: a tab is four, a full-width space two. */
function straightenBlanks(line: Placed, from: number): readonly [Placed, number] {
  let current = line
  let index = from
  for (;;) {
    const character = current.text.charAt(index)
    if (character === ' ') index += 1
    else if (character === '\t') {
      current = put(current, index, 1, '    ')
      index += 4
    } else if (character === '\u3000') {
      current = put(current, index, 1, '  ')
      index += 2
    } else if (character !== '' && /\s/.test(character)) {
      current = put(current, index, 1, ' ')
      index += 1
    } else return [current, index]
  }
}

/** Exactly one space at `from`, whatever blanks were typed there. */
function oneSpace(line: Placed, from: number): Placed {
  let blanks = 0
  while (/\s/.test(line.text.charAt(from + blanks))) blanks += 1
  return put(line, from, blanks, ' ')
}

/** The marks that open a line: quotes, bullets, boxes and headings, in any nesting that is sane. */
function straightenOpening(line: Placed): Placed {
  let [current, index] = straightenBlanks(line, 0)
  for (let depth = 0; depth < 6; depth += 1) {
    const rest = current.text.slice(index)
    if (/^[>＞]/.test(rest)) {
      current = put(current, index, 1, '>')
      index += 1
      if (/^[\t\u3000]/.test(current.text.slice(index))) current = put(current, index, 1, ' ')
      ;[current, index] = straightenBlanks(current, index)
      continue
    }
    const marker =
      bullet.test(rest) || tightBullet.test(rest)
        ? 1
        : (/^(?:[-*+]|\d{1,3}[.)])(?=\s)/.exec(rest)?.[0].length ?? 0)
    if (marker > 0) {
      if (bullet.test(rest)) current = put(current, index, 1, '-')
      current = oneSpace(current, index + marker)
      index += marker + 1
      const box = emptyBox.exec(current.text.slice(index))
      if (box !== null && !/^\s*[(（]/.test(current.text.slice(index + box[0].length))) {
        return put(current, index, box[0].length, '[ ] ')
      }
      continue
    }
    const heading = /^[#＃]{1,6}(?![#＃])/.exec(rest)
    if (heading !== null) {
      current = put(current, index, heading[0].length, '#'.repeat(heading[0].length))
      return oneSpace(current, index + heading[0].length)
    }
    break
  }
  return /^[|｜]/.test(current.text.slice(index)) ? straightenRow(current) : current
}

/** A row of a table: full-width bars, and dashes of any kind in the row that only draws a line. */
function straightenRow(line: Placed): Placed {
  let text = line.text.replaceAll('｜', '|')
  if (/^[\s|:：\-－—–]+$/.test(text) && /[-－—–]/.test(text))
    text = text.replace(/[－—–]/g, '-').replaceAll('：', ':')
  return { ...line, text }
}

/** Links as people type them, with brackets of any width and blanks in the target. */
function straightenLinks(line: Placed): Placed {
  let current = line
  if (!/[\]】］]/.test(line.text)) return line
  for (const match of [...line.text.matchAll(bracketed)].reverse()) {
    const href = match[2] ?? match[3] ?? match[4] ?? ''
    if (!target.test(href)) continue
    const open = match.index
    const label = match[1] ?? ''
    const from = open + match[0].length - 1 - href.length
    current = put(current, open + match[0].length - 1, 1, ')')
    const plain = href.replace(/[＃]/g, '#').replace(/\s/g, (blank, index: number) => {
      const inside = href.slice(0, index).trim() !== '' && href.slice(index).trim() !== ''
      return inside ? '-' : ''
    })
    current = put(current, from, href.length, plain)
    const close = open + 1 + label.length
    current = put(current, close, from - close, '](')
    current = put(current, open, 1, '[')
  }
  return current
}

function straighten(line: Placed): Placed {
  const opened = straightenLinks(straightenOpening(line))
  return {
    ...opened,
    text: opened.text
      .replace(/[\t\u000b\f\u00a0]/g, ' ')
      .replaceAll('｛', '{')
      .replaceAll('｝', '}'),
  }
}

const isQuote = (text: string): boolean => /^ *>/.test(text)
const itemMark = /^ *((?:[-*+]|\d{1,3}[.)]) )/
const isItem = (text: string): boolean => itemMark.test(text)
const indentOf = (text: string): number => text.length - text.trimStart().length

/** Deeper items count as neighbours: nothing in a scenario has a meaning down there. */
const deepest = 6

/** An item that is still open: how far it was typed in, and where Markdown wants what it contains. */
interface OpenItem {
  readonly typed: number
  readonly content: number
}

/**
 * Indents as Markdown counts them. People indent by three, four or eight blanks, and not always alike;
 * Markdown would take too many for code. What is two blanks farther in than an item belongs to it.
 */
function straightenIndent(line: Placed, open: OpenItem[]): Placed {
  const typed = indentOf(line.text)
  if (line.text.length === typed) return line
  const mark = itemMark.exec(line.text)?.[1]
  if (mark === undefined && !isQuote(line.text) && typed === 0) open.length = 0
  while (open.length > deepest || (open.at(-1)?.typed ?? -2) > typed - 2) open.pop()
  const content = open.at(-1)?.content ?? 0
  const wanted = open.length === 0 && mark === undefined ? Math.min(typed, 1) : content
  if (mark !== undefined) open.push({ typed, content: wanted + mark.length })
  return wanted === typed ? line : put(line, 0, typed, ' '.repeat(wanted))
}

/** Whether a blank line is missing between two lines, so that Markdown would run them together. */
const runsTogether = (before: string, after: string): boolean =>
  before.trim() !== '' && after.trim() !== '' && isQuote(before) && !isQuote(after) && !isItem(after)

/**
 * The lines from `firstLine` (counted from 0) as one piece of Markdown. Paragraphs that follow a quote
 * or a list without a blank line become paragraphs of their own, as their authors meant them.
 */
export function normalise(source: Source, firstLine: number): Placed {
  const open: OpenItem[] = []
  const lines: Placed[] = []
  for (let index = firstLine; index < source.lineStarts.length; index += 1) {
    const typed = typedLine(source, index)
    const before = lines.at(-1)
    const inList = open.length > 0
    const line = straightenIndent(straighten(typed), open)
    const leavesList = inList && open.length === 0 && before?.text.trim() !== ''
    if (before !== undefined && (leavesList || runsTogether(before.text, line.text)))
      lines.push(standIn(line, ''))
    lines.push(line)
  }
  const [first, ...rest] = lines
  return first === undefined
    ? typedAt(source, source.text.length, source.text.length)
    : concat(first, rest, '\n')
}
