/** One’s own desk, where nobody else stands. What it is called, and what stands where in `desk.svelte`. */
import { words } from './naming.ts'
import type { Place } from './place.ts'

export const desk: Place = {
  words: words(
    '工位、办公桌、自己桌前、回公司、公司里、自己公司',
    'own desk, my desk, your desk, our desk, desk, workstation, back at the office, our office, your own office',
  ),
  load: () => import('./desk.svelte'),
  clock: { x: 268, y: 232, radius: 13, form: 'desk' },
  stands: [],
  leads: [],
  spots: [
    { thing: 'screen', x: 200, y: 196 },
    { thing: 'phone', x: 104, y: 240 },
    { thing: 'papers', x: 300, y: 250 },
    { thing: 'calendar', x: 298, y: 152 },
    { thing: 'notes', x: 92, y: 150 },
    { thing: 'tea', x: 142, y: 244 },
    { thing: 'files', x: 70, y: 222 },
    { thing: 'plant', x: 336, y: 222 },
    { thing: 'window', x: 200, y: 112 },
  ],
}
