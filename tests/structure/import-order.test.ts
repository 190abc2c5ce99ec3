import { describe, expect, it } from 'vitest'
import { importsOf } from './imports.ts'
import { folders, offences, ring } from './order.ts'
import { sourcesIn } from './sources.ts'

const sources = sourcesIn('src')

describe('the folders of src', () => {
  it('are those that the order knows', () => {
    const found = sources.map(({ path }) => path.split('/')).filter((parts) => parts.length > 2)
    expect(found.map(([, folder]) => folder).filter((folder) => !folders.has(folder ?? ''))).toEqual([])
  })

  it('import only from the left', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.flatMap(offences)).toEqual([])
  })

  it('have no ring of files that import one another', () => {
    expect(ring(sources)).toBeNull()
  })
})

const typescript = `
import { a } from '../model/a.ts'
import type { B } from '../model/b.ts'
import '../model/effect.ts'
export { c } from '../model/c.ts'
export type { D } from '../model/d.ts'
type E = import('../model/e.ts').E
const f = () => import('../model/f.ts')
const g = (name: string) => import(name)
// import { h } from '../model/h.ts'
const i = "import j from '../model/j.ts'"
`

const svelte = `
<script module lang="ts">
  import type { A } from '../model/a.ts'
</script>
<script lang="ts">
  import B from './b.svelte'
  const c: import('../model/c.ts').C = $props()
</script>
{#await import('./d.svelte') then { default: D }}
  <D {...c as import('../model/e.ts').E} />
{/await}
<p>import f from './f.ts'</p>
`

describe('the reader of imports', () => {
  it('finds every form in TypeScript, and nothing in strings and comments', () => {
    const found = importsOf({ path: 'src/play/x.ts', text: typescript })
    expect(found.map(({ specifier, typeOnly }) => `${specifier}${typeOnly ? ' type' : ''}`)).toEqual([
      '../model/a.ts',
      '../model/b.ts type',
      '../model/effect.ts',
      '../model/c.ts',
      '../model/d.ts type',
      '../model/e.ts type',
      '../model/f.ts',
      '(computed)',
    ])
    expect(found[1]?.line).toBe(3)
  })

  it('finds every form in Svelte, in scripts and markup', () => {
    const found = importsOf({ path: 'src/screens/x.svelte', text: svelte })
    expect(
      found.map(({ specifier, typeOnly, line }) => `${line} ${specifier}${typeOnly ? ' type' : ''}`),
    ).toEqual([
      '3 ../model/a.ts type',
      '6 ./b.svelte',
      '7 ../model/c.ts type',
      '9 ./d.svelte',
      '10 ../model/e.ts type',
    ])
  })
})

describe('the order', () => {
  const verdict = (path: string, statement: string): string | undefined =>
    offences({
      path,
      text: path.endsWith('.svelte') ? `<script lang="ts">${statement}</script>` : statement,
    })[0]?.why

  it.each([
    ['src/play/x.ts', "import { step } from '../solve/solve.ts'"],
    ['src/model/x.ts', "import type { Draft } from '../compile/draft.ts'"],
    ['src/compile/text/x.ts', "const later = import('../../persona/index.ts')"],
    ['src/review/x.ts', "type Dict = import('../i18n/language.svelte.ts').Dict"],
    ['src/records/x.ts', "export * from '../screens/content.ts'"],
    ['src/components/x.svelte', "import { moods } from '../model/words.ts'"],
    ['src/components/x.svelte', "import type { State } from '../play/session.ts'"],
    ['src/i18n/x.ts', "import Icon from '../components/icon.svelte'"],
    ['src/screens/x.svelte', "import App from '../app.svelte'"],
    ['src/screens/x.ts', "import { root } from '../../tools/content.ts'"],
    ['src/screens/x.ts', "import { root } from './y'"],
    ['src/proofs/x.ts', "import library from 'virtual:library'"],
    ['src/loose/x.ts', "import type { Tone } from '../model/words.ts'"],
  ])('forbids in %s: %s', (path, statement) => {
    expect(verdict(path, statement)).toBeTypeOf('string')
  })

  it.each([
    ['src/solve/x.ts', "import { step } from '../play/rules.ts'"],
    ['src/compile/text/x.ts', "import type { Span } from '../../model/diagnostic.ts'"],
    ['src/compile/text/x.ts', "import { report } from '../report.ts'"],
    ['src/components/x.svelte', "import type { Mood } from '../model/words.ts'"],
    ['src/components/x.svelte', "import { words } from '../i18n/language.svelte.ts'"],
    ['src/screens/x.svelte', "import Worker from '../review/review.ts?worker'"],
    ['src/screens/x.ts', "import library from 'virtual:library'"],
    ['src/app.svelte', "import { screens } from './screens/screens.ts'"],
    ['src/persona/x.ts', "import { setup } from 'xstate'"],
  ])('allows in %s: %s', (path, statement) => {
    expect(verdict(path, statement)).toBeUndefined()
  })

  it('sees a ring, though not one of types', () => {
    const file = (name: string, text: string) => ({ path: `src/play/${name}.ts`, text })
    const a = file('a', "import './b.ts'")
    const b = file('b', "import './c.ts'")
    expect(ring([a, b, file('c', "import type { A } from './b.ts'")])).toBeNull()
    expect(ring([a, b, file('c', "import './b.ts'")])).toEqual([
      'src/play/b.ts',
      'src/play/c.ts',
      'src/play/b.ts',
    ])
  })
})
