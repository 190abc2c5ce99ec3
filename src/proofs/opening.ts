/** Before the first move nothing may tell the causes apart: the solver starts from one belief. */
import type { Solution } from '../solve/solve.ts'

/** Whether some list of documents brought opens differently for different causes. */
export function openingGivesAway({ rules, game, start }: Solution): boolean {
  return rules.bringLists.some((bring) => {
    const seen = game.variants.map((_, variant) =>
      JSON.stringify(rules.project(rules.begin(start, variant, bring))),
    )
    return new Set(seen).size > 1
  })
}
