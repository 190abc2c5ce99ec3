/**
 * Statements of a record store, as it exports them: a list, an answer of the store with its list in
 * `statements`, or one a line. Enters: text. Leaves: the tries in it, or null where it is none of that. What
 * came twice under one id counts once, what was taken back not at all, and what is about something else is
 * counted and left. Pure.
 */
import * as v from 'valibot'
import { endingClasses } from '../../model/words.ts'
import { modes } from '../../model/play.ts'
import type { ResultFile } from '../../exports/result-file.ts'
import type { Unread } from '../../results/handed.ts'
import { idOfPlain, pickOf, readKey, readSetOutWord } from '../codes.ts'
import { extensionId, verbs } from '../statements.ts'
import { millisecondsOf } from '../formats.ts'
import type { ExportRead } from './moodle.ts'
import { collectTries, noteMove, noteSetOut, sortTries } from './tries.ts'
import type { Tries, Try } from './tries.ts'

/** Statements of one export that are looked at. */
const mostStatements = 1_000_000
/** What is said of at most so many statements one by one. */
const mostUnread = 1000

const short = v.pipe(v.string(), v.maxLength(300))
const id = v.pipe(v.string(), v.maxLength(2000))
const activities = v.nullish(v.array(v.looseObject({ id })))

/** What of a statement is looked at; all else is left alone. */
const statement = v.looseObject({
  id: v.optional(short),
  actor: v.looseObject({
    name: v.optional(v.string()),
    mbox: v.optional(v.string()),
    mbox_sha1sum: v.optional(v.string()),
    openid: v.optional(v.string()),
    account: v.optional(v.looseObject({ homePage: v.string(), name: v.string() })),
  }),
  verb: v.looseObject({ id }),
  object: v.looseObject({ id: v.optional(id), objectType: v.optional(v.string()) }),
  result: v.optional(
    v.looseObject({
      response: v.optional(short),
      success: v.optional(v.boolean()),
      duration: v.optional(short),
      score: v.optional(
        v.looseObject({ scaled: v.optional(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))) }),
      ),
      extensions: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
  context: v.optional(
    v.looseObject({
      registration: v.optional(short),
      contextActivities: v.optional(v.looseObject({ grouping: activities })),
      extensions: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
  timestamp: v.optional(
    v.pipe(
      short,
      v.check((written) => !Number.isNaN(Date.parse(written))),
    ),
  ),
})
type Statement = v.InferOutput<typeof statement>

const voided = 'http://adlnet.gov/expapi/verbs/voided'

/** A value of an export with where it stands: its statement or line, from 1. */
type Placed = readonly [at: number, value: unknown]

const textual = (text: string): string => text.replace(/^\uFEFF/, '')

/** One a line; a line that is cut is told by its number. */
function* linesOf(text: string): Generator<Placed> {
  let line = 0
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const written = text.slice(at, end < 0 ? text.length : end).trim()
    at = end < 0 ? text.length : end + 1
    line++
    if (written === '') continue
    try {
      yield [line, JSON.parse(written) as unknown]
    } catch {
      yield [line, undefined]
    }
  }
}

const looksLike = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'actor' in value && 'verb' in value && 'object' in value

/** Null where the text is no export of statements. */
function statementsIn(text: string): Iterable<Placed> | null {
  const start = /\S/.exec(text)?.[0]
  if (start !== '[' && start !== '{') return null
  try {
    const whole: unknown = JSON.parse(text)
    const listed =
      typeof whole === 'object' && whole !== null && 'statements' in whole ? whole.statements : whole
    const list: readonly unknown[] = Array.isArray(listed) ? (listed as readonly unknown[]) : [listed]
    return list.some(looksLike) ? list.map((value, index): Placed => [index + 1, value]) : null
  } catch {
    // Perhaps one a line. A single line that is cut is none.
    const [first] = linesOf(text)
    return first !== undefined && looksLike(first[1]) ? linesOf(text) : null
  }
}

/** As much of a name or number as a result may hold. */
const longest = 200

function learnerOf({ actor }: Statement): {
  readonly learner: ResultFile['learner']
  readonly whose: string
} {
  const account = actor.account
  const other = actor.mbox?.replace(/^mailto:/, '') ?? actor.openid ?? actor.mbox_sha1sum ?? ''
  const staff = (account?.name ?? other).trim().slice(0, longest)
  const name = (actor.name ?? '').trim().slice(0, longest)
  return {
    learner: { staff, name },
    whose: `${account?.homePage ?? ''}\n${staff}\n${staff === '' ? name : ''}`,
  }
}

/** The course among what a statement belongs to. */
function courseOf({ context, object }: Statement): string | null {
  const about = [...(context?.contextActivities?.grouping ?? []).map((each) => each.id), object.id ?? '']
  for (const activity of about) {
    const [, course] = /^urn:duecourse:course:([^:]{1,300})(?::exam)?(?::play)?$/.exec(activity) ?? []
    if (course === undefined) continue
    try {
      return decodeURIComponent(course)
    } catch {
      return null
    }
  }
  return null
}

const scenarioOf = ({ object }: Statement): string | null => {
  const [, plain] = /^urn:duecourse:scenario:([A-Za-z0-9_-]{1,300})(?::|$)/.exec(object.id ?? '') ?? []
  return plain === undefined ? null : idOfPlain(plain)
}

/** Whether it is of a course of ours, though it says nothing of a try. */
const isAround = (told: Statement): boolean => courseOf(told) !== null

/** Takes in what one statement says; false if it is ours and makes no sense. */
function takeIn(told: Statement, found: Try): boolean {
  const { verb, result, context } = told
  const extensions = context?.extensions ?? {}
  const at = told.timestamp === undefined ? null : Date.parse(told.timestamp)
  switch (verb.id) {
    case verbs.attempted.id: {
      const word = extensions[extensionId('set-out')]
      const setOut = typeof word === 'string' ? readSetOutWord(word) : null
      if (setOut !== null) noteSetOut(found, setOut)
      return setOut !== null
    }
    case verbs.selected.id: {
      const turn = extensions[extensionId('turn')]
      if (typeof turn === 'number' && Number.isInteger(turn) && turn >= 0 && turn <= 500) found.branch = turn
      return found.branch !== null
    }
    case verbs.answered.id:
    case verbs.scored.id: {
      const turn = extensions[extensionId('turn')]
      const move = pickOf(result?.response ?? '')
      if (typeof turn !== 'number' || !Number.isInteger(turn) || turn < 0 || move === null) return false
      const took = verb.id === verbs.answered.id ? millisecondsOf(result?.duration ?? '') : null
      noteMove(found, turn, move, took)
      return true
    }
    case verbs.passed.id:
    case verbs.failed.id: {
      const { score, success, duration = '', extensions: said = {} } = result ?? {}
      const endingClass = endingClasses.find((each) => each === said[extensionId('ending')]) ?? null
      const scaled = score?.scaled
      found.mode = modes.find((each) => each === said[extensionId('mode')]) ?? null
      found.claim = {
        score: scaled === undefined ? null : Math.max(0, Math.round(scaled * 1000) / 10),
        passed: success ?? verb.id === verbs.passed.id,
        endingClass,
      }
      found.finishedAt = at
      const took = millisecondsOf(duration)
      found.seconds = took === null ? null : took / 1000
      return scaled !== undefined && at !== null
    }
    default:
      return true
  }
}

/** The try that a statement speaks of; null where it speaks of none. */
function tryOf(told: Statement, tries: Tries, row: number): Try | null {
  const key = told.context?.extensions?.[extensionId('attempt')]
  const scenario = scenarioOf(told)
  if (typeof key !== 'string' || readKey(key) === null || scenario === null) return null
  const { learner, whose } = learnerOf(told)
  return tries.of(
    { key, scenario, learner, course: courseOf(told), row },
    `${whose}\n${told.context?.registration ?? ''}`,
  )
}

/** Null where the text is no export of statements. */
export function readXapi(text: string, source: string, receivedAt: number): ExportRead | null {
  const placed = statementsIn(textual(text))
  if (placed === null) return null
  const from = { source, code: null, receivedAt }
  const unread: Unread[] = []
  const bad = (at: number): void => {
    if (unread.length < mostUnread) unread.push({ ...from, why: { kind: 'bad row', where: String(at) } })
  }
  const told: (readonly [number, Statement])[] = []
  const gone = new Set<string>()
  const known = new Set<string>()
  let repeated = 0
  let foreign = 0
  let looked = 0
  for (const [at, value] of placed) {
    if (++looked > mostStatements) break
    const read = v.safeParse(statement, value)
    if (!read.success) {
      bad(at)
      continue
    }
    const { id: name, verb, object } = read.output
    if (verb.id === voided) {
      if (object.id !== undefined) gone.add(object.id)
      continue
    }
    if (name !== undefined && known.has(name)) {
      repeated++
      continue
    }
    if (name !== undefined) known.add(name)
    if (scenarioOf(read.output) === null) foreign += isAround(read.output) ? 0 : 1
    else told.push([at, read.output])
  }
  const tries = collectTries()
  let takenBack = 0
  for (const [at, each] of told) {
    if (each.id !== undefined && gone.has(each.id)) {
      takenBack++
      continue
    }
    const found = tryOf(each, tries, at)
    if (found === null || !takeIn(each, found)) bad(at)
  }
  const sorted = sortTries(tries.all(), source, receivedAt)
  const { handed, reported, attempts, learners } = sorted
  const counts = { repeated, voided: takenBack, foreign }
  if (attempts === 0 && takenBack === 0)
    return {
      handed: [],
      reported: [],
      unread: [...unread, { ...from, why: { kind: 'other course' } }],
      exported: null,
    }
  return {
    handed,
    reported,
    unread: [...unread, ...sorted.unread],
    exported: { source, receivedAt, system: 'xapi', attempts, learners, ...counts },
  }
}
