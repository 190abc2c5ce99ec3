/** Every step of every migration has a fixture of the format it starts from. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formatOf, isFromLater, kinds, migrate } from '../../src/records/migrations.ts'
import { readAttempt } from '../../src/records/schema.ts'

const fixture = (kind: string, format: number): string =>
  fileURLToPath(new URL(`migrations/${kind}-${format}.json`, import.meta.url))

describe('migrations', () => {
  it('have a fixture for every format that was ever written', () => {
    const steps = kinds.flatMap((kind) =>
      Array.from({ length: formatOf(kind) - 1 }, (_, step) => fixture(kind, step + 1)),
    )
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.filter((path) => !existsSync(path))).toEqual([])
  })

  it('bring an attempt of format 1 up to date and lose nothing of it', () => {
    const before = JSON.parse(readFileSync(fixture('attempt', 1), 'utf8')) as Record<string, unknown>
    expect(readAttempt(before)).toEqual({
      ...before,
      format: 3,
      learner: 'first',
      times: [null, null, null],
      branch: null,
      assignment: null,
      absences: [],
    })
  })

  it('know that nothing was an assignment before format 3', () => {
    const before = JSON.parse(readFileSync(fixture('attempt', 2), 'utf8')) as Record<string, unknown>
    expect(readAttempt(before)).toEqual({ ...before, format: 3, assignment: null })
  })

  it.each([null, 17, 'text', [], {}, { format: 0 }, { format: 1.5 }, { format: '1' }])(
    'leave %j as it is',
    (value) => expect(migrate('attempt', value)).toEqual(value),
  )

  it('know what a later release wrote', () => {
    expect(isFromLater('attempt', { format: 4 })).toBe(true)
    expect(isFromLater('attempt', { format: 3 })).toBe(false)
    expect(isFromLater('learner', { format: 2 })).toBe(true)
  })
})
