/** At table: a private room of a restaurant, the canteen. What it is called, and what stands where in `dining-table.svelte`. */
import { words } from './naming.ts'
import type { Place } from './place.ts'

export const diningTable: Place = {
  words: words(
    '饭桌、饭桌上、饭店、酒店、酒楼、包间、包厢、餐桌、饭馆、餐厅、酒桌、食堂、饭局、大排档、火锅店、酒店包间',
    'dining table, dinner table, lunch table, restaurant, private room, canteen, table, lunch, dinner, hotel, banquet, teahouse',
  ),
  load: () => import('./dining-table.svelte'),
  clock: { x: 262, y: 116, radius: 12, form: 'wall' },
  stands: [
    { x: 98, scale: 0.92, facing: 1, down: 26 },
    { x: 302, scale: 0.92, facing: -1, down: 26 },
    { x: 60, scale: 0.84, facing: 1, of: ['receptionist'], closed: true },
  ],
  leads: [
    { x: 124, scale: 1.2, facing: 1, of: ['receptionist'], closed: true },
    { x: 200, scale: 1.4, facing: 1, down: 10 },
  ],
  spots: [
    { thing: 'bottle', x: 148, y: 244 },
    { thing: 'dishes', x: 98, y: 258 },
    { thing: 'tea', x: 256, y: 258 },
    { thing: 'glasses', x: 66, y: 288 },
    { thing: 'picture', x: 96, y: 128 },
    { thing: 'window', x: 322, y: 126 },
    { thing: 'papers', x: 300, y: 288 },
    { thing: 'phone', x: 112, y: 288 },
  ],
}
