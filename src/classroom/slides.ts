/**
 * Pages of the handbook cut into slides: a heading is an idea, and an idea that is too long for the last
 * row goes on over the page. Enters: a page as it is read, and how its parts are called. Leaves: slides
 * in order, each of so little text that it fills a screen of 16 : 9 at a size that is read from ten metres
 * (`stage/fit.ts` evens out what was estimated here). Sources stay on the page; when law was checked
 * stands on the first slide. Pure.
 */
import { lexer } from 'marked'
import type { Drawing, PageBlock } from '../model/catalogue.ts'
import { dealt } from './slide-text.ts'

/** What is projected: a page, a technique, something customers say. */
export interface DeckPage {
  /** What kind of page it is, such as its chapter. */
  readonly label: string
  readonly title: string
  readonly gist: string
  readonly blocks: readonly PageBlock[]
}

export type Slide = {
  /** Title of the page that it belongs to. */
  readonly of: string
} & (
  | { readonly kind: 'title'; readonly label: string; readonly gist: string; readonly note: string }
  | {
      readonly kind: 'text'
      readonly heading: string
      readonly markdown: string
      /** Which of how many slides below this heading; null for the only one. */
      readonly part: { readonly number: number; readonly of: number } | null
    }
  | {
      readonly kind: 'drawing'
      readonly heading: string
      readonly drawing: Drawing
      readonly caption: string
      readonly rows: readonly (readonly string[])[]
    }
)

/** Where what is said comes from: read, not projected. */
const sources = /^(?:出处|Sources?)$/i
const checked = /^(?:核对|Checked)/

type Part =
  | { readonly kind: 'text'; readonly heading: string; readonly markdown: readonly string[] }
  | {
      readonly kind: 'drawing'
      readonly heading: string
      readonly block: Extract<PageBlock, { kind: 'drawing' }>
    }

/** A page by its headings; what belongs to none stands below an empty one. */
function partsOf(blocks: readonly PageBlock[]): { readonly parts: readonly Part[]; readonly note: string } {
  const parts: Part[] = []
  let heading = ''
  let note = ''
  let open: string[] | null = null
  for (const block of blocks) {
    if (block.kind === 'drawing') {
      parts.push({ kind: 'drawing', heading, block })
      open = null
      continue
    }
    for (const token of lexer(block.markdown)) {
      if (token.type === 'space' || token.type === 'hr' || token.type === 'def') continue
      const raw = token.raw.trim()
      if (token.type === 'heading') {
        // The title stands on the first slide.
        if ((token as { depth?: number }).depth !== 1) heading = raw.replace(/^#+\s*|\s*#*$/g, '')
        open = null
      } else if (sources.test(heading)) {
        if (checked.test(raw)) note = raw
      } else if (open === null) {
        open = [raw]
        parts.push({ kind: 'text', heading, markdown: open })
      } else open.push(raw)
    }
  }
  return { parts, note }
}

/** Every slide of a page, its title first. */
export function slidesOf({ label, title, gist, blocks }: DeckPage): readonly Slide[] {
  const { parts, note } = partsOf(blocks)
  return [
    { kind: 'title', of: title, label, gist, note },
    ...parts.flatMap((part): readonly Slide[] => {
      if (part.kind === 'drawing') {
        const { drawing, caption, rows } = part.block
        return [{ kind: 'drawing', of: title, heading: part.heading, drawing, caption, rows }]
      }
      const texts = dealt(part.markdown)
      return texts.map((markdown, index) => ({
        kind: 'text',
        of: title,
        heading: part.heading,
        markdown,
        part: texts.length === 1 ? null : { number: index + 1, of: texts.length },
      }))
    }),
  ]
}
