/** Every class of ending that a scenario is written to have is reached by some play (DOMAIN 6). */
import { expect, it } from 'vitest'
import type { EndingClass } from '../../src/model/words.ts'
import { solve } from '../../src/solve/solve.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents } = readLibrary()

const wanted: Readonly<Record<string, readonly EndingClass[]>> = {
  S01: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S02: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S03: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S04: ['solid', 'soft', 'none', 'damaged', 'gate'],
  S05: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S06: ['solid', 'soft', 'none', 'damaged', 'gate'],
  S07: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S08: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S09: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S10: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S11: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S12: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S13: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S14: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S15: ['full', 'solid', 'soft', 'none', 'damaged', 'gate'],
  S16: ['solid', 'soft', 'none', 'damaged', 'gate'],
  S17: ['solid', 'soft', 'none', 'damaged', 'gate'],
}

it.each(contents)('$id reaches every class of its list', ({ id, game }) => {
  const reached = new Set<EndingClass>()
  for (const start of game.starts.keys()) {
    const solution = solve(game, start)
    for (let node = 0; node < solution.size; node++) {
      if (solution.ended[node] !== 1) continue
      for (const variant of game.variants.keys())
        if (((solution.variantsAt[node] ?? 0) & (1 << variant)) !== 0)
          reached.add(solution.rules.classOf(solution.stateAt(node, variant)))
    }
  }
  for (const each of wanted[id] ?? []) expect(reached).toContain(each)
})
