/** The two paper forms: read row by row, kept, and summed up. */
import { describe, expect, it } from 'vitest'
import { fieldReport, reactionReport } from '../../src/board/form-report.ts'
import { readForms } from '../../src/board/forms.ts'
import type { FieldForm, FormKind, FormsRead, ReactionForm } from '../../src/board/forms.ts'
import { gridOf } from '../../src/board/grid.ts'
import { keepBatches, readBatches, withBatch, withoutPerson } from '../../src/board/kept-forms.ts'
import { tableAsCsv } from '../../src/exports/table.ts'
import { forms as en } from '../../src/i18n/en/forms.ts'
import { kit as kitEn } from '../../src/i18n/en/kit.ts'
import { forms as zh } from '../../src/i18n/zh/forms.ts'
import { kit as kitZh } from '../../src/i18n/zh/kit.ts'
import { memoryStore } from '../../src/records/store.ts'
import { headsOf, templateOf } from '../../src/screens/board/forms/form-heads.ts'

const heads = [headsOf(kitZh, zh), headsOf(kitEn, en)] as const

/** The template, filled in row by row. */
const filled = (kind: FormKind, rows: readonly (readonly string[])[], language: 0 | 1 = 0): string =>
  tableAsCsv({ ...templateOf(kind, heads[language], 'x'), rows })

const read = (kind: FormKind, rows: readonly (readonly string[])[], language: 0 | 1 = 0): FormsRead =>
  readForms(gridOf(filled(kind, rows, language)), kind, heads)

function formsOf(found: FormsRead) {
  if (found.kind !== 'read') throw new Error(found.kind)
  return found
}

const fives = [
  '2026/11/24',
  '十一月班',
  '5',
  '５',
  '5分',
  '4',
  '4',
  '',
  '3',
  '5',
  '追问日期',
  '',
  '给何总打电话',
]

describe('the feedback form', () => {
  it.each([0, 1] as const)('is read from its template in either language', (language) => {
    const { forms, errors } = formsOf(read('reaction', [fives, []], language))
    expect(errors).toEqual([])
    expect(forms).toEqual([
      {
        kind: 'reaction',
        date: '2026-11-24',
        session: '十一月班',
        marks: { relevant: 5, real: 5, safe: 5, clear: 4, use: 4, pace: null, trainer: 3, recommend: 5 },
        texts: { most: '追问日期', change: '', first: '给何总打电话' },
      },
    ])
  })

  it('tells what is wrong by row and column, and takes the rest', () => {
    const { forms, errors } = formsOf(
      read('reaction', [
        ['上周', '', '6', '很好', '5', '5', '5', '5', '5', '5'],
        ['2026-11-24', '', '', '', ''],
      ]),
    )
    expect(forms).toHaveLength(1)
    expect(errors.map(({ kind, row }) => [kind, row])).toEqual([
      ['mark', 2],
      ['mark', 2],
      ['date', 2],
      ['empty', 3],
    ])
    expect(errors[1]).toMatchObject({ column: kitZh.reaction.items.real, cell: '很好' })
  })

  it('needs its head', () => {
    const found = readForms(gridOf('工号,姓名\n1,张三'), 'reaction', heads)
    expect(found.kind).toBe('no head')
    expect(found).toHaveProperty('missing.length', 8)
  })

  it('is summed up: means, how often each mark, what was written', () => {
    const { forms } = formsOf(read('reaction', [fives, ['', '', '3', '', '1']]))
    const report = reactionReport(forms as readonly ReactionForm[])
    expect(report.items[0]).toEqual({ item: 'relevant', answers: 2, mean: 4, counts: [0, 0, 1, 0, 1] })
    expect(report.items[5]).toMatchObject({ answers: 0, mean: null })
    expect(report.texts).toEqual({ most: ['追问日期'], change: [], first: ['给何总打电话'] })
  })
})

const call = (person: string, calls: string, ...marks: readonly string[]) => [
  '2026-11-24',
  person,
  '陈经理',
  calls,
  ...marks,
]
const all = (mark: string) => Array.from({ length: 14 }, () => mark)

describe('the field sheet', () => {
  it('reads how many calls, in how many it came up, and what never did', () => {
    const { forms, errors } = formsOf(read('field', [call('0012', '', '4', '3(4)', '3（4）', '无', 'n/a')]))
    expect(errors).toEqual([])
    expect(forms[0]).toMatchObject({
      person: '0012',
      calls: 5,
      marks: {
        purpose: { done: 4, of: 5 },
        invoices: { done: 3, of: 4 },
        open: { done: 3, of: 4 },
        cause: null,
        full: null,
        followed: null,
      },
    })
  })

  it.each([
    ['more than the calls', '6'],
    ['more than came up', '4(3)'],
    ['a fraction that a spreadsheet takes for a day', '3/4'],
    ['a word', '多数'],
  ])('refuses %s', (_, mark) => {
    const { forms, errors } = formsOf(read('field', [call('0012', '5', mark)]))
    expect(errors).toMatchObject([{ kind: 'mark', row: 2, cell: mark }])
    expect(forms[0]).toHaveProperty('marks.purpose', null)
  })

  it('leaves out a row without a person, or with calls that are none', () => {
    const { forms, errors } = formsOf(read('field', [call('', '5', '4'), call('0012', '很多', '4')]))
    expect(forms).toEqual([])
    expect(errors.map(({ kind }) => kind)).toEqual(['no person', 'calls'])
  })

  it('is summed up over people, with those who were not listened to enough', () => {
    const { forms } = formsOf(
      read('field', [
        call('0012', '3', ...all('2')),
        call('0012', '2', ...all('2')),
        call('0031', '4', ...all('1(2)')),
      ]),
    )
    const report = fieldReport(forms as readonly FieldForm[])
    expect(report).toMatchObject({ forms: 3, people: 2, calls: 9, short: ['0031'] })
    expect(report.items.find(({ item }) => item === 'recap-sent')?.done).toEqual({ done: 5, of: 7 })
  })
})

describe('what is kept', () => {
  const { forms } = formsOf(read('reaction', [fives]))
  const batch = { source: 'a.csv', kind: 'reaction', forms } as const

  it('comes back as it was, and the same file counts once', async () => {
    const store = memoryStore()
    const kept = withBatch(withBatch([batch], { ...batch, source: 'b.csv' }), batch)
    expect(kept.map(({ source }) => source)).toEqual(['b.csv', 'a.csv'])
    await keepBatches(store, kept)
    expect(await readBatches(store)).toEqual(kept)
    await keepBatches(store, [])
    expect(await store.get('forms')).toBeNull()
  })

  it('is nothing where something else lies there', async () => {
    const store = memoryStore()
    await store.set('forms', { format: 1, batches: [{ ...batch, forms: [{ kind: 'reaction' }] }] })
    expect(await readBatches(store)).toEqual([])
  })

  it('lets go of a person, however the sheets name them, and of nobody else', () => {
    const sheets = formsOf(
      read('field', [call('0012', '5'), call('００12 李工', '5'), call('李工', '5'), call('00121', '5')]),
    ).forms
    const field = { source: 'b.csv', kind: 'field', forms: sheets } as const
    const left = withoutPerson([batch, field], { staff: '0012', name: '李工' })
    expect(left).toEqual([batch, { ...field, forms: sheets.slice(3) }])
    expect(withoutPerson(left, { staff: '0012', name: '李工' })).toBe(left)
    expect(withoutPerson([batch], { staff: '', name: '' })).toEqual([batch])
  })
})
