import { describe, expect, it } from 'vitest'
import { deskDrills } from '../../src/drills/desk.ts'
import { compileCatalogue } from '../../src/compile/catalogue.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import { trainedBy } from '../../src/model/exercise.ts'
import { catalogue, catalogueFiles, sampleScenarios, withoutPlaces } from './sample.ts'

describe('the catalogue', () => {
  it('is read without a complaint', () =>
    expect(compileCatalogue(catalogueFiles, sampleScenarios).diagnostics).toEqual([]))

  it('joins both languages by id', () => {
    expect(catalogue.techniques.get('observe-on-site')).toMatchObject({
      family: 'F2',
      kind: 'play',
      flag: 'limits',
      name: { zh: '现场观察', en: 'Observe on site' },
    })
    expect(catalogue.techniques.get('observe-on-site')?.page.en).toBe(
      '# Observe on site\n\n## What it is\n\nA sample.',
    )
    expect([...catalogue.misconceptions.keys()]).toEqual(['M01', 'M02', 'M05'])
    expect(catalogue.redLines.get('public-shaming')?.page).toEqual({ zh: '样例。', en: 'A sample.' })
    expect(catalogue.lawCards.get('civil-code-579')?.name.zh).toBe('民法典第579条')
  })

  it('reads personas with variants and reactions', () => {
    const persona = catalogue.personas.get('P02')
    expect(persona).toMatchObject({
      name: { zh: '林美琪', en: 'Lin Meiqi' },
      address: { zh: '林经理', en: 'Ms Lin' },
    })
    expect(persona?.variants.map((variant) => variant.name.en)).toEqual([
      'Free credit',
      'Waiting for our document',
      'The director really blocks',
    ])
    expect(persona?.reactions).toHaveLength(1)
    expect(persona?.reactions[0]).toMatchObject({ mood: 'calm', stance: 'deflecting' })
    expect(persona?.reactions[0]?.lines.zh).toHaveLength(6)
  })

  it('reads pages by chapter and order, what is drawn apart from what is read', () => {
    expect([...catalogue.pages.keys()]).toEqual(['recovery', 'ladder'])
    expect(catalogue.pages.get('ladder')).toMatchObject({
      chapter: 'process',
      title: { zh: '逾期的阶梯', en: 'The ladder' },
    })
    expect(catalogue.pages.get('ladder')?.blocks.en).toEqual([
      { kind: 'text', markdown: '## Step by step' },
      {
        kind: 'drawing',
        drawing: 'figure:dunning-ladder',
        caption: 'What is done on which day',
        rows: [
          ['Day', 'What'],
          ['1', 'Ring'],
          ['6', 'Ask why'],
        ],
      },
      { kind: 'text', markdown: expect.stringMatching(/^Say so before you climb\./) as string },
    ])
  })

  it('keeps the blanks of a message as they were typed', () => {
    const [group] = catalogue.phrases.groups
    expect(catalogue.phrases.intro.en).toBe('Read one before you dial.')
    expect(group?.name).toEqual({ zh: '拖日子', en: 'Playing for time' })
    expect(group?.phrases).toMatchObject([
      {
        id: 'p01',
        saying: { zh: '在走流程了。', en: "It's in process." },
        likely: { zh: ['卡在签字人那儿。', '缺一张单据。'] },
        message: { zh: '____经理，__月__日电汇____元，请回“确认”。' },
        techniques: ['right-person'],
      },
    ])
  })

  it('reads a course with where each step leads and what completes it', () => {
    expect(catalogue.courses.get('first')).toMatchObject({
      title: { zh: '第一天', en: 'The first day' },
      lessons: [
        {
          name: { zh: '开口', en: 'Opening' },
          steps: [
            { target: { kind: 'technique', id: 'right-person' } },
            { target: { kind: 'page', id: 'recovery' } },
            { target: { kind: 'phrases' } },
            { target: { kind: 'example', id: 'S90' } },
            { target: { kind: 'scenario', id: 'S90' } },
            { target: { kind: 'exercise', id: 'desk' } },
            { target: { kind: 'drills', count: 5 } },
          ],
        },
      ],
      exam: ['S90'],
      rules: { read: 'all', passed: 1, drills: 5, exam: 'all', months: 12 },
    })
  })

  it('reads worked examples, every name with its place in both files', () => {
    const example = catalogue.examples.get('S90')
    expect(example).toMatchObject({
      scenario: 'S90',
      title: { zh: '两遍', en: 'Twice' },
      difference: { zh: '一个看见了白板。', en: 'One of them saw the whiteboard.' },
      models: {
        bad: { variant: { text: { zh: '白占资金', en: 'Free credit' } }, brings: [] },
        good: { brings: [{ text: { zh: '对账单', en: 'statement' } }] },
      },
    })
    expect(example?.models.bad.moves.map(({ begins, note }) => [begins.text.en, note.zh])).toEqual([
      ['No hurry at all.', '等不出日子来。'],
      ["If it's in process", '“在走”不是日子。'],
    ])
    expect(example?.models.good.moves[2]?.begins.spans).toMatchObject({
      zh: { file: 'examples/S90.zh.md', line: 27, column: 4 },
      en: { file: 'examples/S90.en.md', line: 27, column: 4 },
    })
  })

  it('reads an exercise with its figures, bands of age and questions', () => {
    const exercise = catalogue.exercises.get('desk')
    expect(exercise).toMatchObject({
      title: { zh: '两户先打谁', en: 'Two accounts, who first?' },
      opening: { sender: 'manager', text: { zh: '周一，两户，先打谁？' } },
      sheet: { bands: [1, 2, 3], total: true },
    })
    expect(exercise?.sheet.rows[1]?.map(({ en }) => en)).toEqual([
      'Second',
      '0',
      '10,000',
      '30,000',
      '40,000',
      'No date',
    ])
    expect(
      exercise?.questions.map(({ id, choices }) => [id, choices.findIndex(({ right }) => right)]),
    ).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 2],
      ['4', 0],
    ])
    expect(exercise === undefined ? [] : trainedBy(exercise)).toEqual(['elicit-commitment'])
    const drills = deskDrills(catalogue, 'en')
    expect(drills.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((at) => `exercise:desk:${String(at)}`))
    expect(drills[0]).toMatchObject({
      kind: 'desk',
      techniques: ['elicit-commitment'],
      question: 'Who first?',
    })
  })

  it.each<[string, (text: string) => string, readonly string[]]>([
    [
      'a row less',
      (text) => text.replace(/\| First .*\n/, ''),
      ['catalogue-difference', 'exercise-sum', 'pair-count'],
    ],
    [
      'another figure',
      (text) => text.replaceAll('10,000', '11,000'),
      ['catalogue-difference', 'exercise-sum'],
    ],
    [
      'another tick',
      (text) => text.replace('- [x] Which', '- [ ] Which'),
      ['catalogue-difference', 'catalogue-right'],
    ],
    [
      'a question less',
      (text) => text.slice(0, text.indexOf('## And after')),
      ['exercise-questions', 'pair-count'],
    ],
    [
      'another technique',
      (text) => text.replace('Technique: right-person', 'Technique: elicit-commitment'),
      ['catalogue-difference'],
    ],
    ['another band', (text) => text.replace('Over 30 days', 'Old'), ['catalogue-difference', 'exercise-sum']],
  ])('%s in one language of an exercise is told', (_, change, expected) => {
    const files = catalogueFiles.map((file) =>
      file.path === 'exercises/desk.en.md' ? { ...file, text: change(file.text) } : file,
    )
    const codes = compileCatalogue(files, sampleScenarios).diagnostics.map(({ code }) => code)
    expect([...new Set(codes)].sort()).toEqual(expected)
  })

  it('does not care where the folder lies', () => {
    const moved = catalogueFiles.map((file) => ({ ...file, path: `scenarios/${file.path}` }))
    const listed = (of: Catalogue): unknown =>
      withoutPlaces(
        Object.values(of).map((part: unknown) =>
          part instanceof Map ? [...(part as Map<unknown, unknown>)] : part,
        ),
      )
    expect(listed(compileCatalogue(moved, sampleScenarios).catalogue)).toEqual(listed(catalogue))
  })

  it('reads a file that has no translation in both places', () => {
    const { catalogue: half, diagnostics } = compileCatalogue(
      catalogueFiles.filter(({ path }) => path !== 'personas/P02.en.md'),
      sampleScenarios,
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(['catalogue-translation'])
    expect(half.personas.get('P02')?.name).toEqual({ zh: '林美琪', en: '林美琪' })
  })
})
