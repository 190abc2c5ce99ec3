/** Assignments of every shape there may be. */
import fc from 'fast-check'
import type { Assignment } from '../../src/model/assignment.ts'
import { modes } from '../../src/model/play.ts'
import { languages } from '../../src/model/words.ts'

const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => text.length <= 200)
const id = fc.stringMatching(/^[A-Za-z][\w-]{0,18}$/)

export const assignments: fc.Arbitrary<Assignment> = fc.record({
  format: fc.constant(1 as const),
  id,
  title: name,
  from: fc.oneof(fc.constant(''), name),
  course: fc.option(fc.record({ id, version: fc.stringMatching(/^[0-9a-f]{8}$/) })),
  scenarios: fc.uniqueArray(fc.record({ id, start: fc.nat(31), logic: fc.stringMatching(/^[0-9a-f]{8}$/) }), {
    minLength: 1,
    maxLength: 18,
    selector: ({ id: scenario }) => scenario,
  }),
  mode: fc.constantFrom(...modes),
  pass: fc.record({
    mark: fc.nat(100),
    passed: fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 18 })),
    attempts: fc.option(fc.integer({ min: 1, max: 9 })),
  }),
  due: fc.constantFrom(null, '2026-11-30T18:00:00+08:00', '2026-12-01T09:30-05:00', '2026-12-01T09:30Z'),
  code: fc.boolean(),
  own: fc.uniqueArray(
    fc.record({
      scenario: fc.stringMatching(/^own-[\p{L}\p{N}_.-]{1,12}$/u),
      language: fc.constantFrom(...languages),
      name,
      text: fc.string({ unit: 'grapheme', maxLength: 400 }),
    }),
    { maxLength: 3, selector: ({ scenario, language }) => `${language} ${scenario}` },
  ),
})
