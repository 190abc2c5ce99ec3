/**
 * What has been said and seen so far, as a list to show: from the scenario's text, the persona's
 * reaction lines and the replayed steps. Wording is drawn from the seed, so a reload reads the same.
 */
import type { PersonaProfile } from '../model/catalogue.ts'
import type { Attempt, Projection } from '../model/play.ts'
import type { Line, LineBlock, Scenario } from '../model/scenario.ts'
import type { Manner, Mood } from '../model/words.ts'
import type { Rules, Step } from './rules.ts'
import { draw, pickOne } from './seeds.ts'
import type { Replay } from './replay.ts'

export type Entry = { readonly turn: number } & (
  | { readonly kind: 'narration'; readonly text: string }
  /** `speaker` null: the customer. */
  | { readonly kind: 'said'; readonly speaker: string | null; readonly text: string; readonly mood: Mood }
  | { readonly kind: 'chosen'; readonly manner: Manner; readonly text: string }
  /** The learner ended the contact. */
  | { readonly kind: 'left' }
)

/**
 * @param rules of the attempt's game
 * @param replay of the attempt, as far as it has come
 */
export function transcript(
  scenario: Scenario,
  profile: PersonaProfile,
  rules: Rules,
  attempt: Attempt,
  replay: { readonly states: Replay['states']; readonly steps: Replay['steps'] },
): readonly Entry[] {
  const entries: Entry[] = []
  const word = <T>(list: readonly T[], turn: number, salt: number): T =>
    pickOne(list, draw(attempt.seed, 'wording', turn * 8 + salt))

  const say = (block: LineBlock | undefined, turn: number, mood: Mood, salt: number): void => {
    if (block === undefined || block.alternatives.length === 0) return
    const { speaker, text } = word(block.alternatives, turn, salt)
    entries.push({ kind: 'said', turn, speaker, text, mood })
  }
  const tell = (lines: readonly Line[], turn: number, mood: Mood): void => {
    for (const { speaker, text } of lines) entries.push({ kind: 'said', turn, speaker, text, mood })
  }
  const react = ({ mood, stance }: Projection, turn: number): void => {
    const lines = profile.reactions.find((each) => each.mood === mood && each.stance === stance)?.lines[
      scenario.language
    ]
    if (lines !== undefined && lines.length > 0)
      entries.push({ kind: 'said', turn, speaker: null, text: word(lines, turn, 1), mood })
  }
  const arrive = (seen: Projection, turn: number): void => {
    const place = seen.at.kind === 'scene' ? scenario.scenes[seen.at.scene] : scenario.endings[seen.at.ending]
    if (place === undefined) return
    for (const text of place.narration) entries.push({ kind: 'narration', turn, text })
    const block = place.lines[seen.line]
    if (block !== undefined) say(block, turn, seen.mood, 2)
    else if (seen.at.kind === 'scene' && scenario.scenes[seen.at.scene]?.when === 'contact') react(seen, turn)
  }
  const pass = ({ passage }: Step, from: Projection, turn: number, mood: Mood): void => {
    const pick = attempt.picks[turn]
    const scene = from.at.kind === 'scene' ? scenario.scenes[from.at.scene] : undefined
    const choice = typeof pick === 'number' ? scene?.choices[pick] : undefined
    if (pick === 'leave') {
      entries.push({ kind: 'left', turn })
      tell(scenario.leave.arrows[passage.arrow]?.reply ?? [], turn, mood)
    }
    if (choice !== undefined) {
      entries.push({ kind: 'chosen', turn, manner: choice.manner, text: choice.text })
      // What is looked at says nothing: it is read.
      if (choice.manner === 'look')
        for (const { text } of choice.reply) entries.push({ kind: 'narration', turn, text })
      else tell(choice.reply, turn, mood)
      tell(choice.arrows[passage.arrow]?.reply ?? [], turn, mood)
    }
    if (passage.interrupt !== null) {
      const { index, line, arrow } = passage.interrupt
      say(scenario.interrupts[index]?.lines[line], turn, mood, 3)
      tell(scenario.interrupts[index]?.arrows[arrow]?.reply ?? [], turn, mood)
    }
  }

  for (const [index, state] of replay.states.entries()) {
    const seen = rules.project(state)
    const step = replay.steps[index - 1]
    const before = replay.states[index - 1]
    if (step !== undefined && before !== undefined) pass(step, rules.project(before), index - 1, seen.mood)
    if (before === undefined || before.at !== state.at) arrive(seen, index)
    // Still in the same scene: he speaks again only if he has something else to say.
    else if (seen.at.kind === 'scene' && seen.line !== rules.project(before).line)
      say(scenario.scenes[seen.at.scene]?.lines[seen.line], index, seen.mood, 2)
  }
  return entries
}
