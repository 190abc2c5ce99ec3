// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newAttempt } from '../../src/play/attempt.ts'
import type { Pick } from '../../src/model/play.ts'
import { answerReview } from '../../src/screens/review/review-bench.ts'
import type { Names } from '../../src/screens/library-index.ts'
import { completePage, emptyLibrary } from './page.ts'
import { catalogue, smallPlay } from './small-play.ts'

const names: Names = {
  techniques: Object.fromEntries(
    [...catalogue.techniques].map(([id, { name, family, kind, flag }]) => [
      id,
      { name: name.zh, family, kind, flag },
    ]),
  ),
  misconceptions: Object.fromEntries(
    [...catalogue.misconceptions].map(([id, { name }]) => [id, { name: name.zh, page: '' }]),
  ),
  redLines: {},
  lawCards: {},
}
vi.mock('virtual:library', () => ({
  default: { ...emptyLibrary.default, names: { zh: () => Promise.resolve({ default: names }) } },
}))

const playable = smallPlay()

beforeEach(completePage)
afterEach(cleanup)

async function open(picks: readonly Pick[]) {
  const attempt = newAttempt(playable.game, {
    id: 'a',
    scenario: 'T01',
    seed: 7,
    bring: [],
    picks,
    startedAt: 1,
    finishedAt: 2,
  })
  const reviewed = answerReview({ game: playable.game, attempt, flags: [] })
  if (reviewed.kind !== 'reviewed') throw new Error(reviewed.kind)
  const { default: ReviewSheet } = await import('../../src/screens/review/review-sheet.svelte')
  const view = render(ReviewSheet, { review: reviewed.review, playable, attempt })
  await screen.findByText('第 1 步')
  return { review: reviewed.review, view }
}

const steps = () => screen.getAllByRole('listitem').filter((item) => item.id.startsWith('step-'))

describe('the review', () => {
  it('shows every decision with its grade, what was said and what came of it', async () => {
    const { review } = await open([0, 0])
    const [first, second] = steps()
    if (first === undefined || second === undefined) throw new Error('two steps')
    expect(first.textContent).toMatch(/林经理，一张票五万六到期了，哪天付？.*直接问。.*单子/s)
    expect(within(first).getByRole('link', { name: '直截了当' }).getAttribute('href')).toBe(
      '#/technique/straight-to-point',
    )
    expect(second.textContent).toContain('本子上有了日子')
    expect(document.body.textContent).toContain(`${Math.round(review.score)}`)
    expect(document.body.textContent).toMatch(/答应付\s*56,000 元/)
  })

  it('shows a better choice and why where something was lost, and names the misconception', async () => {
    const { review } = await open([0, 1])
    const [, second] = steps()
    expect(review.decisions[1]?.loss).toBeGreaterThan(2)
    expect(second?.textContent).toMatch(/误区：吓一吓.*更好的这周四能不能走？.*为什么要日子。/s)
  })

  it('reveals what was hidden: cause, trust, pressure, candour, stance', async () => {
    const { review } = await open([1, 'leave'])
    const cause = playable.game.variants[review.variant]?.id
    const variant = playable.persona.variants.find(({ id }) => id === cause)
    expect(document.body.textContent).toContain(variant?.truth.zh)
    for (const word of ['信任', '压力', '坦白', '姿态', '神情'])
      expect(steps()[0]?.textContent).toContain(word)
    expect(steps()[1]?.textContent).toContain('（主动结束）')
  })

  it('offers another try', async () => {
    await open([0, 0])
    expect(screen.getByRole('link', { name: '再来一次' }).getAttribute('href')).toBe('#/play/T01')
  })
})
