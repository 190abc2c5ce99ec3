/**
 * What was handed in, before anything is made of it: files and codes as they came, read or not, and the
 * judgement of the collector on each attempt in them.
 */
import type { ResultAttempt, ResultFile } from '../exports/result-file.ts'
import type { Evidence } from '../model/board.ts'
import type { Remark, UnreadKind, VerdictName } from '../model/collected.ts'
import type { Mode } from '../model/play.ts'
import type { EndingClass } from '../model/words.ts'
import type { Figures } from './judge.ts'

/** What somebody else says that an attempt came to; a result file claims nothing. */
export interface Claim {
  /** 0–100. */
  readonly score: number | null
  readonly passed: boolean | null
  readonly endingClass: EndingClass | null
}

/** A code among others in one text. */
export interface CodeAt {
  readonly ordinal: number
  /** How it begins: enough to find it again. */
  readonly excerpt: string
}

/** One file, or what one code said. */
export interface Handed {
  /** Name of the file; empty for what was pasted. */
  readonly source: string
  /** Null for a file. */
  readonly code: CodeAt | null
  /** When it came in, milliseconds since 1970. */
  readonly receivedAt: number
  readonly file: ResultFile
  /** By the ordinal of the attempt in the file. */
  readonly claims: ReadonlyMap<number, Claim>
}

/** What is only told of one try, by a learning system whose export does not suffice to replay it. */
export interface Reported {
  /** Names the try: the same however often it is exported. */
  readonly id: string
  readonly source: string
  readonly receivedAt: number
  /** As the system knows them. */
  readonly learner: ResultFile['learner']
  readonly evidence: Evidence
}

/** What the export of a learning system held, counted. */
export interface Exported {
  readonly source: string
  readonly receivedAt: number
  readonly system: 'moodle' | 'xapi'
  /** Tries in it, replayed or told. */
  readonly attempts: number
  readonly learners: number
  /** Statements that came again under the same id; that were taken back; that are about something else. */
  readonly repeated: number
  readonly voided: number
  readonly foreign: number
}

/** Kinds that lie at one place: a field of a file, or a row or statement of an export by its number. */
type PlacedKind = 'malformed' | 'bad row' | 'incomplete'

/** A file that is none of ours, or was one; or a row of an export. */
export interface Unread {
  readonly source: string
  readonly code: CodeAt | null
  readonly receivedAt: number
  readonly why:
    { readonly kind: Exclude<UnreadKind, PlacedKind> } | { readonly kind: PlacedKind; readonly where: string }
}

/**
 * What became of one attempt. Only `replayed` counts; all others say why not, and those that could be
 * replayed nonetheless carry their figures in the row.
 */
export type Verdict =
  | { readonly kind: 'replayed' }
  /** The log stops before an ending; `cut` where it says that it had come to one. */
  | { readonly kind: 'unfinished'; readonly cut: boolean }
  /** A move that could not have been made: the log was edited, from this turn on. */
  | { readonly kind: 'impossible'; readonly turn: number }
  /** The logic that it was played on is neither shipped nor kept: it cannot be replayed. */
  | { readonly kind: 'unknown game' }
  /** Judging it broke off; nothing is said against it, and it may be tried again. */
  | { readonly kind: 'failed' }
  /** A scenario that is not known here. */
  | { readonly kind: 'foreign' }
  /** Dates that cannot be: after it was received, an end before the start, before there was anything to play. */
  | { readonly kind: 'future'; readonly why: 'not yet' | 'backwards' | 'too early' }
  /**
   * There already, in the row `of`: the same `again`, `overtaken` by a longer log of the same play,
   * `altered` under the same name, or `copied` by somebody else or under another name.
   */
  | {
      readonly kind: 'duplicate'
      readonly how: 'again' | 'overtaken' | 'altered' | 'copied'
      readonly of: number
    }

/** One attempt, judged. */
export interface Row {
  readonly source: string
  readonly code: CodeAt | null
  readonly receivedAt: number
  readonly learner: ResultFile['learner']
  readonly course: ResultFile['course']
  readonly assignment: string | null
  /** As it was handed in; its dates carry the learner's own time of day. */
  readonly attempt: ResultAttempt
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly finishedAt: number | null
  /** From start to end by the learner's clock; null where it has no end, or none that can be. */
  readonly seconds: number | null
  readonly verdict: Verdict
  /** Worked out again; null where it cannot be, or came to no ending. */
  readonly figures: Figures | null
  readonly claim: Claim | null
  readonly remarks: readonly Remark[]
}

/** What an assignment asked for, as far as it can be held against an attempt. */
export interface Asked {
  /** Names the assignment. */
  readonly id: string
  /** Milliseconds since 1970; null for no date. */
  readonly due: number | null
  /** Scenarios asked for, each with the start asked for; null for any. */
  readonly scenarios: ReadonlyMap<string, number> | null
  /** Null for any. */
  readonly mode: Mode | null
  /** 0–100, beside the scenario's own mark. */
  readonly mark: number
  /** Attempts allowed at each scenario; null for no limit. */
  readonly attempts: number | null
  /** Whether another assignment goes by the same id. */
  readonly disputed: boolean
  /** Whether a seed was drawn with the code that was announced; null where none was, or it is not known. */
  readonly seedFits: ((attempt: ResultAttempt, learner: ResultFile['learner']) => boolean) | null
}

/** Whether a row counts: it was replayed, and is none of those beyond what the assignment allows. */
export const counts = ({ verdict, remarks }: Pick<Row, 'verdict' | 'remarks'>): boolean =>
  verdict.kind === 'replayed' && !remarks.includes('beyond limit')

/** The verdict in one word. */
export function verdictName(verdict: Verdict): VerdictName {
  switch (verdict.kind) {
    case 'future':
      return verdict.why
    case 'duplicate':
      return verdict.how
    case 'unfinished':
      return verdict.cut ? 'cut' : 'unfinished'
    case 'replayed':
    case 'impossible':
    case 'unknown game':
    case 'failed':
    case 'foreign':
      return verdict.kind
  }
}
