import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isDate, weekdayOf } from '../../src/compile/calendar.ts'

const someDay = fc.integer({ min: -40_000, max: 60_000 }).map((days) => addDays('1970-01-01', days))

describe('the calendar', () => {
  it('counts days, forwards and back, over months and leap days', () => {
    expect(daysBetween('2026-10-14', '2026-11-24')).toBe(41)
    expect(daysBetween('2026-11-24', '2026-10-14')).toBe(-41)
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1)
  })

  it('knows the weekday: 24 November 2026 is a Tuesday', () => {
    expect(weekdayOf('2026-11-24')).toBe(1)
    expect(weekdayOf('1969-12-31')).toBe(2)
  })

  it('knows which days exist', () => {
    expect(['2026-11-31', '2027-02-29', '2026-13-01', '26-11-24', ''].filter(isDate)).toEqual([])
    expect(isDate('2028-02-29')).toBe(true)
  })

  it('adds what it counts, and weekdays go on by sevens', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
        const then = addDays(day, days)
        expect(daysBetween(day, then)).toBe(days)
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
      }),
    )
  })
})
