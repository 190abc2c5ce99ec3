/** Workbooks as Excel writes them, read back into cells. */
import { zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { headingsOf } from '../../src/board/columns.ts'
import { readRoster } from '../../src/board/roster.ts'
import { atOnce } from '../../src/results/gently.ts'
import { answer } from '../../src/screens/board/roster/workbook-bench.ts'

const day = new Date('2026-12-31T00:00:00Z')
const workbook = (): Promise<Blob> =>
  writeWorkbook([
    { sheet: '说明', data: [['填表说明']] },
    {
      sheet: '名单',
      data: [
        ['工号', '姓名', '必修课程', '截止日期'],
        ['0012', '李工', 'law', { value: day, type: Date, format: 'yyyy-mm-dd' }],
        [731, '王敏', 'law', 46387],
        [{ value: 123456789012345680, type: Number }, '周', null, null],
      ],
    },
    { sheet: '空', data: [] },
  ]).toBlob()

describe('a workbook', () => {
  it('is read with what each cell is: text keeps its zeros, days are days', async () => {
    const read = await answer(await workbook())
    if (read.kind !== 'sheets') throw new Error(read.kind)
    expect(read.sheets.map(({ name }) => name)).toEqual(['说明', '名单'])
    const grid = read.sheets[1]?.grid ?? []
    const roster = atOnce(
      readRoster(grid, headingsOf(grid), [{ id: 'law', title: { zh: '法律', en: 'Law' } }]),
    )
    expect(roster.people.map(({ staff, required }) => [staff, required[0]?.due])).toEqual([
      ['0012', '2026-12-31'],
      ['731', '2026-12-31'],
    ])
    expect(roster.problems.map(({ row, flaw }) => [row, flaw])).toEqual([
      [3, 'number'],
      [4, 'rounded'],
    ])
  })
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['nothing', new Uint8Array()],
    ['a packed folder of something else', zipSync({ 'a.txt': new Uint8Array([65]) })],
    ['half a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])('that is %s cannot be opened', async (_, bytes) => {
    expect(await answer(new Blob([bytes]))).toEqual({ kind: 'workbook' })
  })
  it('that unfolds to more than a browser holds is not unfolded', async () => {
    const small = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(10) }, { level: 0 })
    const view = new DataView(small.buffer, small.byteOffset)
    // What the directory at its end says that the file unfolds to.
    const entry = Array.from({ length: small.length - 4 }, (_, at) => at).find(
      (at) => view.getUint32(at, true) === 0x02014b50,
    )
    view.setUint32((entry ?? 0) + 24, 201 * 1024 * 1024, true)
    expect(await answer(new Blob([small]))).toEqual({ kind: 'too big' })
  })
})
