/**
 * The places of visits. Enters: the name that an author gave a scene (财务室, the main gate …) and the
 * text of a choice to look (看 白板, Look at the visitors' book); leaves: which drawing shows the place,
 * and where in it the thing is. Pure, but for `load`, which fetches a drawing.
 *
 * A new place is one entry here and its drawing beside (`drawing.ts` says what that is given). Points
 * are in the units of the drawing; none lies where the customer's head would hide it.
 */
import type { Component } from 'svelte'
import type { Drawing } from './drawing.ts'
import { namedIn } from './naming.ts'
import type { Role } from './people.ts'
import { things } from './things.ts'
import type { Thing } from './things.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where somebody stands: the height follows from the size, because all eyes are on one level. */
export interface Stand {
  readonly x: number
  readonly scale: number
  /** The side he looks to: 1 is the viewer's right. */
  readonly facing: 1 | -1
  /** Before everything that is drawn, not among it. */
  readonly front?: true
  /** How far he is lowered, to sit or to stand further down. */
  readonly down?: number
  /** Who belongs here before anybody else. */
  readonly of?: readonly Role[]
  /** Nobody else may stand here: behind the counter. */
  readonly closed?: true
}

export interface Place {
  readonly words: { readonly zh: readonly string[]; readonly en: readonly string[] }
  readonly load: () => Promise<{ readonly default: Component<Drawing> }>
  readonly clock: Point & { readonly radius: number; readonly form: 'wall' | 'hanging' | 'desk' }
  /** Beside the customer, in the order in which they are taken. */
  readonly stands: readonly Stand[]
  /** In the middle, for the one who speaks while the customer is not there; the first that suits. */
  readonly leads: readonly Stand[]
  readonly spots: readonly (Point & { readonly thing: Thing })[]
}

const registry = {
  reception: {
    words: {
      zh: ['前台', '接待处', '接待台', '服务台', '总台', '闸机', '闸机口', '门厅'],
      en: ['front desk', 'reception', 'reception desk', 'turnstile', 'front counter'],
    },
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
  },
  'waiting-room': {
    words: {
      zh: [
        '会客室',
        '会客厅',
        '大堂',
        '大厅',
        '会议室',
        '接待室',
        '休息室',
        '休息区',
        '等候区',
        '等候室',
        '洽谈区',
        '洽谈室',
        '贵宾室',
        '茶室',
        '茶台',
        '沙发',
      ],
      en: [
        'lobby',
        'meeting room',
        'waiting room',
        'waiting area',
        'conference room',
        'lounge',
        'foyer',
        'sofa',
        'tea room',
        'tea table',
        'boardroom',
      ],
    },
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
  },
  office: {
    words: {
      zh: [
        '办公室',
        '财务室',
        '财务部',
        '财务科',
        '会计室',
        '经理室',
        '主任室',
        '总监室',
        '采购部',
        '采购科',
        '科室',
        '里屋',
        '老板桌前',
      ],
      en: [
        'office',
        'finance office',
        'accounts office',
        'finance department',
        'accounts department',
        'purchasing department',
        'accounts',
        "director's office",
        'back room',
      ],
    },
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
  },
  corridor: {
    words: {
      zh: [
        '走廊',
        '过道',
        '楼道',
        '楼梯',
        '楼梯口',
        '楼梯间',
        '电梯',
        '电梯口',
        '室门口',
        '室门外',
        '室外面',
        '部门口',
        '科门口',
        '茶水间',
      ],
      en: [
        'corridor',
        'hallway',
        'hall',
        'passage',
        'stairs',
        'staircase',
        'landing',
        'lift',
        'elevator',
        'outside the meeting room',
        'outside the office',
        'outside the finance office',
        'outside her office',
        'outside his office',
        "director's door",
        "manager's door",
        "boss's door",
        'office door',
        'meeting room door',
      ],
    },
    load: () => import('./corridor.svelte'),
    clock: { x: 273, y: 112, radius: 12, form: 'hanging' },
    stands: [
      { x: 112, scale: 0.82, facing: 1 },
      { x: 300, scale: 0.8, facing: -1 },
      { x: 140, scale: 0.58, facing: 1 },
    ],
    leads: [{ x: 200, scale: 1.5, facing: 1, front: true }],
    spots: [
      { thing: 'notices', x: 316, y: 124 },
      { thing: 'door', x: 72, y: 168 },
      { thing: 'window', x: 152, y: 134 },
      { thing: 'extinguisher', x: 330, y: 216 },
      { thing: 'plant', x: 74, y: 232 },
      { thing: 'meeting', x: 268, y: 148 },
    ],
  },
  workshop: {
    words: {
      zh: [
        '车间',
        '车间门口',
        '生产线',
        '厂房',
        '机房',
        '设备间',
        '泵房',
        '锅炉房',
        '空压站',
        '装配',
        '产线',
        '设备现场',
      ],
      en: [
        'workshop',
        'shop floor',
        'factory floor',
        'production line',
        'assembly line',
        'plant room',
        'pump room',
        'machine room',
        'boiler room',
        'compressor room',
        'factory',
        'plant',
      ],
    },
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
  },
  warehouse: {
    words: {
      zh: [
        '仓库',
        '仓库门口',
        '库房',
        '库房门口',
        '库区',
        '货场',
        '月台',
        '装卸',
        '发货区',
        '收货区',
        '成品库',
        '堆场',
        '仓储',
      ],
      en: [
        'warehouse',
        'storeroom',
        'store room',
        'stockroom',
        'stores',
        'loading bay',
        'loading dock',
        'depot',
        'goods in',
        'yard',
      ],
    },
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
  },
  shop: {
    words: {
      zh: [
        '门市',
        '门市部',
        '店里',
        '店',
        '店铺',
        '门店',
        '展厅',
        '柜台',
        '店面',
        '店门口',
        '商店',
        '专卖店',
        '铺子',
        '收银台',
        '灯饰城',
        '建材市场',
      ],
      en: ['shop', 'store', 'showroom', 'counter', 'outlet', 'till', 'shop counter', 'shop door', 'market'],
    },
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
  },
  'dining-table': {
    words: {
      zh: [
        '饭桌',
        '饭桌上',
        '饭店',
        '酒店',
        '酒楼',
        '包间',
        '包厢',
        '餐桌',
        '饭馆',
        '餐厅',
        '酒桌',
        '食堂',
        '饭局',
        '大排档',
        '火锅店',
        '酒店包间',
      ],
      en: [
        'dining table',
        'dinner table',
        'lunch table',
        'restaurant',
        'private room',
        'canteen',
        'table',
        'lunch',
        'dinner',
        'hotel',
        'banquet',
        'teahouse',
      ],
    },
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
  },
  'site-office': {
    words: {
      zh: [
        '项目部',
        '工地',
        '工地上',
        '板房',
        '施工现场',
        '现场办公室',
        '项目办',
        '项目部办公室',
        '工地办公室',
        '监理办公室',
        '售楼处',
      ],
      en: [
        'site office',
        'building site',
        'construction site',
        'site',
        'project office',
        'site hut',
        'site cabin',
        'portacabin',
      ],
    },
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
  },
  gate: {
    words: {
      zh: [
        '大门口',
        '大门',
        '门口',
        '门外',
        '门卫',
        '门卫室',
        '岗亭',
        '传达室',
        '厂门',
        '厂门口',
        '公司门口',
        '楼下',
        '停车场',
        '路边',
        '门岗',
        '院子',
        '车里',
        '车上',
        '街上',
      ],
      en: [
        'main gate',
        'gate',
        'factory gate',
        'gatehouse',
        'guardhouse',
        'guard house',
        'entrance',
        'by the door',
        'at the door',
        'door',
        'downstairs',
        'outside',
        'car park',
        'parking lot',
        'street',
        'roadside',
        'courtyard',
      ],
    },
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
  },
  desk: {
    words: {
      zh: ['工位', '办公桌', '自己桌前', '回公司', '公司里', '自己公司'],
      en: [
        'own desk',
        'my desk',
        'your desk',
        'our desk',
        'desk',
        'workstation',
        'back at the office',
        'our office',
        'your own office',
      ],
    },
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
  },
} satisfies Readonly<Record<string, Place>>

export type PlaceKind = keyof typeof registry

export const places: Readonly<Record<PlaceKind, Place>> = registry

export const placeKinds = Object.keys(registry) as readonly PlaceKind[]

/** What an author calls a place decides its drawing; a place that nobody has drawn is an office. */
export const placeOf = (name: string): PlaceKind =>
  namedIn(
    name,
    placeKinds.map((kind) => [kind, [...places[kind].words.zh, ...places[kind].words.en]] as const),
  ) ?? 'office'

/** How far two things to look at stay apart at least. */
const apart = 36

/** Free points left and right of the customer, the quietest first. */
const free: readonly Point[] = [282, 246, 210, 174, 138]
  .flatMap((y, row) =>
    [290, 110, 328, 72, 252, 148].map((x, column) => ({ x, y, rank: Math.abs(row - 2) * 2 + column })),
  )
  .sort((a, b) => a.rank - b.rank)
  .map(({ x, y }) => ({ x, y }))

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** The thing in the place that the text names, first by its own words, then loosely. */
function thingIn(kind: PlaceKind, text: string): Point | null {
  const { spots } = places[kind]
  return (
    namedIn(
      text,
      spots.map((spot) => [spot, things[spot.thing].words] as const),
    ) ??
    namedIn(
      text,
      spots.map((spot) => [spot, things[spot.thing].loosely ?? []] as const),
    )
  )
}

/**
 * Where a choice to look points. A place without the thing has it at a free point.
 *
 * @param taken points that are given away already; the answer keeps clear of them
 */
export function spotOf(kind: PlaceKind, text: string, taken: readonly Point[] = []): Point {
  const open = (point: Point): boolean => taken.every((other) => distance(point, other) >= apart)
  const head = text.split(/[：:“"「]/, 1)[0] ?? text
  const wanted = thingIn(kind, head) ?? thingIn(kind, text)
  if (wanted !== null && open(wanted)) return { x: wanted.x, y: wanted.y }
  const places = wanted === null ? free : [...free].sort((a, b) => distance(a, wanted) - distance(b, wanted))
  return places.find(open) ?? wanted ?? { x: 290, y: 210 }
}

/** Where each of several choices points, named things first, so that a vague one does not take their place. */
export function spotsOf(kind: PlaceKind, texts: readonly string[]): readonly Point[] {
  const found = new Map<number, Point>()
  const settle = (named: boolean): void =>
    texts.forEach((text, index) => {
      if ((thingIn(kind, text) !== null) === named) found.set(index, spotOf(kind, text, [...found.values()]))
    })
  settle(true)
  settle(false)
  return texts.map((text, index) => found.get(index) ?? spotOf(kind, text))
}
