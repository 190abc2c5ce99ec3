/**
 * Markdown as a tree in which every word knows its place. Enters: normalised Markdown. Leaves:
 * headings, paragraphs, quotes, lists and tables. The lexer is marked's; since its tokens carry no
 * positions, each token is found again in the text of its parent, line by line where marks were cut.
 */
import { Marked } from 'marked'
import type { MarkedToken, Tokens } from 'marked'
import type { Report } from '../report.ts'
import { join, locate, own, plain, readable, rejectHtml, rejectHtmlToken } from './inline.ts'
import type { Placed } from './placed.ts'
import { concat, slice, spanOf, split, standIn, trim } from './placed.ts'

export interface Heading {
  readonly kind: 'heading'
  readonly depth: number
  readonly text: Placed
}

/** A paragraph, one piece for each typed line. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly lines: readonly Placed[]
}

export interface Quote {
  readonly kind: 'quote'
  readonly children: readonly Node[]
  readonly whole: Placed
}

export interface Item {
  /** The first paragraph of the item. */
  readonly lines: readonly Placed[]
  readonly children: readonly Node[]
  readonly whole: Placed
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Item[]
}

export interface Table {
  readonly kind: 'table'
  /** The first row is the header. */
  readonly rows: readonly (readonly Placed[])[]
  readonly whole: Placed
}

export type Node = Heading | Paragraph | Quote | List | Table

const off = (): undefined => undefined

/**
 * marked without what only surprises trainers: code by indentation, underlined headings, reference
 * links, bare addresses, and struck-out text (`周一~周三` is a span of days). Emphasis is taken off
 * afterwards: nested a thousandfold, marked's own reading of it never ends.
 */
const markdown = new Marked({
  gfm: true,
  tokenizer: {
    code: off,
    fences: off,
    lheading: off,
    def: off,
    reflink: off,
    url: off,
    autolink: off,
    del: off,
    emStrong: off,
    codespan: off,
  },
})

/** Text of a container whose line marks were cut: each line is the tail of the line it came from. */
function inside(raw: Placed, text: string): Placed {
  const rawLines = raw.text.split('\n')
  const pieces: Placed[] = []
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    const typed = rawLines[index] ?? ''
    const from = typed.endsWith(line) ? typed.length - line.length : Math.max(0, typed.indexOf(line))
    const piece = slice(raw, offset + from, offset + from + line.length)
    pieces.push(piece.text === line ? piece : standIn(piece, line))
    offset += typed.length + 1
  }
  const [first, ...rest] = pieces
  return first === undefined ? raw : concat(first, rest, '\n')
}

/** The lines of a paragraph as a person reads them. */
function linesOf(
  piece: Placed,
  text: string,
  tokens: readonly MarkedToken[],
  report: Report,
): readonly Placed[] {
  const from = Math.max(0, piece.text.indexOf(text))
  const content = slice(piece, from, from + text.length)
  // Most lines are one run of plain text: nothing to take off, nothing to cut.
  const [only] = tokens
  if (tokens.length === 1 && only?.type === 'text' && only.raw === text && !text.includes('\n')) {
    const line = trim(plain(content))
    return line.text === '' ? [] : [line]
  }
  return split(plain(join(content, readable(content, tokens, report))), /\n/g)
}

/** Rows by their bars: marked only tells that it is a table. */
function rowsOf(piece: Placed): readonly (readonly Placed[])[] {
  return split(plain(piece), /\n/g)
    .filter((row) => !/^[\s|:-]+$/.test(row.text) || !row.text.includes('-'))
    .map((row) => {
      const inner = slice(
        row,
        row.text.startsWith('|') ? 1 : 0,
        row.text.endsWith('|') ? row.text.length - 1 : row.text.length,
      )
      const cells: Placed[] = []
      let from = 0
      for (const bar of inner.text.matchAll(/\|/g)) {
        cells.push(trim(slice(inner, from, bar.index)))
        from = bar.index + 1
      }
      return [...cells, trim(slice(inner, from))]
    })
}

function paragraph(
  piece: Placed,
  text: string,
  tokens: readonly MarkedToken[],
  report: Report,
): readonly Node[] {
  const lines = linesOf(piece, text, tokens, report)
  if (lines.length === 0) return []
  if (lines.every((line) => line.text.startsWith('|')))
    return [{ kind: 'table', rows: rowsOf(piece), whole: trim(piece) }]
  return [{ kind: 'paragraph', lines }]
}

function itemOf(token: Tokens.ListItem, piece: Placed, report: Report): Item {
  const nodes = nodesOf(inside(piece, token.text), own(token.tokens), report)
  const [first, ...children] = nodes
  if (first?.kind === 'paragraph') return { lines: first.lines, children, whole: trim(piece) }
  return { lines: [], children: nodes, whole: trim(piece) }
}

function nodesOf(text: Placed, tokens: readonly MarkedToken[], report: Report): readonly Node[] {
  const nodes: Node[] = []
  for (const [token, piece] of locate(text, tokens)) {
    switch (token.type) {
      case 'heading': {
        const [line] = linesOf(piece, token.text, own(token.tokens), report)
        nodes.push({ kind: 'heading', depth: token.depth, text: line ?? trim(piece) })
        break
      }
      case 'paragraph':
      case 'text':
        // A task item keeps its box in its first paragraph.
        nodes.push(
          ...paragraph(
            piece,
            token.text,
            own(token.tokens).filter((part) => part.type !== 'checkbox'),
            report,
          ),
        )
        break
      case 'blockquote':
        nodes.push({
          kind: 'quote',
          children: nodesOf(inside(piece, token.text), own(token.tokens), report),
          whole: trim(piece),
        })
        break
      case 'list': {
        const items: Item[] = []
        for (const [item, itemPiece] of locate(piece, token.items))
          items.push(itemOf(item, itemPiece, report))
        nodes.push({ kind: 'list', items })
        break
      }
      case 'table':
        rejectHtml(piece, report)
        nodes.push({ kind: 'table', rows: rowsOf(piece), whole: trim(piece) })
        break
      case 'html':
        rejectHtmlToken(piece, report)
        break
      default:
        break
    }
  }
  return nodes
}

/** Where a heading begins a line: whatever stood open before it ends there. */
const section = /\n(?=#{1,6} )/g

/**
 * The parts of a text that can be read one after another, so that the tokens of a long one need not all
 * be held at once. Only markup, which is reported anyway, may reach over a heading.
 */
function sectionsOf(text: Placed): readonly Placed[] {
  if (text.text.includes('<')) return [text]
  const starts = [0, ...[...text.text.matchAll(section)].map(({ index }) => index + 1)]
  return starts.map((start, i) => slice(text, start, starts[i + 1]))
}

/** The tree of a text; what is nested too deeply to be read is reported and comes out empty. */
export function outline(text: Placed, report: Report): readonly Node[] {
  try {
    return sectionsOf(text).flatMap((part) => nodesOf(part, own(markdown.lexer(part.text)), report))
  } catch {
    // marked recurses: marks nested absurdly deep exhaust the stack.
    report.add('too-deep', spanOf(slice(text, 0, 1)), {})
    return []
  }
}
