/**
 * What stands below a list item: `关键词：内容`, arrows, and quotes. Enters: the item's children.
 * Leaves: attributes by keyword, effects, arrows and reply, with every stray word reported.
 */
import type { ArrowDraft, AttributeDraft, BelowDraft, LineDraft, TargetDraft } from '../draft.ts'
import type { ItemKey } from '../keywords.ts'
import { itemKeys } from '../keywords.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { Item, Node } from '../text/outline.ts'
import type { Placed } from '../text/placed.ts'
import { slice, trim } from '../text/placed.ts'
import { joinLines } from '../text/prose.ts'
import { readReply } from './lines.ts'

const keyed = /^([^:：→]{1,60}?)\s*[:：]/
export const arrowSign = /→|⇒|➔|➜|->|=>|—>|－＞|-＞/

/** A line `关键词：内容` cut in two, or null. */
export function cutAtColon(line: Placed): AttributeDraft | null {
  const match = keyed.exec(line.text)
  if (match === null) return null
  return { key: trim(slice(line, 0, (match[1] ?? '').length)), value: trim(slice(line, match[0].length)) }
}

/** The place of a link, or of a bare name in or out of brackets. */
export function readTarget(text: Placed): TargetDraft | null {
  const [link] = text.links
  if (link !== undefined) {
    const anchor = link.href.startsWith('#') ? decode(link.href.slice(1)) : link.href
    return { text: trim(slice(text, link.from, link.to)), anchor }
  }
  const bare = /^[[【「“"]?(.*?)[\]】」”"]?[。.]?$/.exec(text.text)?.[1] ?? ''
  if (bare.trim() === '') return null
  const from = text.text.indexOf(bare)
  return { text: trim(slice(text, from, from + bare.length)), anchor: null }
}

/** Percent-encoded text as people read it; broken encodings stay as they are. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const otherwise = /^(?:否则|其他|otherwise|else)\s*[:：,，]?$/i
const conditional = /^(?:若|如果|if\s)\s*/i

/** An arrow line: `→ […]`, `若 条件 → […]`, `否则 → […]`; null if the line has no arrow. */
export function readArrow(
  line: Placed,
  children: readonly Node[],
  whole: Placed,
  report: Report,
): ArrowDraft | null {
  const sign = arrowSign.exec(line.text)
  if (sign === null) return null
  const before = trim(slice(line, 0, sign.index))
  const after = trim(slice(line, sign.index + sign[0].length))
  const target = readTarget(after)
  if (target === null) report.add('missing-target', line, {})
  const link = after.links[0]
  if (link !== undefined && /[^\s。.，,；;]/.test(after.text.slice(link.to))) {
    report.add('unexpected-content', slice(after, link.to), {})
  }
  const below = readBelow(children, ['learn', 'deal'], report)
  for (const arrow of below.arrows) report.add('unexpected-content', arrow.whole, {})
  const open = conditional.exec(before.text)
  const bare = before.text === '' || otherwise.test(before.text)
  const condition = trim(slice(before, open?.[0].length ?? 0))
  const when = bare
    ? null
    : condition.text.endsWith('：') || condition.text.endsWith(':')
      ? trim(slice(condition, 0, condition.text.length - 1))
      : condition
  return { when, target, learns: below.learns, deal: below.deal, reply: below.reply, whole }
}

/** Reads what stands below an item; only `allowed` keywords have a meaning there. */
export function readBelow(
  children: readonly Node[],
  allowed: readonly ItemKey[],
  report: Report,
): BelowDraft {
  const attributes = new Map<ItemKey, AttributeDraft>()
  const learns: Placed[] = []
  const deal: Placed[] = []
  const arrows: ArrowDraft[] = []
  const reply: LineDraft[] = []
  const readItem = (item: Item): void => {
    const line = joinLines(item.lines)
    if (line === null) {
      report.add('empty-line', item.whole, {})
      return
    }
    const attribute = cutAtColon(line)
    const key = attribute === null ? null : itemKeys.find(attribute.key.text)
    if (attribute !== null && key !== null && allowed.includes(key)) {
      if (attribute.value.text === '') report.add('empty-line', attribute.key, {})
      else if (key === 'learn') learns.push(attribute.value)
      else if (key === 'deal') deal.push(attribute.value)
      else if (attributes.has(key))
        report.add('duplicate-keyword', attribute.key, { name: attribute.key.text })
      else attributes.set(key, attribute)
      // Nothing can stand below a keyword: what is indented under it was meant beside it.
      item.children.forEach(readNode)
      return
    }
    const arrow = readArrow(line, item.children, item.whole, report)
    if (arrow !== null) arrows.push(arrow)
    else if (attribute !== null) {
      const known = itemKeys.words.filter((word) => allowed.some((id) => itemKeys.find(word) === id))
      report.add('unknown-keyword', attribute.key, {
        name: attribute.key.text,
        near: nearest(attribute.key.text, known),
      })
    } else report.add('unexpected-content', line, {})
  }
  const readNode = (node: Node): void => {
    if (node.kind === 'list') node.items.forEach(readItem)
    else if (node.kind === 'quote') reply.push(...readReply(node, report))
    else if (node.kind === 'paragraph') {
      // Keywords typed under an item without a bullet of their own mean the same.
      for (const line of node.lines) readItem({ lines: [line], children: [], whole: line })
    } else report.add('unexpected-content', node.kind === 'heading' ? node.text : node.whole, {})
  }
  children.forEach(readNode)
  return { attributes, learns, deal, arrows, reply }
}
