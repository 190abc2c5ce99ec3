/**
 * A whole file as a draft. Enters: front matter and outline. Leaves: every section in its place;
 * unknown, missing and stray parts reported.
 */
import type {
  DocumentDraft,
  Draft,
  NamedDraft,
  ObstacleDraft,
  StartDraft,
  TableDraft,
  TermDraft,
} from '../draft.ts'
import type { FrontKey, SectionName } from '../keywords.ts'
import { frontKeys, leaveNames, sectionNames, tableKinds } from '../keywords.ts'
import { languageOf } from '../language.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { Front, FrontEntry } from '../text/front.ts'
import type { Item, List, Node, Table } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { slice, standIn, trim } from '../text/placed.ts'
import { joinLines } from '../text/prose.ts'
import { cutAtColon, readBelow } from './below.ts'
import type { Part } from './scene.ts'
import { readEnding, readInterrupt, readScene } from './scene.ts'

interface Section {
  readonly name: SectionName
  readonly heading: Placed
  readonly nodes: readonly Node[]
}

/** The words of a level-one heading without what follows in brackets. */
function headingName(heading: Placed): Placed {
  const bracket = heading.text.search(/[（(]/)
  return bracket > 0 ? trim(slice(heading, 0, bracket)) : heading
}

function readSections(nodes: readonly Node[], report: Report): readonly Section[] {
  const sections: { readonly name: SectionName | null; readonly heading: Placed; readonly nodes: Node[] }[] =
    []
  for (const node of nodes) {
    if (node.kind === 'heading' && node.depth === 1) {
      const title = headingName(node.text)
      const name = sectionNames.find(title.text)
      if (name === null)
        report.add('unknown-section', title, {
          name: title.text,
          near: nearest(title.text, sectionNames.words),
        })
      sections.push({ name, heading: node.text, nodes: [] })
      continue
    }
    const section = sections.at(-1)
    if (section === undefined) rejectNode(node, report)
    else section.nodes.push(node)
  }
  return sections.flatMap((section) => (section.name === null ? [] : [{ ...section, name: section.name }]))
}

function rejectNode(node: Node, report: Report): void {
  if (node.kind === 'heading') report.add('unexpected-content', node.text, {})
  else if (node.kind === 'paragraph') node.lines.forEach((line) => report.add('unexpected-content', line, {}))
  else if (node.kind === 'list')
    node.items.forEach((item) => report.add('unexpected-content', item.whole, {}))
  else report.add('unexpected-content', node.whole, {})
}

/** A section cut at its level-two headings; what stands before the first is stray. */
function partsOf(section: Section, report: Report): readonly Part[] {
  const parts: { readonly heading: Placed; readonly nodes: Node[] }[] = []
  for (const node of section.nodes) {
    const part = parts.at(-1)
    if (node.kind === 'heading' && node.depth === 2) parts.push({ heading: node.text, nodes: [] })
    else if (part === undefined) rejectNode(node, report)
    else part.nodes.push(node)
  }
  return parts
}

/** All list items of a section; anything else in it is stray unless `also` takes it. */
function itemsOf(
  section: Section,
  report: Report,
  also: (node: Node) => boolean = () => false,
): readonly Item[] {
  const items: Item[] = []
  for (const node of section.nodes) {
    if (node.kind === 'list') items.push(...(node satisfies List).items)
    else if (!also(node)) rejectNode(node, report)
  }
  return items
}

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

function readFacts(section: Section, report: Report): readonly NamedDraft[] {
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

function readDocument(item: Item, report: Report): readonly DocumentDraft[] {
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

function readObstacle(item: Item, report: Report): readonly ObstacleDraft[] {
  const named = readNamed(item, report)
  return named === null ? [] : [{ name: named.name, text: named.text }]
}

function readStart(part: Part, report: Report): StartDraft {
  const description = part.nodes.flatMap((node) =>
    node.kind === 'paragraph' ? (joinLines(node.lines) ?? []) : [],
  )
  const lists = part.nodes.filter((node) => node.kind === 'list')
  for (const node of part.nodes)
    if (node.kind !== 'paragraph' && node.kind !== 'list') rejectNode(node, report)
  const below = readBelow(lists, ['learn', 'deal', 'trust', 'broken', 'patience'], report)
  return { ...below, heading: part.heading, description }
}

function readFrontKeys(front: Front, report: Report): ReadonlyMap<FrontKey, FrontEntry> {
  const entries = new Map<FrontKey, FrontEntry>()
  for (const entry of front.entries) {
    const id = frontKeys.find(entry.key.text)
    if (id === null)
      report.add('unknown-key', entry.key, {
        name: entry.key.text,
        near: nearest(entry.key.text, frontKeys.words),
      })
    else if (entries.has(id)) report.add('duplicate-key', entry.key, { name: entry.key.text })
    else entries.set(id, entry)
  }
  return entries
}

const required: readonly SectionName[] = ['account', 'scenes', 'interrupts', 'endings']

/** Reads a file as a draft; see the module. */
export function readScenario(source: Source, front: Front, nodes: readonly Node[], report: Report): Draft {
  const sections = readSections(nodes, report)
  const all = (name: SectionName): readonly Section[] => sections.filter((section) => section.name === name)
  const headings = new Map(sections.map((section) => [section.name, section.heading]))
  for (const name of required) {
    if (!headings.has(name)) report.add('missing-section', front.whole, { section: sectionNames.word(name) })
  }
  const parts = (name: SectionName): readonly Part[] =>
    all(name).flatMap((section) => partsOf(section, report))
  const tables: TableDraft[] = []
  const termsIn = (items: readonly Item[], shown: boolean): readonly TermDraft[] =>
    items.flatMap((item) => {
      const named = readNamed(item, report)
      return named === null ? [] : [{ ...named, shown }]
    })
  const shownTerms = all('account').flatMap((section) =>
    termsIn(
      itemsOf(section, report, (node) => {
        if (node.kind !== 'table') return false
        tables.push(...readTable(node, report))
        return true
      }),
      true,
    ),
  )
  const figures = all('figures').flatMap((section) => termsIn(itemsOf(section, report), false))
  const briefing = all('briefing').flatMap((section) =>
    section.nodes.flatMap((node) => {
      if (node.kind === 'paragraph') return joinLines(node.lines) ?? []
      if (node.kind === 'list') return node.items.flatMap((item) => joinLines(item.lines) ?? [])
      rejectNode(node, report)
      return []
    }),
  )
  const interrupts = parts('interrupts').map((part) => readInterrupt(part, report))
  const isLeave = (heading: Placed): boolean => leaveNames.find(heading.text) !== null
  return {
    language: languageOf(source.file),
    top: front.whole,
    front: readFrontKeys(front, report),
    sections: headings,
    tables,
    terms: [...shownTerms, ...figures],
    briefing,
    facts: all('facts').flatMap((section) => readFacts(section, report)),
    documents: all('preparation').flatMap((section) =>
      itemsOf(section, report).flatMap((item) => readDocument(item, report)),
    ),
    obstacles: all('obstacles').flatMap((section) =>
      itemsOf(section, report).flatMap((item) => readObstacle(item, report)),
    ),
    starts: parts('starts').map((part) => readStart(part, report)),
    scenes: [
      ...parts('scenes').map((part) => readScene(part, 'scene', report)),
      ...parts('places').map((part) => readScene(part, 'place', report)),
    ],
    interrupts: interrupts.filter((interrupt) => !isLeave(interrupt.heading)),
    leaves: interrupts.filter((interrupt) => isLeave(interrupt.heading)),
    endings: parts('endings').map((part) => readEnding(part, report)),
  }
}
