/** Where one sits and waits, or is received: lobby, meeting room, tea table. What it is called, and what stands where in `waiting-room.svelte`. */
import { words } from './naming.ts'
import type { Place } from './place.ts'

export const waitingRoom: Place = {
  words: words(
    '会客室、会客厅、大堂、大厅、会议室、接待室、休息室、休息区、等候区、等候室、洽谈区、洽谈室、贵宾室、茶室、茶台、沙发',
    'lobby, meeting room, waiting room, waiting area, conference room, lounge, foyer, sofa, tea room, tea table, boardroom',
  ),
  load: () => import('./waiting-room.svelte'),
  clock: { x: 85, y: 143, radius: 13, form: 'wall' },
  stands: [
    { x: 142, scale: 0.84, facing: 1 },
    { x: 288, scale: 0.78, facing: -1 },
    { x: 326, scale: 0.74, facing: -1 },
  ],
  leads: [{ x: 200, scale: 1.5, facing: 1, front: true }],
  spots: [
    { thing: 'whiteboard', x: 128, y: 136 },
    { thing: 'register', x: 104, y: 184 },
    { thing: 'papers', x: 84, y: 262 },
    { thing: 'tea', x: 126, y: 258 },
    { thing: 'meeting', x: 304, y: 150 },
    { thing: 'door', x: 250, y: 146 },
    { thing: 'sofa', x: 312, y: 222 },
    { thing: 'plant', x: 152, y: 196 },
    { thing: 'dispenser', x: 64, y: 222 },
  ],
}
