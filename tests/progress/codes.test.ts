/** What learning systems are told is read back as it was meant, and nothing else is taken for it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modes } from '../../src/model/play.ts'
import {
  codeOf,
  interactionId,
  keyOf,
  pickOf,
  readInteractionId,
  readKey,
  readSetOutWord,
  setOutWord,
  startId,
} from '../../src/progress/codes.ts'

const logic = fc.stringMatching(/^[0-9a-f]{16}$/)
const seed = fc.nat({ max: 0xffffffff })
const startedAt = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2090, 0, 1) })
const scenario = fc.oneof(
  fc.constantFrom('S03', 'own-催款-a1b2c3', 'own-s1_x', 'own-1_2_3', 'own-a_out_b'),
  fc.stringMatching(/^[\p{L}\p{N}_.~-]{1,30}$/u),
)

describe('names of interactions', () => {
  it('say whose answer to what it is', () => {
    const named = fc.record({
      scenario,
      logic,
      scene: fc.nat({ max: 999 }),
      turn: fc.nat({ max: 499 }),
      at: fc.record({ seed, startedAt }),
    })
    fc.assert(
      fc.property(named, ({ at, turn, ...rest }) => {
        const key = keyOf(at)
        expect(readKey(key)).toEqual(at)
        expect(readInteractionId(interactionId({ ...rest, key, turn }))).toEqual({
          scenario: rest.scenario,
          key,
          turn,
        })
        expect(readInteractionId(startId({ ...rest, key }))).toEqual({
          scenario: rest.scenario,
          key,
          turn: null,
        })
      }),
    )
  })

  it.each([
    '',
    'Question_1',
    'urn:q:1',
    'S03_0123abcd_s1_1-1',
    'S03_0123abcd_out_1-1_t3',
    'S03_xyz_s1_1-1_t0',
  ])('are not seen in “%s”', (id) => expect(readInteractionId(id)).toBeNull())
})

describe('how an attempt set out', () => {
  it('is read back', () => {
    const setOut = fc.record({
      mode: fc.constantFrom(...modes),
      start: fc.nat({ max: 31 }),
      seed,
      bring: fc.uniqueArray(fc.nat({ max: 31 }), { maxLength: 5 }),
      logic,
    })
    fc.assert(
      fc.property(setOut, (told) => {
        expect(readSetOutWord(setOutWord(told))).toEqual(told)
      }),
    )
  })

  it.each([
    '',
    'a',
    'exam-0-1-none',
    'exam-0-4294967296-none-0123456789abcdef',
    'test-0-1-none-0123456789abcdef',
  ])('is not seen in “%s”', (word) => expect(readSetOutWord(word)).toBeNull())
})

it('every choice has a code of its own, and every code its choice', () => {
  for (const pick of ['leave', ...Array.from({ length: 64 }, (_, ordinal) => ordinal)] as const)
    expect(pickOf(codeOf(pick))).toBe(pick)
  for (const code of ['', 'A', '1', 'ab', 'z5', 'z25', 'z1000', ' a']) expect(pickOf(code)).toBeNull()
})
