/** What is only told stands beside what was replayed, each try once. */
import { describe, expect, it } from 'vitest'
import type { Claim, Reported } from '../../src/results/handed.ts'
import { mergeReported } from '../../src/results/reported.ts'
import { verify } from '../../src/results/verify.ts'
import { handedIn, verifying } from './cases.ts'

const [honest] = handedIn('replayed').handed
const [model] = honest?.file.attempts ?? []
if (honest === undefined || model === undefined) throw new Error('the samples hold no attempt')

const told = (id: string, score: number | null, staff = honest.file.learner.staff): Reported => ({
  id,
  source: 'export',
  receivedAt: 1,
  learner: { staff, name: '' },
  evidence: {
    person: `#${staff}`,
    course: null,
    scenario: 'S16',
    mode: 'exam',
    startedAt: 1,
    finishedAt: null,
    seconds: null,
    score,
    passed: score !== null,
    endingClass: null,
    trust: 'reported',
    row: null,
  },
})
const rowsOf = (logic: string, claim: Claim | null = null) =>
  verify(
    [
      {
        ...honest,
        file: { ...honest.file, attempts: [{ ...model, id: 'lms-1', logic }] },
        claims: new Map(claim === null ? [] : [[0, claim]]),
      },
    ],
    verifying(),
  )

describe('what is only told', () => {
  it('counts once, by what tells more', async () => {
    const rows = await rowsOf(model.logic)
    const merged = mergeReported([told('a', 80), told('a', null), told('b', null), told('b', 70)], rows)
    expect(merged.map(({ id, evidence }) => [id, evidence.score])).toEqual([
      ['a', 80],
      ['b', 70],
    ])
  })

  it('gives way to the same try replayed, and not to somebody else’s', async () => {
    const rows = await rowsOf(model.logic)
    expect(rows[0]?.verdict.kind).toBe('replayed')
    expect(
      mergeReported([told('lms-1', 80), told('lms-1', 80, 'other')], rows).map(
        ({ learner }) => learner.staff,
      ),
    ).toEqual(['other'])
  })

  it('is taken from a row whose game is not known any more', async () => {
    const claim: Claim = { score: 88, passed: true, endingClass: 'full' }
    const [only, ...others] = mergeReported([], await rowsOf('0123456789abcdef', claim))
    expect(others).toEqual([])
    expect(only).toMatchObject({
      id: 'lms-1',
      evidence: { score: 88, passed: true, trust: 'reported', row: null },
    })
    expect(mergeReported([], await rowsOf('0123456789abcdef'))).toEqual([])
  })
})
