/**
 * What stands under a level-two heading: a scene or place, an interrupt, an ending. Enters: the
 * heading and its nodes. Leaves: drafts of them.
 */
import type {
  ArrowDraft,
  AttributeDraft,
  ChoiceDraft,
  EndingDraft,
  InterruptDraft,
  SceneDraft,
} from '../draft.ts'
import type { SceneKey } from '../keywords.ts'
import { sceneKeys } from '../keywords.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { Node, Quote } from '../text/outline.ts'
import type { Placed } from '../text/placed.ts'
import { joinLines } from '../text/prose.ts'
import { arrowSign, cutAtColon, readArrow } from './below.ts'
import { readChoice, unbracketed } from './choice.ts'
import { readBlocks } from './lines.ts'

/** A level-two heading with everything up to the next one. */
export interface Part {
  readonly heading: Placed
  readonly nodes: readonly Node[]
}

interface ProseDraft {
  readonly attributes: readonly (AttributeDraft & { readonly id: SceneKey })[]
  readonly narration: readonly Placed[]
}

const startsArrow = (line: Placed): boolean => {
  const sign = arrowSign.exec(line.text)
  return sign !== null && (sign.index === 0 || /^(?:若|如果|if\s|否则|otherwise)/i.test(line.text))
}

/** Paragraphs as attributes (`地点：前台`) and narration, whose brackets are only its mark. */
function readProse(nodes: readonly Node[], allowed: readonly SceneKey[], report: Report): ProseDraft {
  const attributes: (AttributeDraft & { readonly id: SceneKey })[] = []
  const narration: Placed[] = []
  for (const node of nodes) {
    if (node.kind !== 'paragraph') continue
    let open: Placed[] = []
    const close = (): void => {
      const text = joinLines(open)
      if (text !== null) narration.push(unbracketed(text) ?? text)
      open = []
    }
    for (const line of node.lines) {
      const attribute = cutAtColon(line)
      const id = attribute === null ? null : sceneKeys.find(attribute.key.text)
      if (attribute !== null && id !== null && allowed.includes(id)) {
        close()
        if (id !== 'ways' && attributes.some((other) => other.id === id)) {
          report.add('duplicate-keyword', attribute.key, { name: attribute.key.text })
        } else attributes.push({ ...attribute, id })
      } else if (startsArrow(line)) {
        close()
        report.add('arrow-in-scene', line, {})
      } else {
        const near =
          attribute === null
            ? null
            : nearest(
                attribute.key.text,
                allowed.flatMap((key) => Object.values(sceneKeys.word(key))),
              )
        if (attribute !== null && near !== null)
          report.add('unknown-keyword', attribute.key, { name: attribute.key.text, near })
        else if (unbracketed(line) !== null) {
          close()
          open = [line]
          close()
        } else open.push(line)
      }
    }
    close()
  }
  return { attributes, narration }
}

const isQuote = (node: Node): node is Quote => node.kind === 'quote'

function rejectOthers(nodes: readonly Node[], allowed: readonly Node['kind'][], report: Report): void {
  for (const node of nodes) {
    if (allowed.includes(node.kind)) continue
    if (node.kind === 'heading') report.add('unexpected-content', node.text, {})
    else if (node.kind === 'list')
      node.items.forEach((item) => report.add('unexpected-content', item.whole, {}))
    else if (node.kind === 'paragraph')
      node.lines.forEach((line) => report.add('unexpected-content', line, {}))
    else report.add('unexpected-content', node.whole, {})
  }
}

/** Reads a scene or place. */
export function readScene(part: Part, kind: SceneDraft['kind'], report: Report): SceneDraft {
  rejectOthers(part.nodes, ['paragraph', 'quote', 'list'], report)
  const { attributes, narration } = readProse(part.nodes, ['place', 'clock', 'when', 'ways'], report)
  const choices: ChoiceDraft[] = []
  for (const node of part.nodes) {
    if (node.kind !== 'list') continue
    for (const item of node.items) {
      const choice = readChoice(item, report)
      if (choice !== null) choices.push(choice)
    }
  }
  return {
    heading: part.heading,
    kind,
    clock: attributes.find((attribute) => attribute.id === 'clock') ?? null,
    place: attributes.find((attribute) => attribute.id === 'place') ?? null,
    when: attributes.find((attribute) => attribute.id === 'when') ?? null,
    ways: attributes.filter((attribute) => attribute.id === 'ways'),
    narration,
    blocks: readBlocks(part.nodes.filter(isQuote), report),
    choices,
  }
}

/** Reads an interrupt or the leave: what is said, and arrows as paragraphs or list items. */
export function readInterrupt(part: Part, report: Report): InterruptDraft {
  rejectOthers(part.nodes, ['paragraph', 'quote', 'list'], report)
  const arrows: ArrowDraft[] = []
  const take = (line: Placed, children: readonly Node[], whole: Placed): void => {
    const arrow = readArrow(line, children, whole, report)
    if (arrow === null) report.add('unexpected-content', line, {})
    else arrows.push(arrow)
  }
  for (const node of part.nodes) {
    if (node.kind === 'paragraph') node.lines.forEach((line) => take(line, [], line))
    else if (node.kind === 'list') {
      for (const item of node.items) {
        const line = joinLines(item.lines)
        if (line === null) report.add('empty-line', item.whole, {})
        else take(line, item.children, item.whole)
      }
    }
  }
  return { heading: part.heading, blocks: readBlocks(part.nodes.filter(isQuote), report), arrows }
}

/** Reads an ending. */
export function readEnding(part: Part, report: Report): EndingDraft {
  rejectOthers(part.nodes, ['paragraph', 'quote'], report)
  const { attributes, narration } = readProse(part.nodes, ['class'], report)
  return {
    heading: part.heading,
    class: attributes.find((attribute) => attribute.id === 'class') ?? null,
    narration,
    blocks: readBlocks(part.nodes.filter(isQuote), report),
  }
}
