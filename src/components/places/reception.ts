/** The front desk of a company, with its turnstile. What it is called, and what stands where in `reception.svelte`. */
import { words } from './naming.ts'
import type { Place } from './place.ts'

export const reception: Place = {
  words: words(
    '前台、接待处、接待台、服务台、总台、闸机、闸机口、门厅',
    'front desk, reception, reception desk, turnstile, front counter',
  ),
  load: () => import('./reception.svelte'),
  clock: { x: 273, y: 117, radius: 13, form: 'wall' },
  stands: [
    { x: 132, scale: 0.85, facing: 1, of: ['receptionist'], closed: true },
    { x: 318, scale: 0.86, facing: -1, of: ['guard'] },
    { x: 356, scale: 0.82, facing: -1 },
  ],
  leads: [
    { x: 186, scale: 1.5, facing: 1, of: ['receptionist'], closed: true },
    { x: 210, scale: 1.5, facing: -1, front: true },
  ],
  spots: [
    { thing: 'register', x: 104, y: 196 },
    { thing: 'whiteboard', x: 92, y: 142 },
    { thing: 'barrier', x: 276, y: 238 },
    { thing: 'door', x: 326, y: 164 },
    { thing: 'screen', x: 66, y: 180 },
    { thing: 'phone', x: 146, y: 196 },
    { thing: 'certificate', x: 92, y: 104 },
    { thing: 'window', x: 318, y: 128 },
  ],
}
