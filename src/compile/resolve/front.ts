/**
 * The front matter resolved: who, where, when, what counts as good. Enters: its entries. Leaves:
 * typed values; what is missing or odd is reported and replaced so that the rest can still be read.
 */
import type { Catalogue, LawCardId, PersonaProfile } from '../../model/catalogue.ts'
import type { Channel, EndingClass, IsoDate } from '../../model/words.ts'
import type { Draft } from '../draft.ts'
import type { FrontKey } from '../keywords.ts'
import { callWords, channelWords, classWords, frontKeys } from '../keywords.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { Placed } from '../text/placed.ts'
import { listItems, slice, spanOf, trim } from '../text/placed.ts'
import { folded } from '../vocabulary.ts'
import { firstPlace } from './scope.ts'
import { readDate } from './values.ts'

export interface DrawnVariant {
  readonly id: string
  readonly weight: number
  readonly at: Placed
}

export interface FrontValues {
  readonly id: string
  readonly title: Placed | null
  readonly channel: Channel
  readonly incoming: boolean
  readonly persona: PersonaProfile | null
  readonly personaId: string
  readonly difficulty: 1 | 2 | 3
  /** Null if missing or no day. */
  readonly today: IsoDate | null
  readonly objective: Placed | null
  readonly mark: number
  readonly acceptable: EndingClass
  readonly patience: number
  readonly variants: readonly DrawnVariant[]
  readonly lawCards: readonly LawCardId[]
}

const required: readonly FrontKey[] = ['id', 'title', 'channel', 'persona', 'today', 'objective', 'variants']
const defaults = { mark: 70, patience: 16, difficulty: 1 } as const
export const patienceRange = { least: 8, most: 20 } as const

/** A whole number within bounds, or null with a diagnostic. */
export function readNumber(value: Placed, least: number, most: number, report: Report): number | null {
  const number = /^\d{1,6}$/.test(value.text) ? Number(value.text) : NaN
  if (number >= least && number <= most) return number
  report.add('bad-value', value, {
    value: value.text,
    choices: { zh: `一个 ${least} 到 ${most} 的整数`, en: `a whole number from ${least} to ${most}` },
  })
  return null
}

/** The names of a persona's variants, in every way they may be written. */
export function findVariant(persona: PersonaProfile, name: string): string | null {
  const wanted = folded(name)
  return (
    persona.variants.find((each) =>
      [each.id, each.name.zh, each.name.en].some((word) => folded(word) === wanted),
    )?.id ?? null
  )
}

export const variantWords = (persona: PersonaProfile): readonly string[] =>
  persona.variants.flatMap((each) => [each.name.zh, each.name.en, each.id])

function readVariants(
  values: readonly Placed[],
  persona: PersonaProfile | null,
  report: Report,
): readonly DrawnVariant[] {
  const drawn: DrawnVariant[] = []
  for (const piece of values.flatMap(listItems)) {
    const weighted = /^(.*?)[\s:：×xX*]*(\d{1,4})$/.exec(piece.text)
    const name = trim(slice(piece, 0, weighted === null ? piece.text.length : (weighted[1] ?? '').length))
    const weight = Number(weighted?.[2] ?? 0)
    if (weight <= 0) report.add('bad-weight', piece, { value: name.text })
    if (persona === null) continue
    const id = findVariant(persona, name.text)
    if (id === null) {
      report.add('unknown-variant', name, {
        name: name.text,
        near: nearest(name.text, variantWords(persona)),
      })
      continue
    }
    const first = drawn.find((each) => each.id === id)
    if (first === undefined) drawn.push({ id, weight, at: name })
    else report.add('duplicate-variant', name, { name: name.text }, firstPlace(spanOf(first.at)))
  }
  return drawn
}

function readLawCards(values: readonly Placed[], catalogue: Catalogue, report: Report): readonly LawCardId[] {
  const cards = [...catalogue.lawCards.values()]
  const ids: LawCardId[] = []
  for (const piece of values.flatMap(listItems)) {
    const wanted = folded(piece.text)
    const card = cards.find((each) =>
      [each.id, each.name.zh, each.name.en].some((name) => folded(name) === wanted),
    )
    if (card === undefined)
      report.add('unknown-law-card', piece, {
        name: piece.text,
        near: nearest(
          piece.text,
          cards.map((each) => each.id),
        ),
      })
    else if (!ids.includes(card.id)) ids.push(card.id)
  }
  return ids
}

/** Resolves the front matter; see the module. */
export function resolveFront(draft: Draft, catalogue: Catalogue, report: Report): FrontValues {
  const value = (key: FrontKey): Placed | null => {
    const [first] = draft.front.get(key)?.values ?? []
    return first === undefined || first.text === '' ? null : first
  }
  // A file without front matter is told so once, not once for every key.
  for (const key of report.has('front-missing') ? [] : required) {
    if (value(key) === null)
      report.add('missing-key', draft.front.get(key)?.key ?? draft.top, { key: frontKeys.word(key) })
  }
  const word = <Id extends string>(
    key: FrontKey,
    words: { find: (text: string) => Id | null; choices: { zh: string; en: string } },
    otherwise: Id,
  ): Id => {
    const typed = value(key)
    const found = typed === null ? otherwise : words.find(typed.text)
    if (typed !== null && found === null)
      report.add('unknown-word', typed, { word: typed.text, choices: words.choices })
    return found ?? otherwise
  }
  const number = (key: FrontKey, least: number, most: number, otherwise: number): number => {
    const typed = value(key)
    return typed === null ? otherwise : (readNumber(typed, least, most, report) ?? otherwise)
  }
  const personaAt = value('persona')
  const personaName = folded(personaAt?.text.split(/\s/)[0] ?? '')
  const persona =
    [...catalogue.personas.values()].find(
      (each) =>
        folded(each.id) === personaName ||
        folded(each.name.zh) === personaName ||
        folded(each.name.en) === folded(personaAt?.text ?? ''),
    ) ?? null
  if (personaAt !== null && persona === null) {
    report.add('unknown-persona', personaAt, {
      name: personaAt.text,
      near: nearest(personaAt.text, catalogue.personas.keys()),
    })
  }
  const todayAt = value('today')
  const difficulty = number('difficulty', 1, 3, defaults.difficulty)
  return {
    id: value('id')?.text ?? '',
    title: value('title'),
    channel: word('channel', channelWords, 'phone'),
    incoming: word('call', callWords, 'outgoing') === 'incoming',
    persona,
    personaId: persona?.id ?? '',
    difficulty: difficulty === 3 ? 3 : difficulty === 2 ? 2 : 1,
    today: todayAt === null ? null : readDate(todayAt, report),
    objective: value('objective'),
    mark: number('pass', 0, 100, defaults.mark),
    acceptable: word('acceptable', classWords, 'solid'),
    patience: number('patience', patienceRange.least, patienceRange.most, defaults.patience),
    variants: readVariants(draft.front.get('variants')?.values ?? [], persona, report),
    lawCards: readLawCards(draft.front.get('law')?.values ?? [], catalogue, report),
  }
}
