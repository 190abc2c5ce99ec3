/** What fills a whole window in a classroom, by the first word of its address below `#/stage`. */
import type { Doors } from '../doors.ts'

export const doors: Doors = {
  room: () => import('./room-screen.svelte'),
  slides: () => import('./slides-screen.svelte'),
  discussion: () => import('./discussion-screen.svelte'),
  threes: () => import('./threes-screen.svelte'),
  fishbowl: () => import('./fishbowl-screen.svelte'),
  projector: () => import('./projector-screen.svelte'),
}
