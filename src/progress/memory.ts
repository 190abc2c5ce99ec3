/**
 * What a learning system keeps between two visits, so that the learner goes on at the exact turn, on any
 * device. Enters: the attempts and what has been read and answered. Leaves: one line of ASCII that fits,
 * and back, checked. It holds logs, which are replayed, and nothing that anybody typed. Pure.
 *
 * `1!<registration>!<language>!<began>!<drills>!<read…>!<solved…>` and, after a `;` each, the attempts:
 * `scenario.mode+start.seed.began.bring.picks.took.result.absences.game`. Numbers are of base 36.
 */
import { newAttempt } from '../play/attempt.ts'
import { modes } from '../model/play.ts'
import type { Attempt, Mode, Pick } from '../model/play.ts'
import { endingClasses, languages } from '../model/words.ts'
import type { EndingClass, Language } from '../model/words.ts'
import { hashOf } from '../drills/spread.ts'
import { keyOf } from './codes.ts'

/** What became of a finished attempt, once it has been worked out. */
export interface Known {
  readonly score: number
  readonly passed: boolean
  readonly endingClass: EndingClass
}

export interface Kept {
  readonly attempt: Attempt
  readonly known: Known | null
}

export interface Memory {
  /** Letters, digits and hyphens. */
  readonly registration: string
  readonly language: Language
  /** Ids of what was read; of exercises that were solved. */
  readonly read: ReadonlySet<string>
  readonly solved: ReadonlySet<string>
  readonly drillsRight: number
  readonly attempts: readonly Kept[]
}

/** What a course can ask for, so that short names can be told apart again. */
export interface Vocabulary {
  readonly readings: readonly string[]
  readonly exercises: readonly string[]
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const leaveSign = '*'

const letter = (value: number): string => alphabet[value] ?? ''
const ofLetter = (sign: string): number => alphabet.indexOf(sign)

/** Three letters for an id. */
export const shortOf = (id: string): string => {
  const hash = hashOf(id)
  return letter(hash & 63) + letter((hash >>> 6) & 63) + letter((hash >>> 12) & 63)
}

const number36 = (value: number): string => Math.max(0, Math.floor(value)).toString(36)

/** A whole number of base 36, or null. */
const of36 = (text: string): number | null => {
  const value = /^[0-9a-z]{1,11}$/.test(text) ? parseInt(text, 36) : NaN
  return Number.isSafeInteger(value) ? value : null
}

const safeId = (id: string): string => encodeURIComponent(id).replaceAll('.', '%2E').replaceAll('!', '%21')

const modeSigns: Readonly<Record<Mode, string>> = { guided: 'g', practice: 'p', exam: 'e' }

/** More times than anybody leaves an exam. */
const mostAbsences = 60

const canBeWritten = ({ picks, bring, start }: Attempt): boolean =>
  start < 64 &&
  (bring ?? []).every((document) => document < 64) &&
  picks.every((pick) => pick === 'leave' || pick < 64)

function writeAttempt({ attempt, known }: Kept, began: number): string {
  const { scenario, mode, start, seed, startedAt, finishedAt, bring, picks, absences, game } = attempt
  return [
    safeId(scenario),
    modeSigns[mode] + letter(start),
    number36(seed),
    number36(startedAt - began),
    (bring ?? []).map(letter).join(''),
    picks.map((pick) => (pick === 'leave' ? leaveSign : letter(pick))).join(''),
    finishedAt === null ? '' : number36((finishedAt - startedAt) / 1000),
    known === null
      ? ''
      : number36(known.score * 10) +
        (known.passed ? '+' : '-') +
        letter(endingClasses.indexOf(known.endingClass)),
    absences
      .slice(0, mostAbsences)
      .map(({ turn }) => letter(Math.min(turn, 63)))
      .join(''),
    game,
  ].join('.')
}

/** The same of the two ways to count: as an exam, or not. */
const classOf = ({ scenario, mode }: Attempt): string => `${scenario}/${mode === 'exam' ? 'exam' : ''}`

const isBetter = (one: Kept, other: Kept): boolean => {
  const [a, b] = [one.known, other.known]
  if (a === null || b === null) return a !== null
  if (a.passed !== b.passed) return a.passed
  return a.score !== b.score ? a.score > b.score : one.attempt.startedAt > other.attempt.startedAt
}

/** In the order in which they are worth keeping: what goes on, what is not worked out, what counts, the rest. */
function byWorth(attempts: readonly Kept[]): readonly Kept[] {
  const newest = [...attempts].sort((a, b) => b.attempt.startedAt - a.attempt.startedAt)
  const best = new Map<string, Kept>()
  for (const kept of newest) {
    if (kept.known === null) continue
    const rival = best.get(classOf(kept.attempt))
    if (rival === undefined || isBetter(kept, rival)) best.set(classOf(kept.attempt), kept)
  }
  const open = newest.filter(({ attempt }) => attempt.finishedAt === null)
  const groups = [
    open.slice(0, 1),
    open.filter(({ attempt }) => attempt.mode === 'exam'),
    newest.filter(({ attempt, known }) => attempt.finishedAt !== null && known === null),
    [...best.values()],
    newest,
  ]
  return [...new Set(groups.flat())]
}

/**
 * Keeps as much as there is room for, what is worth most first.
 * @param room characters
 */
export function writeMemory(memory: Memory, room: number): string {
  const began = Math.min(...memory.attempts.map(({ attempt }) => attempt.startedAt), Number.MAX_SAFE_INTEGER)
  const short = (ids: ReadonlySet<string>): string => [...ids].map(shortOf).sort().join('')
  let text = [
    '1',
    memory.registration,
    memory.language,
    number36(began),
    number36(memory.drillsRight),
    short(memory.read),
    short(memory.solved),
  ].join('!')
  for (const kept of byWorth(memory.attempts)) {
    if (!canBeWritten(kept.attempt)) continue
    const piece = `;${writeAttempt(kept, began)}`
    if (text.length + piece.length <= room) text += piece
  }
  return text
}

function readPicks(text: string): readonly Pick[] | null {
  const picks = [...text].map((sign): Pick => (sign === leaveSign ? 'leave' : ofLetter(sign)))
  return picks.length <= 500 && picks.every((pick) => pick === 'leave' || pick >= 0) ? picks : null
}

function readKnown(text: string): Known | null {
  const [, score = '', sign, index = ''] = /^([0-9a-z]{1,3})([+-])([A-Za-z])$/.exec(text) ?? []
  const points = of36(score)
  const endingClass = endingClasses[ofLetter(index)]
  if (points === null || points > 1000 || endingClass === undefined) return null
  return { score: points / 10, passed: sign === '+', endingClass }
}

function readAttempt(text: string, began: number): Kept | null {
  const fields = text.split('.')
  const [id = '', how = '', seedText = '', sinceText = '', bringText = '', picksText = ''] = fields
  const [tookText = '', knownText = '', absencesText = '', game = ''] = fields.slice(6)
  let scenario: string
  try {
    scenario = decodeURIComponent(id)
  } catch {
    return null
  }
  const mode = modes.find((each) => modeSigns[each] === how[0])
  const start = ofLetter(how[1] ?? '?')
  const seed = of36(seedText)
  const since = of36(sinceText)
  const bring = [...bringText].map(ofLetter)
  const picks = readPicks(picksText)
  const took = tookText === '' ? null : of36(tookText)
  if (fields.length !== 10 || mode === undefined || start < 0 || how.length !== 2) return null
  if (seed === null || seed > 0xffffffff || since === null || picks === null) return null
  if (bring.some((document) => document < 0)) return null
  if ((tookText !== '' && took === null) || !/^[0-9a-f]{16}$/.test(game)) return null
  const known = readKnown(knownText)
  if (knownText !== '' && known === null) return null
  const startedAt = began + since
  return {
    attempt: newAttempt(
      { hash: game, scenario },
      {
        id: `lms-${keyOf({ seed, startedAt })}`,
        start,
        seed,
        mode,
        bring,
        picks,
        absences: [...absencesText].map((sign) => ({
          turn: Math.max(0, ofLetter(sign)),
          at: startedAt,
          milliseconds: 0,
        })),
        startedAt,
        finishedAt: took === null ? null : startedAt + took * 1000,
      },
    ),
    known,
  }
}

/** Null where it is none of ours; of attempts, what cannot be read is left out, and whose they are is not told. Never throws. */
export function readMemory(text: string, vocabulary: Vocabulary): Memory | null {
  // Some systems keep 64,000 characters; none of ours is ever as long.
  if (text.length > 64_000) return null
  const [head = '', ...attempts] = text.split(';')
  const fields = head.split('!')
  const [format, registration = '', spoken, beganText = '', drillsText = '', read = '', solved = ''] = fields
  const language = languages.find((each) => each === spoken)
  const began = of36(beganText)
  const drillsRight = of36(drillsText)
  if (format !== '1' || fields.length !== 7 || !/^[0-9a-zA-Z-]{1,64}$/.test(registration)) return null
  if (language === undefined || began === null || drillsRight === null) return null
  const known = (shorts: string, ids: readonly string[]): ReadonlySet<string> => {
    const found = new Set(shorts.match(/.{3}/g) ?? [])
    return new Set(ids.filter((id) => found.has(shortOf(id))))
  }
  return {
    registration,
    language,
    read: known(read, vocabulary.readings),
    solved: known(solved, vocabulary.exercises),
    drillsRight: Math.min(drillsRight, 100_000),
    attempts: attempts.flatMap((each) => readAttempt(each, began) ?? []),
  }
}
