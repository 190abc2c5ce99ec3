/** Classes follow the deal; where an ending's author says otherwise, that is a mistake to tell him. */
import type { EndingClass } from '../model/words.ts'
import type { Solution } from '../solve/solve.ts'

export interface EndingMismatch {
  readonly ending: number
  readonly declared: EndingClass
  /** What some play that ends here really amounts to. */
  readonly real: EndingClass
}

/** Endings that some play reaches with a deal of another class than the one declared. */
export function endingMismatches(solution: Solution): readonly EndingMismatch[] {
  const { game, rules } = solution
  const found = new Map<string, EndingMismatch>()
  for (let node = 0; node < solution.size; node++) {
    const ending = -1 - (solution.sceneAt[node] ?? 0)
    const declared = game.endings[ending]?.declared ?? null
    if (declared === null) continue
    for (const variant of game.variants.keys()) {
      if (((solution.variantsAt[node] ?? 0) & (1 << variant)) === 0) continue
      const real = rules.classOf(solution.stateAt(node, variant))
      if (real !== declared) found.set(`${ending}.${real}`, { ending, declared, real })
    }
  }
  return [...found.values()]
}
