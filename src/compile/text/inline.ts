/**
 * What a person reads of a line of Markdown: links remembered, marks of emphasis gone, HTML and odd
 * links reported. Enters: marked's tokens with the text they were made of. Leaves: placed text.
 */
import type { MarkedToken, Token } from 'marked'
import type { Report } from '../report.ts'
import type { Placed, PlacedLink } from './placed.ts'
import { concat, slice } from './placed.ts'

/** No extension adds tokens, so all of them are marked's own. */
export const own = (tokens: readonly Token[] | undefined): readonly MarkedToken[] =>
  (tokens ?? []) as readonly MarkedToken[]

/** The tokens, one after the other, each with the piece of the text that it stands in. */
export function locate<T extends { readonly raw: string }>(
  text: Placed,
  tokens: readonly T[],
  from = 0,
): readonly (readonly [T, Placed])[] {
  let cursor = from
  return tokens.map((token) => {
    const exact = text.text.startsWith(token.raw, cursor) ? cursor : text.text.indexOf(token.raw, cursor)
    const found = exact >= 0
    const start = found ? exact : cursor
    if (found) cursor = start + token.raw.length
    return [token, slice(text, start, found ? cursor : start)]
  })
}

const comment = /^\s*<!--[\s\S]*-->\s*$/
const tag = /<(?:[a-z!/?][^<>]{0,200}>|script|iframe)/i

/** Reports HTML in text that no lexer reads: cells of tables, values of the front matter. */
export function rejectHtml(piece: Placed, report: Report): void {
  const found = tag.exec(piece.text)
  if (found !== null)
    report.add('raw-html', slice(piece, found.index, found.index + found[0].length), {
      html: found[0].slice(0, 40),
    })
}

/** Reports a token of HTML, unless it is a comment: authors may leave notes. */
export function rejectHtmlToken(piece: Placed, report: Report): void {
  if (!comment.test(piece.text)) report.add('raw-html', piece, { html: piece.text.trim().slice(0, 40) })
}

function checkLink(href: string, piece: Placed, report: Report): void {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href.replace(/[\s\u0000-\u001f]/g, '')) && !/^https?:/i.test(href)) {
    report.add('unsafe-link', piece, { href })
  }
}

const emphasis = /(\*{1,3}|_{2})(?=\S)([^*_\n]{1,400})\1/g

/** Without the marks of emphasis, which have no voice in a game. */
export function plain(text: Placed): Placed {
  if (!/\*|__/.test(text.text)) return text
  const pieces: Placed[] = []
  let from = 0
  for (const match of text.text.matchAll(emphasis)) {
    const [whole, mark = ''] = match
    pieces.push(
      slice(text, from, match.index),
      slice(text, match.index + mark.length, match.index + whole.length - mark.length),
    )
    from = match.index + whole.length
  }
  return join(text, [...pieces, slice(text, from)])
}

/** What a person reads of inline tokens: no marks, links remembered. */
export function readable(
  text: Placed,
  tokens: readonly MarkedToken[],
  report: Report,
  from = 0,
): readonly Placed[] {
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
        rejectHtmlToken(piece, report)
        break
      case 'image':
        checkLink(token.href, piece, report)
        report.add('image', piece, {})
        break
      case 'link': {
        checkLink(token.href, piece, report)
        const label = plain(join(piece, readable(piece, own(token.tokens), report, 1)))
        const link: PlacedLink = { from: 0, to: label.text.length, href: token.href }
        pieces.push({ ...label, links: [link] })
        break
      }
      default:
        pieces.push(piece)
    }
  }
  return pieces
}

/** Pieces of one text in a row; nothing stands where the text begins. */
export function join(whole: Placed, pieces: readonly Placed[]): Placed {
  const [first, ...rest] = pieces
  return first === undefined ? slice(whole, 0, 0) : concat(first, rest)
}
