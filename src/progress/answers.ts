/**
 * A log in the words of the port: every move with what had been said before it and what could have been
 * answered. Enters: the attempt, the game it is played on and the text in the learner's language. Leaves:
 * plain data. Pure.
 */
import type { PersonaProfile } from '../model/catalogue.ts'
import type { Game } from '../model/game.ts'
import type { Attempt } from '../model/play.ts'
import type { Decision } from '../model/review.ts'
import type { Scenario } from '../model/scenario.ts'
import { replay } from '../play/replay.ts'
import { rulesOf } from '../play/rules.ts'
import { transcript } from '../play/transcript.ts'
import { codeOf, keyOf } from './codes.ts'
import type { Answer, Finish, Judged, Start } from './port.ts'
import type { Known } from './memory.ts'

/** What the texts of an attempt are read from. */
export interface Told {
  readonly game: Game
  readonly text: Scenario
  readonly persona: PersonaProfile
}

/** As long as a description may be where it is shortest (SCORM 2004). */
const longestText = 250

const cut = (text: string, longest = longestText): string => {
  const signs = [...text]
  return signs.length <= longest ? text : `${signs.slice(0, longest - 1).join('')}…`
}

export const startOf = (attempt: Attempt, { text }: Told): Start => ({
  key: keyOf(attempt),
  scenario: attempt.scenario,
  title: cut(text.title),
  logic: attempt.game,
  mode: attempt.mode,
  start: attempt.start,
  seed: attempt.seed,
  bring: attempt.bring ?? [],
  branch: attempt.branch?.turn ?? null,
  at: attempt.startedAt,
})

/** When a move was made, as far as the log tells: thinking counts, listening does not. */
const momentOf = ({ startedAt, times }: Attempt, turn: number): number =>
  times.slice(0, turn + 1).reduce<number>((sum, each) => sum + (each ?? 0), startedAt)

/**
 * The moves from one on, in order; none where the log does not fit the game.
 * @param leaving what ending the contact is called
 */
export function answersOf(
  attempt: Attempt,
  { game, text, persona }: Told,
  from: number,
  leaving: string,
): readonly Answer[] {
  const rules = rulesOf(game)
  const replayed = replay(rules, attempt)
  if (replayed.kind === 'impossible') return []
  const { states, steps } = replayed.replay
  const entries = transcript(text, persona, rules, attempt, { states, steps })
  return attempt.picks.slice(from).flatMap((pick, index): readonly Answer[] => {
    const turn = from + index
    const state = states[turn]
    const scene = state === undefined ? undefined : text.scenes[state.at]
    if (state === undefined || scene === undefined) return []
    const before = entries.findIndex(
      (entry) => entry.turn === turn && (entry.kind === 'chosen' || entry.kind === 'left'),
    )
    const earlier = entries.slice(0, before < 0 ? entries.length : before)
    const last = earlier.findLastIndex(({ kind }) => kind === 'chosen' || kind === 'left')
    const said = earlier.slice(last + 1).flatMap((entry) => (entry.kind === 'said' ? [entry.text] : []))
    const options = rules.offered(state).flatMap((ordinal) => {
      const choice = scene.choices[ordinal]
      return choice === undefined ? [] : [{ code: codeOf(ordinal), text: cut(choice.text) }]
    })
    return [
      {
        key: keyOf(attempt),
        scenario: attempt.scenario,
        logic: attempt.game,
        scene: state.at,
        turn,
        said: cut(said.length > 0 ? said.join(' ') : scene.name),
        options: [...options, { code: codeOf('leave'), text: leaving }],
        chosen: codeOf(pick),
        milliseconds: attempt.times[turn] ?? null,
        at: momentOf(attempt, turn),
      },
    ]
  })
}

/** At most so many patterns are told as right. */
const mostBest = 5

/** Points of loss below which a choice is as good as the best (DESIGN 5). */
const asGood = 2

function judged({ scene, turn, pick, grade, forced, options }: Decision): Judged {
  const offered = options.filter((option) => option.pick !== 'leave' || option.loss < asGood)
  const best = [...offered].sort((a, b) => a.loss - b.loss)
  const right = best.filter(({ loss }) => loss < asGood)
  return {
    scene,
    turn,
    chosen: codeOf(pick),
    result: forced ? 'neutral' : grade === 'best' || grade === 'good' ? 'right' : 'wrong',
    best: (right.length > 0 ? right : best.slice(0, 1))
      .slice(0, mostBest)
      .map((option) => codeOf(option.pick)),
  }
}

/** Whole tenths, never rounded up to a mark that was not reached. */
const tenths = (score: number): number => Math.floor(score * 10) / 10

export const finishOf = (
  attempt: Attempt,
  { text }: Told,
  known: Known,
  decisions: readonly Decision[],
): Finish => ({
  key: keyOf(attempt),
  scenario: attempt.scenario,
  title: cut(text.title),
  logic: attempt.game,
  mode: attempt.mode,
  score: tenths(known.score),
  passed: known.passed,
  endingClass: known.endingClass,
  moves: decisions.map(judged),
  milliseconds: attempt.times.reduce<number>((sum, each) => sum + (each ?? 0), 0),
  at: attempt.finishedAt ?? momentOf(attempt, attempt.picks.length),
})
