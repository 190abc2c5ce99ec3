/** Whose a typed number and name are, what is doubtful about it, and what HR decides. */
import { describe, expect, it } from 'vitest'
import { identityOf, match } from '../../src/board/match.ts'
import type { Decision, Identity, Matching } from '../../src/board/match.ts'
import type { Person } from '../../src/model/board.ts'
import type { DoubtKind } from '../../src/model/roster.ts'
import { atOnce } from '../../src/results/gently.ts'
import { learnerKey } from '../../src/results/learner.ts'

const person = (staff: string, name: string): Person => ({
  key: learnerKey({ staff, name }),
  staff,
  name,
  department: '东区',
  post: '',
  required: [],
  listed: true,
})
const roster = [
  person('0012', '李工'),
  person('0731', '王敏'),
  person('A-7', '张 三'),
  person('0900', '王敏'),
]

/** As numbers are compared, however that is. */
const key = (staff: string): string => learnerKey({ staff, name: '' })

const typed = (staff: string, name: string, attempts = 1): Identity => ({
  id: identityOf({ staff, name }),
  staff,
  name,
  attempts,
})
const matched = (
  identities: readonly Identity[],
  decisions: readonly (readonly [Identity, Decision])[] = [],
  listed: readonly Person[] = roster,
): Matching =>
  atOnce(match(listed, identities, new Map(decisions.map(([{ id }, decision]) => [id, decision]))))

describe('a typed number and name', () => {
  it.each<[string, string, string]>([
    ['0012', '李工', '#0012'],
    ['００１２', ' 李工 ', '#0012'],
    ['0012', '', '#0012'],
    ['a-7', '张三', key('A-7')],
  ])('%j %j is the listed person’s', (staff, name, key) => {
    const identity = typed(staff, name)
    const { whose, doubts } = matched([identity])
    expect(whose.get(identity.id)).toBe(key)
    expect(doubts).toEqual([])
  })

  it.each<[string, string, DoubtKind, readonly string[], string | null]>([
    ['0012', '李四', 'other name', ['#0012'], null],
    ['0012', '王敏', 'other name', ['#0012', '#0731', '#0900'], null],
    ['12', '李工', 'alike', ['#0012'], '#12'],
    ['00012', '李工', 'alike', ['#0012'], '#00012'],
    ['A-07', '张三', 'alike', [key('A-7')], key('A-07')],
    ['', '李工', 'name only', ['#0012'], '@李工'],
    ['', '王敏', 'name only', ['#0731', '#0900'], '@王敏'],
    ['9999', '周', 'unlisted', [], '#9999'],
    ['9999', '李工', 'unlisted', ['#0012'], '#9999'],
    ['', '周', 'unlisted', [], '@周'],
    ['', '', 'nobody', [], null],
  ])('%j %j is doubtful: %s', (staff, name, why, candidates, person) => {
    const identity = typed(staff, name)
    const { whose, doubts } = matched([identity])
    expect(doubts).toEqual([{ identity, why, candidates, decision: null }])
    expect(whose.get(identity.id)).toBe(person)
  })
})

describe('what HR decides', () => {
  const other = typed('0012', '李四')
  const told = (decision: Decision) => matched([typed('0012', '李工'), other], [[other, decision]])

  it('gives it to a person of the roster', () => {
    const { whose, doubts, people } = told({ kind: 'person', person: '#0731' })
    expect(whose.get(other.id)).toBe('#0731')
    expect(doubts[0]?.decision).toEqual({ kind: 'person', person: '#0731' })
    expect(people).toHaveLength(roster.length)
  })
  it('makes it somebody’s own', () => {
    const { whose, people } = told({ kind: 'own' })
    expect(whose.get(other.id)).toBe(other.id)
    expect(people.at(-1)).toMatchObject({ key: other.id, staff: '0012', name: '李四', listed: false })
  })
  it('lets it count for nobody', () => {
    const { whose, people } = told({ kind: 'ignore' })
    expect(whose.get(other.id)).toBeNull()
    expect(people).toHaveLength(roster.length)
  })
  it('is open again when the person is gone', () => {
    const { doubts } = matched([other], [[other, { kind: 'person', person: '#gone' }]])
    expect(doubts[0]?.decision).toBeNull()
  })
})

describe('without a roster', () => {
  it('people are those who hand something in, and nobody is missing', () => {
    const { people, doubts } = matched([typed('1', '李'), typed('2', '王')], [], [])
    expect(people.map(({ key }) => key).sort()).toEqual(['#1', '#2'])
    expect(doubts).toEqual([])
  })
  it('a number has the name that was used most; another one is a doubt', () => {
    const [often, once] = [typed('1', '李', 5), typed('1', '王', 1)]
    const { whose, doubts } = matched([once, often, typed('1', '', 1)], [], [])
    expect(whose.get(often.id)).toBe('#1')
    expect(whose.get(typed('1', '').id)).toBe('#1')
    expect(whose.get(once.id)).toBeNull()
    expect(doubts.map(({ why, identity }) => [why, identity.name])).toEqual([['other name', '王']])
  })
})
