/**
 * What is exported, put together from the board in slices. Enters: the board, whose, and whether names stay.
 * Leaves: the report, and who stands behind each pseudonym. Effect: chance, for the salt.
 */
import { withoutNames } from '../../../board/pseudonyms.ts'
import type { Report, ReportWords } from '../../../board/report.ts'
import { versionsOf } from '../../../board/seal.ts'
import { axesOf, seenIn } from '../../../board/seen.ts'
import { skillsOf } from '../../../board/skills.ts'
import { ruleOf, speaksOf } from '../../../board/standing.ts'
import { board as told } from '../../../i18n/board.ts'
import { boardExport } from '../../../i18n/board-export.ts'
import { words } from '../../../i18n/language.svelte.ts'
import type { Evidence, Person } from '../../../model/board.ts'
import { families } from '../../../model/words.ts'
import { gently } from '../../../results/gently.ts'
import { names } from '../../content.ts'
import { now } from '../../device.svelte.ts'
import { breath } from '../../results/verify-here.ts'
import { board } from '../board.svelte.ts'
import { sealed } from '../certificates/seal.svelte.ts'

export interface MadeReport {
  readonly report: Report
  readonly evidence: readonly Evidence[]
  /** As they are on the roster, in the order of the report. */
  readonly people: readonly Person[]
}

/**
 * @param people whose
 * @param named false takes names, numbers, posts and times of day off
 * @throws if the names of techniques cannot be fetched
 */
export async function makeReport(people: readonly Person[], named: boolean): Promise<MadeReport> {
  const keys = new Set(people.map(({ key }) => key))
  const evidence = board.evidence.filter(({ person }) => keys.has(person))
  const rules = board.courses.map(ruleOf)
  const { techniques } = await names(words.language)
  const axes = await gently(
    axesOf(evidence, board.rows, (each) =>
      rules.filter((rule) => speaksOf(rule, each)).map(({ course }) => course),
    ),
    breath,
  )
  const skills = await gently(
    skillsOf(
      seenIn(evidence, board.rows, (person) => person),
      (technique) => techniques[technique]?.family ?? null,
    ),
    breath,
  )
  const versions = versionsOf(board.courses)
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const at = now()
  return {
    evidence,
    people,
    report: {
      people: named ? people : withoutNames(people, salt, boardExport.t.names.other),
      standings: board.standings.filter(({ person }) => keys.has(person)),
      courses: new Map(
        board.courses.map(({ id, title }) => [
          id,
          { title: title[words.language], version: versions.get(id) ?? '' },
        ]),
      ),
      axes,
      skills,
      families,
      certificate: (standing) => (named ? sealed.numberOf(standing, versions) : null),
      offsetMinutes: -new Date(at).getTimezoneOffset(),
      daysOnly: !named,
    },
  }
}

/** Heads and words of the sheets in the language of the page. */
export const reportWords = (): ReportWords => {
  const t = boardExport.t
  return {
    ...t,
    status: told.t.status,
    axis: words.t.review.axis,
    family: words.t.handbook.family,
  }
}
