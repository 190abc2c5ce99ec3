// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { cleanup, render, screen, waitFor } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { tick } from 'svelte'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { roleOf, roles } from '../../src/components/places/people.ts'
import Place from '../../src/components/places/place.svelte'
import type { Point } from '../../src/components/places/place.ts'
import { placeKinds, placeOf, places } from '../../src/components/places/places.ts'
import type { PlaceKind } from '../../src/components/places/places.ts'
import SpotLayer from '../../src/components/places/spot-layer.svelte'
import { spotPositions } from '../../src/components/places/spot-positions.ts'
import { spotOf, spotsOf } from '../../src/components/places/spots.ts'
import { things } from '../../src/components/places/things.ts'
import type { Thing } from '../../src/components/places/things.ts'
import { completePage } from './page.ts'

beforeAll(completePage)
afterEach(cleanup)

const pointOf = (kind: PlaceKind, thing: Thing): Point | undefined => {
  const spot = places[kind].spots.find((each) => each.thing === thing)
  return spot === undefined ? undefined : { x: spot.x, y: spot.y }
}

const scenario = (language: 'zh' | 'en'): string => readFileSync(`scenarios/S14/S14.${language}.md`, 'utf8')

describe('the drawing of a place', () => {
  const shown: Readonly<Record<string, PlaceKind>> = {
    前台: 'reception',
    大门口: 'gate',
    闸机口: 'reception',
    会客室门外: 'corridor',
    大堂: 'waiting-room',
    财务室: 'office',
    总监办公室门口: 'corridor',
    总监办公室: 'office',
    走廊: 'corridor',
    门口: 'gate',
    楼下: 'gate',
    会客室: 'waiting-room',
    'the front desk': 'reception',
    'the main gate': 'gate',
    'the turnstile': 'reception',
    'outside the meeting room': 'corridor',
    'the lobby': 'waiting-room',
    'the finance office': 'office',
    "the director's door": 'corridor',
    "the director's office": 'office',
    'the corridor': 'corridor',
    'by the door': 'gate',
    downstairs: 'gate',
    'the meeting room': 'waiting-room',
  }

  it.each(['zh', 'en'] as const)('follows from every name in S14 (%s)', (language) => {
    const names = [...scenario(language).matchAll(/^(?:地点：|Place: )(.+)$/gm)].map(([, name]) => name ?? '')
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) expect([name, placeOf(name)]).toEqual([name, shown[name]])
  })

  it.each([
    ['灯饰城店里', 'shop'],
    ['门市部柜台', 'shop'],
    ['空压站车间', 'workshop'],
    ['车间办公室', 'office'],
    ['项目部板房', 'site-office'],
    ['工地', 'site-office'],
    ['酒店包间', 'dining-table'],
    ['成品仓库', 'warehouse'],
    ['仓库门口', 'warehouse'],
    ['老板办公室', 'office'],
    ['自己的工位', 'desk'],
    ['财务室门外', 'corridor'],
    ['The Workshop', 'workshop'],
    ['behind the shop counter', 'shop'],
    ['the hotel restaurant', 'dining-table'],
    ['the site office', 'site-office'],
    ['the warehouse, loading bay', 'warehouse'],
    ['your own desk', 'desk'],
    ['the director’s door', 'corridor'],
  ] as const)('follows from %s', (name, kind) => {
    expect(placeOf(name)).toBe(kind)
  })

  it('is an office where the name says nothing', () => {
    for (const name of ['', '月球', 'nowhere in particular', 'investigates', 'workshopping'])
      expect(placeOf(name)).toBe('office')
  })

  it('belongs to every name in the list of its place', () => {
    for (const kind of placeKinds)
      for (const word of places[kind].words) expect([word, placeOf(word)]).toEqual([word, kind])
  })
})

describe('the place of a thing', () => {
  it('is found by the looks of S14', () => {
    for (const text of [
      '看 登记本',
      '登记本：“上一页有一行：12月17日周四，顺达包装……”',
      "Look at the visitors' book",
    ])
      expect(spotOf('reception', text)).toEqual(pointOf('reception', 'register'))
    for (const text of [
      '看 白板',
      '墙上白板：“验厂日程：10:00车间，供应商付款封批。”',
      'Look at the whiteboard',
    ])
      expect(spotOf('waiting-room', text)).toEqual(pointOf('waiting-room', 'whiteboard'))
    const looks = (['zh', 'en'] as const).flatMap((language) =>
      [...scenario(language).matchAll(/^- (?:看 |Look )(.+?)[:：]/gm)].map(([, name]) => name ?? ''),
    )
    expect(looks.length).toBeGreaterThanOrEqual(4)
    for (const look of looks)
      expect(
        ['register', 'whiteboard'].map((thing) => pointOf('waiting-room', thing as Thing)),
      ).toContainEqual(spotOf('waiting-room', look))
  })

  it.each([
    ['workshop', '看 压力表', 'gauge'],
    ['workshop', 'Look at the pressure gauges', 'gauge'],
    ['warehouse', '看 货架：“空了一半。”', 'shelves'],
    ['warehouse', 'Look at the lorry', 'truck'],
    ['shop', '看 墙上', 'calendar'],
    ['shop', '看 收款码', 'payment'],
    ['office', '看 桌上：“压着一张验收单。”', 'papers'],
    ['office', 'Look at his desk', 'papers'],
    ['office', '看 墙上的挂历', 'calendar'],
    ['site-office', '看 进度表', 'chart'],
    ['site-office', 'Look out of the window', 'window'],
    ['dining-table', '看 酒瓶', 'bottle'],
    ['gate', 'Look at the sliding gate', 'barrier'],
    ['corridor', '看 公告栏', 'notices'],
    ['desk', 'Look at the screen', 'screen'],
  ] as const)('in %s, for %s, is the %s', (kind, text, thing) => {
    expect(pointOf(kind, thing)).toBeDefined()
    expect(spotOf(kind, text)).toEqual(pointOf(kind, thing))
  })

  it('is free and its own where the place has no such thing', () => {
    const unknown = [
      '看 鱼缸',
      '看 烟灰缸',
      '看 地上',
      '看 猫',
      'Look at the parrot',
      'Look up',
      '看 他的鞋',
      '',
      '',
    ]
    for (const kind of placeKinds) {
      const points = spotsOf(kind, [...unknown, '看 白板', '看 白板', 'Look at the whiteboard'])
      points.forEach((a, index) =>
        points
          .slice(index + 1)
          .forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(36)),
      )
      expect(spotsOf(kind, unknown)).toEqual(spotsOf(kind, unknown))
    }
  })

  it('is not taken by a vaguer look that comes first', () => {
    const [vague, board] = spotsOf('waiting-room', ['看 茶杯边上那个', '看 白板'])
    expect(board).toEqual(pointOf('waiting-room', 'whiteboard'))
    expect(vague).not.toEqual(board)
  })

  it('is seen beside the customer, and each thing has words in both languages', () => {
    for (const kind of placeKinds) {
      const { spots, clock } = places[kind]
      expect(spots.length).toBeGreaterThanOrEqual(6)
      expect(new Set(spots.map(({ thing }) => thing)).size).toBe(spots.length)
      for (const { x, y, thing } of spots) {
        expect(x, `${kind} ${thing}`).toBeGreaterThanOrEqual(64)
        expect(x, `${kind} ${thing}`).toBeLessThanOrEqual(336)
        expect(y, `${kind} ${thing}`).toBeGreaterThanOrEqual(100)
        expect(y, `${kind} ${thing}`).toBeLessThanOrEqual(290)
        if (kind !== 'desk') expect(Math.abs(x - 200), `${kind} ${thing}`).toBeGreaterThanOrEqual(45)
      }
      expect(clock.x - clock.radius).toBeGreaterThanOrEqual(68)
      expect(clock.x + clock.radius).toBeLessThanOrEqual(334)
    }
    for (const { words } of Object.values(things)) {
      expect(words.some((word) => /\p{Script=Han}/u.test(word))).toBe(true)
      expect(words.some((word) => /^[\x20-\x7e]+$/.test(word))).toBe(true)
      for (const word of words) expect(word).toBe(word.toLowerCase())
    }
  })
})

describe('the people in a place', () => {
  it.each([
    ['前台', 'receptionist'],
    ['保安', 'guard'],
    ['保安师傅', 'guard'],
    ['客人', 'guest'],
    ['会计小张', 'clerk'],
    ['班长', 'worker'],
    ['司机', 'driver'],
    ['街坊', 'neighbour'],
    ['总监', 'manager'],
    ['Front desk', 'receptionist'],
    ['Guard', 'guard'],
    ['Guest', 'guest'],
    ['The cashier', 'clerk'],
    ['Shift leader', 'worker'],
    ['Driver', 'driver'],
    ['Neighbour', 'neighbour'],
    ['Director', 'manager'],
  ] as const)('%s is a %s', (speaker, role) => {
    expect(roleOf(speaker)).toBe(role)
  })

  it('are not drawn where nobody knows who they are', () => {
    for (const speaker of ['', '广播', 'A voice', 'bossa nova']) expect(roleOf(speaker)).toBeNull()
  })
})

describe('a place', () => {
  it.each(placeKinds)('%s draws itself, its people and its clock', async (kind) => {
    const { container, rerender } = render(Place, {
      props: { kind, people: [...roles], clock: '10:40', label: '前台，十点四十' },
    })
    const svg = screen.getByRole('img', { name: '前台，十点四十' })
    await waitFor(() => expect(container.querySelector('.drawn')).not.toBeNull())
    expect(svg.innerHTML).not.toMatch(/NaN|undefined|Infinity|style=/)
    expect(svg.innerHTML).not.toMatch(/<text/)
    expect(svg.innerHTML).toContain(`rotate(${10 * 30 + 20})`)
    expect(svg.innerHTML).toContain('rotate(240)')
    const figures = (): number => svg.querySelectorAll('ellipse[rx="22"]').length
    expect(figures()).toBe(places[kind].stands.length)
    await rerender({ people: ['guard'], customer: false, clock: null, label: '' })
    expect(figures()).toBe(places[kind].leads.length === 0 ? 0 : 1)
    expect(svg.innerHTML).not.toContain('rotate(240)')
    expect(svg.getAttribute('role')).toBe('presentation')
  })

  it('keeps strangers from behind the counter', async () => {
    const { container, rerender } = render(Place, {
      props: { kind: 'reception', people: ['guest'], clock: null, label: 'x' },
    })
    await waitFor(() => expect(container.querySelector('.drawn')).not.toBeNull())
    const figure = (): string | null | undefined =>
      container.querySelector('ellipse[rx="22"]')?.parentElement?.getAttribute('transform')
    const behind = `translate(${places.reception.stands[0]?.x ?? ''} `
    expect(figure()).not.toContain(behind)
    await rerender({ people: ['receptionist'] })
    expect(figure()).toContain(behind)
  })

  it('keeps to wall and floor when the drawing does not come', async () => {
    const load = vi.spyOn(places.gate, 'load').mockRejectedValue(new Error('offline'))
    const { container } = render(Place, { props: { kind: 'gate', people: [], clock: null, label: 'x' } })
    await waitFor(() => expect(load).toHaveBeenCalled())
    await tick()
    expect(container.querySelectorAll('svg > path').length).toBe(2)
    expect(container.querySelector('.drawn')).toBeNull()
    load.mockRestore()
  })

  it('shows its windows by the hour', () => {
    const sky = (clock: string | null): string | undefined => {
      const { container } = render(Place, { props: { kind: 'office', people: [], clock, label: 'x' } })
      return container.querySelector('svg')?.dataset['sky']
    }
    expect([null, '10:40', '17:30', '19:05', '6:50', '25:00'].map(sky)).toEqual([
      'day',
      'day',
      'dusk',
      'night',
      'dusk',
      'day',
    ])
  })
})

describe('the marks', () => {
  const size = 44
  const boxes = [
    { width: 390, height: 200 },
    { width: 320, height: 112 },
    { width: 560, height: 800 },
    { width: 1400, height: 300 },
  ]

  it('stay inside the stage and off one another, wherever the things are', () => {
    const point = fc.record({ x: fc.integer({ min: -50, max: 450 }), y: fc.integer({ min: 0, max: 320 }) })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 5 }), fc.constantFrom(...boxes), (points, box) => {
        const placed = spotPositions(points, box, size, 20)
        placed.forEach((a, index) => {
          expect(a.x).toBeGreaterThanOrEqual(size / 2)
          expect(a.x).toBeLessThanOrEqual(box.width - size / 2)
          expect(a.y).toBeGreaterThanOrEqual(size / 2)
          expect(a.y).toBeLessThanOrEqual(box.height - size / 2)
          for (const b of placed.slice(index + 1))
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(size - 0.1)
        })
      }),
    )
  })

  it('lie on what place.svelte shows', () => {
    expect(spotPositions([{ x: 200, y: 200 }], { width: 264, height: 205 }, size)).toEqual([
      { x: 132, y: 105 },
    ])
    expect(spotPositions([{ x: 332, y: 200 }], { width: 528, height: 800 }, size)).toEqual([
      { x: 528 - size / 2, y: 600 },
    ])
  })

  it('are buttons with the name of the thing, by pointer and by keyboard', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(390)
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(200)
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {}
        unobserve(): void {}
        disconnect(): void {}
      },
    )
    const picked: number[] = []
    render(SpotLayer, {
      props: {
        spots: [
          { key: 7, x: 92, y: 142, label: '看 白板', number: 4 },
          { key: 9, x: 104, y: 196, label: '看 登记本', number: 5 },
        ],
        onpick: (key: number) => picked.push(key),
      },
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: '看 白板' }))
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '看 登记本' }))
    await user.keyboard('{Enter}')
    expect(picked).toEqual([7, 9])
    vi.restoreAllMocks()
  })
})
