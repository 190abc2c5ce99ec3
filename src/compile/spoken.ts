/**
 * Sums, counts and days as people say or write them. Enters: plain values. Leaves: words, Chinese as
 * spoken on the phone (十八万六, 11月26号) or as written in a message (186,000元, 11月26日), or English.
 */
import type { IsoDate, Language, Yuan } from '../model/words.ts'
import { daysBetween, weekdayOf } from './calendar.ts'
import { weekdays } from './keywords.ts'

/** `spoken` in talk, `written` in messages, narration and documents. */
export type Style = 'spoken' | 'written'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const places = ['', '十', '百', '千']

/** A day is named without its year if it lies no farther from today. */
const yearless = 300

/** 1–9999 in characters, every place said, one 零 for a gap. */
function fourDigits(value: number): string {
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    text += `${gap ? '零' : ''}${digits[digit] ?? ''}${places[place] ?? ''}`
    gap = false
  }
  return text
}

/** 一十五 is said 十五, 二千 and 二万 are said 两千 and 两万, 二百 两百. */
const colloquial = (text: string): string => text.replace(/^一十/, '十').replace(/^二(?=[百千万亿])/, '两')

/** Full reading: 310400 → 三十一万零四百. */
function fullReading(value: number): string {
  if (value === 0) return '零'
  const groups = [
    { unit: '亿', size: 1e8 },
    { unit: '万', size: 1e4 },
    { unit: '', size: 1 },
  ]
  let text = ''
  let gap = false
  let rest = value
  for (const { unit, size } of groups) {
    const part = Math.floor(rest / size)
    rest -= part * size
    if (part === 0) {
      gap = text !== ''
      continue
    }
    const high = part >= 1e4 ? fullReading(part) : fourDigits(part)
    text += `${text !== '' && (gap || part < 1000) ? '零' : ''}${text === '' ? colloquial(high) : high}${unit}`
    text = colloquial(text)
    gap = false
  }
  return text
}

/**
 * A sum as spoken: 186000 十八万六, 62500 六万二千五, 310400 三十一万零四百. The last unit is dropped
 * where it is plain from the one before; not below a thousand (二百五 is an insult) and not after a
 * round number of 十万 from a million up (一百二十万五千).
 */
export function spokenNumber(value: number): string {
  const text = fullReading(value)
  if (value < 1000) return text
  const tail = /(亿|万|千|百)([一二三四五六七八九])(千万|千|百|十)$/.exec(text)
  if (tail === null) return text
  const [, before, digit, last] = tail
  const next: Readonly<Record<string, string>> = { 亿: '千万', 万: '千', 千: '百', 百: '十' }
  if (before === undefined || last !== next[before]) return text
  if (before === '万' && value >= 1e6 && Math.floor(value / 1e4) % 10 === 0) return text
  return `${text.slice(0, tail.index)}${before}${digit ?? ''}`
}

/** A count before a measure word: 2 → 两, 41 → 四十一. */
export const spokenCount = (value: number): string => (value === 2 ? '两' : fullReading(value))

/** 186,000. */
export const figures = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** A sum of money. Written Chinese has its 元; English leaves the word yuan to the author. */
export function sayYuan(yuan: Yuan, style: Style, language: Language): string {
  if (language === 'en') return figures(yuan)
  return style === 'spoken' ? spokenNumber(yuan) : `${figures(yuan)}元`
}

/** A count of days or invoices. */
export function sayCount(count: number, style: Style, language: Language): string {
  return language === 'zh' && style === 'spoken' ? spokenCount(count) : String(count)
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day; its year only if it is far from today. */
export function sayDate(date: IsoDate, today: IsoDate, style: Style, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const far = Math.abs(daysBetween(today, date)) > yearless
  if (language === 'en') return `${Number(day)} ${months[Number(month) - 1] ?? month}${far ? ` ${year}` : ''}`
  return `${far ? `${year}年` : ''}${Number(month)}月${Number(day)}${style === 'spoken' ? '号' : '日'}`
}

/** The weekday of a date: 周四, Thursday. */
export const sayWeekday = (date: IsoDate, language: Language): string =>
  weekdays[weekdayOf(date)]?.[language] ?? ''
