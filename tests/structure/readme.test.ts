import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileLibrary, readSources } from '../../tools/content.ts'
import { order } from './order.ts'
import { root } from './sources.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Package {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Package

/** First cells of the rows of all tables below a heading of level two. */
function rowsBelow(text: string, heading: string): readonly string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^\| *([^|]+?) *\|/gm)]
    .map(([, cell]) => cell ?? '')
    .filter((cell) => !/^(-+|package|包|command|命令)$/.test(cell))
}

/** The script behind `npm start`, `npm test -- …` and `npm run name`. */
const scriptOf = (command: string): string | undefined =>
  /^npm (?:run )?([a-z]+(?::[a-z]+)?)/.exec(command)?.[1]

const readmes = [
  {
    file: 'README.md',
    dependencyHeading: 'Dependencies',
    commandHeading: 'Commands',
  },
  { file: 'README.zh-CN.md', dependencyHeading: '依赖', commandHeading: '命令' },
]

describe.each(readmes)('$file', ({ file, dependencyHeading, commandHeading }) => {
  const text = read(file)

  it('gives every dependency a reason, and only those there are', () => {
    expect([...rowsBelow(text, dependencyHeading)].sort()).toEqual(
      [...Object.keys(dependencies), ...Object.keys(devDependencies)].sort(),
    )
  })

  it('tells every command, and only those there are', () => {
    const told = rowsBelow(text, commandHeading).map((cell) => scriptOf(cell.replaceAll('`', '')))
    expect(told.sort()).toEqual(Object.keys(scripts).sort())
    const named = [...text.matchAll(/npm run ([a-z]+(?::[a-z]+)?)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path]) => path ?? '')
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('names files that are there', () => {
    const named = [...text.matchAll(/`((?:src|tests|scenarios)\/[\w./-]+)`/g)].map(([, path]) => path ?? '')
    expect(named.filter((path) => !/[pt]0\d/i.test(path) && !existsSync(join(root, path)))).toEqual([])
  })

  it('draws the order that is enforced', () => {
    expect(text).toContain(`\`${order.join(' < ')}\``)
  })
})

it('show one scenario in both languages, which compiles without a remark', () => {
  const [en = '', zh = ''] = readmes.map(({ file }) => /^```markdown\n(.*?)^```$/ms.exec(read(file))?.[1])
  const library = compileLibrary([
    ...readSources().filter(({ path }) => !/^(?:S\d+|courses|examples)\//.test(path)),
    { path: 'T01/T01.zh.md', text: zh },
    { path: 'T01/T01.en.md', text: en },
  ])
  expect(library.diagnostics).toEqual([])
  expect(library.contents.map(({ id }) => id)).toEqual(['T01'])
})
