/** The time as reactive state, four times a second while the screen that asked for it is shown. */
import { now } from '../device.svelte.ts'

/** To be called while a component is being set up. */
export function ticking(): { readonly now: number } {
  let time = $state(now())
  $effect(() => {
    const beat = setInterval(() => (time = now()), 250)
    return () => clearInterval(beat)
  })
  return {
    get now() {
      return time
    },
  }
}
