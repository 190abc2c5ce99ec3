/** CSV: what was in a cell comes out of it, and nothing in it is a formula. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf, harmless } from '../../src/exports/csv.ts'

/** Cells of one line, as RFC 4180 says. */
function read(line: string): readonly string[] {
  const cells: string[] = []
  for (const [, quoted, plain] of line.matchAll(/(?:"((?:[^"]|"")*)"|([^,"]*))(?:,|$)/g))
    cells.push((quoted ?? plain ?? '').replaceAll('""', '"'))
  return cells
}

describe('a table as CSV', () => {
  it('begins with a byte order mark, so that Excel reads Chinese', () =>
    expect(csvOf([['工号', '姓名']])).toBe('\uFEFF"工号","姓名"\r\n'))

  it('finds a formula behind a zero byte', () => expect(csvOf([['\0=1']])).toBe('\uFEFF"\'=1"\r\n'))

  it('keeps numbers numbers, zeros in front and nothing at all', () =>
    expect(csvOf([[71.5, -3, '0012', null, '']])).toBe('\uFEFF71.5,-3,"0012",,""\r\n'))

  it.each(['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', ' =cmd', '＝1', '|x', '%x', '\u200B=1'])(
    'makes text of %j',
    (text) => expect(harmless(text)).toBe(`'${text}`),
  )

  it.each(['王敏', '0012', 'A-1', 'a=b', ''])('leaves %j alone', (text) => expect(harmless(text)).toBe(text))

  it('never holds a cell that begins as a formula does, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (cells) => {
        const clean = cells.map((cell) => cell.replaceAll('\0', ''))
        const out = read(csvOf([clean]).slice(1, -2)).slice(0, clean.length)
        expect(out).toEqual(clean.map(harmless))
        for (const cell of out) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { seed: 20261126, numRuns: 500 },
    )
  })
})
