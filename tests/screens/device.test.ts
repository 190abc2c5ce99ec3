// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { newAttempt } from '../../src/play/attempt.ts'
import { firstLearner } from '../../src/records/migrations.ts'
import { completePage } from './page.ts'
import { smallPlay } from './small-play.ts'

const { game } = smallPlay()

/** The device as a page finds it when it is opened: what was written down before is there. */
async function opened() {
  vi.resetModules()
  return (await import('../../src/screens/device.svelte.ts')).device
}

const attempt = (id: string, learner: string) =>
  newAttempt(game, { id, learner, scenario: 'T01', seed: 1, bring: [], picks: [0], startedAt: 1 })

beforeEach(() => {
  completePage()
  localStorage.clear()
})

describe('a play that is still being saved', () => {
  it('is found as it stands, and an older state of it does not come back', async () => {
    const device = await opened()
    const begun = attempt('exam', firstLearner)
    const left = { ...begun, absences: [{ turn: 1, at: 5, milliseconds: null }] }
    const saving = device.save(begun)
    device.note(left)
    expect(await device.attempt('exam')).toEqual(left)
    await saving
    expect(await device.attempt('exam')).toEqual(left)
    await device.save(left)
    expect(await device.attempt('exam')).toEqual(left)
  })
})

describe('learners on one device', () => {
  it('are one without a name until somebody else comes', async () => {
    const device = await opened()
    expect(device.learner).toMatchObject({ id: firstLearner, name: '', staff: '' })
    expect(device.learners).toHaveLength(1)
  })

  it('see each their own attempts', async () => {
    const device = await opened()
    await device.save(attempt('mine', firstLearner))
    await device.saveLearner({ format: 1, id: 'xiao-zhou', name: '小周', staff: '0017', since: 2 })
    await device.save(attempt('hers', 'xiao-zhou'))
    const seen = async () => (await device.attempts()).map(({ id }) => id)
    expect(await seen()).toEqual(['mine'])
    device.switchLearner('xiao-zhou')
    expect(device.learner.staff).toBe('0017')
    expect(await seen()).toEqual(['hers'])
    expect(device.learners.map(({ name }) => name)).toEqual(['', '小周'])
  })

  it('leave with all that is theirs, and nobody else loses anything', async () => {
    const device = await opened()
    await device.save(attempt('mine', firstLearner))
    await device.saveLearner({ format: 1, id: 'xiao-zhou', name: '小周', staff: '0017', since: 2 })
    await device.save(attempt('hers', 'xiao-zhou'))
    device.switchLearner('xiao-zhou')
    expect(await device.removeLearner('xiao-zhou')).toBe(true)
    expect(device.learner.id).toBe(firstLearner)
    expect((await device.attempts()).map(({ id }) => id)).toEqual(['mine'])
  })

  it('are remembered by the next page', async () => {
    ;(await opened()).switchLearner('xiao-zhou')
    const device = await opened()
    await device.saveLearner({ format: 1, id: 'xiao-zhou', name: '小周', staff: '', since: 2 })
    expect(device.learner.name).toBe('小周')
  })
})

describe('how a call comes across', () => {
  it('is quiet and at the pace of speech at first, and as it was left afterwards', async () => {
    const before = await opened()
    expect([before.isOn('sound'), before.isOn('voice'), before.isOn('rhythm')]).toEqual([false, false, true])
    before.turn('sound', true)
    before.turn('rhythm', false)
    expect(before.isOn('sound')).toBe(true)
    const after = await opened()
    expect([after.isOn('sound'), after.isOn('voice'), after.isOn('rhythm')]).toEqual([true, false, false])
  })
})

describe('a page that went before it had saved', () => {
  it('left the attempt in the journal, and the next page saves it', async () => {
    const gone = await opened()
    const records = await gone.records
    records.save = () => new Promise(() => undefined)
    void gone.save(attempt('torn', firstLearner))
    const next = await opened()
    expect((await next.attempt('torn'))?.picks).toEqual([0])
    expect((await next.attempts()).map(({ id }) => id)).toEqual(['torn'])
  })

  it('left nothing once everything has been removed', async () => {
    const gone = await opened()
    const records = await gone.records
    records.save = () => new Promise(() => undefined)
    void gone.save(attempt('torn', firstLearner))
    await gone.removeAll()
    expect(await (await opened()).attempt('torn')).toBeNull()
  })

  it('forgets rooms, votes and learning systems with all else, and still looks as it did', async () => {
    const device = await opened()
    device.turn('sound', false)
    device.theme = 'dark'
    for (const name of ['room', 'phones', 'vote/here', 'lms/onboarding/1'])
      localStorage.setItem(`duecourse/${name}`, '{}')
    sessionStorage.setItem('duecourse/token/x', 'secret')
    localStorage.setItem('of another site', 'stays')
    expect(await device.removeAll()).toBe(true)
    const left = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at)).sort()
    expect(left).toEqual(['duecourse/learner', 'duecourse/sound', 'duecourse/theme', 'of another site'])
    expect(sessionStorage.length).toBe(0)
  })
})
