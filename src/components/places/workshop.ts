/** Where things are made, or machines stand. What it is called, and what stands where in `workshop.svelte`. */
import { words } from './naming.ts'
import type { Place } from './place.ts'

export const workshop: Place = {
  words: words(
    '车间、车间门口、生产线、厂房、机房、设备间、泵房、锅炉房、空压站、装配、产线、设备现场',
    'workshop, shop floor, factory floor, production line, assembly line, plant room, pump room, machine room, boiler room, compressor room, factory, plant',
  ),
  load: () => import('./workshop.svelte'),
  clock: { x: 284, y: 111, radius: 13, form: 'wall' },
  stands: [
    { x: 258, scale: 0.88, facing: -1, front: true },
    { x: 134, scale: 0.8, facing: 1 },
    { x: 332, scale: 0.9, facing: -1, front: true },
  ],
  leads: [{ x: 196, scale: 1.5, facing: 1, front: true }],
  spots: [
    { thing: 'machine', x: 292, y: 188 },
    { thing: 'gauge', x: 82, y: 158 },
    { thing: 'whiteboard', x: 122, y: 124 },
    { thing: 'panel', x: 334, y: 172 },
    { thing: 'tools', x: 78, y: 214 },
    { thing: 'boxes', x: 96, y: 280 },
    { thing: 'valve', x: 64, y: 192 },
    { thing: 'papers', x: 116, y: 224 },
    { thing: 'crane', x: 154, y: 116 },
    { thing: 'window', x: 250, y: 106 },
  ],
}
