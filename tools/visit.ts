/** The built site opened in a real browser, for what tools measure and picture. Effects only. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser, quietFlags } from './browser.ts'
import { buildSite, served } from './build/site.ts'
import { root } from './content.ts'

export interface Visit {
  readonly browser: Browser
  /** Where the site is served, with a slash at the end. */
  readonly address: string
  /** Path of the program. */
  readonly program: string
  leave(): Promise<void>
}

/** Serves `dist/` (built first if it is not there, or if `fresh`) on a free port and starts the browser. */
export async function visit(fresh: boolean): Promise<Visit> {
  if (fresh || !existsSync(join(root, 'dist/index.html'))) await buildSite(served)
  const server = await preview({ root, logLevel: 'silent', preview: { port: 0, host: '127.0.0.1' } })
  const bound = server.httpServer.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const found = await findBrowser()
  Object.assign(process.env, found.environment)
  const browser = await chromium.launch({ executablePath: found.path, args: [...quietFlags] })
  return {
    browser,
    address: `http://127.0.0.1:${port}/`,
    program: found.path,
    async leave() {
      await browser.close()
      await server.close()
    },
  }
}
