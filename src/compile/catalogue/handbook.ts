/**
 * A page of the handbook: front matter, then Markdown in which a picture that stands alone names what the
 * program draws there (`![…](chart:ranges)`, with the data in the table below it). Enters: one file a
 * language. Leaves: text and drawings in the order of reading; both languages must have the same build.
 */
import type { Chapter, HandbookPage, PageBlock } from '../../model/catalogue.ts'
import { chapters, drawings } from '../../model/catalogue.ts'
import type { Bilingual } from '../../model/diagnostic.ts'
import type { Report } from '../report.ts'
import { readFront } from '../text/front.ts'
import { normalise } from '../text/normalise.ts'
import type { Item, Node } from '../text/outline.ts'
import { outline } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { slice } from '../text/placed.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Half, Halves } from './halves.ts'
import { both, join } from './halves.ts'
import { catalogueKeys, frontValues, idOf, orderOf } from './page.ts'
import type { Twin } from './sentence.ts'
import { reportDifference } from './sentence.ts'

const chapterWords = vocabulary<Chapter>({
  diagnosis: '病因 / diagnosis',
  process: '流程 / process',
  contact: '沟通 / contact',
  papers: '单据 / papers',
  numbers: '数字 / numbers',
  team: '团队 / team',
  law: '法律 / law',
  cases: '案例 / cases',
})

/** How much of each kind a page holds: what a translation must not change. */
interface Build {
  readonly headings: number
  readonly items: number
  readonly rows: number
  readonly quotes: number
}

const builtOf: Readonly<Record<keyof Build, Bilingual>> = {
  headings: { zh: '标题数', en: 'number of headings' },
  items: { zh: '列表条数', en: 'number of list items' },
  rows: { zh: '表格行数', en: 'number of rows of tables' },
  quotes: { zh: '引用数', en: 'number of quotes' },
}

export interface PageHalf {
  readonly chapter: Chapter
  readonly order: number
  readonly title: string
  readonly gist: string
  readonly blocks: readonly PageBlock[]
  readonly build: Build
  /** Addresses of other Markdown files, as typed. */
  readonly links: readonly Placed[]
  readonly where: Placed
}

/** A picture that stands alone. */
const picture = /^!\[([^\]\n]*)\]\(([^()\s]+)\)[ \t]*$/gm
const fileLink = /\]\(([^()\s#]+\.md)(?:#[^()\s]*)?\)/g

/** The addresses of other Markdown files in a text. */
const fileLinks = (text: Placed): readonly Placed[] =>
  [...text.text.matchAll(fileLink)].map(({ index, 1: href = '' }) =>
    slice(text, index + 2, index + 2 + href.length),
  )

function buildOf(nodes: readonly Node[]): Build {
  const build = { headings: 0, items: 0, rows: 0, quotes: 0 }
  const count = (node: Node): void => {
    if (node.kind === 'heading') build.headings += 1
    else if (node.kind === 'table') build.rows += node.rows.length
    else if (node.kind === 'quote') {
      build.quotes += 1
      node.children.forEach(count)
    } else if (node.kind === 'list') {
      build.items += node.items.length
      node.items.forEach((item: Item) => item.children.forEach(count))
    }
  }
  nodes.forEach(count)
  return build
}

function readBlocks(
  body: Placed,
  report: Report,
): { readonly blocks: readonly PageBlock[]; readonly nodes: readonly Node[] } {
  const blocks: PageBlock[] = []
  const nodes: Node[] = []
  const addText = (text: string): void => {
    if (text.trim() !== '') blocks.push({ kind: 'text', markdown: text.trim() })
  }
  const marks = [...body.text.matchAll(picture)]
  const opening = slice(body, 0, marks[0]?.index)
  nodes.push(...outline(opening, report))
  addText(opening.text)
  for (const [i, { index, 0: whole, 1: caption = '', 2: name = '' }] of marks.entries()) {
    const below = slice(body, index + whole.length, marks[i + 1]?.index)
    const found = outline(below, report)
    nodes.push(...found)
    const [table] = found
    const rows = table?.kind === 'table' ? table.rows.map((row) => row.map((cell) => cell.text)) : []
    const drawing = drawings.find((each) => each === name)
    if (drawing === undefined)
      report.add('catalogue-drawing', slice(body, index, index + whole.length), {
        name,
        choices: drawings.join('、'),
      })
    else blocks.push({ kind: 'drawing', drawing, caption, rows })
    // What was drawn is not told again as a table.
    addText(
      table?.kind === 'table'
        ? below.text.slice(below.text.indexOf(table.whole.text) + table.whole.text.length)
        : below.text,
    )
  }
  return { blocks, nodes }
}

export function readHandbookPage(source: Source, name: string, report: Report): Half<PageHalf> {
  const front = readFront(source, report)
  const values = frontValues(front, ['id', 'chapter', 'order', 'title', 'gist'], report)
  const id = idOf(values, name, report)
  const { chapter: chapterText } = values
  const chapter = chapterText === undefined ? null : chapterWords.find(chapterText.text)
  if (chapterText !== undefined && chapter === null)
    report.add('catalogue-key', chapterText, { key: catalogueKeys.word('chapter') })
  const order = orderOf(values, report)
  const body = normalise(source, front.bodyLine)
  const { blocks, nodes } = readBlocks(body, report)
  const where = values.id ?? front.whole
  return {
    id,
    where,
    value: {
      chapter: chapter ?? 'diagnosis',
      order,
      title: values.title?.text ?? id,
      gist: values.gist?.text ?? '',
      blocks,
      build: buildOf(nodes),
      links: fileLinks(body),
      where,
    },
  }
}

const drawn = (blocks: readonly PageBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'drawing' ? [block.drawing] : [])).join(' ')

function compare({ zh, en }: Twin<PageHalf>, report: Report): void {
  const places = { zh: zh.where, en: en.where }
  const keys = Object.keys(builtOf) as (keyof Build)[]
  for (const key of keys) if (zh.build[key] !== en.build[key]) reportDifference(builtOf[key], places, report)
  if (zh.chapter !== en.chapter) reportDifference(catalogueKeys.word('chapter'), places, report)
  if (zh.order !== en.order) reportDifference(catalogueKeys.word('order'), places, report)
  if (drawn(zh.blocks) !== drawn(en.blocks)) reportDifference({ zh: '图', en: 'drawings' }, places, report)
}

const address = /^(?:(\.\.\/techniques\/)|(\.\.\/)|)([a-z0-9-]+)\.(?:zh|en)\.md$/

/** Joined by chapter and order; links must lead to a technique, another page or the phrase book. */
export function joinPages(
  of: Halves<PageHalf>,
  techniques: ReadonlyMap<string, unknown>,
  report: Report,
): ReadonlyMap<string, HandbookPage> {
  const pairs = join(of, report)
  const ids = new Set(pairs.map(({ id }) => id))
  for (const link of pairs.flatMap(({ zh, en }) => [...new Set([...zh.links, ...en.links])])) {
    const [, technique, above, name = ''] = address.exec(link.text) ?? []
    const known =
      technique !== undefined
        ? techniques.has(name)
        : above !== undefined
          ? name === 'phrases'
          : ids.has(name)
    if (!known) report.add('catalogue-link', link, { href: link.text })
  }
  return new Map(
    pairs
      .map((pair): HandbookPage => {
        compare(pair, report)
        return {
          id: pair.id,
          chapter: pair.zh.chapter,
          order: pair.zh.order,
          title: both(pair, (half) => half.title),
          gist: both(pair, (half) => half.gist),
          blocks: { zh: pair.zh.blocks, en: pair.en.blocks },
        }
      })
      .sort((a, b) => chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter) || a.order - b.order)
      .map((page) => [page.id, page]),
  )
}
