/** What trainers do at a desk, by the first word of its address below `#/teach`. */
import type { Doors } from '../doors.ts'

export const doors: Doors = {
  room: () => import('./room/setup-screen.svelte'),
  lecture: () => import('./lecture/lecture-screen.svelte'),
  assign: () => import('./assign/assign-screen.svelte'),
  collect: () => import('./collect/collect-screen.svelte'),
  package: () => import('./package/package-screen.svelte'),
  guide: () => import('./guide/guide-screen.svelte'),
  lesson: () => import('./lesson/lesson-screen.svelte'),
  kit: () => import('./kit/kit-screen.svelte'),
}
