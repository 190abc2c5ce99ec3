/** Sums and days as a reader of either language expects them. */
import type { IsoDate, Language, Yuan } from '../model/words.ts'

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' }

/**
 * 186,000 元 · ¥186,000. Written by hand: the browser's own way of grouping digits takes tens of
 * milliseconds when it is first asked, in the middle of opening a screen.
 */
export const money = (yuan: Yuan, language: Language): string => {
  const figures = String(Math.round(yuan)).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return language === 'zh' ? `${figures} 元` : `¥${figures}`
}

const utc = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`)

/** 11月26日 周四 · Thu 26 November */
export const day = (date: IsoDate, language: Language): string => {
  const at = utc(date)
  const weekday = at.toLocaleDateString(locales[language], { weekday: 'short', timeZone: 'UTC' })
  const calendar = at.toLocaleDateString(locales[language], {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return language === 'zh' ? `${calendar} ${weekday}` : `${weekday} ${calendar}`
}

/** 2026-10-08, for tables, where years differ. */
export const shortDay = (date: IsoDate, language: Language): string =>
  language === 'zh'
    ? date
    : utc(date).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      })

/** When something was saved, by the clock of the device. */
export const moment = (milliseconds: number, language: Language): string =>
  new Date(milliseconds).toLocaleString(locales[language], {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })

/** Names in a row: 、 or commas. */
export const list = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '、' : ', ')

/** The calendar day of a moment, by the clock of the device. */
export const dayOf = (milliseconds: number): IsoDate => {
  const date = new Date(milliseconds)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
