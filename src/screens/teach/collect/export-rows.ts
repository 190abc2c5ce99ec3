/** What was collected, as files to go on with. Enters: rows and words. Leaves: CSV or JSON. Pure. */
import { csvOf } from '../../../exports/csv.ts'
import type { Cell } from '../../../exports/csv.ts'
import type { collect } from '../../../i18n/zh/collect.ts'
import type { zh } from '../../../i18n/zh.ts'
import type { Language } from '../../../model/words.ts'
import type { Row } from '../../../results/handed.ts'
import { counts, verdictName } from '../../../results/handed.ts'
import { sourceOf, titleOf, together, verdictSaid } from './said.ts'

const tenths = (value: number): number => Math.round(value * 10) / 10

export function rowsAsCsv(
  rows: readonly Row[],
  t: typeof collect,
  words: typeof zh,
  language: Language,
): string {
  const yes = (value: boolean | null): Cell => (value === null ? null : value ? t.pass : t.fail)
  const columns: readonly (readonly [string, (row: Row) => Cell])[] = [
    [t.csv.staff, ({ learner }) => learner.staff],
    [t.csv.name, ({ learner }) => learner.name],
    [t.csv.scenario, ({ attempt }) => attempt.scenario],
    [t.csv.title, ({ attempt }) => titleOf(attempt.scenario, language)],
    [t.csv.mode, ({ attempt }) => words.modes.name[attempt.mode]],
    [t.csv.course, ({ course }) => course?.id ?? null],
    [t.csv.courseVersion, ({ course }) => course?.version ?? null],
    [t.csv.verdict, (row) => verdictSaid(row, rows, t)],
    [t.csv.counted, (row) => (counts(row) ? 1 : 0)],
    [t.csv.score, ({ figures }) => (figures === null ? null : tenths(figures.score))],
    [t.csv.passed, ({ figures }) => yes(figures?.passed ?? null)],
    [t.csv.ending, ({ figures }) => (figures === null ? null : words.ending[figures.endingClass])],
    [t.csv.claimedScore, ({ claim }) => claim?.score ?? null],
    [t.csv.claimedPassed, ({ claim }) => yes(claim?.passed ?? null)],
    ...(['diagnosis', 'commitment', 'evidence', 'relation', 'compliance'] as const).map(
      (axis) =>
        [
          words.review.axis[axis],
          ({ figures }: Row): Cell => {
            const share = figures?.axes[axis] ?? null
            return share === null ? null : tenths(share)
          },
        ] as const,
    ),
    [t.csv.moves, ({ attempt }) => attempt.log.length],
    [t.csv.seconds, ({ seconds }) => seconds],
    [t.csv.startedAt, ({ attempt }) => attempt.startedAt],
    [t.csv.finishedAt, ({ attempt }) => attempt.finishedAt],
    [
      t.csv.remarks,
      ({ remarks }) =>
        together(
          remarks.map((each) => t.remark[each]),
          t,
        ),
    ],
    [t.csv.source, (row) => sourceOf(row, t)],
    [t.csv.id, ({ attempt }) => attempt.id],
    [t.csv.logic, ({ attempt }) => attempt.logic],
  ]
  return csvOf([columns.map(([name]) => name), ...rows.map((row) => columns.map(([, of]) => of(row)))])
}

/** Everything, the logs included, so that whoever gets it can work it out again. */
export const rowsAsJson = (rows: readonly Row[], release: string): string =>
  `${JSON.stringify({
    kind: 'duecourse-collected',
    format: 1,
    release,
    rows: rows.map(({ verdict, receivedAt, ...row }) => ({
      ...row,
      receivedAt: new Date(receivedAt).toISOString(),
      verdict: { name: verdictName(verdict), ...verdict },
    })),
  })}\n`
