/** `npm run build` and `npm run build:single`: the site as a folder to be served, or as one file. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readArguments } from './arguments.ts'
import { readConnections } from '../src/exports/connections.ts'
import { addOneFile } from './build/one-file.ts'
import { buildSite } from './build/site.ts'

const help = `
npm run build -- [--single] [--connect URL…] [--out DIR]

Builds the site into dist/, to be copied anywhere and served from there; fails on mistakes in the content.
With it goes the site as one file, from which the trainer's screen makes packages for learning systems.

  --single        one page, dist-single/index.html, that runs by double-click (npm run build:single)
  --connect URL…  what the site may talk to, a broker or an LRS: https, wss, http or ws; repeatable.
                  Without it no request leaves the site. A page served by https reaches only https
                  and wss. Whatever stands here can be read by everyone: no passwords, no keys.
  --out DIR       build into this folder, which must be new or empty

Exit status: 0 built, 1 the site could not be built, 2 the command line is wrong.
`

const wrong = (why: string): never => {
  process.stderr.write(`${why}\n\n${help.trim()}\n`)
  process.exit(2)
}

const { values, positionals } = readArguments(help, {
  single: { type: 'boolean' },
  connect: { type: 'string', multiple: true },
  out: { type: 'string' },
})
// Behind the first address of `--connect` the others may follow without it.
if (values.connect === undefined && positionals.length > 0) wrong(`not understood: ${positionals.join(' ')}`)
const read = readConnections([...(values.connect ?? []), ...positionals])
const connections = read.kind === 'read' ? read.connections : wrong(`--connect ${read.why}`)
const out = values.out === undefined ? undefined : resolve(values.out)
if (out !== undefined && existsSync(out) && readdirSync(out).length > 0) wrong(`--out ${out}: is not empty`)

try {
  const single = values.single === true
  const folder = await buildSite({ single, connections }, out === undefined ? {} : { out })
  if (!single) await addOneFile(folder, connections)
  const shown = relative('', folder)
  if (single) {
    const file = join(folder, 'index.html')
    process.stdout.write(`${join(shown, 'index.html')}  ${(statSync(file).size / 1024).toFixed(0)} kB\n`)
  }
  if (connections.origins.length > 0) process.stdout.write(`may talk to ${connections.origins.join(', ')}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
