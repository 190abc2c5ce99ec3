/**
 * What the built site weighs, gzipped as servers do. Enters: the folder of a build. Leaves: bytes of
 * the script and style that are loaded before anything is asked for, and of the largest piece of a
 * shipped scenario. What the entry fetches by itself counts too: that it comes a moment later saves
 * nobody a byte. The other language does not; most never ask for it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface Bytes {
  readonly firstLoadGzip: number
  readonly largestScenarioGzip: number
}

const gzipped = (file: string): number => gzipSync(readFileSync(file)).length

/** What a page names in `attribute` of tags like `tag`, as files. */
const named = (page: string, folder: string, tag: RegExp, attribute: string): string[] =>
  [...page.matchAll(tag)].flatMap(([text]) => {
    const [, path] = new RegExp(`\\b${attribute}="([^"]+)"`).exec(text) ?? []
    return path === undefined || /^[a-z]+:/.test(path) ? [] : [resolve(folder, path)]
  })

/** Modules with everything they import before they run; what they import later does not count. */
function withImports(entries: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    const code = readFileSync(file, 'utf8')
    for (const [, path] of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?"(\.[^"]+)"/g,
    ))
      if (path !== undefined) waiting.push(resolve(dirname(file), path))
  }
  return found
}

/** The dictionary that is fetched only for those who read the other language. */
const otherLanguage = /^en-/

/** What a module imports later, with the styles that come along (the list Vite keeps of them). */
function fetchedBy(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8')
  const modules = [...code.matchAll(/\bimport\([`"'](\.[^`"']+)[`"']\)/g)].map(([, path]) => path ?? '')
  const [, list = ''] = /\bm\.f\|\|\(m\.f=\[([^\]]*)\]/.exec(code) ?? []
  const alongside = [...list.matchAll(/"([^"]+)"/g)].map(([, path]) => path ?? '')
  return [...modules, ...alongside]
    .filter((path) => !otherLanguage.test(basename(path)))
    .map((path) => resolve(dirname(file), path))
}

/**
 * @param folder of a build
 * @param scenarios ids of the shipped scenarios, which name their pieces
 * @throws Error if the folder holds no build, or no piece of a scenario
 */
export function bytesOf(folder: string, scenarios: readonly string[]): Bytes {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const entries = named(page, folder, /<script\b[^>]*>/g, 'src')
  const fetched = entries.flatMap(fetchedBy)
  const scripts = withImports([...entries, ...fetched.filter((file) => file.endsWith('.js'))])
  const styles = new Set([
    ...named(page, folder, /<link\b[^>]*rel="stylesheet"[^>]*>/g, 'href'),
    ...fetched.filter((file) => file.endsWith('.css')),
  ])
  if (scripts.size === 0 || styles.size === 0)
    throw new Error('the page of the build loads no script or no style')
  const assets = join(folder, 'assets')
  const pieces = readdirSync(assets).filter(
    (file) => file.endsWith('.js') && scenarios.some((id) => basename(file).startsWith(`${id}-`)),
  )
  if (pieces.length === 0) throw new Error('the build holds no scenario')
  return {
    firstLoadGzip: [...scripts, ...styles].reduce((sum, file) => sum + gzipped(file), 0),
    largestScenarioGzip: Math.max(...pieces.map((file) => gzipped(join(assets, file)))),
  }
}
