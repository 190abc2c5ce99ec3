/**
 * One attempt, or one session in a classroom, in two windows: the later one takes over and the earlier one
 * is told. Where windows cannot speak to each other nobody is told, and records keep both ways apart.
 */

interface Claim {
  /** Id of the attempt or session. */
  readonly what: string
  readonly window: string
}

const isClaim = (value: unknown): value is Claim =>
  typeof value === 'object' &&
  value !== null &&
  'what' in value &&
  typeof value.what === 'string' &&
  'window' in value &&
  typeof value.window === 'string'

/**
 * Claims an attempt or a session for this window.
 * @param what its id
 * @param lost called when another window claims it
 * @returns gives it up
 */
export function claim(what: string, window: string, lost: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(`duecourse${location.pathname}`)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isClaim(data) && data.what === what && data.window !== window) lost()
  }
  channel.postMessage({ what, window } satisfies Claim)
  return () => channel.close()
}
