/**
 * How the site is built, for `vite.config.ts` and every tool that builds. It is static, runs from any
 * sub-path (`base: './'`) and forbids itself everything it does not need; the content security policy
 * enters the page in the build only, because the development server lives from inline scripts and a
 * socket.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'
import type { LogLevel, Plugin, UserConfig } from 'vite'
import { brokersOf } from '../../src/classroom/phones/join.ts'
import { content } from '../content-plugin.ts'
import type { Connections } from '../../src/exports/connections.ts'
import { nowhere } from '../../src/exports/connections.ts'
import { constants } from './constants-plugin.ts'
import { earlyPieces } from './early-pieces.ts'
import { guides } from './guides-plugin.ts'
import { folderPolicy, withPolicy } from './policy.ts'
import { piecesOf } from './pieces.ts'
import type { FirstPiece } from './pieces.ts'
import { serviceWorker } from './service-worker.ts'
import { singleFile } from './single-file.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Browsers of two years and more, WeChat's among them. */
export const target = ['es2022', 'chrome100', 'safari16.4', 'firefox100']

export interface Making {
  /** One page to be opened without a server, instead of a folder to be served. */
  readonly single: boolean
  readonly connections: Connections
}

export const served: Making = { single: false, connections: nowhere }

const policy = (origins: readonly string[]): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (page) => withPolicy(page, folderPolicy(origins)) },
})

/** Compiling the content takes the time that it takes. */
const checks = { bundlerTimings: false }

const firstPieces: readonly FirstPiece[] = [
  { name: 'start', of: [join(root, 'src/app.ts')] },
  {
    name: 'home',
    of: ['src/app.svelte', 'src/screens/home/home-screen.svelte'].map((path) => join(root, path)),
  },
]

/** Phones vote on a page of their own, where there is a broker to vote through. */
const folder = (addresses: readonly string[]): UserConfig['build'] => {
  const votes = brokersOf(addresses).length > 0
  const groups = [{ name: piecesOf(firstPieces, votes ? [join(root, 'src/vote.ts')] : []) }]
  return {
    reportCompressedSize: true,
    rolldownOptions: {
      checks,
      input: votes ? ['index.html', 'vote.html'] : ['index.html'],
      output: { codeSplitting: { includeDependenciesRecursively: false, groups } },
    },
  }
}

/** No piece of its own for anything. */
const page: UserConfig['build'] = {
  outDir: 'dist-single',
  cssCodeSplit: false,
  copyPublicDir: false,
  reportCompressedSize: false,
  assetsInlineLimit: () => true,
  chunkSizeWarningLimit: Infinity,
  rolldownOptions: { checks, output: { codeSplitting: false } },
}

export function site({ single, connections: { addresses, origins } }: Making): UserConfig {
  const modules = () => [content(), guides(), constants({ single, connect: addresses })]
  return {
    // There is one page; a path that leads nowhere is no page, as on any static server.
    appType: 'mpa',
    base: './',
    plugins: [
      modules(),
      svelte(),
      single ? singleFile(origins) : [earlyPieces(), policy(origins), serviceWorker(target)],
    ],
    build: { target, modulePreload: { polyfill: false }, ...(single ? page : folder(addresses)) },
    worker: { format: single ? 'iife' : 'es', plugins: modules, rolldownOptions: { checks } },
  }
}

/** Builds into the usual folder or the one named; its path. Rejects if the site cannot be built. */
export async function buildSite(
  making: Making,
  { logLevel = 'info', out }: { readonly logLevel?: LogLevel; readonly out?: string } = {},
): Promise<string> {
  const config = site(making)
  const outDir = out ?? join(root, config.build?.outDir ?? 'dist')
  await build({
    ...config,
    root,
    logLevel,
    configFile: false,
    build: { ...config.build, outDir, emptyOutDir: true },
  })
  return outDir
}
