/** A shop or showroom, with its counter. What it is called, and what stands where in `shop.svelte`. */
import { words } from './naming.ts'
import type { Place } from './place.ts'

export const shop: Place = {
  words: words(
    '门市、门市部、店里、店、店铺、门店、展厅、柜台、店面、店门口、商店、专卖店、铺子、收银台、灯饰城、建材市场',
    'shop, store, showroom, counter, outlet, till, shop counter, shop door, market',
  ),
  load: () => import('./shop.svelte'),
  clock: { x: 278, y: 112, radius: 12, form: 'wall' },
  stands: [
    { x: 112, scale: 0.86, facing: 1, of: ['clerk', 'manager', 'receptionist'], closed: true },
    { x: 308, scale: 0.86, facing: -1 },
    { x: 264, scale: 0.76, facing: -1 },
  ],
  leads: [{ x: 202, scale: 1.5, facing: 1, front: true }],
  spots: [
    { thing: 'lamps', x: 98, y: 142 },
    { thing: 'papers', x: 106, y: 220 },
    { thing: 'calendar', x: 277, y: 146 },
    { thing: 'boxes', x: 308, y: 262 },
    { thing: 'payment', x: 66, y: 198 },
    { thing: 'window', x: 328, y: 180 },
    { thing: 'door', x: 332, y: 146 },
    { thing: 'shelves', x: 250, y: 148 },
    { thing: 'counter', x: 72, y: 236 },
    { thing: 'certificate', x: 140, y: 140 },
    { thing: 'truck', x: 326, y: 192 },
  ],
}
