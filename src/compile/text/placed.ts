/**
 * Text that remembers where each of its characters stands in the author's file, so that whatever is
 * cut out of it later can be pointed at. Enters: a source file. Leaves: pieces with exact spans.
 */
import type { Span } from '../../model/diagnostic.ts'

/** A file as the author typed it, with the offsets at which its lines begin. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly lineStarts: readonly number[]
}

/** A Markdown link inside a piece of text: `from`–`to` is its visible text within that piece. */
export interface PlacedLink {
  readonly from: number
  readonly to: number
  readonly href: string
}

/**
 * From character `from` of a piece on, characters stand at offset `at` of the source and, where they
 * were typed, each one farther than the one before; what nobody typed stands at one place.
 */
interface Run {
  readonly from: number
  readonly at: number
  readonly typed: boolean
}

/**
 * A piece of text with its places: `end` is the offset after it. Its first character is character
 * `shift` of the text that `runs` were made for, so that pieces cut out of one text share them.
 */
export interface Placed {
  readonly text: string
  readonly runs: readonly Run[]
  readonly shift: number
  readonly end: number
  readonly links: readonly PlacedLink[]
  readonly source: Source
}

const none: readonly PlacedLink[] = []

/** The source of a file: line ends may be LF, CR LF or CR. */
export function sourceOf(file: string, text: string): Source {
  const lineStarts = [0]
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) lineStarts.push(i + 1)
  }
  return { file, text, lineStarts }
}

/** The stretch of a source from offset `start` to before `end`, as typed. */
export const typedAt = (source: Source, start: number, end: number): Placed => ({
  text: source.text.slice(start, end),
  runs: [{ from: 0, at: start, typed: true }],
  shift: 0,
  end: Math.max(start, end),
  links: none,
  source,
})

/** Index of the run that character `index` is in. */
function runAt(runs: readonly Run[], index: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.from ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** The offset in the source of character `index`; of the end if the piece has no such character. */
function offsetOf({ text, runs, shift, end }: Placed, index: number): number {
  if (index >= text.length) return end
  const run = runs[runAt(runs, shift + index)]
  return run === undefined ? end : run.at + (run.typed ? shift + index - run.from : 0)
}

/** The part from character `from` to before `to`. */
export function slice(piece: Placed, from: number, to: number = piece.text.length): Placed {
  const start = Math.max(0, Math.min(from, piece.text.length))
  const stop = Math.max(start, Math.min(to, piece.text.length))
  if (start === 0 && stop === piece.text.length) return piece
  const links =
    piece.links.length === 0
      ? none
      : piece.links
          .filter((link) => link.from >= start && link.to <= stop)
          .map((link) => ({ ...link, from: link.from - start, to: link.to - start }))
  return {
    text: piece.text.slice(start, stop),
    runs: piece.runs,
    shift: piece.shift + start,
    end: offsetOf(piece, stop),
    links,
    source: piece.source,
  }
}

/** Without blanks at either end (also full-width ones). */
export function trim(piece: Placed): Placed {
  const lead = piece.text.length - piece.text.trimStart().length
  const stop = piece.text.trimEnd().length
  return slice(piece, Math.min(lead, stop), stop)
}

/** The trimmed, non-empty parts between matches of `separator`, which must be a global expression. */
export function split(piece: Placed, separator: RegExp): readonly Placed[] {
  const parts: Placed[] = []
  let from = 0
  for (const match of piece.text.matchAll(separator)) {
    parts.push(slice(piece, from, match.index))
    from = match.index + match[0].length
  }
  parts.push(slice(piece, from))
  return parts.map(trim).filter((part) => part.text !== '')
}

/** What separates the items of a list as people write one. */
const comma = /[，,、；;]/g

/** The items of a list, apart by commas of any kind; what a link says is one item, commas and all. */
export function listItems(piece: Placed): readonly Placed[] {
  const linked = (index: number): boolean => piece.links.some(({ from, to }) => from <= index && index < to)
  const items: Placed[] = []
  let from = 0
  for (const { index } of piece.text.matchAll(comma)) {
    if (linked(index)) continue
    items.push(slice(piece, from, index))
    from = index + 1
  }
  items.push(slice(piece, from))
  return items.map(trim).filter((item) => item.text !== '')
}

/** Adds a run unless it only goes on where the last one stops. */
function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  const follows = last !== undefined && last.typed && run.typed && last.at + (run.from - last.from) === run.at
  if (!follows) runs.push(run)
}

/** Adds the runs of a piece whose first character becomes character `from`. */
function addRuns(runs: Run[], { text, runs: own, shift }: Placed, from: number): void {
  if (text === '') return
  for (let i = runAt(own, shift); i < own.length; i += 1) {
    const run = own[i]
    if (run === undefined || run.from >= shift + text.length) break
    const skipped = Math.max(0, shift - run.from)
    addRun(runs, {
      from: from + run.from + skipped - shift,
      at: run.at + (run.typed ? skipped : 0),
      typed: run.typed,
    })
  }
}

/**
 * One piece out of several that follow one another, with `between` put in the gaps; where just that was
 * typed there, as with lines that nothing was changed in, it is as if the text had never been cut.
 */
export function concat(first: Placed, rest: readonly Placed[], between = ''): Placed {
  if (rest.length === 0) return first
  const texts = [first.text]
  const runs: Run[] = []
  addRuns(runs, first, 0)
  const links = [...first.links]
  let length = first.text.length
  let { end } = first
  for (const piece of rest) {
    if (between !== '') {
      texts.push(between)
      addRun(runs, { from: length, at: end, typed: first.source.text.startsWith(between, end) })
      length += between.length
    }
    addRuns(runs, piece, length)
    for (const link of piece.links) links.push({ ...link, from: link.from + length, to: link.to + length })
    texts.push(piece.text)
    length += piece.text.length
    end = piece.end
  }
  return { text: texts.join(''), runs, shift: 0, end, links, source: first.source }
}

/** Text that nobody typed, standing where `piece` begins. */
export const standIn = (piece: Placed, text: string): Placed => ({
  text,
  runs: [{ from: 0, at: offsetOf(piece, 0), typed: false }],
  shift: 0,
  end: piece.end,
  links: none,
  source: piece.source,
})

/** Replaces `length` characters from `from` by `by`, which stands where they stood. */
export function put(piece: Placed, from: number, length: number, by: string): Placed {
  if (by.length === length && piece.text.startsWith(by, from)) return piece
  const old = slice(piece, from, from + length)
  const fresh = by.length === length ? { ...old, text: by } : standIn(old, by)
  return concat(slice(piece, 0, from), [fresh, slice(piece, from + length)])
}

/** The place of an offset of a file. */
export function spanAt(source: Source, start: number, end: number): Span {
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lineStarts[middle] ?? 0) <= start) low = middle
    else high = middle - 1
  }
  const lineStart = source.lineStarts[low] ?? 0
  // A byte order mark is no column of the first line.
  const mark = low === 0 && source.text.charCodeAt(0) === 0xfeff && start > 0 ? 1 : 0
  return {
    file: source.file,
    start,
    end: Math.max(start, end),
    line: low + 1,
    column: start - lineStart - mark + 1,
  }
}

/** Where the piece stands: blanks at its ends do not count unless there is nothing else. */
export function spanOf(piece: Placed): Span {
  const core = piece.text.trim() === '' ? piece : trim(piece)
  return spanAt(piece.source, offsetOf(core, 0), core.end)
}
