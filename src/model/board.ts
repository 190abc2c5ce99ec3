/** What HR's board holds of people: who they are, what is asked of them, what they have shown. */
import type { Mode } from './play.ts'
import type { EndingClass, IsoDate } from './words.ts'

/** A course that is asked of somebody. */
export interface RequiredCourse {
  readonly course: string
  /** The last day on which it is in time; null for no date. */
  readonly due: IsoDate | null
  readonly exempt: boolean
}

export interface Person {
  /** What staff numbers are compared by; unlike any other person's. */
  readonly key: string
  /** As it was written: leading zeros stay. */
  readonly staff: string
  readonly name: string
  /** Empty where it is not said. */
  readonly department: string
  readonly post: string
  readonly required: readonly RequiredCourse[]
  /** Whether the roster knows this person, or only something handed in. */
  readonly listed: boolean
}

/** One try at one scenario, however it came here. */
export interface Evidence {
  /** Key of the person. */
  readonly person: string
  /** Course that it was played for; null where it is not said. */
  readonly course: string | null
  readonly scenario: string
  readonly mode: Mode
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly finishedAt: number | null
  readonly seconds: number | null
  /** 0–100; null where it came to no end. */
  readonly score: number | null
  readonly passed: boolean
  readonly endingClass: EndingClass | null
  /** Replayed here, or only told by a learning system. */
  readonly trust: 'replayed' | 'reported'
  /** Index of the row that was replayed; null for what was reported. */
  readonly row: number | null
}

export const completionStatuses = [
  'not started',
  'in progress',
  'passed',
  'failed',
  'overdue',
  'exempt',
] as const
export type CompletionStatus = (typeof completionStatuses)[number]

/** How far one person is with one course. */
export interface CourseStanding {
  readonly person: string
  readonly course: string
  /** Null where the course is not asked of this person. */
  readonly required: RequiredCourse | null
  readonly status: CompletionStatus
  /** Whether it was completed after its date. */
  readonly late: boolean
  /** Scenarios of the exam that were passed, and how many must be. */
  readonly passed: number
  readonly needed: number
  /** 0–100: the mean of the best, and of the latest, score of each scenario that counts; null without any. */
  readonly best: number | null
  readonly last: number | null
  readonly attempts: number
  readonly seconds: number
  readonly firstAt: number | null
  readonly completedAt: number | null
  /** When it has to be done again; null for never, or while it is not completed. */
  readonly validUntil: IsoDate | null
}
