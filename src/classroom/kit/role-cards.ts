/**
 * The cards of a role-play. Enters: a scenario in one language, its customer and the game. Leaves: plain
 * data. The customer's card holds one hidden cause; the salesperson's holds what the learner sees before
 * the contact and nothing else. Pure.
 */
import type { CallingMood, PersonaProfile } from '../../model/catalogue.ts'
import { callingMoods } from '../../model/catalogue.ts'
import type { Condition } from '../../model/condition.ts'
import type { Game } from '../../model/game.ts'
import type { Account, Line, Scenario } from '../../model/scenario.ts'
import type { Channel, Colleague, IsoDate, Stance, Tone, Yuan } from '../../model/words.ts'
import { colleagues, tones } from '../../model/words.ts'
import type { Hearing } from '../../persona/hearing.ts'
import { hearings } from '../../persona/hearing.ts'
import { telling } from './causes.ts'

/** What he lets slip when this is put to him; null where nothing in particular leads there. */
export interface Tell {
  readonly asked: string | null
  readonly says: readonly Line[]
}

/** A kind of move, and the tones in which it has this effect. */
export interface Heard {
  readonly hearing: Hearing
  readonly tones: readonly Tone[]
}

export interface CustomerCard {
  readonly title: string
  readonly channel: Channel
  readonly persona: string
  readonly name: string
  readonly role: string
  readonly address: string
  /** How he addresses the salesperson, by how he feels; empty where nobody has written it down. */
  readonly calls: readonly { readonly when: CallingMood; readonly name: string }[]
  readonly cause: { readonly name: string; readonly truth: string }
  readonly stake: Yuan
  readonly opening: readonly Line[]
  /** How he sounds, by where he stands on paying. */
  readonly voice: readonly { readonly stance: Stance; readonly line: string }[]
  readonly tells: readonly Tell[]
  readonly warms: readonly Heard[]
  readonly hurts: readonly Heard[]
  /** What must have been found out or settled, else he will not keep his word. */
  readonly settles: readonly string[]
}

export interface SalesCard {
  readonly title: string
  readonly channel: Channel
  readonly customer: { readonly name: string; readonly role: string }
  readonly today: IsoDate
  readonly briefing: readonly string[]
  /** What has gone before; null where the scenario begins in one way only. */
  readonly start: { readonly name: string; readonly description: readonly string[] } | null
  readonly objective: string
  readonly account: Account
  readonly bring: { readonly limit: number; readonly names: readonly string[] }
  /** Our own people who may be asked during the contact. */
  readonly colleagues: readonly Colleague[]
}

const mostTells = 5
const voices: readonly Stance[] = ['deflecting', 'bargaining', 'promising', 'refusing']

/** What gives one cause away, in the order of the scenes; at most five. */
export function tellsOf(text: Scenario, variant: number): readonly Tell[] {
  const count = text.variants.length
  const leading = (scene: number): string | null => {
    const choices = text.scenes.flatMap((each) => each.choices)
    const found = choices.find(
      ({ move, arrows }) =>
        move.kind === 'technique' && arrows.some(({ to }) => to.kind === 'scene' && to.scene === scene),
    )
    return found?.text ?? null
  }
  const tells = text.scenes.flatMap((scene, at): readonly Tell[] => {
    if (scene.when === 'after') return []
    const said = telling(scene.lines, variant, count).flatMap(({ alternatives }) => alternatives.slice(0, 1))
    const answers = scene.choices.map((choice): Tell => ({
      asked: choice.text,
      says: telling(choice.arrows, variant, count).flatMap(({ reply }) => reply),
    }))
    return [{ asked: leading(at), says: said }, ...answers].filter(({ says }) => says.length > 0)
  })
  const seen = new Set<string>()
  return tells
    .filter(({ says }) => {
      const key = says.map((line) => line.text).join('\n')
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, mostTells)
}

/**
 * What brings him closer and what drives him off, read off the tables that the game is played on: a move
 * warms that raises trust somewhere and lowers it nowhere; it hurts that lowers it, or mostly costs more
 * patience than a turn, and raises it nowhere.
 */
function temperOf(game: Game, variant: number): Pick<CustomerCard, 'warms' | 'hurts'> {
  const table = game.variants[variant]?.table
  const effects = new Map<string, 'warms' | 'hurts'>()
  for (const [column, event] of (table?.events ?? []).entries()) {
    let [rises, falls, dear, asked] = [0, 0, 0, 0]
    for (const [row, before] of (table?.words ?? []).entries()) {
      const cell = row * (table?.events.length ?? 0) + column
      const after = table?.words[table.next[cell] ?? -1]
      if (after === undefined) continue
      asked++
      if (after.trustValue > before.trustValue) rises++
      if (after.trustValue < before.trustValue) falls++
      if ((table?.toll[cell] ?? 0) > 0) dear++
    }
    if (rises > 0 && falls === 0) effects.set(event, 'warms')
    else if (rises === 0 && (falls > 0 || dear * 2 > asked)) effects.set(event, 'hurts')
  }
  const heard = (effect: 'warms' | 'hurts'): readonly Heard[] =>
    hearings
      .map((hearing) => ({
        hearing,
        tones: tones.filter((tone) => effects.get(`${hearing}.${tone}`) === effect),
      }))
      .filter((each) => each.tones.length > 0)
  return { warms: heard('warms'), hurts: heard('hurts') }
}

function factsIn(condition: Condition): readonly number[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(factsIn)
    case 'fact':
      return [condition.fact]
    default:
      return []
  }
}

/** @param variant index into the scenario's variants */
export function customerCard(
  text: Scenario,
  profile: PersonaProfile,
  game: Game,
  start: number,
  variant: number,
): CustomerCard {
  const { language } = text
  const own = text.variants[variant]
  const cause = profile.variants.find(({ id }) => id === own?.id)
  const first = text.scenes[text.starts[start]?.scene ?? 0]
  const opening = first?.lines.find(({ when }) => when === null) ?? first?.lines[0]
  return {
    title: text.title,
    channel: text.channel,
    persona: profile.id,
    name: profile.name[language],
    role: profile.role[language],
    address: profile.address[language],
    calls: callingMoods.flatMap((when) =>
      profile.calls === null ? [] : [{ when, name: profile.calls[when][language] }],
    ),
    cause: { name: cause?.name[language] ?? '', truth: cause?.truth[language] ?? '' },
    stake: text.account.stake - text.account.setOff,
    opening: opening?.alternatives.slice(0, 1) ?? [],
    voice: voices.flatMap((stance) => {
      const lines = profile.reactions.filter((each) => each.stance === stance)[0]?.lines[language] ?? []
      return lines.slice(0, 1).map((line) => ({ stance, line }))
    }),
    tells: tellsOf(text, variant),
    ...temperOf(game, variant),
    settles: [...new Set(own?.obstacle == null ? [] : factsIn(own.obstacle.unless))].flatMap(
      (fact) => text.facts[fact]?.text ?? [],
    ),
  }
}

export function salesCard(text: Scenario, profile: PersonaProfile, start: number): SalesCard {
  const { language, account } = text
  const asked = new Set(text.scenes.flatMap(({ choices }) => choices.flatMap(({ asks }) => asks ?? [])))
  const begins = text.starts[start]
  return {
    title: text.title,
    channel: text.channel,
    customer: { name: profile.name[language], role: profile.role[language] },
    today: text.today,
    briefing: text.briefing,
    start:
      text.starts.length < 2 || begins === undefined
        ? null
        : { name: begins.name, description: begins.description },
    objective: text.objective,
    account: { ...account, terms: account.terms.filter(({ shown }) => shown) },
    bring: { limit: text.bringLimit, names: text.documents.map(({ name }) => name) },
    colleagues: colleagues.filter((each) => asked.has(each)),
  }
}
