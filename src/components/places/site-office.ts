/** The hut on a building site. What it is called, and what stands where in `site-office.svelte`. */
import { words } from './naming.ts'
import type { Place } from './place.ts'

export const siteOffice: Place = {
  words: words(
    '项目部、工地、工地上、板房、施工现场、现场办公室、项目办、项目部办公室、工地办公室、监理办公室、售楼处',
    'site office, building site, construction site, site, project office, site hut, site cabin, portacabin',
  ),
  load: () => import('./site-office.svelte'),
  clock: { x: 322, y: 205, radius: 11, form: 'desk' },
  stands: [
    { x: 258, scale: 0.85, facing: -1 },
    { x: 142, scale: 0.78, facing: 1 },
    { x: 306, scale: 0.8, facing: -1 },
  ],
  leads: [{ x: 200, scale: 1.5, facing: 1, front: true }],
  spots: [
    { thing: 'chart', x: 112, y: 138 },
    { thing: 'papers', x: 116, y: 238 },
    { thing: 'window', x: 302, y: 138 },
    { thing: 'crane', x: 326, y: 116 },
    { thing: 'files', x: 290, y: 208 },
    { thing: 'helmets', x: 92, y: 228 },
    { thing: 'tea', x: 66, y: 240 },
  ],
}
