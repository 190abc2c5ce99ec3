/**
 * The site without a network. On installation every file of the build is kept; afterwards the page and
 * its parts come from what is kept, so that they always belong together. A new version waits until the
 * learner asks for it or until no window of the old one is left: it never takes over by itself.
 */
import { cacheName, otherVersions, pathWithin, takeOver, votePage } from './screens/precache.ts'
import type { Precache } from './screens/precache.ts'

declare const self: ServiceWorkerGlobalScope
/** Put in front of this script by the build. */
declare const precache: Precache

const { scope } = self.registration
const { version, files } = precache
const name = cacheName(scope, version)

/** A page may not be answered with a response that was redirected; a copy of it is none. */
const direct = (response: Response): Response =>
  response.redirected ? new Response(response.body, { headers: response.headers }) : response

async function keep(cache: Cache, path: string, integrity: string): Promise<void> {
  const url = new URL(path, scope)
  // With the integrity, a deployment that is changing under our hands fails instead of mixing versions.
  const response = await fetch(url, { integrity, cache: 'no-cache', priority: 'low' })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  await cache.put(url, direct(response))
}

/** Some servers refuse a manifest or an icon; without them the site is whole all the same. */
const needed = (path: string): boolean => path === 'index.html' || path.startsWith('assets/')

/** So few at a time that the learner, who has just begun, does not feel it. */
const atOnce = 4

async function keepAll(): Promise<void> {
  const cache = await caches.open(name)
  const waiting = Object.entries(files)
  const keepNext = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [path, integrity] = next
      const keeping = keep(cache, path, integrity)
      await (needed(path) ? keeping : keeping.catch(() => undefined))
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, keepNext))
  } catch (error) {
    waiting.length = 0
    await caches.delete(name)
    throw error
  }
}

const others = async (): Promise<readonly string[]> => otherVersions(await caches.keys(), scope, version)

/**
 * Removes what older versions kept, unless another window may still live on it: there the learner goes
 * on until he reloads.
 */
async function tidy(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const ours = windows.filter(({ url }) => pathWithin(scope, { url, method: 'GET', page: true }) !== null)
  if (ours.length > 1) return
  for (const other of await others()) await caches.delete(other)
}

async function kept(path: string): Promise<Response | undefined> {
  const names = Object.hasOwn(files, path) ? [name] : await others()
  for (const each of names) {
    const found = await (await caches.open(each)).match(new URL(path, scope), { ignoreVary: true })
    if (found !== undefined) return found
  }
  return undefined
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()))

self.addEventListener('activate', (event) => {
  // The window of the first visit, too, can go on without a network from here.
  event.waitUntil(tidy().then(() => self.clients.claim()))
})

self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const page = request.mode === 'navigate'
  const path = pathWithin(scope, { url: request.url, method: request.method, page })
  if (path === null) return
  if (page) event.waitUntil(tidy())
  // Without a storage that answers, the network is all there is.
  const stored = (): Promise<Response | undefined> => kept(path).catch(() => undefined)
  event.respondWith(
    path === votePage
      ? fetch(request).catch(async () => (await stored()) ?? Response.error())
      : stored().then((response) => response ?? fetch(request)),
  )
})
