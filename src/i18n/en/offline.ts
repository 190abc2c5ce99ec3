/** A new version of the site. */
import type { offline as zh } from '../zh/offline.ts'

export const offline: typeof zh = {
  ready: 'There is a new version. It can wait until you have finished.',
  take: 'Switch now',
  later: 'Later',
}
