/** Where goods lie and are loaded. What it is called, and what stands where in `warehouse.svelte`. */
import { words } from './naming.ts'
import type { Place } from './place.ts'

export const warehouse: Place = {
  words: words(
    '仓库、仓库门口、库房、库房门口、库区、货场、月台、装卸、发货区、收货区、成品库、堆场、仓储',
    'warehouse, storeroom, store room, stockroom, stores, loading bay, loading dock, depot, goods in, yard',
  ),
  load: () => import('./warehouse.svelte'),
  clock: { x: 279, y: 112, radius: 11, form: 'wall' },
  stands: [
    { x: 132, scale: 0.84, facing: 1 },
    { x: 258, scale: 0.66, facing: -1 },
    { x: 346, scale: 0.92, facing: -1, front: true },
  ],
  leads: [{ x: 200, scale: 1.5, facing: 1, front: true }],
  spots: [
    { thing: 'shelves', x: 86, y: 156 },
    { thing: 'boxes', x: 72, y: 268 },
    { thing: 'forklift', x: 318, y: 236 },
    { thing: 'truck', x: 250, y: 142 },
    { thing: 'papers', x: 100, y: 246 },
    { thing: 'door', x: 148, y: 118 },
  ],
}
