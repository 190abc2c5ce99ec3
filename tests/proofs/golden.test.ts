/**
 * Golden counts of every shipped game. When a scenario or persona changes on purpose, say why in the
 * commit and write them anew: `npx vitest run tests/proofs/golden.test.ts --update`.
 */
import { expect, it } from 'vitest'
import { perft } from '../../src/proofs/perft.ts'
import { solve } from '../../src/solve/solve.ts'
import { realChoices } from '../../src/solve/walk.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents } = readLibrary()

it.each(contents)('$id has the states, decisions and plays it had', async ({ id, game }) => {
  const starts = game.starts.map((_, start) => {
    const solution = solve(game, start)
    const open = Array.from({ length: solution.size }, (_, node) => node).filter(
      (node) => solution.ended[node] === 0,
    )
    return {
      states: open.length,
      decisions: open.filter((node) => realChoices(solution, node) >= 2).length,
      playsByDepth: perft(solution),
    }
  })
  const golden = `${JSON.stringify({ game: game.hash, starts }, null, 1)}\n`
  await expect(golden).toMatchFileSnapshot(`golden/${id}.json`)
})
