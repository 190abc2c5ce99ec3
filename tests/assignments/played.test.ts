/** What counts as an attempt of an assignment. */
import { describe, expect, it } from 'vitest'
import { attemptsFor } from '../../src/assignments/played.ts'
import { branchOf, newAttempt } from '../../src/play/attempt.ts'

const game = { hash: '0123456789abcdef', scenario: 'S03' }
const play = (id: string, more: object = {}) =>
  newAttempt(game, { id, seed: 7, bring: [], picks: [1, 2], startedAt: 5, assignment: 'a', ...more })

describe('attempts of an assignment', () => {
  it('are its own only, in the order they were begun', () => {
    const attempts = [
      play('late', { startedAt: 9, finishedAt: 10 }),
      play('practice', { assignment: null, finishedAt: 6 }),
      play('other', { assignment: 'b', finishedAt: 6 }),
      play('early', { startedAt: 1 }),
    ]
    expect(attemptsFor('a', attempts).map(({ id }) => id)).toEqual(['early', 'late'])
  })

  it('stay one attempt when a step is taken back with someone at the side', () => {
    const first = play('first', { mode: 'guided' })
    const second = branchOf(first, 1, 'second', 8)
    expect(second.assignment).toBe('a')
    expect(attemptsFor('a', [second, first]).map(({ id }) => id)).toEqual(['second'])
  })

  it('are not made by playing on from a review, nor without help', () => {
    const done = play('done', { mode: 'guided', finishedAt: 7 })
    expect(branchOf(done, 1, 'again', 8).assignment).toBeNull()
    expect(branchOf(play('open'), 1, 'again', 8).assignment).toBeNull()
    expect(branchOf(play('exam', { mode: 'exam' }), 1, 'again', 8).assignment).toBeNull()
  })
})
