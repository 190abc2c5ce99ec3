/**
 * Sentences of our own people: who says them, what they draw on, and whether both languages say them
 * alike. Enters: list items. Leaves: sentences with their places; what is not understood is reported.
 */
import type { Bilingual } from '../../model/diagnostic.ts'
import type { PromiseValue, Sender } from '../../model/messages.ts'
import type { AttributeDraft } from '../draft.ts'
import type { ItemKey } from '../keywords.ts'
import { cutAtColon, readBelow } from '../read/below.ts'
import type { Report } from '../report.ts'
import type { EntryNames } from '../resolve/scope.ts'
import { listed } from '../resolve/entries.ts'
import type { Item, Node } from '../text/outline.ts'
import type { Placed } from '../text/placed.ts'
import { slice, spanOf } from '../text/placed.ts'
import { joinLines } from '../text/prose.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { vocabulary } from '../vocabulary.ts'

export const senderWords = vocabulary<Sender>({
  manager: '陈经理|经理 / Chen|manager',
  finance: '王姐|财务 / Wang|finance',
  veteran: '老郭|师傅 / Guo|veteran',
})

/** What may be put between braces in words about a promise. */
export const promiseWords = vocabulary<PromiseValue>({
  promised: '承诺金额 / promised',
  received: '到账金额 / received',
  short: '差额 / short',
  date: '日期 / date',
  customer: '客户 / customer',
})

export interface Sentence {
  readonly text: string
  readonly where: Placed
}

/** A sentence with the one who says it. */
export interface Said {
  readonly sender: Sender
  readonly sentence: Sentence
}

/** A sentence as typed, names between braces turned into their ids; others, and stray braces, are reported. */
export function readSentence(
  typed: Placed,
  values: Vocabulary<PromiseValue> | null,
  report: Report,
): Sentence {
  let text = ''
  let from = 0
  for (const match of typed.text.matchAll(/\{([^{}]*)\}|[{}]/g)) {
    const id = values?.find(match[1] ?? '') ?? null
    text += typed.text.slice(from, match.index)
    from = match.index + match[0].length
    if (id === null)
      report.add('catalogue-value', slice(typed, match.index, from), {
        text: match[0],
        choices: values?.choices ?? null,
      })
    else text += `{${id}}`
  }
  return { text: text + typed.text.slice(from), where: typed }
}

/** The words of a list item as one piece; null, and reported, if it has none. */
export function wordsOf(item: Item, report: Report): Placed | null {
  const line = joinLines(item.lines)
  if (line === null) report.add('empty-line', item.whole, {})
  return line
}

/** `陈经理：……` cut in two; null if it does not begin with one of our people. */
export function cutAtSender(line: Placed): { readonly sender: Sender; readonly text: Placed } | null {
  const cut = cutAtColon(line)
  const sender = cut === null ? null : senderWords.find(cut.key.text)
  return cut === null || sender === null ? null : { sender, text: cut.value }
}

/** The keywords that stand below a sentence; anything else there is reported. */
export function readKeywords(
  nodes: readonly Node[],
  allowed: readonly ItemKey[],
  report: Report,
): ReadonlyMap<ItemKey, AttributeDraft> {
  const below = readBelow(nodes, allowed, report)
  for (const arrow of below.arrows) report.add('unexpected-content', arrow.whole, {})
  for (const line of below.reply) report.add('unexpected-content', line.text, {})
  return below.attributes
}

/** The entry of the catalogue that a keyword names, or null; an unknown one is reported. */
export function entryNamed(
  attribute: AttributeDraft | null,
  entries: EntryNames,
  code: 'unknown-misconception' | 'unknown-technique',
  report: Report,
): string | null {
  if (attribute === null) return null
  const unknown = (name: Placed, near: string | null): void => {
    report.add(code, name, { name: name.text, near })
  }
  return listed(attribute, entries, unknown)[0] ?? null
}

export interface Twin<T> {
  readonly zh: T
  readonly en: T
}

/** Reports that the languages disagree: at the English place, with the Chinese one beside it. */
export function reportDifference(what: Bilingual, places: Twin<Placed>, report: Report): void {
  report.add(
    'catalogue-difference',
    places.en,
    { what },
    { span: spanOf(places.zh), message: { zh: '中文在这里', en: 'the Chinese stands here' } },
  )
}

/** Two lists side by side; another number of members is reported, and what has no counterpart left out. */
export function sideBySide<T>(
  what: Bilingual,
  lists: Twin<readonly T[]>,
  places: Twin<Placed>,
  report: Report,
): readonly Twin<T>[] {
  const { zh, en } = lists
  if (zh.length !== en.length)
    report.add(
      'pair-count',
      places.en,
      { what, zh: zh.length, en: en.length },
      { span: spanOf(places.zh), message: { zh: '中文在这里', en: 'the Chinese stands here' } },
    )
  return zh.flatMap((member, index) => {
    const other = en[index]
    return other === undefined ? [] : [{ zh: member, en: other }]
  })
}

const valuesIn = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join(' ')

/** One sentence in both languages; they must draw on the same values. */
export function inBoth({ zh, en }: Twin<Sentence>, report: Report): Bilingual {
  if (valuesIn(zh.text) !== valuesIn(en.text))
    reportDifference(
      { zh: '花括号里的内容', en: 'values between braces' },
      { zh: zh.where, en: en.where },
      report,
    )
  return { zh: zh.text, en: en.text }
}

/** What one of our people says, in both languages; it must be the same one. */
export function saidInBoth(
  { zh, en }: Twin<Said>,
  report: Report,
): { readonly sender: Sender; readonly text: Bilingual } {
  const places = { zh: zh.sentence.where, en: en.sentence.where }
  if (zh.sender !== en.sender) reportDifference({ zh: '说话的人', en: 'speaker' }, places, report)
  return { sender: zh.sender, text: inBoth({ zh: zh.sentence, en: en.sentence }, report) }
}
