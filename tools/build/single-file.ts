/**
 * Vite plugin: the whole site in one page that runs by double-click. Scripts and styles go into the
 * page and into its policy by hash, workers into the script as blobs, the icon into its link; what
 * only a server can serve is left out. A piece that would still lie beside the page fails the build.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { singlePolicy, withPolicy } from './policy.ts'

/** The way the sources start a worker; Vite would emit its script as a file. */
const startOfWorker =
  /new Worker\(\s*new URL\('(\.[^']+)', import\.meta\.url\),\s*\{ type: 'module' \},?\s*\)/g

/** A module with its workers as blobs; null if it starts none. */
export function withInlineWorkers(code: string): string | null {
  const workers: string[] = []
  const changed = code.replace(startOfWorker, (_, path: string) => {
    workers.push(`import InlineWorker${workers.length} from '${path}?worker&inline'`)
    return `new InlineWorker${workers.length - 1}()`
  })
  return workers.length === 0 ? null : `${workers.join('\n')}\n${changed}`
}

/**
 * A script that may stand within a page: nothing in it ends the element or begins a comment of HTML.
 * Both occur in strings and regular expressions only, where the escaped form means the same.
 * @throws Error if it holds what a page changes when it is read, so that its hash would not fit
 */
export function inlineScript(code: string): string {
  if (/[\r\0]/.test(code)) throw new Error('a script with a character that a page does not keep')
  return code.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3C!--')
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')

interface Pieces {
  /** File name of each script and style, with its text. */
  readonly scripts: ReadonlyMap<string, string>
  readonly styles: ReadonlyMap<string, string>
  /** The icon's SVG. */
  readonly icon: string
  readonly origins: readonly string[]
}

/**
 * The page with everything in it. The pieces enter last: what stands in them is no part of the page.
 * @throws Error if the page does not name a piece, or still names a file
 */
export function inlined(page: string, { scripts, styles, icon, origins }: Pieces): string {
  const places: (readonly [mark: string, element: string])[] = []
  let text = page
  const put = (what: RegExp, element: string, name: string): void => {
    if (!what.test(text)) throw new Error(`the page does not name ${name}`)
    const mark = `<!-- piece ${places.length} -->`
    places.push([mark, element])
    text = text.replace(what, mark)
  }
  const code = [...scripts].map(([name, script]) => [name, inlineScript(script)] as const)
  for (const [name, script] of code)
    put(
      new RegExp(`<script\\b[^>]*\\bsrc="[^"]*${escaped(name)}"[^>]*></script>`),
      `<script type="module">${script}</script>`,
      name,
    )
  for (const [name, style] of styles)
    put(
      new RegExp(`<link\\b[^>]*rel="stylesheet"[^>]*\\bhref="[^"]*${escaped(name)}"[^>]*>`),
      `<style>${style}</style>`,
      name,
    )
  put(
    /<link rel="icon"[^>]*>/,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
    'an icon',
  )
  text = text.replaceAll(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '')
  const [left] = /<(?:link|script|img)\b[^>]*\b(?:href|src)="[^"]*"/.exec(text) ?? []
  if (left !== undefined) throw new Error(`the page still names a file: ${left}`)
  const contents = { scripts: code.map(([, script]) => script), styles: [...styles.values()] }
  text = withPolicy(text, singlePolicy(origins, contents))
  for (const [mark, element] of places) text = text.replace(mark, () => element)
  return text
}

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : Buffer.from(source).toString('utf8')

/** Takes the pieces out of a bundle, so that only the page is written. */
function takePieces(bundle: Rolldown.OutputBundle): {
  readonly page: Rolldown.OutputAsset
  readonly scripts: ReadonlyMap<string, string>
  readonly styles: ReadonlyMap<string, string>
} {
  const scripts = new Map<string, string>()
  const styles = new Map<string, string>()
  const rest: Rolldown.OutputAsset[] = []
  for (const [name, piece] of Object.entries(bundle)) {
    if (piece.type === 'chunk') scripts.set(name, piece.code)
    else if (name.endsWith('.css')) styles.set(name, textOf(piece.source).trim())
    else {
      rest.push(piece)
      continue
    }
    Reflect.deleteProperty(bundle, name)
  }
  const [page, ...others] = rest
  if (page?.fileName !== 'index.html' || others.length > 0)
    throw new Error(`stayed outside of the single file: ${rest.map(({ fileName }) => fileName).join(', ')}`)
  return { page, scripts, styles }
}

export function singleFile(origins: readonly string[]): Plugin[] {
  let icon = ''
  return [
    {
      name: 'inline-workers',
      enforce: 'pre',
      apply: 'build',
      transform: {
        filter: { id: /\.ts$/, code: /new Worker\(/ },
        handler: (code) => withInlineWorkers(code),
      },
    },
    {
      name: 'single-file',
      enforce: 'post',
      apply: 'build',
      configResolved: ({ publicDir }) => {
        icon = readFileSync(join(publicDir, 'favicon.svg'), 'utf8')
      },
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const { page, scripts, styles } = takePieces(bundle)
          page.source = inlined(textOf(page.source), { scripts, styles, icon, origins })
        },
      },
    },
  ]
}
