/**
 * Long work in slices. Enters: work that yields whenever there is a moment to pause. Leaves: what it comes
 * to, with a pause at each. So a hundred thousand rows are made without the page standing still. Pure.
 */
export type Slices<T> = Generator<undefined, T>

/** Without pauses, for whoever has nothing to answer meanwhile. */
export function atOnce<T>(work: Slices<T>): T {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

export async function gently<T>(work: Slices<T>, pause: () => Promise<void>): Promise<T> {
  let step = work.next()
  while (step.done !== true) {
    await pause()
    step = work.next()
  }
  return step.value
}

/** How many rows are made in one go: some ten milliseconds' work on a slow machine. */
export const slice = 1000
