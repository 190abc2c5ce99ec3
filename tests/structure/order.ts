/** The one-way order of the folders of `src`, as a rule over the imports of one file. */
import { posix } from 'node:path'
import { importsOf } from './imports.ts'
import type { Import } from './imports.ts'
import type { Source } from './sources.ts'

/** Left to right: a folder imports only from what stands left of it. */
export const order = [
  'model',
  'compile',
  'persona',
  'play',
  'solve',
  'proofs',
  'review',
  'drills',
  'assignments',
  'records',
  'exports',
  'results',
  'board',
  'classroom',
  'progress',
  'screens',
] as const

/** What stands beside the order: what each may import besides itself. */
const beside: Readonly<Record<string, readonly string[]>> = {
  i18n: ['model'],
  // Domain-free pieces: of the model they may know the types only.
  components: ['model', 'i18n'],
  // `app.ts` and `app.svelte`, which mount the screens, and the service worker.
  '': [...order, 'i18n', 'components', 'styles'],
}

export const folders = new Set([...order, 'i18n', 'components', 'styles'])

export interface Offence {
  readonly at: string
  readonly specifier: string
  readonly why: string
}

/** The folder of a path such as `src/play/rules.ts`; empty for what stands in `src` itself. */
const folderOf = (path: string): string => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '')

/** The path a relative import leads to, without `?worker` and the like; null for a package. */
export const targetOf = (path: string, specifier: string): string | null =>
  specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')) : null

function faultOf(path: string, { specifier, typeOnly }: Import): string | null {
  const from = folderOf(path)
  if (specifier === '(computed)') return 'a path that only running it can tell'
  if (specifier.startsWith('virtual:')) {
    return from === 'screens' || from === '' ? null : 'content is served to screens only'
  }
  const target = targetOf(path, specifier)
  if (target === null) return null
  if (!target.startsWith('src/')) return 'outside of src'
  if (!/\.[a-z]+$/.test(target)) return 'without its file ending'
  const to = folderOf(target)
  if (to === from) return null
  if (to === '') return 'nothing imports the entry'
  const allowed = beside[from]
  if (allowed !== undefined) {
    if (!allowed.includes(to)) return `${from === '' ? 'the entry' : from} may not import ${to}`
    return from === 'components' && to === 'model' && !typeOnly
      ? 'components know only types of the model'
      : null
  }
  if (from === 'screens' && (to === 'components' || to === 'i18n')) return null
  const [here, there] = [from, to].map((folder) => (order as readonly string[]).indexOf(folder))
  if (here === undefined || here < 0) return `${from} has no place in the order`
  return there !== undefined && there >= 0 && there < here ? null : `${to} does not stand left of ${from}`
}

/** Every import of a file that breaks the order. */
export const offences = (source: Source): readonly Offence[] =>
  importsOf(source).flatMap((found) => {
    const why = faultOf(source.path, found)
    return why === null
      ? []
      : [{ at: `${source.path}:${String(found.line)}`, specifier: found.specifier, why }]
  })

/** A ring of files that import one another at run time, or null. */
export function ring(sources: readonly Source[]): readonly string[] | null {
  const arrows = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap(({ specifier, typeOnly }) =>
        typeOnly ? [] : (targetOf(source.path, specifier) ?? []),
      ),
    ]),
  )
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of arrows.get(path) ?? []) {
      const found = visit(next, [...trail, path])
      if (found !== null) return found
    }
    done.add(path)
    return null
  }
  for (const path of arrows.keys()) {
    const found = visit(path, [])
    if (found !== null) return found
  }
  return null
}
