import { describe, expect, it } from 'vitest'
import { streakOf } from '../../src/records/streak.ts'

// 2026-11-20 is a Friday.
describe('a streak', () => {
  it.each([
    ['nothing yet', [], '2026-11-25', { days: 0, today: false, paused: false }],
    ['over a weekend', ['2026-11-20'], '2026-11-23', { days: 1, today: false, paused: false }],
    ['a working day missed', ['2026-11-20'], '2026-11-24', { days: 1, today: false, paused: true }],
    ['taken up again', ['2026-11-16', '2026-11-24'], '2026-11-24', { days: 2, today: true, paused: false }],
    ['twice a day', ['2026-11-24', '2026-11-24'], '2026-11-24', { days: 1, today: true, paused: false }],
    ['a Saturday', ['2026-11-20', '2026-11-21'], '2026-11-23', { days: 1, today: false, paused: false }],
    ['a clock set back', ['2026-12-01', '2026-11-24'], '2026-11-24', { days: 1, today: true, paused: false }],
  ] as const)('%s', (_, days, today, streak) => expect(streakOf(days, today)).toEqual(streak))
})
