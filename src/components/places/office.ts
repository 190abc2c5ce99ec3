/** A room with desks: finance, purchasing, the director’s. What it is called, and what stands where in `office.svelte`. */
import { words } from './naming.ts'
import type { Place } from './place.ts'

export const office: Place = {
  words: words(
    '办公室、财务室、财务部、财务科、会计室、经理室、主任室、总监室、采购部、采购科、科室、里屋、老板桌前',
    "office, finance office, accounts office, finance department, accounts department, purchasing department, accounts, director's office, back room",
  ),
  load: () => import('./office.svelte'),
  clock: { x: 291, y: 111, radius: 13, form: 'wall' },
  stands: [
    { x: 139, scale: 0.84, facing: 1, of: ['clerk'] },
    { x: 260, scale: 0.85, facing: -1 },
    { x: 352, scale: 0.82, facing: -1 },
  ],
  leads: [{ x: 204, scale: 1.5, facing: -1, front: true }],
  spots: [
    { thing: 'screen', x: 78, y: 206 },
    { thing: 'papers', x: 122, y: 232 },
    { thing: 'calendar', x: 106, y: 138 },
    { thing: 'files', x: 296, y: 158 },
    { thing: 'safe', x: 314, y: 270 },
    { thing: 'certificate', x: 100, y: 104 },
    { thing: 'pennant', x: 310, y: 104 },
    { thing: 'phone', x: 66, y: 240 },
    { thing: 'window', x: 252, y: 126 },
    { thing: 'plant', x: 322, y: 120 },
  ],
}
