/**
 * The result file as a short code for chats and QR codes. Enters: a result file. Leaves: letters, and
 * back. `docs/result-code.md` describes it; changing it takes a new format number.
 *
 * The code says what the file says, but for times: moments are whole seconds, moves took steps of a
 * fifth of a second. Read back it is checked like any file.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { open, seal } from '../assignments/envelope.ts'
import { modes } from '../model/play.ts'
import { ByteReader, ByteWriter } from './byte-stream.ts'
import { bounds as fileBounds, checkResultFile, momentOf } from './result-file.ts'
import type { ResultAttempt, ResultFile, ResultRead } from './result-file.ts'

const format = 1

/** Milliseconds that one step of a move's time, and of an absence, stands for. */
const moveStep = 200
const absenceStep = 1000

export const bounds = {
  /** Bytes of a QR code that every telephone reads from a screen. */
  qr: 500,
  /** Letters of a text that codes are looked for in. */
  text: fileBounds.bytes,
  /** Codes read out of one text. */
  codes: 5000,
  /** Bytes that one code unfolds to. */
  content: 1024 * 1024,
} as const

interface Moment {
  /** Since 1970. */
  readonly seconds: number
  /** Minutes east of Greenwich. */
  readonly east: number
}

function parsed(moment: string): Moment {
  const zone = /([+-])(\d\d):(\d\d)$/.exec(moment)
  const minutes = zone === null ? 0 : Number(zone[2]) * 60 + Number(zone[3])
  return { seconds: Math.floor(Date.parse(moment) / 1000), east: zone?.[1] === '-' ? 0 - minutes : minutes }
}

const written = ({ seconds, east }: Moment): string => momentOf(seconds * 1000, east)

/** Ids of this program: milliseconds since 1970 in base 36, then five bytes in hexadecimal. */
function partsOf(id: string): { readonly at: number; readonly noise: Uint8Array } | null {
  const [, time, noise] = /^([0-9a-z]{7,10})([0-9a-f]{10})$/.exec(id) ?? []
  if (time === undefined || noise === undefined) return null
  const at = parseInt(time, 36)
  return Number.isSafeInteger(at) && at.toString(36) === time ? { at, noise: hexToBytes(noise) } : null
}

/** An id takes half the room if it is one of ours. @param near a time in milliseconds it was made at, about */
function writeId(out: ByteWriter, id: string, near: number): void {
  const parts = partsOf(id)
  out.byte(parts === null ? 1 : 2)
  if (parts === null) out.text(id)
  else {
    out.signed(parts.at - near)
    out.raw(parts.noise)
  }
}

const readId = (from: ByteReader, near: number, tag = from.byte()): string =>
  tag === 1 ? from.text() : (near + from.signed()).toString(36) + bytesToHex(from.raw(5))

const writeLong = (out: ByteWriter, steps: number | null): void => out.count(steps === null ? 0 : steps + 1)

function readLong(from: ByteReader, step: number): number | null {
  const steps = from.count()
  return steps === 0 ? null : (steps - 1) * step
}

/** Bits of the byte that an attempt begins with; its two lowest are the mode. */
const has = { start: 4, bring: 8, finished: 16, zone: 32, branch: 64, absences: 128 } as const

/** The scenario and logic of several attempts are written once. */
const gameOf = ({ scenario, logic }: ResultAttempt): string => `${logic}${scenario}`

function writeAttempt(out: ByteWriter, attempt: ResultAttempt, game: number, wrote: Moment): void {
  const { seconds, east } = parsed(attempt.startedAt)
  const { branch, absences, finishedAt, start, bring } = attempt
  out.byte(
    modes.indexOf(attempt.mode) |
      (start > 0 ? has.start : 0) |
      (bring.length > 0 ? has.bring : 0) |
      (finishedAt !== null ? has.finished : 0) |
      (east !== wrote.east ? has.zone : 0) |
      (branch !== null ? has.branch : 0) |
      (absences.length > 0 ? has.absences : 0),
  )
  out.count(game)
  out.signed(wrote.seconds - seconds)
  writeId(out, attempt.id, seconds * 1000)
  for (const shift of [24, 16, 8, 0]) out.byte(attempt.seed >>> shift)
  if (start > 0) out.count(start)
  if (bring.length > 0) out.count([...new Set(bring)].reduce((bits, item) => bits + 2 ** item, 0))
  if (finishedAt !== null) out.signed(parsed(finishedAt).seconds - seconds)
  if (east !== wrote.east) out.signed(east)
  if (branch !== null) {
    writeId(out, branch.attempt, seconds * 1000)
    out.count(branch.turn)
  }
  if (absences.length > 0) out.count(absences.length)
  for (const [turn, after, away] of absences) {
    out.count(turn)
    out.signed(Math.round(after / absenceStep))
    writeLong(out, away === null ? null : Math.round(away / absenceStep))
  }
  out.count(attempt.log.length)
  for (const [pick] of attempt.log) out.count(pick + 1)
  for (const [, took] of attempt.log) writeLong(out, took === null ? null : Math.round(took / moveStep))
}

function readAttempt(from: ByteReader, games: readonly (readonly [string, string])[], wrote: Moment) {
  const flags = from.byte()
  const [scenario, logic] = games[from.count()] ?? ['', '']
  const seconds = wrote.seconds - from.signed()
  const id = readId(from, seconds * 1000)
  const seed = from.raw(4).reduce((value, byte) => value * 256 + byte, 0)
  const start = flags & has.start ? from.count() : 0
  const bits = flags & has.bring ? from.count() : 0
  const finished = flags & has.finished ? seconds + from.signed() : null
  const east = flags & has.zone ? from.signed() : wrote.east
  const branch = flags & has.branch ? { attempt: readId(from, seconds * 1000), turn: from.count() } : null
  const absences =
    flags & has.absences
      ? from.many(() => [from.count(), from.signed() * absenceStep, readLong(from, absenceStep)] as const)
      : []
  const picks = from.many(() => from.count() - 1)
  return {
    id,
    scenario,
    logic,
    start,
    seed,
    mode: modes[flags & 3],
    bring: Array.from({ length: 32 }, (_, item) => item).filter(
      (item) => Math.floor(bits / 2 ** item) % 2 === 1,
    ),
    startedAt: written({ seconds, east }),
    finishedAt: finished === null ? null : written({ seconds: finished, east }),
    branch,
    absences,
    log: picks.map((pick) => [pick, readLong(from, moveStep)] as const),
  }
}

function bytesOf(file: ResultFile): Uint8Array {
  const out = new ByteWriter()
  const wrote = parsed(file.writtenAt)
  const games = new Map<string, ResultAttempt>()
  for (const attempt of file.attempts) if (!games.has(gameOf(attempt))) games.set(gameOf(attempt), attempt)
  const places = new Map([...games.keys()].map((game, place) => [game, place]))
  out.text(file.learner.staff)
  out.text(file.learner.name)
  out.text(file.release)
  out.signed(wrote.seconds)
  out.signed(wrote.east)
  out.byte(file.course === null ? 0 : 1)
  if (file.course !== null) {
    out.text(file.course.id)
    out.text(file.course.version)
  }
  if (file.assignment === null) out.byte(0)
  else writeId(out, file.assignment, wrote.seconds * 1000)
  out.count(games.size)
  for (const { scenario, logic } of games.values()) {
    out.text(scenario)
    out.raw(hexToBytes(logic))
  }
  out.count(file.attempts.length)
  for (const attempt of file.attempts) writeAttempt(out, attempt, places.get(gameOf(attempt)) ?? 0, wrote)
  return out.bytes
}

/** @throws RangeError where the bytes do not hold what they should */
function fileOf(bytes: Uint8Array): unknown {
  const from = new ByteReader(bytes)
  const [staff, name, release] = [from.text(), from.text(), from.text()]
  const wrote = { seconds: from.signed(), east: from.signed() }
  const course = from.byte() === 0 ? null : { id: from.text(), version: from.text() }
  const tag = from.byte()
  const assignment = tag === 0 ? null : readId(from, wrote.seconds * 1000, tag)
  const games = from.many(() => [from.text(), bytesToHex(from.raw(8))] as const)
  const attempts = from.many(() => readAttempt(from, games, wrote))
  if (!from.done) throw new RangeError('more than there should be')
  return {
    kind: 'duecourse-result',
    format: 1,
    learner: { staff, name },
    course,
    assignment,
    release,
    writtenAt: written(wrote),
    attempts,
  }
}

/** `DUE[…]`: letters, digits, `+` and `/` between marks that no chat program turns into something else. */
export const writeCode = (file: ResultFile): string => `DUE[${seal(bytesOf(file), format, 'chat')}]`

export type CodeRead =
  | { readonly kind: 'read'; readonly file: ResultFile }
  /** The end is missing · letters differ · a later release made it · it holds no result. */
  | { readonly kind: 'cut off' | 'changed' | 'from later' | 'malformed' }

/** What stands between the marks, without what programs put in. */
function readInside(inside: string): CodeRead {
  const opened = open(inside.replace(/[^A-Za-z0-9+/]/g, ''), 'chat', bounds.content)
  if (opened.kind !== 'opened') return opened
  if (opened.format > format) return { kind: 'from later' }
  let checked: ResultRead
  try {
    checked = checkResultFile(fileOf(opened.content))
  } catch {
    return { kind: 'malformed' }
  }
  return checked.kind === 'read' ? checked : { kind: 'malformed' }
}

export interface FoundCode {
  /** Where it begins in the text. */
  readonly at: number
  /** As it stood there, shortened: enough to find it again. */
  readonly excerpt: string
  readonly read: CodeRead
}

const begins = /DUE\s*[[【［]/g
const ends = /[\]】］]/

/**
 * Every code in a text, whatever stands around and between: names, times, quotation marks. Line breaks
 * and blanks within a code are left out. Never throws; what lies beyond the bounds is not looked at.
 */
export function readCodes(text: string): readonly FoundCode[] {
  const looked = text.slice(0, bounds.text)
  const starts = [...looked.matchAll(begins)].slice(0, bounds.codes)
  return starts.map((start, index) => {
    const from = start.index + start[0].length
    const rest = looked.slice(from, starts[index + 1]?.index)
    const end = rest.search(ends)
    return {
      at: start.index,
      excerpt: looked.slice(start.index, start.index + 24),
      read: end < 0 ? { kind: 'cut off' } : readInside(rest.slice(0, end)),
    }
  })
}

/**
 * The attempts of a file shared out over codes that each fit a QR code. An attempt too long for that is
 * left over.
 */
export function qrCodes(file: ResultFile): {
  readonly codes: readonly string[]
  readonly leftOver: readonly ResultAttempt[]
} {
  const codes: string[] = []
  const leftOver: ResultAttempt[] = []
  const fits = (attempts: readonly ResultAttempt[]): string | null => {
    const code = writeCode({ ...file, attempts })
    return code.length <= bounds.qr ? code : null
  }
  let together: ResultAttempt[] = []
  let last: string | null = null
  for (const attempt of file.attempts) {
    if (fits([attempt]) === null) {
      leftOver.push(attempt)
      continue
    }
    const more = fits([...together, attempt])
    if (more === null && last !== null) codes.push(last)
    together = more === null ? [attempt] : [...together, attempt]
    last = more ?? fits([attempt])
  }
  if (last !== null) codes.push(last)
  return { codes, leftOver }
}
