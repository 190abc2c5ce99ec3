/**
 * How much room a piece of Markdown takes on a slide, and where it may be cut. Enters: blocks as they were
 * written. Leaves: estimates in lines of usual size, and pieces that are Markdown themselves. Pure.
 */
import { lexer } from 'marked'
import type { Tokens } from 'marked'

/** Characters of full width in a line; two of half width count as one. */
const across = 29
/** Between two blocks, in lines. */
const gap = 0.45
/** Lines on a slide at usual size, and how many there may be where one more slide would be for a line or two. */
const fullSlide = 6.5
export const fullestSlide = 7.6
const halfWidth = /[\u0020-\u02ff\u2010-\u2027]/

/** Width of a text as it is read, in characters of full width. */
const widthOf = (text: string): number => {
  const read = text.replace(/\]\([^)]*\)/g, '').replace(/[*_`[\]]|^[->#\s]+/g, '')
  return [...read].reduce((sum, letter) => sum + (halfWidth.test(letter) ? 0.52 : 1), 0)
}

const wrapped = (text: string, width = across): number => Math.max(1, Math.ceil(widthOf(text) / width))

const rowHeight = (cells: readonly string[]): number => {
  // Columns share the width by what stands in them: in all no more lines than the row as one text.
  const widest = Math.max(...cells.map(widthOf))
  const sum = cells.reduce((total, cell) => total + widthOf(cell), 0)
  return (
    Math.max(1, Math.ceil(sum / (across * 0.9)), widest > across / 2 ? Math.ceil(sum / (across * 0.8)) : 1) +
    0.3
  )
}

/** Lines that blocks of these heights take one below the other. */
const measure = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1)

/** Lines that a piece of Markdown takes. */
export function linesOf(markdown: string): number {
  return measure(
    lexer(markdown).flatMap((token) => {
      if (token.type === 'space') return []
      if (token.type === 'list')
        return [measure((token as Tokens.List).items.map((item) => itemHeight(item)))]
      if (token.type === 'table') {
        const { header, rows } = token as Tokens.Table
        return [[header, ...rows].reduce((sum, row) => sum + rowHeight(row.map(({ text }) => text)), 0)]
      }
      if (token.type === 'blockquote')
        return [
          (token as Tokens.Blockquote).tokens
            .filter(({ type }) => type !== 'space')
            .reduce((sum, { raw }) => sum + wrapped(raw, across - 2) + gap, 0.4),
        ]
      return [
        token.raw
          .trim()
          .split('\n')
          .reduce((sum, line) => sum + wrapped(line), 0),
      ]
    }),
  )
}

const itemHeight = ({ text }: Tokens.ListItem): number =>
  text.split('\n').reduce((sum, line) => sum + wrapped(line, across - 2), 0)

/** Ends of sentences outside of emphasis and links, where a paragraph may go on over the page. */
function sentences(paragraph: string): readonly string[] {
  const parts = paragraph.split(/(?<=[。！？；”]|[.!?]["”’)]?(?=\s))/)
  const whole: string[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    const open =
      last !== undefined && ((last.split('**').length - 1) % 2 === 1 || /\[[^\]]*$|\([^)）]*$/.test(last))
    // A closing quote belongs to what it closes.
    if (last !== undefined && (open || /^[”’」』）)]/.test(part))) whole[whole.length - 1] = last + part
    else whole.push(part)
  }
  return whole.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

/**
 * Follows what can be joined as long as it stays within the lines, on as few slides as that takes, and
 * none much fuller than the others.
 * @param join what stands on a slide, and one piece more
 * @param most lines of a slide
 */
function shared(all: readonly string[], join: (text: string | null, piece: string) => string, most: number) {
  const within = (limit: number): readonly string[] => {
    const slides: string[] = []
    for (const piece of all) {
      const longer = join(slides.at(-1) ?? null, piece)
      if (slides.length > 0 && linesOf(longer) <= limit) slides[slides.length - 1] = longer
      else slides.push(join(null, piece))
    }
    return slides
  }
  const fewest = within(most)
  for (let limit = 2; limit < most; limit += 0.5) {
    const even = within(limit)
    if (even.length <= fewest.length) return even
  }
  return fewest
}

/**
 * A block in pieces that each fit: items of a list one by one, a table by rows with its head on each, a
 * quote by paragraphs, a paragraph by sentences if need be. What cannot be cut stays whole.
 */
function pieces(block: string): readonly string[] {
  const [token] = lexer(block)
  if (token === undefined) return []
  if (token.type === 'list') {
    const { items, ordered, start } = token as Tokens.List
    return items.map(
      ({ text }, index) =>
        `${ordered ? `${String(Number(start) + index)}.` : '-'} ${text.trim().replaceAll('\n', '\n  ')}`,
    )
  }
  if (linesOf(block) <= fullSlide) return [block]
  if (token.type === 'table') {
    const [header = '', rule = '', ...rows] = block.trim().split('\n')
    return shared(rows, (text, row) => `${text ?? `${header}\n${rule}`}\n${row}`, fullSlide)
  }
  if (token.type === 'blockquote') {
    const inside = block.replace(/^> ?/gm, '').split(/\n\s*\n/)
    return shared(
      inside.map((part) => part.trim().replace(/^/gm, '> ')),
      (text, part) => (text === null ? part : `${text}\n>\n${part}`),
      fullSlide,
    )
  }
  if (token.type !== 'paragraph') return [block]
  const glue = /[\u4e00-\u9fff]/.test(block) ? '' : ' '
  return shared(
    sentences(block),
    (text, sentence) => (text === null ? sentence : `${text}${glue}${sentence}`),
    fullSlide,
  )
}

const isItem = (text: string): boolean => /^(?:[-*+]|\d+[.)])\s/.test(text)

/** Items of one list stay one list. */
const joined = (text: string | null, piece: string): string => {
  if (text === null) return piece
  return `${text}${isItem(piece) && isItem(text.split('\n\n').at(-1) ?? '') ? '\n' : '\n\n'}${piece}`
}

/**
 * What stands below one heading, as one Markdown text a slide.
 * @param blocks paragraphs, lists, quotes and tables in order
 */
export function dealt(blocks: readonly string[]): readonly string[] {
  const whole = blocks.join('\n\n')
  // A slide that is a little full is better than one with a last line on it.
  if (linesOf(whole) <= fullestSlide) return [whole]
  return shared(blocks.flatMap(pieces), joined, fullSlide)
}
