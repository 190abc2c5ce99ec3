/** Vite plugin: what a build was made for, as the module `virtual:build`. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

export interface Constants {
  /** Everything in one file, opened without a server. */
  readonly single: boolean
  /** Addresses that the build may talk to. */
  readonly connect: readonly string[]
}

const name = 'virtual:build'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

export const constants = ({ single, connect }: Constants): Plugin => ({
  name: 'constants',
  resolveId: { filter: { id: /^virtual:build$/ }, handler: () => `\0${name}` },
  load: {
    filter: { id: /^\0virtual:build$/ },
    handler: () =>
      `export const single = ${JSON.stringify(single)}\nexport const connect = ${JSON.stringify(connect)}\nexport const release = ${JSON.stringify(version)}\n`,
  },
})
