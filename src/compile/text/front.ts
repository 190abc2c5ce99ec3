/**
 * The front matter: what stands between two lines of dashes. Enters: a file. Leaves: its keys and
 * values with their places, and the line where the Markdown begins. YAML, but forgiving: full-width
 * colons count, and a value that YAML would trip over (`标题: 他说: “在走”`) is taken as it stands.
 */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Report } from '../report.ts'
import { rejectHtml } from './inline.ts'
import type { Placed, Source } from './placed.ts'
import { concat, slice, spanAt, spanOf, standIn, trim, typedAt } from './placed.ts'
import { typedLine } from './normalise.ts'

export interface FrontEntry {
  readonly key: Placed
  /** One value, or the members of a YAML list. */
  readonly values: readonly Placed[]
}

export interface Front {
  readonly entries: readonly FrontEntry[]
  /** Index of the first line after the front matter. */
  readonly bodyLine: number
  /** The whole front matter. */
  readonly whole: Placed
}

const fence = /^\s*[-－—–]{3,}\s*$/
/** Where the front matter was never closed, the first section ends it. */
const heading = /^\s*[#＃]/
const keyed = /^(\s*)([^\s:：#－-][^:：]{0,40}?)\s*[:：]\s*/
const member = /^\s+[-－]\s*/

/** A value that YAML reads as nothing but text, quoted where it would not. */
function plainValue(value: Placed): Placed {
  const text = value.text
  if (text === '') return value
  const quote = text.charAt(0)
  const wrapped = (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote)
  if (wrapped && !text.slice(1, -1).includes(quote) && !text.includes('\\')) return value
  const safe = !/^[[\]{}&*!|>%@`"'#,?-]/.test(text) && !/[:：]\s|:$|\s#/.test(text)
  if (safe) return value
  const quotes: Placed[] = []
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    if (text.charAt(i) !== "'") continue
    quotes.push(slice(value, from, i + 1), slice(value, i, i + 1))
    from = i + 1
  }
  quotes.push(slice(value, from))
  const start = slice(value, 0, 0)
  return concat(standIn(start, "'"), [...quotes, standIn(slice(value, text.length), "'")])
}

/** One typed line as YAML. */
function yamlLine(line: Placed, report: Report): Placed {
  const blank = (text: string): Placed => standIn(line, text)
  if (line.text.trim() === '' || /^\s*#/.test(line.text)) return slice(line, 0, 0)
  const item = member.exec(line.text)
  if (item !== null) return concat(blank('  - '), [plainValue(trim(slice(line, item[0].length)))])
  const entry = keyed.exec(line.text)
  if (entry === null) {
    // An indented line goes on with the value before it.
    if (/^\s/.test(line.text)) return concat(blank('  '), [trim(line)])
    report.add('front-unreadable', line, {})
    return slice(line, 0, 0)
  }
  const indent = entry[1] ?? ''
  const key = entry[2] ?? ''
  const name = plainValue(slice(line, indent.length, indent.length + key.length))
  return concat(name, [blank(': '), plainValue(trim(slice(line, entry[0].length)))])
}

/** The characters of a scalar that a person reads, placed. */
function scalarText(yaml: Placed, range: readonly number[] | null | undefined, value: string): Placed {
  const from = range?.[0] ?? 0
  const to = range?.[1] ?? from
  const typed = slice(yaml, from, to)
  const quote = typed.text.charAt(0)
  if (quote !== "'" && quote !== '"') return trim(typed)
  const inner = slice(typed, 1, typed.text.length - 1)
  if (inner.text === value) return inner
  const pieces: Placed[] = []
  for (let i = 0; i < inner.text.length; i += 1) {
    // A doubled quote is one; the second of the two is followed by what follows it in the file.
    if (inner.text.charAt(i) === quote && inner.text.charAt(i + 1) === quote) i += 1
    pieces.push(slice(inner, i, i + 1))
  }
  const [first, ...rest] = pieces
  return first === undefined ? inner : concat(first, rest)
}

function readYaml(yaml: Placed, report: Report): readonly FrontEntry[] {
  const entries: FrontEntry[] = []
  try {
    const document = parseDocument(yaml.text, { uniqueKeys: false, logLevel: 'silent' })
    const fault = document.errors[0]
    if (fault !== undefined)
      report.add('front-unreadable', spanOf(slice(yaml, fault.pos[0], fault.pos[1] + 1)), {})
    if (!isMap(document.contents)) return entries
    for (const pair of document.contents.items) {
      if (!isScalar(pair.key)) continue
      const key = scalarText(yaml, pair.key.range, pair.key.source)
      const nodes = isSeq(pair.value) ? pair.value.items : [pair.value]
      const values = nodes.flatMap((node) =>
        isScalar(node) && node.value !== null ? [scalarText(yaml, node.range, node.source)] : [],
      )
      for (const value of values) rejectHtml(value, report)
      entries.push({ key, values })
    }
  } catch {
    // The YAML parser recurses; text nested absurdly deep is as good as unreadable.
    report.add('front-unreadable', spanOf(yaml), {})
  }
  return entries
}

/** The first line from `from` on that passes, or -1. */
function findLine(source: Source, from: number, passes: (text: string) => boolean): number {
  for (let index = from; index < source.lineStarts.length; index += 1)
    if (passes(typedLine(source, index).text)) return index
  return -1
}

/** Reads the front matter; a file without any, or without its end, is reported. */
export function readFront(source: Source, report: Report): Front {
  const open = findLine(source, 0, (text) => text.trim() !== '')
  const openLine = typedLine(source, Math.max(0, open))
  const top = spanAt(source, 0, 0)
  if (!fence.test(openLine.text)) {
    report.add('front-missing', top, {})
    return { entries: [], bodyLine: 0, whole: typedAt(source, 0, 0) }
  }
  const after = (mark: RegExp): number => findLine(source, open + 1, (text) => mark.test(text))
  const end = after(fence)
  const closed = end >= 0
  const begin = closed ? end : after(heading)
  const close = begin < 0 ? source.lineStarts.length : begin
  if (!closed) report.add('front-unclosed', spanOf(openLine), {})
  const lines = Array.from({ length: close - open - 1 }, (_, i) => typedLine(source, open + 1 + i))
  const [first, ...rest] = lines.map((line) => yamlLine(line, report))
  const entries = first === undefined ? [] : readYaml(concat(first, rest, '\n'), report)
  return {
    entries,
    bodyLine: closed ? close + 1 : close,
    whole: concat(openLine, lines, '\n'),
  }
}
