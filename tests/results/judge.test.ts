/** Judging says what the review says, of every attempt; only faster. */
import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/model/play.ts'
import type { Family } from '../../src/model/words.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { variantOf } from '../../src/play/replay.ts'
import { randomOf } from '../../src/play/seeds.ts'
import { reportCardOf } from '../../src/review/report-card.ts'
import { reviewAttempt } from '../../src/review/review.ts'
import { benchOf, judge } from '../../src/results/judge.ts'
import { solve } from '../../src/solve/solve.ts'
import { after, bestBring, bestChoice, pickOf } from '../../src/solve/walk.ts'
import { readLibrary } from '../../tools/content.ts'
import { randomPlay } from '../../tools/random-play.ts'

const { contents, catalogue } = readLibrary()
const families = new Map([...catalogue.techniques].map(([id, { family }]): [string, Family] => [id, family]))

/** A visit with documents, a desk, a call, and a scenario with three starts. */
const tried = ['S04', 'S05', 'S15', 'S16'].flatMap((id) => {
  const game = contents.find((content) => content.id === id)?.game
  if (game === undefined) throw new Error(`${id} is missing`)
  return game.starts.map((_, start) => {
    const solution = solve(game, start)
    return { id, game, start, solution, bench: benchOf(solution, catalogue.techniques, families) }
  })
})
type Tried = (typeof tried)[number]

const play = ({ solution, start }: Tried, seed: number): Attempt =>
  randomPlay(solution.rules, randomOf(seed), { id: `random-${seed}`, start })

function bestPlay({ game, solution, start }: Tried, seed: number): Attempt {
  const variant = variantOf(game, seed)
  const list = bestBring(solution)
  const picks: Attempt['picks'][number][] = []
  let node = solution.roots[list] ?? 0
  while (solution.ended[node] === 0) {
    const choice = bestChoice(solution, node)
    picks.push(pickOf(solution, choice))
    node = after(solution, choice, variant)
  }
  const bring = solution.rules.bringLists[list] ?? []
  return newAttempt(game, { id: 'best', start, seed, bring, picks })
}

/** What the review says, in the words of a judgement. */
function reviewed({ game, solution }: Tried, attempt: Attempt) {
  const said = reviewAttempt(game, attempt, catalogue.techniques, solution)
  if (said.kind !== 'reviewed') return said
  const { review } = said
  const card = reportCardOf(review, game, families)
  return {
    kind: 'judged',
    figures: {
      score: review.score,
      passed: review.passed,
      endingClass: review.endingClass,
      ending: review.ending,
      variant: review.variant,
      sound: review.sound,
      letter: card.letter,
      axes: Object.fromEntries(card.marks.map(({ axis, share }) => [axis, share])),
      moves: review.decisions.map(({ scene, pick, grade, loss, forced }) => ({
        scene,
        pick,
        grade,
        loss,
        forced,
      })),
      observations: review.observations,
    },
  }
}

describe.each(tried)('$id, start $start', (each) => {
  it('gives random plays the figures of their review', () => {
    const classes = new Set<string>()
    for (let seed = 0; seed < 150; seed++) {
      const attempt = play(each, seed)
      const judged = judge(each.bench, attempt)
      expect(judged).toEqual(reviewed(each, attempt))
      if (judged.kind === 'judged') classes.add(judged.figures.endingClass)
    }
    expect(classes.size).toBeGreaterThan(2)
  })

  it('gives best play full marks', () => {
    for (let seed = 0; seed < 6; seed++) {
      const attempt = bestPlay(each, seed)
      const judged = judge(each.bench, attempt)
      expect(judged).toEqual(reviewed(each, attempt))
      expect(judged).toMatchObject({ kind: 'judged', figures: { passed: true } })
    }
  })

  it('says what the review says of logs that were cut, drawn out or edited', () => {
    const kinds = new Set<string>()
    for (let seed = 0; seed < 150; seed++) {
      const attempt = play(each, seed)
      const random = randomOf(seed + 1000)
      const turn = Math.floor(random() * attempt.picks.length)
      const edited: readonly Attempt[] = [
        { ...attempt, picks: attempt.picks.slice(0, turn) },
        { ...attempt, picks: [...attempt.picks, 0] },
        { ...attempt, picks: attempt.picks.with(turn, Math.floor(random() * 9)) },
        { ...attempt, seed: (attempt.seed + 1) >>> 0 },
        { ...attempt, bring: [17] },
      ]
      for (const log of edited) {
        const judged = judge(each.bench, log)
        expect(judged).toEqual(reviewed(each, log))
        kinds.add(judged.kind)
      }
    }
    expect([...kinds].sort()).toEqual(['impossible', 'judged', 'unfinished'])
  })
})

it('refuses an attempt on another start', () => {
  const [first] = tried
  if (first === undefined) throw new Error('nothing to try')
  expect(judge(first.bench, { ...play(first, 1), start: 7 })).toEqual({ kind: 'impossible', turn: 0 })
})
