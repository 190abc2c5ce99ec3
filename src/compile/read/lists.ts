/** Sections that are lists: the account, figures, facts, preparation, obstacles and the briefing. */
import type { DocumentDraft, NamedDraft, ObstacleDraft, TableDraft, TermDraft } from '../draft.ts'
import { tableKinds } from '../keywords.ts'
import type { Report } from '../report.ts'
import type { Item, Table } from '../text/outline.ts'
import type { Placed } from '../text/placed.ts'
import { slice, standIn } from '../text/placed.ts'
import { joinLines } from '../text/prose.ts'
import { cutAtColon, readBelow } from './below.ts'
import type { Section } from './sections.ts'
import { itemsOf, rejectNode } from './sections.ts'

/** `- 名：说明`; the text is empty where none is given. */
function readNamed(item: Item, report: Report): NamedDraft | null {
  const line = joinLines(item.lines)
  if (line === null) {
    report.add('empty-line', item.whole, {})
    return null
  }
  for (const child of item.children) rejectNode(child, report)
  const cut = cutAtColon(line)
  return cut === null
    ? { name: line, text: standIn(slice(line, line.text.length), '') }
    : { name: cut.key, text: cut.value }
}

/** Facts, each with its text. */
export function readFacts(section: Section, report: Report): readonly NamedDraft[] {
  return itemsOf(section, report).flatMap((item) => {
    const fact = readNamed(item, report)
    if (fact !== null && fact.text.text === '')
      report.add('missing-text', fact.name, { name: fact.name.text })
    return fact === null ? [] : [fact]
  })
}

function readTable(table: Table, report: Report): readonly TableDraft[] {
  const corner = table.rows[0]?.[0]
  const kind = tableKinds.find(corner?.text ?? '')
  if (kind === null)
    report.add('unknown-table', corner !== undefined && corner.text !== '' ? corner : table.whole, {
      name: corner?.text ?? '',
    })
  return kind === null ? [] : [{ kind, rows: table.rows, whole: table.whole }]
}

/** A thing to bring, with the technique it is. */
export function readDocument(item: Item, report: Report): readonly DocumentDraft[] {
  const name = joinLines(item.lines)
  if (name === null) {
    report.add('empty-line', item.whole, {})
    return []
  }
  const below = readBelow(item.children, ['technique'], report)
  for (const arrow of below.arrows) report.add('unexpected-content', arrow.whole, {})
  for (const line of below.reply) report.add('unexpected-content', line.text, {})
  return [{ name, technique: below.attributes.get('technique') ?? null }]
}

/** What keeps a variant from keeping his word. */
export function readObstacle(item: Item, report: Report): readonly ObstacleDraft[] {
  const named = readNamed(item, report)
  return named === null ? [] : [{ name: named.name, text: named.text }]
}

function readTerms(items: readonly Item[], shown: boolean, report: Report): readonly TermDraft[] {
  return items.flatMap((item) => {
    const named = readNamed(item, report)
    return named === null ? [] : [{ ...named, shown }]
  })
}

/** The account: tables, and values that the learner sees. */
export function readAccount(
  section: Section,
  report: Report,
): { readonly tables: readonly TableDraft[]; readonly terms: readonly TermDraft[] } {
  const tables: TableDraft[] = []
  const items = itemsOf(section, report, (node) => {
    if (node.kind !== 'table') return false
    tables.push(...readTable(node, report))
    return true
  })
  return { tables, terms: readTerms(items, true, report) }
}

/** Figures: values that only lines and deals draw on. */
export const readFigures = (section: Section, report: Report): readonly TermDraft[] =>
  readTerms(itemsOf(section, report), false, report)

/** The briefing: paragraphs, or bullets that each make one. */
export function readBriefing(section: Section, report: Report): readonly Placed[] {
  return section.nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return joinLines(node.lines) ?? []
    if (node.kind === 'list') return node.items.flatMap((item) => joinLines(item.lines) ?? [])
    rejectNode(node, report)
    return []
  })
}
