/**
 * Tries put together from what a learning system was told of them, piece by piece. Enters: pieces in whatever
 * order, as often as they came. Leaves: those that are whole, as if their learners had handed them in, to be
 * replayed; those that are not, as told; and which are not and where. Pure.
 */
import { bounds } from '../../exports/result-file.ts'
import type { ResultAttempt, ResultFile } from '../../exports/result-file.ts'
import type { Mode, Pick as Move } from '../../model/play.ts'
import type { Claim, Handed, Reported, Unread } from '../../results/handed.ts'
import { learnerKey } from '../../results/learner.ts'
import { readKey } from '../codes.ts'
import type { readSetOutWord } from '../codes.ts'

type SetOut = NonNullable<ReturnType<typeof readSetOutWord>>

/** What is known of one try so far. */
export interface Try {
  readonly key: string
  readonly scenario: string
  readonly learner: ResultFile['learner']
  readonly course: string | null
  /** Row or statement in which it was met first, from 1. */
  readonly row: number
  setOut: SetOut | null
  readonly moves: Map<number, { readonly move: Move; readonly milliseconds: number | null }>
  /** Two things were told that cannot both be. */
  contradictory: boolean
  claim: Claim | null
  mode: Mode | null
  /** Milliseconds since 1970. */
  finishedAt: number | null
  seconds: number | null
  /** Turn of another try from which it was taken up; null if it began anew, or nobody says. */
  branch: number | null
}

/** Moves of a try at most; whatever says more is none of ours. */
const mostMoves = bounds.moves

export interface Tries {
  /** The try of that key by that learner; a new one if it was not met before. */
  of(about: Pick<Try, 'key' | 'scenario' | 'learner' | 'course' | 'row'>, whose: string): Try
  readonly all: () => Iterable<Try>
}

export function collectTries(): Tries {
  const known = new Map<string, Try>()
  return {
    of(about, whose) {
      const name = `${whose}\n${about.key}\n${about.scenario}`
      const found = known.get(name)
      if (found !== undefined) return found
      const fresh: Try = {
        ...about,
        setOut: null,
        moves: new Map(),
        contradictory: false,
        claim: null,
        mode: null,
        finishedAt: null,
        seconds: null,
        branch: null,
      }
      known.set(name, fresh)
      return fresh
    },
    all: () => known.values(),
  }
}

/** Notes how it set out; told twice, it has to be told alike. */
export function noteSetOut(found: Try, setOut: SetOut): void {
  if (found.setOut !== null && JSON.stringify(found.setOut) !== JSON.stringify(setOut))
    found.contradictory = true
  if (readKey(found.key)?.seed !== setOut.seed) found.contradictory = true
  found.setOut ??= setOut
}

/** Notes a move; told twice, it has to be told alike. */
export function noteMove(found: Try, turn: number, move: Move, milliseconds: number | null): void {
  const before = found.moves.get(turn)
  if (before !== undefined && before.move !== move) found.contradictory = true
  if (turn >= mostMoves) found.contradictory = true
  else found.moves.set(turn, { move, milliseconds: before?.milliseconds ?? milliseconds })
}

const isoOf = (at: number): string => new Date(at).toISOString()

/** The try as a learner would have handed it in; null where something is missing. */
function wholeOf(found: Try): ResultAttempt | null {
  const { key, scenario, setOut, moves, contradictory, finishedAt, branch } = found
  const told = readKey(key)
  if (setOut === null || told === null || contradictory) return null
  const log: [number, number | null][] = []
  for (let turn = 0; turn < moves.size; turn++) {
    const made = moves.get(turn)
    if (made === undefined) return null
    log.push([made.move === 'leave' ? -1 : made.move, made.milliseconds])
  }
  const { logic, start, seed, mode, bring } = setOut
  return {
    id: `lms-${key}`,
    scenario,
    logic,
    start,
    seed,
    mode,
    bring,
    startedAt: isoOf(told.startedAt),
    finishedAt: finishedAt === null ? null : isoOf(finishedAt),
    branch: branch === null ? null : { attempt: 'elsewhere', turn: branch },
    absences: [],
    log,
  }
}

function reportedOf(found: Try, source: string, receivedAt: number): Reported {
  const { key, scenario, learner, course, claim, mode, setOut, finishedAt, seconds } = found
  return {
    id: `lms-${key}`,
    source,
    receivedAt,
    learner,
    evidence: {
      person: learnerKey(learner),
      course,
      scenario,
      // Unknown, it counts for less.
      mode: setOut?.mode ?? mode ?? 'practice',
      startedAt: readKey(key)?.startedAt ?? receivedAt,
      finishedAt,
      seconds,
      score: claim?.score ?? null,
      passed: claim?.passed === true,
      endingClass: claim?.endingClass ?? null,
      trust: 'reported',
      row: null,
    },
  }
}

export interface Sorted {
  readonly handed: readonly Handed[]
  readonly reported: readonly Reported[]
  /** Tries of which not all is there, by where they were met. */
  readonly unread: readonly Unread[]
  readonly attempts: number
  readonly learners: number
}

/** What is said of at most so many tries one by one. */
const mostUnread = 1000

/** Each learner's tries of one course together, no more than a file may hold. */
export function sortTries(tries: Iterable<Try>, source: string, receivedAt: number): Sorted {
  const groups = new Map<string, { readonly first: Try; readonly whole: [Try, ResultAttempt][] }[]>()
  const reported: Reported[] = []
  const unread: Unread[] = []
  const people = new Set<string>()
  let attempts = 0
  for (const found of tries) {
    attempts++
    people.add(learnerKey(found.learner))
    const attempt = wholeOf(found)
    if (attempt === null) {
      reported.push(reportedOf(found, source, receivedAt))
      if (unread.length < mostUnread)
        unread.push({ source, code: null, receivedAt, why: { kind: 'incomplete', where: String(found.row) } })
      continue
    }
    const name = `${learnerKey(found.learner)}\n${found.learner.name}\n${found.course ?? ''}`
    const group = groups.get(name) ?? []
    groups.set(name, group)
    const last = group.at(-1)
    if (last === undefined || last.whole.length >= bounds.attempts)
      group.push({ first: found, whole: [[found, attempt]] })
    else last.whole.push([found, attempt])
  }
  const handed = [...groups.values()].flat().map(({ first, whole }): Handed => ({
    source,
    code: null,
    receivedAt,
    file: {
      kind: 'duecourse-result',
      format: 1,
      learner: first.learner,
      course: first.course === null ? null : { id: first.course, version: '' },
      assignment: null,
      release: '',
      writtenAt: isoOf(receivedAt),
      attempts: whole.map(([, attempt]) => attempt),
    },
    claims: new Map(whole.flatMap(([{ claim }], index) => (claim === null ? [] : [[index, claim]]))),
  }))
  return { handed, reported, unread, attempts, learners: people.size }
}
