/** Builds the site for a record store, without the one file that packages are made of: `ADDRESS FOLDER`. */
import { readConnections } from '../../../src/exports/connections.ts'
import { buildSite } from '../../../tools/build/site.ts'

const [address = '', out = ''] = process.argv.slice(2)
const read = readConnections([address])
if (read.kind === 'wrong') throw new Error(read.why)
await buildSite({ single: false, connections: read.connections }, { out, logLevel: 'warn' })
