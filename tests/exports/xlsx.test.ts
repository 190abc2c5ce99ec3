/** Workbooks are read back by another library than wrote them. */
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { dayCell, shareCell, tableAsCsv } from '../../src/exports/table.ts'
import type { Table } from '../../src/exports/table.ts'
import { workbookOf } from '../../src/exports/xlsx.ts'

const table: Table = {
  name: '明细',
  columns: [
    { name: '工号', width: 10 },
    { name: '截止日期', width: 12 },
    { name: '占比', width: 8 },
    { name: '最高分', width: 8 },
  ],
  rows: [
    ['000123456789012345', dayCell('2026-12-31'), shareCell(0.875), 88.3],
    ['=1+1', dayCell(null), shareCell(null), null],
    ['张\u0000三\u0008\uD800 <&>"', dayCell('2028-02-29'), shareCell(1), 0],
  ],
}

describe('a workbook', () => {
  it('keeps zeros, formulas as text, days, shares and numbers', async () => {
    const sheets = await readWorkbook(Buffer.from(await workbookOf([table, { ...table, name: '汇总' }])))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['明细', '汇总'])
    expect(sheets[0]?.data).toEqual([
      ['工号', '截止日期', '占比', '最高分'],
      ['000123456789012345', new Date('2026-12-31T00:00:00Z'), 0.875, 88.3],
      ['=1+1', null, null, null],
      ['张三 <&>"', new Date('2028-02-29T00:00:00Z'), 1, 0],
    ])
  })
})

describe('the same as CSV', () => {
  it('has days and shares as people write them, and no formula', () => {
    expect(tableAsCsv(table).split('\r\n').slice(0, 3)).toEqual([
      '\uFEFF"工号","截止日期","占比","最高分"',
      '"000123456789012345","2026-12-31","87.5%",88.3',
      `"'=1+1",,,`,
    ])
  })
})
