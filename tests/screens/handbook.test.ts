/** Finding things in the handbook, and where its pages are practised. */
import { describe, expect, it } from 'vitest'
import type { Course, StepTarget } from '../../src/model/catalogue.ts'
import { found } from '../../src/screens/handbook/search.ts'
import {
  searchableEntries,
  searchableExamples,
  searchableSayings,
} from '../../src/screens/handbook/searchable.ts'
import { practisedIn } from '../../src/screens/page/practised-in.ts'

describe('the search', () => {
  const saying = (id: string, said: string, reply: string) => ({
    id,
    saying: said,
    likely: ['真没批'],
    probe: '单子到谁手里了？',
    reply,
    never: '您骗谁呢。',
    message: '____',
    techniques: [],
  })
  const sayings = searchableSayings([
    { name: '推流程', sayings: [saying('p01', '在走流程。', '今天能批吗？')] },
    { name: '推别人', sayings: [saying('p02', '老板出差了。', '线上能走流程吧？')] },
  ])

  it('finds what customers say by their sentence first, then by what to answer', () => {
    expect(found(sayings, '流程').map(({ id, of }) => [id, of])).toEqual([
      ['p01', 0],
      ['p02', 1],
    ])
    expect(found(sayings, '骗谁')).toHaveLength(2)
    expect(found(sayings, '破产')).toHaveLength(0)
  })

  it('finds misconceptions by their code, in any width of letters', () => {
    const entries = searchableEntries({
      M01: { name: '伤和气', page: '再等等。' },
      M10: { name: '新单先走', page: '。' },
    })
    expect(found(entries, 'ｍ10').map(({ id }) => id)).toEqual(['M10'])
  })

  it('finds a worked example by what is said in it and about it', () => {
    const model = {
      brings: [],
      after: [],
      ending: '',
      endingClass: 'none' as const,
      deal: {} as never,
      score: 10,
      moves: [
        {
          before: [],
          text: '领导天天骂我。',
          manner: 'say' as never,
          note: '诉苦没用。',
          move: { kind: 'misconception' as const, id: 'M02', name: '求您帮个忙' },
          grade: 'blunder' as const,
          loss: 30,
        },
      ],
    }
    const examples = searchableExamples([
      {
        id: 'S03',
        scenario: 'S03',
        title: '月底还没付',
        gist: '同一通电话打两遍。',
        difference: '问对了人。',
        customer: '林经理',
        channel: 'phone',
        persona: 'P02',
        cause: { name: '白占资金', truth: '账上有钱。' },
        models: { bad: model, good: { ...model, moves: [] } },
      },
    ])
    for (const query of ['天天骂我', '诉苦', '求您帮', '林经理 白占', '月底'])
      expect(found(examples, query)).toHaveLength(1)
    expect(found(examples, '停货')).toHaveLength(0)
  })
})

describe('where a page is practised', () => {
  const lesson = (...targets: readonly StepTarget[]) => ({
    name: { zh: '', en: '' },
    steps: targets.map((target) => ({ target, name: { zh: '', en: '' } })),
  })
  const course = (...lessons: readonly ReturnType<typeof lesson>[]): Course => ({
    id: 'c',
    order: 1,
    title: { zh: '', en: '' },
    gist: { zh: '', en: '' },
    lessons,
    exam: ['S17'],
    rules: { read: 'all', passed: 1, drills: 0, exam: 1, months: null },
  })
  const courses = [
    course(
      lesson(
        { kind: 'page', id: 'disputes' },
        { kind: 'scenario', id: 'S08' },
        { kind: 'exercise', id: 'x' },
      ),
      lesson({ kind: 'page', id: 'other' }, { kind: 'scenario', id: 'S09' }),
    ),
    course(
      lesson(
        { kind: 'page', id: 'disputes' },
        { kind: 'scenario', id: 'S08' },
        { kind: 'scenario', id: 'S11' },
      ),
    ),
  ]

  it('is what the lessons that have it read go on to, each once', () => {
    expect(practisedIn(courses, 'disputes')).toEqual({ scenarios: ['S08', 'S11'], exercises: ['x'] })
  })

  it('is nowhere for a page that no lesson has', () => {
    expect(practisedIn(courses, 'S08')).toEqual({ scenarios: [], exercises: [] })
  })
})
