/** The best line at this moment: a decision of the best play that has exactly one sound answer. Pure. */
import type { Drill, DrillLine, DrillOption } from '../model/drill.ts'
import type { Decision } from '../model/review.ts'
import type { Language } from '../model/words.ts'
import type { Material, Play } from './material.ts'
import { moveText, speaks } from './material.ts'

/** By points lost (V_τ): the right one is best, every other at least an inaccuracy. */
const bounds = { right: 2, wrong: 4 } as const
/** More of one call, and they answer one another. */
const mostOfScenario = 8

/** What was said before a turn, with the learner's own line before it. */
function linesBefore(material: Material, play: Play, turn: number, language: Language): readonly DrillLine[] {
  const last = play.decisions[turn - 1]
  const own = last === undefined ? null : moveText(material[language], last.scene, last.pick)
  return [
    ...(own === null ? [] : [{ who: 'learner' as const, text: own }]),
    ...(play.between[language][turn] ?? []),
  ]
}

/** Three or more ways, one of them right, and nothing in between. */
function isSharp({ options }: Decision): boolean {
  const real = options.filter(({ pick }) => pick !== 'leave')
  return (
    real.length >= 3 &&
    real.filter(({ loss }) => loss < bounds.right).length === 1 &&
    real.every(({ loss }) => loss < bounds.right || loss >= bounds.wrong)
  )
}

export function replyDrills(material: Material, language: Language): readonly Drill[] {
  const { game, plays } = material
  // The same moment with another cause behind it is the same question.
  const drills = new Map<string, Drill>()
  for (const play of plays)
    for (const [turn, decision] of play.decisions.entries()) {
      const scene = material[language].scenes[decision.scene]
      const id = `reply:${game.scenario}:${decision.scene}:${decision.pick}`
      if (scene?.when !== 'contact' || drills.has(id) || !isSharp(decision) || !speaks(play, turn)) continue
      drills.set(id, {
        id,
        kind: 'reply',
        scenario: game.scenario,
        techniques: (decision.pick === 'leave' ? [] : (scene.choices[decision.pick]?.techniques ?? [])).slice(
          0,
          1,
        ),
        lines: linesBefore(material, play, turn, language),
        options: decision.options.flatMap(({ pick, loss }): readonly DrillOption[] => {
          const choice = pick === 'leave' ? undefined : scene.choices[pick]
          return choice === undefined
            ? []
            : [
                {
                  text: choice.text,
                  right: loss < bounds.right,
                  why: choice.comment === '' ? null : choice.comment,
                },
              ]
        }),
      })
    }
  return [...drills.values()].slice(0, mostOfScenario)
}
