/** A result as a code: what a chat does to it, and how small it is. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { seal } from '../../src/assignments/envelope.ts'
import { bounds, qrCodes, readCodes, writeCode } from '../../src/exports/result-code.ts'
import { momentOf, resultAttemptOf } from '../../src/exports/result-file.ts'
import type { ResultAttempt, ResultFile } from '../../src/exports/result-file.ts'
import type { Game } from '../../src/model/game.ts'
import { modes } from '../../src/model/play.ts'
import type { Attempt } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { variantOf } from '../../src/play/replay.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { pickOne, randomOf } from '../../src/play/seeds.ts'
import { readLibrary } from '../../tools/content.ts'
import { coarse } from './coarse.ts'

let games: readonly Game[] = []
beforeAll(() => {
  games = readLibrary().contents.map(({ game }) => game)
}, 120_000)

const began = Date.UTC(2026, 10, 25, 1, 40, 7)
const idFrom = (at: number, seed: number): string =>
  at.toString(36) + (0x8000000000 + seed).toString(16).padStart(10, '0')

/** A play at random to its end, as slow or as fast as people are. */
function playAtRandom(game: Game, seed: number): Attempt {
  const rules = rulesOf(game)
  const random = randomOf(seed)
  const bring = pickOne(rules.bringLists, random)
  const start = Math.floor(random() * game.starts.length)
  let state = rules.begin(start, variantOf(game, seed), bring)
  const picks: Attempt['picks'][number][] = []
  while (!rules.ended(state)) {
    const offered = rules.offered(state)
    const pick = offered.length === 0 ? ('leave' as const) : pickOne(offered, random)
    picks.push(pick)
    state = rules.step(state, pick).state
  }
  const startedAt = began + Math.floor(random() * 86_400_000)
  return newAttempt(game, {
    id: idFrom(startedAt - 3, seed),
    seed,
    start,
    mode: pickOne(modes, random),
    bring,
    picks,
    times: picks.map(() => (random() < 0.1 ? null : Math.floor(1000 + random() * 40_000))),
    absences: random() < 0.3 ? [{ turn: 2, at: startedAt + 41_234, milliseconds: 9_876 }] : [],
    startedAt,
    finishedAt: startedAt + 400_000,
  })
}

const file = (attempts: readonly ResultAttempt[], more: Partial<ResultFile> = {}): ResultFile => ({
  kind: 'duecourse-result',
  format: 1,
  learner: { staff: '001234', name: '欧阳小雨' },
  course: null,
  assignment: 'mi3k2a1b0123456789',
  release: '0.1.0',
  writtenAt: momentOf(began + 90_000_000, 480),
  attempts,
  ...more,
})

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => text.length <= 200)
const anyName = anyText.filter((text) => text !== '')
const anyMoment = fc
  .tuple(
    fc.integer({ min: -60_000_000_000_000, max: 250_000_000_000_000 }),
    fc.integer({ min: -840, max: 840 }),
  )
  .map(([at, east]) => momentOf(at, east))
const anyTime = fc.option(fc.nat(31 * 86_400_000))
const anyAttempt: fc.Arbitrary<ResultAttempt> = fc.record({
  id: fc.oneof(
    anyName,
    fc.nat().map((seed) => idFrom(began, seed)),
  ),
  scenario: anyName,
  logic: fc.stringMatching(/^[0-9a-f]{16}$/),
  start: fc.nat(31),
  seed: fc.nat(0xffffffff),
  mode: fc.constantFrom(...modes),
  bring: fc.array(fc.nat(31), { maxLength: 31 }),
  startedAt: anyMoment,
  finishedAt: fc.option(anyMoment),
  branch: fc.option(fc.record({ attempt: anyName, turn: fc.nat(500) })),
  absences: fc.array(fc.tuple(fc.nat(500), fc.integer({ min: -9e9, max: 9e9 }), anyTime), { maxLength: 5 }),
  log: fc.array(fc.tuple(fc.integer({ min: -1, max: 1000 }), anyTime), { maxLength: 30 }),
})
const anyFile: fc.Arbitrary<ResultFile> = fc.record({
  kind: fc.constant('duecourse-result' as const),
  format: fc.constant(1 as const),
  learner: fc.record({ staff: anyText, name: anyText }),
  course: fc.option(fc.record({ id: anyName, version: anyText })),
  assignment: fc.option(anyText),
  release: anyText,
  writtenAt: anyMoment,
  attempts: fc.array(anyAttempt, { maxLength: 5 }),
})

const only = (text: string) => readCodes(text).map(({ read }) => read)

describe('a result as a code', () => {
  it('says what the file says, but for fractions of seconds', () => {
    fc.assert(
      fc.property(anyFile, (whole) => {
        expect(only(writeCode(whole))).toEqual([{ kind: 'read', file: coarse(whole) }])
        expect(coarse(coarse(whole))).toEqual(coarse(whole))
      }),
    )
  })

  it('brings back plays of real scenarios move by move', () => {
    fc.assert(
      fc.property(
        fc.nat(games.length - 1),
        fc.nat(0xffffffff),
        fc.integer({ min: 1, max: 6 }),
        (at, seed, count) => {
          const attempts = Array.from({ length: count }, (_, index) => {
            const game = games[(at + index) % games.length]
            if (game === undefined) throw new Error('no game')
            return resultAttemptOf(playAtRandom(game, (seed + index) >>> 0), 480)
          })
          const [read] = only(writeCode(file(attempts)))
          expect(read).toEqual({ kind: 'read', file: coarse(file(attempts)) })
          if (read?.kind === 'read')
            expect(read.file.attempts.map(({ log }) => log.map(([pick]) => pick))).toEqual(
              attempts.map(({ log }) => log.map(([pick]) => pick)),
            )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('leaves room in a QR code for plays far longer than any, and several ordinary ones', () => {
    const fit: number[] = []
    for (const game of games) {
      const plays = Array.from({ length: 40 }, (_, seed) => resultAttemptOf(playAtRandom(game, seed), 480))
      let together = 0
      while (together < plays.length && writeCode(file(plays.slice(0, together + 1))).length <= bounds.qr)
        together++
      fit.push(together)
    }
    expect(Math.min(...fit)).toBeGreaterThanOrEqual(6)
    // Sixty moves, half a minute each, of an own scenario with a long name.
    const [game] = games
    if (game === undefined) throw new Error('no game')
    const endless = resultAttemptOf(
      playAtRandom({ ...game, scenario: 'own-valves-in-the-yard-0123ab' }, 1),
      480,
    )
    const log = Array.from({ length: 60 }, (_, at) => [(at * 7) % 4, 26_000 + ((at * 7919) % 9000)] as const)
    const { length } = writeCode(
      file([{ ...endless, log }], { course: { id: 'key-accounts', version: '0123abcd' } }),
    )
    expect(length).toBeLessThanOrEqual(bounds.qr)
  }, 60_000)

  it('is shared out over as many QR codes as it takes', () => {
    const [game] = games
    if (game === undefined) throw new Error('no game')
    const attempts = Array.from({ length: 40 }, (_, seed) => resultAttemptOf(playAtRandom(game, seed), 480))
    const { codes, leftOver } = qrCodes(file(attempts))
    expect(leftOver).toEqual([])
    expect(codes.length).toBeGreaterThan(1)
    expect(Math.max(...codes.map(({ length }) => length))).toBeLessThanOrEqual(bounds.qr)
    const back = only(codes.join('\n')).flatMap((read) => (read.kind === 'read' ? read.file.attempts : []))
    expect(back.map(({ id }) => id)).toEqual(attempts.map(({ id }) => id))
    const endless: ResultAttempt = {
      ...resultAttemptOf(playAtRandom(game, 0), 480),
      log: Array.from({ length: 400 }, (_, at) => [(at * 7919) % 900, (at * 104_729) % 9_000_000] as const),
    }
    expect(qrCodes(file([endless, ...attempts.slice(0, 1)])).leftOver).toEqual([endless])
    expect(qrCodes(file([])).codes).toEqual([])
  })
})

describe('codes in a text', () => {
  const attempt = (seed: number): ResultAttempt => {
    const game = games[seed % games.length]
    if (game === undefined) throw new Error('no game')
    return resultAttemptOf(playAtRandom(game, seed), 480)
  }
  const code = (name: string, seed: number): string =>
    writeCode(file([attempt(seed)], { learner: { staff: '0007', name } }))

  it('are found wherever they stand, broken up as chats do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { maxLength: 6 }),
        fc.integer({ min: 5, max: 80 }),
        (seeds, width) => {
          const gaps = ['\n', ' ', '\r\n', '\u200b', '\n> ', '\u00a0', '\u3000']
          const broken = (text: string): string =>
            text.replace(
              new RegExp(`.{${String(width)}}`, 'g'),
              (part) => part + (gaps[width % gaps.length] ?? ''),
            )
          const names = seeds.map((_, at) => `学员${String(at)}`)
          const text = seeds
            .map(
              (seed, at) =>
                `[11-25 09:4${String(at)}] ${names[at] ?? ''}：\n作业 ${broken(code(names[at] ?? '', seed)).replace(/^D.*?U.*?E/s, 'DUE')} 收一下，DUE\n`,
            )
            .join('———\n')
          expect(
            only(text).map((read) => (read.kind === 'read' ? read.file.learner.name : read.kind)),
          ).toEqual(names)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('say what is wrong with them, one by one', () => {
    const whole = code('王芳', 1)
    const middle = whole.length >> 1
    const swapped = whole.slice(0, middle) + (whole[middle] === 'a' ? 'b' : 'a') + whole.slice(middle + 1)
    const later = `DUE[${seal(Uint8Array.of(1, 2, 3), 2, 'chat')}]`
    const nothing = `DUE[${seal(Uint8Array.of(1, 2, 3), 1, 'chat')}]`
    const found = readCodes(
      [
        whole.slice(0, middle),
        swapped,
        later,
        nothing,
        `${whole.slice(0, -9)}]`,
        whole.replace('[', '【'),
        whole.slice(0, 40),
      ].join('\n'),
    )
    expect(found.map(({ read }) => read.kind)).toEqual([
      'cut off',
      'changed',
      'from later',
      'malformed',
      'cut off',
      'read',
      'cut off',
    ])
    expect(found[1]?.excerpt).toBe(whole.slice(0, 24))
    expect(found[1]?.at).toBe(middle + 1)
    expect(readCodes('')).toEqual([])
    expect(readCodes('the invoice is due [on Friday]')).toEqual([])
  })

  it('never throw and never unfold beyond their bounds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const [read] = only(`DUE[${seal(bytes, 1, 'chat')}]`)
        expect(['read', 'malformed']).toContain(read?.kind)
      }),
      { numRuns: 500 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCodes(`DUE[${text}`)))
    expect(only(`DUE[${seal(new Uint8Array(bounds.content + 1), 1, 'chat')}]`)).toEqual([
      { kind: 'malformed' },
    ])
  })
})
