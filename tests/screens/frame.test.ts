import { describe, expect, it } from 'vitest'
import { frameOf } from '../../src/components/frame.ts'

const text = 'one\ntwo three\nfour\nfive'
const span = (start: number, end: number, line: number) => ({ file: 'x.md', start, end, line, column: 1 })

describe('a frame', () => {
  it('marks the piece and shows a line before and after', () => {
    expect(frameOf(text, span(8, 13, 2))).toEqual([
      { number: 1, before: 'one', marked: '', after: '' },
      { number: 2, before: 'two ', marked: 'three', after: '' },
      { number: 3, before: 'four', marked: '', after: '' },
    ])
  })

  it('marks over line ends', () => {
    expect(frameOf(text, span(8, 16, 2)).map(({ marked }) => marked)).toEqual(['', 'three', 'fo', ''])
  })

  it('stays inside the text at its end, also when the span claims more', () => {
    expect(frameOf(text, span(19, 999, 4), 0)).toEqual([{ number: 4, before: '', marked: 'five', after: '' }])
    expect(frameOf('', span(0, 0, 1))).toEqual([{ number: 1, before: '', marked: '', after: '' }])
  })

  it('drops the carriage return of Windows lines', () => {
    expect(frameOf('a\r\nb\r\n', span(3, 4, 2), 0)).toEqual([
      { number: 2, before: '', marked: 'b', after: '' },
    ])
  })

  it('cuts a line too long to read around the mark', () => {
    const [line] = frameOf(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, span(500, 504, 1), 0)
    expect(line?.marked).toBe('HERE')
    expect(line?.before).toBe(`…${'x'.repeat(40)}`)
    expect(line?.after.length).toBeLessThan(200)
  })
})
