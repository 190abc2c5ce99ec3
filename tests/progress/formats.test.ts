import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  duration,
  millisecondsOf,
  moment,
  moment2004,
  timeOfDay12,
  timespan12,
} from '../../src/progress/formats.ts'

/** From 2020 to 2100. */
const at = fc.integer({ min: 1_577_836_800_000, max: 4_102_444_800_000 })
const long = fc.integer({ min: 0, max: 40 * 86_400_000 })

/** What a duration says, in hundredths of a second. */
function hundredthsOf(text: string): number {
  const [, hours = '0', minutes = '0', seconds = '0', rest = '0'] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(\d+)(?:\.(\d\d))?S$/.exec(text) ?? []
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 100 + Number(rest)
}

describe('times', () => {
  it('are written as SCORM 1.2 wants them', () => {
    expect(timespan12(0)).toBe('0000:00:00.00')
    expect(timespan12(3_723_456)).toBe('0001:02:03.46')
    expect(timespan12(59_999)).toBe('0000:01:00.00')
    expect(timespan12(-5)).toBe('0000:00:00.00')
    expect(timespan12(Infinity)).toBe('9999:00:00.00')
    expect(timeOfDay12(Date.UTC(2026, 10, 24, 15, 59, 59, 999), 480)).toBe('23:59:59.99')
    expect(timeOfDay12(Date.UTC(2026, 10, 24, 16), 480)).toBe('00:00:00.00')
    expect(timeOfDay12(Date.UTC(2026, 10, 24, 1), -120)).toBe('23:00:00.00')
  })

  it('are written as SCORM 2004 and xAPI want them', () => {
    expect(moment2004(Date.UTC(2026, 10, 24, 1, 2, 3, 456))).toBe('2026-11-24T01:02:03.45Z')
    expect(moment(Date.UTC(2026, 10, 24, 1, 2, 3, 456))).toBe('2026-11-24T01:02:03.456Z')
    expect(duration(0)).toBe('PT0S')
    expect(duration(3_600_000)).toBe('PT1H0M0S')
    expect(duration(62_340)).toBe('PT1M2.34S')
  })

  it('are read as whoever writes them', () => {
    for (const [text, span] of [
      ['PT0S', 0],
      ['PT1H0M0S', 3_600_000],
      ['PT62.34S', 62_340],
      ['P1DT2H', 93_600_000],
      ['PT9999999S', null],
      ['P', null],
      ['PT', null],
      ['', null],
      ['1:02', null],
      ['P1Y', null],
    ] as const)
      expect(millisecondsOf(text)).toBe(span)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 86_400_000 }), (span) => {
        expect(Math.abs((millisecondsOf(duration(span)) ?? NaN) - span)).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('keep their form and their value', () => {
    fc.assert(
      fc.property(at, long, fc.integer({ min: -720, max: 840 }), (moment, span, offset) => {
        expect(timespan12(span)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/)
        expect(timeOfDay12(moment, offset)).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d\d$/)
        expect(moment2004(moment)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/)
        expect(Math.abs(Date.parse(moment2004(moment)) - moment)).toBeLessThan(10)
        expect(hundredthsOf(duration(span))).toBe(Math.round(span / 10))
      }),
    )
  })
})
