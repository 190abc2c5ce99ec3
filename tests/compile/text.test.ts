import { describe, expect, it } from 'vitest'
import { startReport } from '../../src/compile/report.ts'
import { readFront } from '../../src/compile/text/front.ts'
import { normalise } from '../../src/compile/text/normalise.ts'
import type { Node } from '../../src/compile/text/outline.ts'
import { outline } from '../../src/compile/text/outline.ts'
import type { Placed } from '../../src/compile/text/placed.ts'
import { concat, slice, sourceOf, spanOf, split, standIn, typedAt } from '../../src/compile/text/placed.ts'
import { damaged, stream } from './mutations.ts'
import { compile, sample } from './sample.ts'

/** Every piece of text in a tree. */
function piecesOf(nodes: readonly Node[]): readonly Placed[] {
  return nodes.flatMap((node): readonly Placed[] => {
    switch (node.kind) {
      case 'heading':
        return [node.text]
      case 'paragraph':
        return node.lines
      case 'quote':
        return piecesOf(node.children)
      case 'list':
        return node.items.flatMap((item) => [...item.lines, ...piecesOf(item.children)])
      case 'table':
        return node.rows.flat().filter((cell) => cell.text !== '')
    }
  })
}

const treeOf = (text: string): readonly Node[] => outline(normalise(sourceOf('x', text), 0), startReport())
const typed = (text: string, piece: Placed): string => text.slice(spanOf(piece).start, spanOf(piece).end)

describe('places', () => {
  const source = sourceOf('x', 'abc\r\ndef\rghi\n')

  it('counts lines however they end', () => {
    expect(source.lineStarts).toEqual([0, 5, 9, 13])
    expect([0, 5, 8, 9, 12].map((start) => spanOf(typedAt(source, start, start + 1)))).toMatchObject([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 4 },
      { line: 3, column: 1 },
      { line: 3, column: 4 },
    ])
  })

  it('survives cutting and joining', () => {
    const [abc, def] = [typedAt(source, 0, 3), typedAt(source, 5, 8)]
    const joined = concat(abc, [def], ' + ')
    expect(joined.text).toBe('abc + def')
    expect(spanOf(slice(joined, 7, 9))).toMatchObject({ start: 6, end: 8, line: 2, column: 2 })
    expect(spanOf(slice(joined, 1, 7))).toMatchObject({ start: 1, end: 6, line: 1, column: 2 })
    expect(split(joined, /\+/g).map((piece) => [piece.text, spanOf(piece).start])).toEqual([
      ['abc', 0],
      ['def', 5],
    ])
    expect(spanOf(standIn(def, 'anything'))).toMatchObject({ start: 5 })
  })

  it('are those of the words as typed, in every file that needs no mending', () => {
    for (const path of ['accepts/plain.zh.md', 'playable/demo.zh.md', 'playable/demo.en.md']) {
      const { text } = sample(path)
      const source = sourceOf(path, text)
      const tree = outline(normalise(source, readFront(source, startReport()).bodyLine), startReport())
      const pieces = piecesOf(tree)
      expect(pieces.length).toBeGreaterThan(70)
      for (const piece of pieces) {
        if (piece.links.length === 0) expect(typed(text, piece)).toBe(piece.text)
        else
          for (const link of piece.links)
            expect(text.slice(spanOf(slice(piece, link.from, link.to)).start)).toMatch(
              slice(piece, link.from, link.to).text,
            )
      }
    }
  })

  it('never lie outside the file, whatever is typed', () => {
    const random = stream(7)
    const { text } = sample('accepts/plain.zh.md')
    for (let i = 0; i < 300; i += 1) {
      const file = damaged(text, random)
      for (const piece of piecesOf(treeOf(file))) {
        const { start, end } = spanOf(piece)
        if (start < 0 || end > file.length || start > end)
          throw new Error(`${start}–${end} of ${file.length}: ${piece.text}`)
      }
    }
    expect.assertions(0)
  })
})

describe('text as people read it', () => {
  const lines = (text: string): readonly string[] => piecesOf(treeOf(text)).map((piece) => piece.text)

  it.each([
    ['**急**：今天', ['急：今天']],
    ['*您好*，__请进__', ['您好，请进']],
    ['3*4*5 块', ['345 块']],
    ['周一~周三，~~不~~', ['周一~周三，~~不~~']],
    ['见 [这里](#这里) 和 <b>', ['见 这里 和']],
    ['【保安】（小声）您找谁？', ['【保安】（小声）您找谁？']],
    ['[Guard] (note: he is new) and (and/or) so', ['[Guard] (note: he is new) and (and/or) so']],
    ['反斜杠\\*星号', ['反斜杠*星号']],
    ['    四个空格也是话', ['四个空格也是话']],
    ['一行\n===', ['一行', '===']],
    ['`代码`也是话', ['`代码`也是话']],
  ])('%s', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('the front matter', () => {
  const read = (text: string) => {
    const source = sourceOf('x', text)
    const report = startReport()
    const front = readFront(source, report)
    return {
      entries: front.entries.map(({ key, values }) => [key.text, values.map((value) => value.text)]),
      places: front.entries.flatMap(({ values }) => values.map((value) => typed(text, value))),
      codes: report.all().map(({ code }) => code),
    }
  }

  it.each([
    ['标题: 他说: “在走”', '他说: “在走”'],
    ['标题：全角冒号', '全角冒号'],
    ["title: it's in process", "it's in process"],
    ['title: "in process" again', '"in process" again'],
    ['title: [x] #1 {y}', '[x] #1 {y}'],
    ['title: @home & away', '@home & away'],
    ["title: 'don' and 'dusted'", "'don' and 'dusted'"],
    ['title: - dash', '- dash'],
  ])('takes %s as it stands', (line, value) => {
    const { entries, places, codes } = read(`---\n${line}\n---\n`)
    expect(entries).toEqual([[line.split(/[:：]/)[0], [value]]])
    expect(places).toEqual([value])
    expect(codes).toEqual([])
  })

  it('takes quotes off where they are YAML', () => {
    expect(read('---\ntitle: "in process"\n---\n')).toMatchObject({
      entries: [['title', ['in process']]],
      places: ['in process'],
    })
  })

  it('reads lists, notes and empty values', () => {
    expect(read('---\n# note\na:\n  - one\n  - two\nb:\n---\n').entries).toEqual([
      ['a', ['one', 'two']],
      ['b', []],
    ])
  })

  it('refuses HTML, as tables do', () => {
    const { text } = sample('accepts/plain.zh.md')
    const codes = (changed: string) =>
      compile({ path: 'x.zh.md', text: changed }).diagnostics.map(({ code }) => code)
    expect(codes(text.replace('目标: 问出', '目标: <b>问</b>出'))).toEqual(['raw-html'])
    expect(codes(text.replace('| 线束 |', '| <img src=x> |'))).toEqual(['raw-html'])
  })
})
