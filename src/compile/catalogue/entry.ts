/** Misconceptions, red lines and law cards: a file of headings `## id name`, each with its text. */
import type { Entry } from '../../model/catalogue.ts'
import type { Report } from '../report.ts'
import { normalise } from '../text/normalise.ts'
import type { Heading } from '../text/outline.ts'
import { outline } from '../text/outline.ts'
import type { Source } from '../text/placed.ts'
import { spanOf } from '../text/placed.ts'
import type { Half, Halves } from './halves.ts'
import { both, join } from './halves.ts'

export interface EntryHalf {
  readonly name: string
  readonly page: string
}

/** A file of entries: `## id name`, then text. */
export function readEntries(source: Source, report: Report): readonly Half<EntryHalf>[] {
  const nodes = outline(normalise(source, 0), report)
  const headings = nodes.filter((node): node is Heading => node.kind === 'heading' && node.depth <= 2)
  const found: Half<EntryHalf>[] = []
  for (const [index, heading] of headings.entries()) {
    if (heading.depth !== 2) continue
    const parts = /^([A-Za-z][\w-]*)\s+(\S.*)$/.exec(heading.text.text)
    if (parts === null) {
      report.add('catalogue-heading', heading.text, { text: heading.text.text })
      continue
    }
    const next = headings[index + 1]
    const from = source.lineStarts.find((start) => start > heading.text.end) ?? source.text.length
    const to =
      next === undefined
        ? source.text.length
        : (source.lineStarts[spanOf(next.text).line - 1] ?? source.text.length)
    found.push({
      id: parts[1] ?? '',
      where: heading.text,
      value: { name: parts[2] ?? '', page: source.text.slice(from, to).trim() },
    })
  }
  return found
}

export const joinEntries = (of: Halves<EntryHalf>, report: Report): ReadonlyMap<string, Entry> =>
  new Map(
    join(of, report).map((pair) => [
      pair.id,
      { id: pair.id, name: both(pair, (half) => half.name), page: both(pair, (half) => half.page) },
    ]),
  )
