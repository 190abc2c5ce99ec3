/**
 * What the service worker keeps and under which names. Pure, so that it can be tried without a worker.
 */

/** Every file of a build, by path from the page, with its integrity; `version` changes with any of them. */
export interface Precache {
  readonly version: string
  readonly files: Readonly<Record<string, string>>
}

/** What the page tells a waiting worker when the learner wants the new version. */
export const takeOver = 'take over'

const family = (scope: string): string => `duecourse ${new URL(scope).pathname} `

/** Where phones vote. Whoever stands in a room has a network: what is newest goes first. */
export const votePage = 'vote.html'

/** Named by path and version, so that two deployments on one origin never meet. */
export const cacheName = (scope: string, version: string): string => `${family(scope)}${version}`

/** Of all caches of the origin, those of other versions of this deployment. */
export const otherVersions = (names: readonly string[], scope: string, version: string): readonly string[] =>
  names.filter((name) => name.startsWith(family(scope)) && name !== cacheName(scope, version))

export interface Asked {
  readonly url: string
  readonly method: string
  /** A page rather than a part of one. */
  readonly page: boolean
}

/**
 * The path of a request within the deployment; null if the worker has to leave it alone. Searches are
 * ignored. Of pages there are two: another below the same path may belong to another deployment.
 */
export function pathWithin(scope: string, { url, method, page }: Asked): string | null {
  const { origin, pathname } = new URL(url)
  const base = new URL(scope)
  if (method !== 'GET' || origin !== base.origin || !pathname.startsWith(base.pathname)) return null
  const path = pathname.slice(base.pathname.length)
  if (path === '' || path === 'index.html') return 'index.html'
  return page && path !== votePage ? null : path
}
