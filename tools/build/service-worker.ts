/**
 * The service worker of a build. Enters: a folder with everything that is served. Leaves: its
 * `service-worker.js`, which knows every file of the folder by its hash, so that any change of any
 * file makes another worker, and the same build the same one.
 */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Plugin } from 'vite'
import type { Precache } from '../../src/screens/precache.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fileName = 'service-worker.js'

/** What the site never asks for itself. */
const unused = /(?:^|\/)\.|\.map$|^robots\.txt$/

const hashOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('base64')

/** Every file that is kept for use without a network, by path, with its integrity. */
function filesOf(folder: string): Precache['files'] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\//, ''))
    .filter((path) => path !== fileName && !unused.test(path))
    .sort()
  return Object.fromEntries(paths.map((path) => [path, `sha256-${hashOf(readFileSync(join(folder, path)))}`]))
}

/** The script without the list of files. */
async function script(target: readonly string[]): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: [...target],
      rolldownOptions: {
        input: join(root, 'src/service-worker.ts'),
        output: { format: 'iife', entryFileNames: fileName },
      },
    },
  })
  const [bundle] = [built].flat()
  if (bundle === undefined || !('output' in bundle)) throw new Error('the service worker was not built')
  return bundle.output[0].code
}

/** @param folder with a finished build; an older worker in it is replaced */
export async function writeServiceWorker(folder: string, target: readonly string[]): Promise<void> {
  const code = await script(target)
  const files = filesOf(folder)
  const version = hashOf(JSON.stringify(files) + code)
    .replaceAll(/\W/g, '')
    .slice(0, 16)
  const precache: Precache = { version, files }
  writeFileSync(join(folder, fileName), `const precache=${JSON.stringify(precache)};\n${code}`)
}

/** Vite plugin: writes the worker as soon as all else is written. */
export function serviceWorker(target: readonly string[]): Plugin {
  let failed = false
  return {
    name: 'service-worker',
    apply: 'build',
    buildEnd(error) {
      failed = error !== undefined
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler({ dir }) {
        if (failed || dir === undefined) return
        await writeServiceWorker(dir, target)
      },
    },
  }
}
