/** Before the premises: gate, guard, street, car park. What it is called, and what stands where in `gate.svelte`. */
import { words } from './naming.ts'
import type { Place } from './place.ts'

export const gate: Place = {
  words: words(
    '大门口、大门、门口、门外、门卫、门卫室、岗亭、传达室、厂门、厂门口、公司门口、楼下、停车场、路边、门岗、院子、车里、车上、街上',
    'main gate, gate, factory gate, gatehouse, guardhouse, guard house, entrance, by the door, at the door, door, downstairs, outside, car park, parking lot, street, roadside, courtyard',
  ),
  load: () => import('./gate.svelte'),
  clock: { x: 276, y: 112, radius: 12, form: 'wall' },
  stands: [
    { x: 140, scale: 0.9, facing: 1, front: true, of: ['guard'] },
    { x: 310, scale: 0.88, facing: -1 },
    { x: 352, scale: 0.82, facing: -1 },
  ],
  leads: [{ x: 206, scale: 1.5, facing: -1, front: true }],
  spots: [
    { thing: 'register', x: 88, y: 212 },
    { thing: 'gatehouse', x: 74, y: 160 },
    { thing: 'truck', x: 316, y: 162 },
    { thing: 'barrier', x: 290, y: 236 },
    { thing: 'works', x: 258, y: 136 },
    { thing: 'window', x: 96, y: 142 },
    { thing: 'notices', x: 130, y: 136 },
    { thing: 'plant', x: 146, y: 138 },
  ],
}
