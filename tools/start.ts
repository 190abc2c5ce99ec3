/** `npm start`: builds the site, serves it and says where. */
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { readArguments } from './arguments.ts'
import { buildSite, served } from './build/site.ts'

const help = `
npm start -- [--port N] [--host] [--no-build]

Builds the site into dist/, serves it on the first free port from 4173 on and prints the address.

  --port N     look for a free port from N on
  --host       also for other devices on this network, such as your phone
  --no-build   serve dist/ as it is

Exit status: 0 ended with Ctrl+C, 1 the site could not be built or served, 2 the command line is wrong.
`

const { values } = readArguments(help, {
  port: { type: 'string' },
  host: { type: 'boolean' },
  'no-build': { type: 'boolean' },
})

const root = fileURLToPath(new URL('..', import.meta.url))
const port = Number(values.port ?? 4173)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  process.stderr.write(`--port ${values.port ?? ''}: a whole number from 1 to 65535\n\n${help.trim()}\n`)
  process.exit(2)
}

try {
  if (values['no-build'] !== true) {
    process.stdout.write('正在构建 · Building …\n')
    await buildSite(served, { logLevel: 'warn' })
  }
  const server = await preview({
    root,
    // Bound to one address by name: `localhost` alone may mean IPv6 only.
    preview: { port, strictPort: false, host: values.host === true ? '0.0.0.0' : '127.0.0.1' },
  })
  const bound = server.httpServer.address()
  const here = `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : port}/`
  const others = values.host === true ? (server.resolvedUrls?.network ?? []) : []
  const lines = [
    '款到 Duecourse',
    `请在浏览器打开 · Open in a browser: ${here}`,
    ...others.map((address) => `同一网络的手机 · A phone on this network: ${address}`),
    '按 Ctrl+C 结束 · Ctrl+C ends',
  ]
  process.stdout.write(`\n${lines.join('\n')}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
