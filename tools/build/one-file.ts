/**
 * The site as one file beside the served site, fetched only by whoever makes a package for a learning
 * system. It is no part of what works offline: the service worker was written before it came.
 */
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { oneFile } from '../../src/exports/package/one-file.ts'
import type { Connections } from '../../src/exports/connections.ts'
import { buildSite } from './site.ts'

/** @param folder with a finished build */
export async function addOneFile(folder: string, connections: Connections): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'duecourse-one-file-'))
  try {
    await buildSite({ single: true, connections }, { out, logLevel: 'warn' })
    await copyFile(join(out, 'index.html'), join(folder, oneFile))
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}
