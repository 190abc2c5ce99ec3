/**
 * What the built site weighs, gzipped as servers do. Enters: the folder of a build. Leaves: bytes of
 * the script and style that its page loads before anything is asked for, and of the largest piece of a
 * shipped scenario.
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

/** A module with everything it imports before it runs; what it imports later does not count. */
function withImports(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    const code = readFileSync(file, 'utf8')
    for (const [, path] of code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?"(\.[^"]+)"/g))
      if (path !== undefined) waiting.push(resolve(dirname(file), path))
  }
  return found
}

/**
 * @param folder of a build
 * @param scenarios ids of the shipped scenarios, which name their pieces
 * @throws Error if the folder holds no build, or no piece of a scenario
 */
export function bytesOf(folder: string, scenarios: readonly string[]): Bytes {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const scripts = withImports(named(page, folder, /<script\b[^>]*>/g, 'src'))
  const styles = named(page, folder, /<link\b[^>]*rel="stylesheet"[^>]*>/g, 'href')
  if (scripts.size === 0 || styles.length === 0) throw new Error('the page of the build loads no script or no style')
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
