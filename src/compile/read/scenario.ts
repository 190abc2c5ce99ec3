/**
 * A whole file as a draft. Enters: front matter and outline. Leaves: every section in its place;
 * unknown, missing and stray parts reported.
 */
import type { Draft, StartDraft } from '../draft.ts'
import type { FrontKey, SectionName } from '../keywords.ts'
import { frontKeys, leaveNames, sectionNames } from '../keywords.ts'
import { languageOf } from '../language.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { Front, FrontEntry } from '../text/front.ts'
import type { Node } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { joinLines } from '../text/prose.ts'
import { readBelow } from './below.ts'
import { readAccount, readBriefing, readDocument, readFacts, readFigures, readObstacle } from './lists.ts'
import type { Part } from './scene.ts'
import { readEnding, readInterrupt, readScene } from './scene.ts'
import type { Section } from './sections.ts'
import { itemsOf, partsOf, readSections, rejectNode } from './sections.ts'

function readStart(part: Part, report: Report): StartDraft {
  const description = part.nodes.flatMap((node) =>
    node.kind === 'paragraph' ? (joinLines(node.lines) ?? []) : [],
  )
  const lists = part.nodes.filter((node) => node.kind === 'list')
  for (const node of part.nodes)
    if (node.kind !== 'paragraph' && node.kind !== 'list') rejectNode(node, report)
  const below = readBelow(lists, ['learn', 'deal', 'trust', 'broken', 'patience', 'follows'], report)
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
  const headings = new Map(sections.map((section) => [section.name, section.heading]))
  for (const name of required) {
    if (!headings.has(name)) report.add('missing-section', front.whole, { section: sectionNames.word(name) })
  }
  const each = <T>(name: SectionName, read: (section: Section) => readonly T[]): readonly T[] =>
    sections.filter((section) => section.name === name).flatMap(read)
  const parts = <T>(name: SectionName, read: (part: Part) => T): readonly T[] =>
    each(name, (section) => partsOf(section, report).map(read))

  const accounts = each('account', (section) => [readAccount(section, report)])
  const scenes = parts('scenes', (part) => readScene(part, 'scene', report))
  const places = parts('places', (part) => readScene(part, 'place', report))
  const interrupts = parts('interrupts', (part) => readInterrupt(part, report))
  const endings = parts('endings', (part) => readEnding(part, report))
  const isLeave = (heading: Placed): boolean => leaveNames.find(heading.text) !== null
  for (const [name, count] of [
    ['scenes', scenes.length + places.length],
    ['endings', endings.length],
  ] as const) {
    const heading = headings.get(name)
    if (heading !== undefined && count === 0)
      report.add('empty-section', heading, { section: sectionNames.word(name) })
  }
  const keys = front.entries.map((entry) => entry.key.text)
  return {
    language: languageOf(source.file, keys),
    top: front.whole,
    front: readFrontKeys(front, report),
    sections: headings,
    tables: accounts.flatMap((account) => account.tables),
    terms: [
      ...accounts.flatMap((account) => account.terms),
      ...each('figures', (section) => readFigures(section, report)),
    ],
    briefing: each('briefing', (section) => readBriefing(section, report)),
    facts: each('facts', (section) => readFacts(section, report)),
    documents: each('preparation', (section) =>
      itemsOf(section, report).flatMap((item) => readDocument(item, report)),
    ),
    obstacles: each('obstacles', (section) =>
      itemsOf(section, report).flatMap((item) => readObstacle(item, report)),
    ),
    starts: parts('starts', (part) => readStart(part, report)),
    scenes: [...scenes, ...places],
    interrupts: interrupts.filter((interrupt) => !isLeave(interrupt.heading)),
    leaves: interrupts.filter((interrupt) => isLeave(interrupt.heading)),
    endings,
  }
}
