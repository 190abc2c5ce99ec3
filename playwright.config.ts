/**
 * Tests in a real browser, on the built site as it is served to learners. The browser is the one that
 * `tools/browser.ts` finds; without any it says how to get one, and fails.
 */
import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { findBrowser, quietFlags } from './tools/browser.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })

// The configuration is read again in every worker process: what was found first holds for all.
process.env['DUECOURSE_PORT'] ??= String(await freePort())
if (process.env['DUECOURSE_BROWSER'] === undefined) {
  const found = await findBrowser()
  process.env['DUECOURSE_BROWSER'] = found.path
  Object.assign(process.env, found.environment)
}
const port = process.env['DUECOURSE_PORT']

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 1,
  fullyParallel: false,
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Every test of its own would install one; those of working offline allow it.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['DUECOURSE_BROWSER'],
      args: [...quietFlags],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    timeout: 60_000,
    reuseExistingServer: false,
  },
})
