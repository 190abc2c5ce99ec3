/** A persona as people meet him: name, role, variants with their truths, and lines for every mood. */
import type { CallingMood, PersonaProfile, PersonaVariant, ReactionLines } from '../../model/catalogue.ts'
import type { Bilingual } from '../../model/diagnostic.ts'
import type { Mood, Stance } from '../../model/words.ts'
import { moodWords, stanceWords } from '../keywords.ts'
import type { Report } from '../report.ts'
import type { Item } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { split } from '../text/placed.ts'
import { joinLines } from '../text/prose.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Half, Halves, Joined } from './halves.ts'
import { both, join } from './halves.ts'
import { frontValues, idOf, open } from './page.ts'

const personaSections = vocabulary<'variants' | 'reactions'>({
  variants: '变体 / variants',
  reactions: '反应 / reactions',
})

/** Fewer lines for a mood and stance, and he repeats himself within a call. */
const leastReactions = 6
interface VariantHalf {
  readonly id: string
  readonly name: string
  readonly truth: string
}

interface ReactionHalf {
  readonly mood: Mood
  readonly stance: Stance
  readonly lines: readonly string[]
}

export interface PersonaHalf {
  readonly name: string
  readonly role: string
  readonly address: string
  readonly calls: Readonly<Record<CallingMood, string>> | null
  readonly variants: readonly VariantHalf[]
  readonly reactions: readonly ReactionHalf[]
}

function readVariant(item: Item, report: Report): readonly VariantHalf[] {
  const text = joinLines(item.lines)
  const parts = /^([A-Za-z][\w-]*)\s+([^:：]+)[:：]\s*(\S.*)$/.exec(text?.text ?? '')
  if (parts === null) {
    report.add('catalogue-item', item.whole, {})
    return []
  }
  return [{ id: parts[1] ?? '', name: (parts[2] ?? '').trim(), truth: parts[3] ?? '' }]
}

function readMoodAndStance(
  heading: Placed,
  report: Report,
): { readonly mood: Mood; readonly stance: Stance } | null {
  const [first, second] = split(heading, /[\s·,，、/]+/g)
  const mood = moodWords.find(first?.text ?? '')
  const stance = stanceWords.find(second?.text ?? '')
  if (mood !== null && stance !== null) return { mood, stance }
  report.add('catalogue-heading', heading, { text: heading.text })
  return null
}

export function readPersona(source: Source, name: string, report: Report): Half<PersonaHalf> {
  const { front, nodes } = open(source, report)
  const values = frontValues(front, ['id', 'name', 'role', 'address'], report)
  const id = idOf(values, name, report)
  const variants: VariantHalf[] = []
  const reactions: ReactionHalf[] = []
  let section: 'variants' | 'reactions' | null = null
  let mood: ReturnType<typeof readMoodAndStance> = null
  for (const node of nodes) {
    if (node.kind === 'heading' && node.depth === 1) {
      section = personaSections.find(node.text.text)
      mood = null
    } else if (node.kind === 'heading') {
      mood = section === 'reactions' ? readMoodAndStance(node.text, report) : null
    } else if (node.kind === 'list' && section === 'variants') {
      variants.push(...node.items.flatMap((item) => readVariant(item, report)))
    } else if (node.kind === 'list' && mood !== null) {
      const lines = node.items.flatMap((item) => joinLines(item.lines)?.text ?? [])
      if (lines.length < leastReactions) {
        const [item] = node.items
        if (item !== undefined)
          report.add('catalogue-lines', item.whole, { count: lines.length, least: leastReactions })
      }
      reactions.push({ ...mood, lines })
    }
  }
  return {
    id,
    where: values.id ?? front.whole,
    value: {
      name: values.name?.text ?? id,
      role: values.role?.text ?? '',
      address: values.address?.text ?? '',
      calls:
        values.calls === undefined
          ? null
          : {
              usual: values.calls.text,
              eased: (values.callsAtEase ?? values.calls).text,
              angry: (values.callsInAnger ?? values.calls).text,
            },
      variants,
      reactions,
    },
  }
}

/** How he addresses our people, where both languages say so. */
function joinCalls({ zh: { calls: zh }, en: { calls: en } }: Joined<PersonaHalf>): PersonaProfile['calls'] {
  if (zh === null || en === null) return null
  return {
    usual: { zh: zh.usual, en: en.usual },
    eased: { zh: zh.eased, en: en.eased },
    angry: { zh: zh.angry, en: en.angry },
  }
}

/** Both languages of what a persona lists, joined by key; one-sided members are reported. */
function joinMembers<T, U>(
  pair: Joined<PersonaHalf>,
  list: (half: PersonaHalf) => readonly T[],
  key: (member: T) => string,
  merge: (zh: T, en: T) => U,
  what: Bilingual,
  report: Report,
): readonly U[] {
  const english = new Map(list(pair.en).map((member) => [key(member), member]))
  const merged = list(pair.zh).map((member) => {
    const other = english.get(key(member))
    if (other === undefined)
      report.add('catalogue-difference', pair.where, {
        what: { zh: `${what.zh}（${key(member)}）`, en: `${what.en} (${key(member)})` },
      })
    return merge(member, other ?? member)
  })
  if (list(pair.zh).length < list(pair.en).length) report.add('catalogue-difference', pair.where, { what })
  return merged
}

export function joinPersonas(of: Halves<PersonaHalf>, report: Report): ReadonlyMap<string, PersonaProfile> {
  return new Map(
    join(of, report).map((pair) => {
      const variants = joinMembers<VariantHalf, PersonaVariant>(
        pair,
        (half) => half.variants,
        (variant) => variant.id,
        (zh, en) => ({
          id: zh.id,
          name: { zh: zh.name, en: en.name },
          truth: { zh: zh.truth, en: en.truth },
        }),
        { zh: '变体', en: 'variants' },
        report,
      )
      const reactions = joinMembers<ReactionHalf, ReactionLines>(
        pair,
        (half) => half.reactions,
        (reaction) => `${reaction.mood} ${reaction.stance}`,
        (zh, en) => ({ mood: zh.mood, stance: zh.stance, lines: { zh: zh.lines, en: en.lines } }),
        { zh: '反应', en: 'reactions' },
        report,
      )
      return [
        pair.id,
        {
          id: pair.id,
          name: both(pair, (half) => half.name),
          role: both(pair, (half) => half.role),
          address: both(pair, (half) => half.address),
          calls: joinCalls(pair),
          variants,
          reactions,
        },
      ]
    }),
  )
}
