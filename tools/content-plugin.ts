/**
 * Vite plugin: `scenarios/` as modules. Compiles every Markdown file when the first piece is asked
 * for, fails the build with frames on mistakes, and serves each piece as a module of its own, so
 * that a screen loads no more than it shows. An edit of a file recompiles and reloads.
 *
 * The compiler is run through Vite's own module runner rather than imported, so that the
 * configuration does not depend on it and a running server takes up its edits.
 */
import { relative, resolve, sep } from 'node:path'
import { runnerImport } from 'vite'
import type { Plugin } from 'vite'
import type { ContentModules } from './content-modules.ts'

const prefix = 'virtual:'
const pieces =
  /^virtual:(library$|scenarios$|listing$|catalogue$|techniques$|names\.|handbook\.|advice$|advice\.|met-in$|messages\.|first-day\.|follow-ups\.|exercises\.|pages\.|phrases\.|drills\.|courses$|archive$|archived\/|example\/|scenario\/|game\/|persona\/|technique\/)/

/** Compiled once, also when page and worker each have a plugin of their own. */
let compiled: Promise<ContentModules> | null = null

export function content(): Plugin {
  let root = process.cwd()
  let failOnErrors = false

  const compile = async (): Promise<ContentModules> => {
    const { module } = await runnerImport<typeof import('./content-modules.ts')>(
      resolve(root, 'tools/content-modules.ts'),
      {
        root,
      },
    )
    return module.contentModules(resolve(root, 'scenarios'), resolve(root, 'archive'))
  }
  const modules = (): Promise<ContentModules> => (compiled ??= compile())

  return {
    name: 'content',
    configResolved(config) {
      root = config.root
      failOnErrors = config.command === 'build'
    },
    resolveId: {
      filter: { id: pieces },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:/ },
      async handler(id) {
        const name = id.slice(1)
        if (!pieces.test(name)) return null
        const { piece, report, errors } = await modules()
        if (errors > 0 && failOnErrors) this.error(report)
        const code = piece(name.slice(prefix.length))
        if (code === undefined) this.error(`there is no content called “${name}”\n${report}`)
        if (name === 'virtual:library' && report !== '') this.warn(report)
        return { code, map: null }
      },
    },
    handleHotUpdate({ file, server }) {
      const path = relative(root, file).split(sep).join('/')
      if (
        !path.startsWith('scenarios/') &&
        !/^src\/(model|compile|persona|play|solve|review|drills)\//.test(path)
      )
        return
      compiled = null
      for (const module of server.moduleGraph.idToModuleMap.values()) {
        if (module.id !== null && module.id.startsWith(`\0${prefix}`))
          server.moduleGraph.invalidateModule(module)
      }
      server.ws.send({ type: 'full-reload' })
      return []
    },
    configureServer(server) {
      server.watcher.add(resolve(root, 'scenarios'))
    },
  }
}
