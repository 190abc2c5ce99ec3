/** HR's screens, by the first word of their address below `#/board`. */
import type { Doors } from '../doors.ts'

export const doors: Doors = {}
