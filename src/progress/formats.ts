/**
 * Times as learning systems write them, to the letter: some refuse a digit too many. Enters: milliseconds.
 * Leaves: text, and a span back. Pure; the offset of the device's clock is an argument.
 */
const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0')

/** Whole hundredths of a second, never negative. */
const hundredths = (milliseconds: number): number => Math.max(0, Math.round(milliseconds / 10))

function parts(milliseconds: number): { hours: number; minutes: number; seconds: number; rest: number } {
  const all = hundredths(milliseconds)
  const seconds = Math.floor(all / 100)
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    rest: all % 100,
  }
}

/** A span of time in SCORM 1.2, `HHHH:MM:SS.SS`; at most 9999 hours. */
export function timespan12(milliseconds: number): string {
  const { hours, minutes, seconds, rest } = parts(Math.min(milliseconds, 9999 * 3_600_000))
  return `${pad(hours, 4)}:${pad(minutes)}:${pad(seconds)}.${pad(rest)}`
}

/** The time of day in SCORM 1.2, `HH:MM:SS.SS`. @param offsetMinutes east of Greenwich positive */
export function timeOfDay12(at: number, offsetMinutes: number): string {
  const day = 86_400_000
  const local = at + offsetMinutes * 60_000
  // Rounded down, so that the last moment of a day stays in it.
  const { hours, minutes, seconds, rest } = parts(Math.floor((((local % day) + day) % day) / 10) * 10)
  return `${pad(hours)}:${pad(minutes)}:${pad(seconds)}.${pad(rest)}`
}

/** A moment in SCORM 2004: two decimals exactly, in UTC. */
export const moment2004 = (at: number): string =>
  new Date(Math.floor(at / 10) * 10).toISOString().replace(/(\.\d\d)\dZ$/, '$1Z')

/** A span of time in ISO 8601, `PT1H2M3.45S`, as SCORM 2004, cmi5 and xAPI take it. */
export function duration(milliseconds: number): string {
  const { hours, minutes, seconds, rest } = parts(milliseconds)
  const written = rest === 0 ? String(seconds) : `${seconds}.${pad(rest)}`
  return `PT${hours > 0 ? `${hours}H` : ''}${hours > 0 || minutes > 0 ? `${minutes}M` : ''}${written}S`
}

/** Milliseconds of such a span, as whoever wrote it; null where it is none, or longer than a month. */
export function millisecondsOf(span: string): number | null {
  const found = /^P(?:(\d{1,2})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,5})M)?(?:(\d{1,7}(?:\.\d{1,6})?)S)?)?$/.exec(
    span,
  )
  if (found === null || span.length < 3) return null
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = found
  const all = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000
  return all <= 31 * 86_400_000 ? Math.round(all) : null
}

/** A moment in xAPI and cmi5, in UTC. */
export const moment = (at: number): string => new Date(at).toISOString()
