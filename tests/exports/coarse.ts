/** What of a result file a code keeps, as `docs/result-code.md` says it: whole seconds, moves in fifths of one. */
import { momentOf } from '../../src/exports/result-file.ts'
import type { ResultFile } from '../../src/exports/result-file.ts'

const rounded = (milliseconds: number | null, step: number): number | null =>
  // Plus nothing, since rounding knows a zero below zero.
  milliseconds === null ? null : Math.round(milliseconds / step) * step + 0

const eastOf = (moment: string): number => {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(moment) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) + 0
}
/** The second that a moment falls in, told by the clock of a place. */
const second = (moment: string, east: number): string =>
  momentOf(Math.floor(Date.parse(moment) / 1000) * 1000, east)

export const coarse = (file: ResultFile): ResultFile => ({
  ...file,
  writtenAt: second(file.writtenAt, eastOf(file.writtenAt)),
  attempts: file.attempts.map((attempt) => {
    const { startedAt, finishedAt } = attempt
    const east = eastOf(startedAt)
    return {
      ...attempt,
      startedAt: second(startedAt, east),
      finishedAt: finishedAt === null ? null : second(finishedAt, east),
      bring: [...new Set(attempt.bring)].sort((a, b) => a - b),
      absences: attempt.absences.map(
        ([turn, after, away]) => [turn, rounded(after, 1000) ?? 0, rounded(away, 1000)] as const,
      ),
      log: attempt.log.map(([pick, took]) => [pick, rounded(took, 200)] as const),
    }
  }),
})
