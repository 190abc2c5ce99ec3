/**
 * Judgements that share what is alike in them. Enters: judgements as they come from wherever they were made,
 * each with objects of its own. Leaves: the same, in which a move or an observation is one object however many
 * plays it occurs in: the figures of a hundred thousand attempts then take little more than their lists. Pure.
 */
import type { Observation } from '../model/review.ts'
import type { Figures, JudgedMove } from './judge.ts'
import type { Judged } from './rows.ts'

function onceEach<T>(nameOf: (value: T) => string): (value: T) => T {
  const known = new Map<string, T>()
  return (value) => {
    const name = nameOf(value)
    const found = known.get(name)
    if (found === undefined) known.set(name, value)
    return found ?? value
  }
}

/** @returns makes one judgement after the other share with those before it */
export function sharer(): (judged: Judged) => Judged {
  const move = onceEach(
    ({ scene, pick, grade, loss, forced }: JudgedMove) =>
      `${scene} ${pick} ${grade} ${loss} ${forced ? 1 : 0}`,
  )
  const observation = onceEach(({ technique, kind }: Observation) => `${kind} ${technique}`)
  const share = (figures: Figures): Figures => ({
    ...figures,
    moves: figures.moves.map(move),
    observations: figures.observations.map(observation),
  })
  return (judged) => (judged.kind === 'judged' ? { kind: 'judged', figures: share(judged.figures) } : judged)
}
