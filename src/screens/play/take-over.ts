/**
 * One attempt in two windows: the later one takes over and the earlier one is told. Where windows
 * cannot speak to each other nobody is told, and records keep both ways apart.
 */

interface Claim {
  readonly attempt: string
  readonly window: string
}

const isClaim = (value: unknown): value is Claim =>
  typeof value === 'object' &&
  value !== null &&
  'attempt' in value &&
  typeof value.attempt === 'string' &&
  'window' in value &&
  typeof value.window === 'string'

/**
 * Claims an attempt for this window.
 * @param lost called when another window claims it
 * @returns gives it up
 */
export function claimAttempt(attempt: string, window: string, lost: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(`duecourse${location.pathname}`)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isClaim(data) && data.attempt === attempt && data.window !== window) lost()
  }
  channel.postMessage({ attempt, window } satisfies Claim)
  return () => channel.close()
}
