/** Whatever is handed in, nothing throws, nothing hangs, nothing is dropped. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds, readResultFile, writeResultFile } from '../../src/exports/result-file.ts'
import type { LoggedMove, ResultAttempt, ResultFile } from '../../src/exports/result-file.ts'
import { personas } from '../../src/persona/index.ts'
import { buildGame } from '../../src/play/build-game.ts'
import type { Asked } from '../../src/results/handed.ts'
import { readHanded } from '../../src/results/read.ts'
import type { Read } from '../../src/results/read.ts'
import { submittedIn } from '../../src/results/rows.ts'
import type { Judged } from '../../src/results/rows.ts'
import { verify } from '../../src/results/verify.ts'
import type { Games, Progress } from '../../src/results/verify.ts'
import { catalogue, compiled, sample } from '../compile/sample.ts'
import { handedIn, judgeHere, receivedAt, verifying } from './cases.ts'

const runs = { seed: 20261126, numRuns: 300 }

const [honest] = handedIn('replayed').handed
const [model] = honest?.file.attempts ?? []
if (honest === undefined || model === undefined) throw new Error('the samples hold no attempt')

const handed = (attempts: readonly ResultAttempt[], file: ResultFile = honest.file) => ({
  ...honest,
  file: { ...file, attempts },
})

/** A move as it may stand in a file. */
const move = fc.tuple(fc.integer({ min: -1, max: 12 }), fc.option(fc.nat({ max: 60_000 })))

const attempts = fc.record<ResultAttempt>({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  scenario: fc.constantFrom('S16', 'S99', '__proto__', 'constructor', '../S16'),
  logic: fc.constantFrom(model.logic, '0123456789abcdef'),
  start: fc.nat({ max: 31 }),
  seed: fc.nat({ max: 0xffffffff }),
  mode: fc.constantFrom('guided', 'practice', 'exam'),
  bring: fc.array(fc.nat({ max: 31 }), { maxLength: 4 }),
  startedAt: fc.constantFrom(model.startedAt, '2026-11-24T09:30:00Z', '9999-12-31T23:59:59+08:00'),
  finishedAt: fc.option(fc.constantFrom('2026-11-24T09:35:00+08:00', '0001-01-01T00:00:00Z')),
  branch: fc.option(fc.record({ attempt: fc.constant('x'), turn: fc.nat({ max: 500 }) })),
  absences: fc.constant([]),
  log: fc.oneof(
    fc.array(move, { maxLength: 12 }),
    fc.nat({ max: model.log.length }).map((turn): readonly LoggedMove[] => model.log.slice(0, turn)),
  ),
})

const count = ({ handed: read, unread }: Read): number => read.length + unread.length

describe('a file', () => {
  it('of any text is read or said why not', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `\uFEFF${json}`),
        ),
        (text) => {
          expect(count(readHanded('any', text, receivedAt))).toBeGreaterThan(0)
        },
      ),
      runs,
    )
    expect(readHanded('any', null, receivedAt)).toMatchObject({ unread: [{ why: { kind: 'unreadable' } }] })
  })

  it('that was damaged anywhere is read or said why not', () => {
    const text = writeResultFile(honest.file)
    fc.assert(
      fc.property(
        fc.nat({ max: text.length }),
        fc.nat({ max: 20 }),
        fc.string({ maxLength: 5 }),
        (at, cut, put) => {
          const damaged = text.slice(0, at) + put + text.slice(at + cut)
          expect(count(readHanded('any', damaged, receivedAt))).toBe(1)
        },
      ),
      runs,
    )
  })

  it.each([
    ['nested a million deep', '['.repeat(1_000_000)],
    ['one key a million times', `{${'"kind":1,'.repeat(1_000_000)}"kind":2}`],
    ['beyond its bytes', ' '.repeat(bounds.bytes + 1)],
  ])('%s is none', (_, text) => expect(readHanded('any', text, receivedAt).unread).toHaveLength(1))
})

describe('verifying', () => {
  it('gives every attempt a row in its place, whatever the attempts', async () => {
    const judges = [judgeHere()]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(attempts, { maxLength: 4 }), { maxLength: 4 }), async (files) => {
        const all = files.map((each) => handed(each))
        const rows = await verify(all, verifying({ judges }))
        expect(rows.map(({ attempt }) => attempt)).toEqual(submittedIn(all))
        for (const { verdict, figures } of rows)
          if (verdict.kind === 'replayed') expect(figures).not.toBeNull()
      }),
      { ...runs, numRuns: 60 },
    )
  })

  it('ends on a game without end, however long the log', async () => {
    const persona = personas.get('P02')
    if (persona === undefined) throw new Error('no persona P02')
    const endless = buildGame(compiled(sample('playable/demo.zh.md')), persona, catalogue.techniques)
    const games: Games = { knows: () => Promise.resolve(true), game: () => Promise.resolve(endless) }
    const log = Array.from({ length: bounds.moves }, (): LoggedMove => [0, 1000])
    const rows = await verify([handed([{ ...model, logic: endless.hash, log }, model])], verifying({ games }))
    expect(rows.map(({ verdict }) => verdict.kind)).toEqual(['failed', 'failed'])
  })

  it('judges the others although one game cannot be judged', async () => {
    const judge = judgeHere()
    const rows = await verify(
      [handed([model, { ...model, id: 'second', start: 1 }])],
      verifying({
        judges: [
          (game, start, some) =>
            start === 0 ? Promise.reject(new Error('out of memory')) : judge(game, start, some),
        ],
      }),
    )
    expect(rows.map(({ verdict }) => verdict.kind)).toEqual(['failed', 'replayed'])
  })

  it('judges the others although one game cannot be fetched', async () => {
    const { games } = verifying()
    const rows = await verify(
      [handed([{ ...model, id: 'second', logic: '0123456789abcdef' }, model])],
      verifying({
        games: {
          ...games,
          game: (scenario, logic) =>
            logic === model.logic ? games.game(scenario, logic) : Promise.reject(new Error('no network')),
        },
      }),
    )
    expect(rows.map(({ verdict }) => verdict.kind)).toEqual(['failed', 'replayed'])
  })

  it('tells how far it is, and judges nothing twice', async () => {
    const told: Progress[] = []
    const known = new WeakMap<ResultAttempt, Judged>()
    const all = [handed([model, { ...model, id: 'second', logic: '0123456789abcdef' }])]
    await verify(all, verifying({ known, progress: (each) => told.push(each) }))
    expect(told.map(({ done }) => done)).toEqual([0, 1, 2])
    const again = await verify(all, verifying({ known, judges: [() => Promise.reject(new Error('again'))] }))
    expect(again[0]?.verdict.kind).toBe('replayed')
  })

  it('stops when it is told to', async () => {
    const stopper = new AbortController()
    const stopping = verify(
      [handed([model])],
      verifying({
        signal: stopper.signal,
        judges: [
          () => {
            stopper.abort(new Error('stopped'))
            return Promise.reject(new Error('the worker is gone'))
          },
        ],
      }),
    )
    await expect(stopping).rejects.toThrow()
  })
})

describe('an assignment', () => {
  const asked: Asked = {
    id: 'x',
    due: null,
    scenarios: null,
    mode: null,
    mark: 0,
    attempts: null,
    disputed: false,
    seedFits: null,
  }
  const remarks = async (more: Partial<Asked>) => {
    const [row] = await verify(
      [handed([model], { ...honest.file, assignment: 'what was asked' })],
      verifying({ askedIn: () => ({ ...asked, ...more }) }),
    )
    return row?.remarks
  }

  it('is held against the attempt', async () => {
    expect(await remarks({})).toEqual([])
    expect(await remarks({ due: Date.parse(model.startedAt) })).toEqual(['late'])
    expect(await remarks({ scenarios: new Map([['S01', 0]]), mode: 'practice' })).toEqual([
      'not asked',
      'other mode',
    ])
    expect(await remarks({ mark: 101, seedFits: () => false })).toEqual(['other seed', 'below mark'])
  })
})

it('reads what it wrote', () => {
  expect(readResultFile(writeResultFile(honest.file))).toEqual({ kind: 'read', file: honest.file })
})
