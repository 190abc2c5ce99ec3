/**
 * Sums and days as authors type them. Enters: pieces of text. Leaves: whole yuan and ISO days, or
 * null with a diagnostic.
 */
import type { IsoDate, Yuan } from '../../model/words.ts'
import { isDate, weekdayOf } from '../calendar.ts'
import { weekdays } from '../keywords.ts'
import type { Report } from '../report.ts'
import type { Placed } from '../text/placed.ts'

const sum =
  /^[¥￥]?\s*(\d{1,3}(?:[,，]\d{3})+|\d{1,12})(\.\d{1,4})?\s*(万|亿)?\s*(?:元整|元|块钱|块|yuan|rmb|cny)?$/i
const largest = 1e12

/** Whole yuan of `186000`, `186,000元`, `18.6万`, or null. */
export function parseYuan(text: string): Yuan | null {
  const match = sum.exec(text.normalize('NFKC').trim())
  if (match === null) return null
  const unit = match[3] === '万' ? 1e4 : match[3] === '亿' ? 1e8 : 1
  const yuan = Number(`${(match[1] ?? '').replace(/,/g, '')}${match[2] ?? ''}`) * unit
  const whole = Math.round(yuan)
  return Math.abs(yuan - whole) < 1e-6 && whole <= largest ? whole : null
}

/** A sum, reported if it is none. */
export function readYuan(piece: Placed, report: Report): Yuan | null {
  const yuan = parseYuan(piece.text)
  if (yuan === null) report.add('bad-sum', piece, { value: piece.text })
  return yuan
}

const day =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*[,，]?\s*(?:[（(]?\s*([^()（）\s]{1,12})\s*[)）]?)?$/

const weekdayWords: readonly (readonly string[])[] = [
  ['周一', '星期一', '礼拜一', 'mon', 'monday'],
  ['周二', '星期二', '礼拜二', 'tue', 'tues', 'tuesday'],
  ['周三', '星期三', '礼拜三', 'wed', 'wednesday'],
  ['周四', '星期四', '礼拜四', 'thu', 'thur', 'thurs', 'thursday'],
  ['周五', '星期五', '礼拜五', 'fri', 'friday'],
  ['周六', '星期六', '礼拜六', 'sat', 'saturday'],
  ['周日', '周天', '星期日', '星期天', '礼拜天', '礼拜日', 'sun', 'sunday'],
]

interface TypedDay {
  readonly date: string
  /** The weekday as typed, or null; −1 if the word is none. */
  readonly weekday: number | null
  readonly word: string
}

function typedDay(text: string): TypedDay | null {
  const match = day.exec(text.normalize('NFKC').trim())
  if (match === null) return null
  const [, year = '', month = '', date = '', word] = match
  return {
    date: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
    weekday:
      word === undefined
        ? null
        : weekdayWords.findIndex((words) => words.includes(word.toLowerCase().replace(/\.$/, ''))),
    word: word ?? '',
  }
}

/** Whether a text is meant as a day, be it right or wrong. */
export const looksLikeDate = (text: string): boolean => typedDay(text) !== null

/** A day, with or without its weekday; both are checked against the calendar. */
export function readDate(piece: Placed, report: Report): IsoDate | null {
  const typed = typedDay(piece.text)
  if (typed === null || typed.weekday === -1 || !isDate(typed.date)) {
    report.add('bad-date', piece, { value: piece.text })
    return null
  }
  const is = weekdayOf(typed.date)
  if (typed.weekday !== null && typed.weekday !== is) {
    const fallback = { zh: typed.word, en: typed.word }
    report.add('wrong-weekday', piece, {
      date: typed.date,
      said: weekdays[typed.weekday] ?? fallback,
      is: weekdays[is] ?? fallback,
    })
  }
  return typed.date
}

const clock = /^(\d{1,2})[:：](\d{2})$/

/** A time of day as `HH:MM`, or null with a diagnostic. */
export function readClock(piece: Placed, report: Report): string | null {
  const [, hours = '', minutes = ''] = clock.exec(piece.text.normalize('NFKC').trim()) ?? []
  if (hours !== '' && Number(hours) < 24 && Number(minutes) < 60)
    return `${hours.padStart(2, '0')}:${minutes}`
  report.add('bad-value', piece, {
    value: piece.text,
    choices: { zh: '一个钟点，比如 10:40', en: 'a time of day such as 10:40' },
  })
  return null
}
