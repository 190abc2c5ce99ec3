/**
 * What customers really say, and what to do with it: level-two headings are groups, level-three headings
 * the sentences, a list below each what may be behind it, a probe, a reply, what never to say, and a
 * message to copy; what stands before the first group says how to use it. Enters: `phrases.zh.md`,
 * `phrases.en.md`. Leaves: the book in both languages.
 */
import type { Phrase, PhraseBook } from '../../model/catalogue.ts'
import type { Language } from '../../model/words.ts'
import type { AttributeDraft } from '../draft.ts'
import { cutAtColon } from '../read/below.ts'
import { rejectNode } from '../read/sections.ts'
import type { Report } from '../report.ts'
import { listed } from '../resolve/entries.ts'
import type { EntryNames } from '../resolve/scope.ts'
import { normalise } from '../text/normalise.ts'
import type { Item } from '../text/outline.ts'
import { outline } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { slice, trim, typedAt } from '../text/placed.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Twin } from './sentence.ts'
import { reportDifference, sideBySide, wordsOf } from './sentence.ts'

type Part = 'likely' | 'probe' | 'reply' | 'never' | 'message' | 'techniques'
const partWords = vocabulary<Part>({
  likely: '可能 / Likely',
  probe: '探 / Probe',
  reply: '接 / Reply',
  never: '别说 / Never say',
  message: '微信 / Message',
  techniques: '技巧 / Technique',
})

/** One cause alone is no question; more than three nobody keeps in mind. */
const likelyCount = { least: 2, most: 3 } as const

interface PhraseHalf {
  readonly saying: Placed
  readonly parts: ReadonlyMap<Part, readonly AttributeDraft[]>
}

interface GroupHalf {
  readonly name: Placed
  readonly phrases: PhraseHalf[]
}

/** One language of it. */
export interface PhrasesHalf {
  readonly intro: string
  readonly groups: readonly GroupHalf[]
  readonly where: Placed
}

/** What was typed after the colon of a one-line item. */
function typed(item: Item, { value }: AttributeDraft): Placed {
  const colon = item.whole.text.search(/[:：]/)
  return colon < 0 ? value : trim(slice(item.whole, colon + 1))
}

function readPart(item: Item, parts: Map<Part, AttributeDraft[]>, report: Report): void {
  for (const below of item.children) rejectNode(below, report)
  const line = wordsOf(item, report)
  if (line === null) return
  const cut = cutAtColon(line)
  const part = cut === null ? null : partWords.find(cut.key.text)
  if (cut === null || part === null) report.add('catalogue-phrase', line, { choices: partWords.choices })
  else {
    // Blanks to fill in would be read as marks of emphasis: a message is kept as it was typed.
    const value = part === 'message' ? typed(item, cut) : cut.value
    parts.set(part, [...(parts.get(part) ?? []), { key: cut.key, value }])
  }
}

/** Everything once, and two or three causes. */
function isWhole({ parts }: PhraseHalf): boolean {
  const count = (part: Part): number => parts.get(part)?.length ?? 0
  const likely = count('likely')
  return (
    likely >= likelyCount.least &&
    likely <= likelyCount.most &&
    (['probe', 'reply', 'never', 'message', 'techniques'] as const).every((part) => count(part) === 1)
  )
}

const quoted = /^[“"「](.*)[”"」]$/

export function readPhrases(source: Source, report: Report): PhrasesHalf {
  const groups: GroupHalf[] = []
  const intro: string[] = []
  let parts: Map<Part, AttributeDraft[]> | null = null
  for (const node of outline(normalise(source, 0), report)) {
    const group = groups.at(-1)
    if (node.kind === 'heading' && node.depth === 1) continue
    if (node.kind === 'heading' && node.depth === 2) {
      groups.push({ name: node.text, phrases: [] })
      parts = null
    } else if (node.kind === 'heading' && group !== undefined) {
      parts = new Map()
      group.phrases.push({ saying: node.text, parts })
    } else if (node.kind === 'list' && parts !== null) {
      for (const item of node.items) readPart(item, parts, report)
    } else if (node.kind === 'paragraph' && group === undefined) {
      intro.push(node.lines.map(({ text }) => text).join('\n'))
    } else rejectNode(node, report)
  }
  for (const phrase of groups.flatMap(({ phrases }) => phrases))
    if (!isWhole(phrase)) report.add('catalogue-phrase', phrase.saying, { choices: partWords.choices })
  return { intro: intro.join('\n\n'), groups, where: typedAt(source, 0, 0) }
}

const textsOf = (half: PhraseHalf, part: Part): readonly string[] =>
  (half.parts.get(part) ?? []).map(({ value }) => value.text)

function joinPhrase(
  { zh, en }: Twin<PhraseHalf>,
  number: number,
  techniques: EntryNames,
  report: Report,
): Phrase {
  const first = (part: Part) => ({ zh: textsOf(zh, part)[0] ?? '', en: textsOf(en, part)[0] ?? '' })
  const techniquesOf = (half: PhraseHalf): readonly string[] =>
    (half.parts.get('techniques') ?? []).flatMap((attribute) =>
      listed(attribute, techniques, (name, near) =>
        report.add('unknown-technique', name, { name: name.text, near }),
      ),
    )
  const trained = techniquesOf(zh)
  const places = { zh: zh.saying, en: en.saying }
  if (trained.join() !== techniquesOf(en).join())
    reportDifference({ zh: '技巧', en: 'techniques' }, places, report)
  const likely = { zh: textsOf(zh, 'likely'), en: textsOf(en, 'likely') }
  if (likely.zh.length !== likely.en.length)
    reportDifference({ zh: '可能的原因', en: 'likely causes' }, places, report)
  const said = (half: PhraseHalf): string => quoted.exec(half.saying.text)?.[1] ?? half.saying.text
  return {
    id: `p${String(number).padStart(2, '0')}`,
    saying: { zh: said(zh), en: said(en) },
    likely,
    probe: first('probe'),
    reply: first('reply'),
    never: first('never'),
    message: first('message'),
    techniques: trained,
  }
}

/** Both languages side by side; a file in one language only is read in both places, as elsewhere. */
export function joinPhrases(
  of: Readonly<Partial<Record<Language, PhrasesHalf>>>,
  techniques: EntryNames,
  report: Report,
): PhraseBook {
  const known = of.zh ?? of.en
  if (known === undefined) return { intro: { zh: '', en: '' }, groups: [] }
  const [zh, en] = [of.zh ?? known, of.en ?? known]
  let number = 0
  const groups = sideBySide(
    { zh: '分组', en: 'groups' },
    { zh: zh.groups, en: en.groups },
    { zh: zh.where, en: en.where },
    report,
  ).map((twin) => ({
    name: { zh: twin.zh.name.text, en: twin.en.name.text },
    phrases: sideBySide(
      { zh: '句子', en: 'sentences' },
      { zh: twin.zh.phrases, en: twin.en.phrases },
      { zh: twin.zh.name, en: twin.en.name },
      report,
    ).map((phrase) => joinPhrase(phrase, ++number, techniques, report)),
  }))
  return { intro: { zh: zh.intro, en: en.intro }, groups }
}
