// @vitest-environment jsdom
/** What a step says of the better line when the author did not, and the way from it to the law. */
import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Decision } from '../../src/model/review.ts'
import type { Choice, Scene } from '../../src/model/scenario.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { reviewAttempt } from '../../src/review/review.ts'
import type { Names } from '../../src/screens/library-index.ts'
import BetterLine from '../../src/screens/review/better-line.svelte'
import LawCard from '../../src/screens/review/law-card.svelte'
import MoveCard from '../../src/screens/review/move-card.svelte'
import { chineseNames } from './names.ts'
import { completePage } from './page.ts'
import { smallPlay } from './small-play.ts'

vi.mock('virtual:listing', async () => (await import('./page.ts')).emptyListing)
vi.mock('virtual:library', async () => (await import('./page.ts')).emptyLibrary)
vi.mock('virtual:advice', async () => (await import('./small-advice.ts')).smallAdvice)

const { game, texts } = smallPlay()
const scene = texts.zh.scenes.find(({ name }) => name === '流程')
const asking = scene?.choices[0]
if (scene === undefined || asking === undefined) throw new Error('a scene with a choice')

beforeEach(completePage)
afterEach(cleanup)

const said = (): string => document.body.textContent.replace(/\s+/g, ' ')

describe('the better line', () => {
  const show = (choice: Choice | undefined) => render(BetterLine, { choice, catalogue: chineseNames })

  it('says why in the words of the author, and from the page when it would be wrong', async () => {
    show(asking)
    expect(await screen.findByText('什么时候适得其反')).toBeTruthy()
    expect(said()).toMatch(/为什么 ?要日子。/)
    expect(said()).toContain('要到承诺：逼出来的答应是打发你的。')
    expect(said()).not.toContain('没人问')
  })

  it('says why from the page of its technique where the author wrote nothing', async () => {
    show({ ...asking, comment: '' })
    expect(await screen.findByText('为什么')).toBeTruthy()
    expect(said()).toContain('要到承诺：没人问，他就不会主动答应。')
    const [way] = screen.getAllByRole('link', { name: '要到承诺' })
    expect(way?.getAttribute('href')).toBe('#/technique/elicit-commitment')
  })

  it('leaves out what the page does not say, and all of it where hanging up was better', async () => {
    show({ ...asking, comment: '', move: { kind: 'technique', technique: 'straight-to-point' } })
    expect(await screen.findByText('为什么')).toBeTruthy()
    expect(screen.queryByText('什么时候适得其反')).toBeNull()
    cleanup()
    show(undefined)
    expect(said()).toContain('（主动结束）')
    expect(screen.queryByText('为什么')).toBeNull()
  })
})

describe('the law', () => {
  const lawful: Names = {
    ...chineseNames,
    techniques: {
      'dunning-letter': { name: '催款函', family: 'F11', kind: 'play', flag: 'sound' },
    },
    lawCards: { 'limitation-195': { name: '诉讼时效三年怎么断', page: '一般三年。' } },
  }
  const attempt = newAttempt(game, {
    id: 'a',
    seed: 7,
    bring: [],
    picks: [0, 0],
    startedAt: 1,
    finishedAt: 2,
  })
  const reviewed = reviewAttempt(game, attempt, new Map())
  const decision = reviewed.kind === 'reviewed' ? reviewed.review.decisions[1] : undefined
  if (decision === undefined) throw new Error('two decisions')

  const show = (move: Choice['move'], picked: Decision = decision): void => {
    const choices = scene.choices.map((choice, index) => (index === 0 ? { ...choice, move } : choice))
    const changed: Scene = { ...scene, choices }
    render(MoveCard, {
      decision: picked,
      turning: false,
      scene: changed,
      answer: [],
      customer: '林美琪',
      catalogue: lawful,
      lawCards: ['limitation-195'],
      variants: [],
      branches: [],
      redo: null,
      best: () => undefined,
    })
    render(LawCard, { ids: ['limitation-195'], catalogue: lawful })
  }
  const way = () => screen.queryByRole('button', { name: '诉讼时效三年怎么断' })

  it.each<Choice['move']>([
    { kind: 'technique', technique: 'dunning-letter' },
    { kind: 'red-line', redLine: 'false-threat' },
  ])('is one tap away from a step that touches it: $kind', async (move) => {
    show(move)
    const button = way()
    if (button === null) throw new Error('no way to the law')
    const card = within(screen.getByRole('region', { name: '法条卡' })).getByRole('group', { hidden: true })
    expect(card.hasAttribute('open')).toBe(false)
    await userEvent.setup().click(button)
    expect(card.hasAttribute('open')).toBe(true)
    expect(document.activeElement?.textContent).toBe('诉讼时效三年怎么断')
  })

  it('is not brought up by any other step', () => {
    show(asking.move)
    expect(way()).toBeNull()
  })
})
