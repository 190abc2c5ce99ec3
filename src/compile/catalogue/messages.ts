/**
 * What our own people write on the first day, before a scenario and after an ending: headings for the
 * occasions, a list item for each message. Enters: `messages.zh.md`, `messages.en.md`. Leaves: the
 * messages by occasion.
 */
import type { Message, Occasion, OccasionId } from '../../model/messages.ts'
import type { AttributeDraft } from '../draft.ts'
import { channelWords, classWords } from '../keywords.ts'
import { rejectNode } from '../read/sections.ts'
import type { Report } from '../report.ts'
import type { EntryNames } from '../resolve/scope.ts'
import { normalise } from '../text/normalise.ts'
import type { Item } from '../text/outline.ts'
import { outline } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Half, Halves } from './halves.ts'
import { join } from './halves.ts'
import type { Said, Twin } from './sentence.ts'
import {
  cutAtSender,
  entryNamed,
  readKeywords,
  readSentence,
  reportDifference,
  saidInBoth,
  senderWords,
  sideBySide,
  wordsOf,
} from './sentence.ts'

type Time = 'welcome' | 'before' | 'after'
const times = vocabulary<Time>({
  welcome: '入职 / welcome',
  before: '之前 / before',
  after: '之后 / after',
})

interface MessageHalf extends Said {
  readonly pitfall: AttributeDraft | null
}

export interface OccasionHalf {
  readonly id: OccasionId
  readonly where: Placed
  readonly messages: readonly MessageHalf[]
}

/** What a heading below 之前 or 之后 stands for: a channel or the id of a scenario, a class of endings. */
function occasionOf(time: Time | null, heading: Placed): OccasionId | null {
  if (time === 'before') {
    const of = channelWords.find(heading.text) ?? /^[A-Za-z][\w-]*$/.exec(heading.text)?.[0]
    return of === undefined ? null : `before ${of}`
  }
  const ending = time === 'after' ? classWords.find(heading.text) : null
  return ending === null ? null : `after ${ending}`
}

function readMessage(item: Item, report: Report): readonly MessageHalf[] {
  const words = wordsOf(item, report)
  if (words === null) return []
  const cut = cutAtSender(words)
  if (cut === null) report.add('catalogue-sender', words, { choices: senderWords.choices })
  else if (cut.text.text === '') report.add('empty-line', words, {})
  const keywords = readKeywords(item.children, ['misconception'], report)
  return cut === null
    ? []
    : [
        {
          sender: cut.sender,
          sentence: readSentence(cut.text, null, report),
          pitfall: keywords.get('misconception') ?? null,
        },
      ]
}

export function readMessages(source: Source, report: Report): readonly Half<OccasionHalf>[] {
  const occasions: { readonly id: OccasionId; readonly where: Placed; readonly messages: MessageHalf[] }[] =
    []
  let time: Time | null = null
  /** Whether what follows belongs to the last occasion; not so below a heading that was not understood. */
  let within = false
  for (const node of outline(normalise(source, 0), report)) {
    if (node.kind === 'heading') {
      if (node.depth === 1) time = times.find(node.text.text)
      const id = node.depth > 1 ? occasionOf(time, node.text) : time === 'welcome' ? time : null
      within = id !== null
      if (id !== null) occasions.push({ id, where: node.text, messages: [] })
      else if (node.depth > 1 || time === null)
        report.add('catalogue-heading', node.text, { text: node.text.text })
    } else if (node.kind === 'list' && within) {
      occasions.at(-1)?.messages.push(...node.items.flatMap((item) => readMessage(item, report)))
    } else rejectNode(node, report)
  }
  return occasions.map((value) => ({ id: value.id, where: value.where, value }))
}

function joinMessage({ zh, en }: Twin<MessageHalf>, misconceptions: EntryNames, report: Report): Message {
  const pitfallOf = (half: MessageHalf): string | null =>
    entryNamed(half.pitfall, misconceptions, 'unknown-misconception', report)
  const pitfall = pitfallOf(zh)
  if (pitfall !== pitfallOf(en))
    reportDifference(
      { zh: '误区', en: 'misconception' },
      { zh: zh.sentence.where, en: en.sentence.where },
      report,
    )
  return { ...saidInBoth({ zh, en }, report), pitfall }
}

export const joinMessages = (
  of: Halves<OccasionHalf>,
  misconceptions: EntryNames,
  report: Report,
): ReadonlyMap<OccasionId, Occasion> =>
  new Map(
    join(of, report).map(({ zh, en }) => {
      const twins = sideBySide(
        { zh: '消息', en: 'messages' },
        { zh: zh.messages, en: en.messages },
        { zh: zh.where, en: en.where },
        report,
      )
      return [zh.id, { id: zh.id, messages: twins.map((twin) => joinMessage(twin, misconceptions, report)) }]
    }),
  )
