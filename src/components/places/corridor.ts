/** Corridor, stairs, and before somebody’s door. What it is called, and what stands where in `corridor.svelte`. */
import { words } from './naming.ts'
import type { Place } from './place.ts'

export const corridor: Place = {
  words: words(
    '走廊、过道、楼道、楼梯、楼梯口、楼梯间、电梯、电梯口、室门口、室门外、室外面、部门口、科门口、茶水间',
    "corridor, hallway, hall, passage, stairs, staircase, landing, lift, elevator, outside the meeting room, outside the office, outside the finance office, outside her office, outside his office, director's door, manager's door, boss's door, office door, meeting room door",
  ),
  load: () => import('./corridor.svelte'),
  clock: { x: 273, y: 112, radius: 12, form: 'hanging' },
  stands: [
    { x: 112, scale: 0.82, facing: 1 },
    { x: 300, scale: 0.8, facing: -1 },
    { x: 140, scale: 0.58, facing: 1 },
  ],
  leads: [{ x: 200, scale: 1.5, facing: 1, front: true }],
  spots: [
    { thing: 'notices', x: 316, y: 124 },
    { thing: 'door', x: 72, y: 168 },
    { thing: 'window', x: 152, y: 134 },
    { thing: 'extinguisher', x: 330, y: 216 },
    { thing: 'plant', x: 74, y: 232 },
    { thing: 'meeting', x: 268, y: 148 },
  ],
}
