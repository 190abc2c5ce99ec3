/** HR's screens, by the first word of their address below `#/board`. */
import type { Doors } from '../doors.ts'

export const doors: Doors = {
  people: () => import('./people/people-screen.svelte'),
  person: () => import('./person/person-screen.svelte'),
  next: () => import('./next/next-screen.svelte'),
  roster: () => import('./roster/roster-screen.svelte'),
  doubts: () => import('./doubts/doubts-screen.svelte'),
  clear: () => import('./clear/clear-screen.svelte'),
  skills: () => import('./skills/skills-screen.svelte'),
  trend: () => import('./trend/trend-screen.svelte'),
  compare: () => import('./compare/compare-screen.svelte'),
  items: () => import('./items/items-screen.svelte'),
  export: () => import('./export/export-screen.svelte'),
  forms: () => import('./forms/forms-screen.svelte'),
  privacy: () => import('./privacy/privacy-screen.svelte'),
  certificates: () => import('./certificates/certificates-screen.svelte'),
}
