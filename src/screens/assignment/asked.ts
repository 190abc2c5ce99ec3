/** What an assignment asks for, in words. Enters: the assignment and the words. Leaves: texts. */
import { neededOf } from '../../assignments/standing.ts'
import type { assignment as dictionary } from '../../i18n/assignment.ts'
import { day, dayOf } from '../../i18n/format.ts'
import type { Assignment } from '../../model/assignment.ts'
import type { Mode } from '../../model/play.ts'
import type { Language } from '../../model/words.ts'
import { cardOf } from '../../records/import.ts'
import { device } from '../device.svelte.ts'
import { addressOf } from '../route.ts'
import { shipped } from '../shipped.ts'

export type Told = (typeof dictionary)['t']

const two = (value: number): string => String(value).padStart(2, '0')

/** The deadline by the clock of whoever reads it: 11月30日 周一 18:00, with the year if that is another. */
export function dueText(due: string, told: Told, language: Language, now: number): string {
  const at = new Date(due)
  const date = day(dayOf(at.getTime()), language)
  const year = at.getFullYear()
  return told.asked.dueAt(
    year === new Date(now).getFullYear() ? date : told.asked.dueYear(date, year),
    `${two(at.getHours())}:${two(at.getMinutes())}`,
  )
}

/** Calendar days from one moment to the deadline. */
export const daysLeft = (due: string, now: number): number =>
  Math.round((Date.parse(dayOf(Date.parse(due))) - Date.parse(dayOf(now))) / 86_400_000)

export function passText(assignment: Pick<Assignment, 'pass' | 'scenarios'>, { asked }: Told): string {
  const [needed, count] = [neededOf(assignment), assignment.scenarios.length]
  const { mark } = assignment.pass
  return needed === count ? asked.passAll(count, mark) : asked.passSome(needed, count, mark)
}

export const attemptsText = ({ pass }: Pick<Assignment, 'pass'>, { asked }: Told): string =>
  pass.attempts === null ? asked.unlimited : asked.limited(pass.attempts)

/** The message for a group chat, with the link in it. */
export function noticeText(
  assignment: Assignment,
  address: string,
  told: Told,
  modeName: Readonly<Record<Mode, string>>,
  language: Language,
  now: number,
): string {
  const { notice } = told
  return [
    notice.title(assignment.title),
    ...(assignment.from === '' ? [] : [notice.from(assignment.from)]),
    notice.how(modeName[assignment.mode]),
    notice.pass(passText(assignment, told)),
    notice.attempts(attemptsText(assignment, told)),
    ...(assignment.due === null ? [] : [notice.due(dueText(assignment.due, told, language, now))]),
    notice.open(address),
  ].join('\n')
}

/** The whole address of a link on this site. */
export const addressOfLink = (link: string): string =>
  location.href.replace(/#.*$/, '') + addressOf({ kind: 'assignment', code: link, scenario: null })

/** As the author wrote it in the front matter. */
const writtenTitle = (text: string): string | undefined =>
  /^(?:情景|标题|title)[ \t\u3000]*[:：][ \t\u3000]*(.+)$/imu.exec(text.slice(0, 4000))?.[1]?.trim()

/** Titles of what is asked for, by id: shipped ones, own ones, and those that come with the link. */
export async function titlesOf(
  { scenarios, own }: Pick<Assignment, 'scenarios' | 'own'>,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const kept = await (await device.records).ownScenarios().catch(() => [])
  const titleOf = (id: string): string => {
    const travelling =
      own.find((text) => text.scenario === id && text.language === language) ??
      own.find(({ scenario }) => scenario === id)
    const mine = kept.find(({ key }) => key === id)
    return (
      shipped.find((each) => each.id === id)?.cards[language].title ??
      (mine && cardOf(mine, language))?.title ??
      (travelling === undefined ? undefined : (writtenTitle(travelling.text) ?? travelling.name)) ??
      id
    )
  }
  return new Map(scenarios.map(({ id }) => [id, titleOf(id)]))
}
