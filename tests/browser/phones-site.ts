/** A site built for a broker that runs here, once for all tests of phones: real pages, real messages. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test as base } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { startBroker } from '../../tools/broker.ts'
import type { Broker } from '../../tools/broker.ts'
import { folderServer } from './folder-server.ts'
import type { FolderServer } from './folder-server.ts'

export interface PhoneSite {
  readonly broker: Broker
  readonly server: FolderServer
}

const run = promisify(execFile)

export const test = base.extend<object, { site: PhoneSite }>({
  site: [
    async ({}, use) => {
      const broker = await startBroker()
      const folder = await mkdtemp(join(tmpdir(), 'duecourse-phones-'))
      const site = join(folder, 'site')
      const tool = (script: string, ...args: readonly string[]) =>
        run(process.execPath, ['--import', 'tsx', script, ...args])
      await tool('tools/build.ts', '--connect', broker.address, '--out', site)
      await tool('tests/browser/trainer-window/build.ts', broker.address, join(site, 'window'))
      const server = await folderServer(site, '/training/')
      await use({ broker, server })
      await server.close()
      await broker.kill()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 600_000 },
  ],
})

/** A page whose mistakes are noted; that a dead broker does not answer is none. */
export async function watchedPage(context: BrowserContext, troubles: string[]): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/WebSocket connection to/.test(message.text()))
      troubles.push(message.text())
  })
  return page
}
