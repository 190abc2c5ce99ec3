/**
 * Markdown as a tree in which every word knows its place. Enters: normalised Markdown. Leaves:
 * headings, paragraphs, quotes, lists and tables. The lexer is marked's; since its tokens carry no
 * positions, each token is found again in the text of its parent, line by line where marks were cut.
 */
import { Marked } from 'marked'
import type { MarkedToken, Token, Tokens } from 'marked'
import type { Report } from '../report.ts'
import type { Placed, PlacedLink } from './placed.ts'
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
 * links, bare addresses, and struck-out text (`周一~周三` is a span of days).
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
    codespan: off,
  },
})

/** No extension adds tokens, so all of them are marked's own. */
const own = (tokens: readonly Token[] | undefined): readonly MarkedToken[] =>
  (tokens ?? []) as readonly MarkedToken[]

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

/** Cuts tokens out of the text they stand in, one after the other. */
function* locate<T extends { readonly raw: string }>(
  text: Placed,
  tokens: readonly T[],
  from = 0,
): Generator<readonly [T, Placed]> {
  let cursor = from
  for (const token of tokens) {
    const exact = text.text.startsWith(token.raw, cursor) ? cursor : text.text.indexOf(token.raw, cursor)
    const found = exact >= 0
    const start = found ? exact : cursor
    yield [token, slice(text, start, found ? start + token.raw.length : start)]
    if (found) cursor = start + token.raw.length
  }
}

const comment = /^\s*<!--[\s\S]*-->\s*$/

function checkLink(href: string, piece: Placed, report: Report): void {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href.replace(/[\s\u0000-\u001f]/g, '')) && !/^https?:/i.test(href)) {
    report.add('unsafe-link', piece, { href })
  }
}

/** What a person reads of inline tokens: no marks, links remembered. */
function readable(text: Placed, tokens: readonly MarkedToken[], report: Report, from = 0): readonly Placed[] {
  const pieces: Placed[] = []
  for (const [token, piece] of locate(text, tokens, from)) {
    switch (token.type) {
      case 'escape':
        pieces.push(slice(piece, 1))
        break
      case 'br':
        pieces.push(slice(piece, piece.text.length - 1))
        break
      case 'html':
        if (!comment.test(piece.text)) report.add('raw-html', piece, { html: piece.text.slice(0, 40) })
        break
      case 'image':
        checkLink(token.href, piece, report)
        report.add('image', piece, {})
        break
      case 'link': {
        checkLink(token.href, piece, report)
        const label = join(piece, readable(piece, own(token.tokens), report, 1))
        const link: PlacedLink = { from: 0, to: label.text.length, href: token.href }
        pieces.push({ ...label, links: [link] })
        break
      }
      case 'strong':
        pieces.push(...readable(piece, own(token.tokens), report, 2))
        break
      case 'em':
        pieces.push(...readable(piece, own(token.tokens), report, 1))
        break
      default:
        pieces.push(piece)
    }
  }
  return pieces
}

function join(whole: Placed, pieces: readonly Placed[]): Placed {
  const [first, ...rest] = pieces
  return first === undefined ? slice(whole, 0, 0) : concat(first, rest)
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
  return split(join(content, readable(content, tokens, report)), /\n/g)
}

/** Rows by their bars: marked only tells that it is a table. */
function rowsOf(piece: Placed): readonly (readonly Placed[])[] {
  return split(piece, /\n/g)
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
        nodes.push({ kind: 'table', rows: rowsOf(piece), whole: trim(piece) })
        break
      case 'html':
        if (!comment.test(piece.text)) report.add('raw-html', piece, { html: piece.text.trim().slice(0, 40) })
        break
      default:
        break
    }
  }
  return nodes
}

/** The tree of a text; what is nested too deeply to be read is reported and comes out empty. */
export function outline(text: Placed, report: Report): readonly Node[] {
  let tokens: readonly MarkedToken[]
  try {
    tokens = own(markdown.lexer(text.text))
  } catch {
    // marked recurses: marks nested absurdly deep exhaust the stack.
    report.add('too-deep', spanOf(slice(text, 0, 1)), {})
    return []
  }
  return nodesOf(text, tokens, report)
}
