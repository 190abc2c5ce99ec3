/**
 * A game as large as they may get: a customer of 180 states a variant in a talk wide enough for about
 * a million information states. Made from a seed, so that every run solves the same game.
 */
import type { DealTerm } from '../../src/model/deal.ts'
import type { Condition } from '../../src/model/condition.ts'
import type {
  Game,
  GameArrow,
  GameChoice,
  GameScene,
  PersonaTable,
  PersonaWords,
} from '../../src/model/game.ts'
import { tones } from '../../src/model/words.ts'
import { trustLevel } from '../../src/persona/persona.ts'
import { slotsOf } from '../../src/play/deals.ts'
import { pickOne, randomOf } from '../../src/play/seeds.ts'

export interface Breadth {
  readonly scenes: number
  readonly facts: number
  readonly patience: number
}

export const million: Breadth = { scenes: 26, facts: 11, patience: 14 }

const terms: readonly DealTerm[] = [
  { part: 'amount', yuan: 104_000 },
  { part: 'amount', yuan: 186_000 },
  { part: 'date', date: '2026-11-26' },
  { part: 'date', date: '2026-12-31' },
  { part: 'means', means: 'wire' },
  { part: 'person', who: 'the director' },
]

const moods = ['calm', 'eased', 'annoyed'] as const
const stances = ['deflecting', 'bargaining', 'promising', 'committed'] as const
const trusts = 5
const pressures = 3
/** The two that the game sends, and what moves are heard as. */
const eventCount = 14

interface Temper {
  readonly trust: number
  readonly pressure: number
  readonly mood: number
  readonly stance: number
}

const rowOf = ({ trust, pressure, mood, stance }: Temper): number =>
  ((stance * moods.length + mood) * pressures + pressure) * trusts + trust
const temperOf = (row: number): Temper => ({
  trust: row % trusts,
  pressure: Math.floor(row / trusts) % pressures,
  mood: Math.floor(row / (trusts * pressures)) % moods.length,
  stance: Math.floor(row / (trusts * pressures * moods.length)),
})

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value))

/** What a move does to him. */
interface Push extends Temper {
  readonly toll: number
}

function pushesBy(random: () => number): readonly Push[] {
  const step = (): number => Math.floor(random() * 3) - 1
  return Array.from({ length: eventCount }, () => ({
    trust: step(),
    pressure: step(),
    mood: step(),
    stance: step(),
    toll: random() < 0.2 ? 1 : 0,
  }))
}

/** The same customer with another cause: some moves touch him otherwise, mostly where it does not show. */
const otherwise = (pushes: readonly Push[], random: () => number): readonly Push[] =>
  pushes.map((push) => ({
    ...push,
    trust: random() < 0.3 ? -push.trust : push.trust,
    mood: random() < 0.1 ? -push.mood : push.mood,
  }))

function customer(pushes: readonly Push[]): PersonaTable {
  const rows = Array.from({ length: trusts * pressures * moods.length * stances.length }, (_, row) =>
    temperOf(row),
  )
  return {
    events: pushes.map((_, event) => `event ${event}`),
    keys: rows.map((_, row) => `row ${row}`),
    words: rows.map(({ trust, pressure, mood, stance }): PersonaWords => ({
      mood: moods[mood] ?? 'calm',
      stance: stances[stance] ?? 'deflecting',
      candour: 'masked',
      trust: trustLevel(trust),
      trustValue: trust,
      pressure,
    })),
    next: rows.flatMap((row) =>
      pushes.map((push) =>
        rowOf({
          trust: clamp(row.trust + push.trust, trusts - 1),
          pressure: clamp(row.pressure + push.pressure, pressures - 1),
          mood: clamp(row.mood + push.mood, moods.length - 1),
          stance: clamp(row.stance + push.stance, stances.length - 1),
        }),
      ),
    ),
    toll: rows.flatMap(() => pushes.map(({ toll }) => toll)),
    starts: [rowOf({ trust: 2, pressure: 0, mood: 0, stance: 0 })],
  }
}

export function largeGame({ scenes, facts, patience }: Breadth = million): Game {
  const random = randomOf(20261121)
  const pushes = pushesBy(random)
  const whole = (below: number): number => Math.floor(random() * below)
  const condition = (): Condition =>
    pickOne<Condition>(
      [
        { kind: 'trust', is: ['middle', 'high'] },
        { kind: 'variant', variant: whole(3) },
        { kind: 'stance', is: ['bargaining', 'promising', 'committed'] },
        { kind: 'fact', fact: whole(facts) },
      ],
      random,
    )
  const arrow = (when: Condition | null, deal: readonly DealTerm[]): GameArrow => ({
    when,
    to: { kind: 'scene', scene: whole(scenes) },
    learns: 0,
    deal,
    speaks: false,
  })
  const choice = (): GameChoice => ({
    event: 2 + whole(eventCount - 2),
    manner: 'say',
    tone: pickOne(tones, random),
    move: { kind: 'technique', technique: 'straight-to-point' },
    techniques: ['straight-to-point'],
    needs: null,
    learns: whole(3) === 0 ? 1 << whole(facts) : 0,
    deal: [],
    arrows: [arrow(condition(), whole(4) === 0 ? [pickOne(terms, random)] : []), arrow(null, [])],
  })
  const scene = (): GameScene => ({
    after: false,
    lines: whole(2) === 0 ? [condition(), null] : [null],
    choices: [choice(), choice(), choice()],
  })
  const ways: readonly GameArrow[] = [
    {
      when: { kind: 'class', is: ['full', 'solid'] },
      to: { kind: 'ending', ending: 0 },
      learns: 0,
      deal: [],
      speaks: false,
    },
    { when: null, to: { kind: 'ending', ending: 1 }, learns: 0, deal: [], speaks: false },
  ]
  return {
    format: 1,
    scenario: 'large',
    persona: 'nobody',
    today: '2026-11-24',
    mark: 70,
    acceptable: 'solid',
    stake: 186_000,
    disputed: 0,
    age: 30,
    factCount: facts,
    documents: [],
    bringLimit: 0,
    slots: slotsOf(terms),
    variants: [0.5, 0.3, 0.2].map((probability, index) => ({
      id: `variant ${index}`,
      probability,
      obstacle: { keep: 0.4, unless: { kind: 'fact', fact: index % facts } },
      table: customer(otherwise(pushes, random)),
    })),
    starts: [{ scene: 0, facts: 0, deal: [], trust: 'middle', broken: 0, patience }],
    scenes: [{ ...scene(), lines: [null] }, ...Array.from({ length: scenes - 1 }, scene)],
    interrupts: [{ when: { kind: 'patience', is: 'spent' }, lines: [null], arrows: ways }],
    leave: ways,
    endings: [
      { declared: null, lines: [] },
      { declared: null, lines: [] },
    ],
    hash: 'large',
  }
}
