/**
 * How a customer hears a move. A persona answers twelve kinds of moves in three tones (36 events),
 * plus two that the game sends as his patience runs: at most 40 classes of events.
 *
 * A move is heard as its own id says, if the persona singles it out; else as its family says
 * (techniques F1–F12, misconceptions, red lines); so every move is answered.
 */
import type { Technique } from '../model/catalogue.ts'
import type { Move } from '../model/scenario.ts'
import type { Family, Tone } from '../model/words.ts'

export const hearings = [
  'ask',
  'probe',
  'listen',
  'rapport',
  'stakes',
  'plan',
  'pin',
  'formal',
  'plea',
  'yield',
  'accuse',
  'threat',
] as const
/** `ask` for the money, `pin` down a promise, `yield`: let him off; the others as they read. */
export type Hearing = (typeof hearings)[number]

export type PersonaEvent =
  | { readonly type: `${Hearing}.${Tone}` }
  /** Patience has come to its last third. */
  | { readonly type: 'tired' }
  /** Patience is used up. */
  | { readonly type: 'spent' }

/** Moves that a persona hears otherwise than their family, by technique or misconception id. */
export type Hears = Readonly<Record<string, Hearing>>

const byFamily: Readonly<Record<Family, Hearing>> = {
  F1: 'ask',
  F2: 'probe',
  F3: 'formal',
  F4: 'pin',
  F5: 'ask',
  F6: 'rapport',
  F7: 'stakes',
  F8: 'plan',
  F9: 'pin',
  F10: 'stakes',
  F11: 'formal',
  F12: 'formal',
}

/** Misconceptions that are no letting-off (DOMAIN 4.2). */
const byMisconception: Hears = {
  M02: 'plea',
  M06: 'accuse',
  M07: 'threat',
  M12: 'threat',
  M13: 'threat',
  M16: 'threat',
  M18: 'accuse',
  M19: 'accuse',
  M21: 'threat',
}

/** Techniques that most customers hear otherwise than their family. */
const byTechnique: Hears = {
  'empathic-listening': 'listen',
  'no-outburst': 'listen',
  'patient-courtesy': 'listen',
  'right-person': 'probe',
  'ask-full-amount': 'ask',
  'keep-own-promises': 'listen',
  'patient-waiting': 'listen',
  'warm-persistence': 'pin',
  'speak-with-data': 'ask',
  'trace-the-debt': 'ask',
  'collect-evidence': 'pin',
  'record-every-contact': 'pin',
  'respect-legal-limits': 'listen',
}

/**
 * How this persona hears a move.
 * @param family family of the leading technique; ignored for other moves
 */
export function hear(own: Hears, move: Move, family: Technique['family'] | null): Hearing {
  switch (move.kind) {
    case 'red-line':
      return 'threat'
    case 'misconception':
      return own[move.misconception] ?? byMisconception[move.misconception] ?? 'yield'
    case 'technique':
      return (
        own[move.technique] ?? byTechnique[move.technique] ?? (family === null ? 'ask' : byFamily[family])
      )
  }
}

/** All events a persona answers, in the order of table columns. */
export const personaEvents: readonly PersonaEvent[] = [
  { type: 'tired' },
  { type: 'spent' },
  ...hearings.flatMap((hearing): PersonaEvent[] => [
    { type: `${hearing}.soft` },
    { type: `${hearing}.even` },
    { type: `${hearing}.firm` },
  ]),
]
