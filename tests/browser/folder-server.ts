/**
 * A plain static server of one folder below a path, as any host is: it can be given another folder, as
 * a deployment does, and it can go away.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

export interface FolderServer {
  /** With the path, ending in a slash. */
  readonly address: string
  /** What is served from now on. */
  serve(folder: string): void
  /** From here on nobody answers; open connections are cut. */
  close(): Promise<void>
}

/** @param path begins and ends with a slash */
export async function folderServer(first: string, path: string): Promise<FolderServer> {
  let folder = first
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.slice(path.length)
    const inside = pathname.startsWith(path) && !normalize(name).startsWith('..')
    const file = join(folder, name === '' ? 'index.html' : name)
    void (inside ? readFile(file) : Promise.reject(new Error('outside'))).then(
      (content) => {
        response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        response.end(content)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return {
    address: `http://127.0.0.1:${port}${path}`,
    serve: (next) => {
      folder = next
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
