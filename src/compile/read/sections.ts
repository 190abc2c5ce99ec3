/** A file cut at its headings: sections at level one, parts at level two. What belongs nowhere is reported. */
import type { SectionName } from '../keywords.ts'
import { sectionNames } from '../keywords.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { Item, List, Node } from '../text/outline.ts'
import type { Placed } from '../text/placed.ts'
import { slice, trim } from '../text/placed.ts'
import type { Part } from './scene.ts'

export interface Section {
  readonly name: SectionName
  readonly heading: Placed
  readonly nodes: readonly Node[]
}

/** The words of a level-one heading without what follows in brackets. */
function headingName(heading: Placed): Placed {
  const bracket = heading.text.search(/[（(]/)
  return bracket > 0 ? trim(slice(heading, 0, bracket)) : heading
}

/** All sections in order; a heading that names none is reported, and what is below it left out. */
export function readSections(nodes: readonly Node[], report: Report): readonly Section[] {
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

/** Reports what has no meaning where it stands. */
export function rejectNode(node: Node, report: Report): void {
  if (node.kind === 'heading') report.add('unexpected-content', node.text, {})
  else if (node.kind === 'paragraph') node.lines.forEach((line) => report.add('unexpected-content', line, {}))
  else if (node.kind === 'list')
    node.items.forEach((item) => report.add('unexpected-content', item.whole, {}))
  else report.add('unexpected-content', node.whole, {})
}

/** A section cut at its level-two headings; what stands before the first is stray. */
export function partsOf(section: Section, report: Report): readonly Part[] {
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
export function itemsOf(
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
