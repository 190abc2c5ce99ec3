import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import { expressions, poseOf } from '../../src/components/faces/expression.ts'
import { browPath, eyePaths, mouthPaths } from '../../src/components/faces/features.ts'
import { handsOf } from '../../src/components/faces/hands.ts'
import { moods, stances } from '../../src/model/words.ts'
import type { Mood } from '../../src/model/words.ts'

const pairs = moods.flatMap((a, index) => moods.slice(index + 1).map((b) => [a, b] as const))

/** What changes the picture most: brows, lids, look, mouth, head; in units of the drawing. */
const weights = {
  browInner: 1,
  browOuter: 0.7,
  browLift: 1,
  knit: 0.7,
  eyeOpen: 12,
  lowerLid: 5,
  gazeX: 6,
  gazeY: 4,
  mouthCurve: 9,
  mouthOpen: 9,
  mouthSkew: 4,
  press: 3,
  tilt: 0.8,
  turn: 8,
  nod: 1,
} as const

const distance = (a: Mood, b: Mood): number =>
  Math.hypot(
    ...(Object.keys(weights) as (keyof typeof weights)[]).map(
      (key) => (expressions[a][key] - expressions[b][key]) * weights[key],
    ),
  )

describe('faces', () => {
  it.each(pairs)('%s and %s are far apart', (a, b) => {
    expect(distance(a, b)).toBeGreaterThan(7)
  })

  it('draw whole paths in every pose', () => {
    const eye = { x: 170, y: 160, width: 30, height: 9, slant: 0 }
    const brow = { x: 170, y: 140, width: 36, thickness: 5, arch: 3 }
    const mouth = { x: 200, y: 222, width: 44, upperLip: 4, lowerLip: 6 }
    for (const mood of moods) {
      for (const stance of stances) {
        const pose = poseOf(mood, stance)
        const paths = [
          ...([-1, 1] as const).flatMap((side) => {
            const { white, upper, lower, crease } = eyePaths(pose, side, eye)
            return [white, upper, lower, crease, browPath(pose, side, brow)]
          }),
          ...Object.values<string>({ ...mouthPaths(pose, mouth) }),
        ]
        for (const path of paths) expect(path).toMatch(/^M[-\d.\s,A-Za-z]+$/)
        expect(paths.join()).not.toMatch(/NaN|Infinity|undefined/)
      }
    }
  })

  it('tell every stance but the last by the hands', () => {
    for (const telephone of [false, true]) {
      const drawn = stances.map((stance) =>
        handsOf(stance, telephone)
          .map(({ sleeve }) => sleeve)
          .join(),
      )
      const apart = telephone ? drawn.slice(0, 3) : drawn
      expect(new Set(apart).size).toBe(apart.length)
    }
  })

  it('speak to those who cannot see them, and only then are pictures', async () => {
    const { default: Face } = await import('../../src/components/faces/face.svelte')
    const named = render(Face, {
      props: { persona: 'P02', mood: 'wary', stance: 'deflecting', label: '林美琪，神情戒备' },
    }).body
    expect(named).toContain('role="img"')
    expect(named).toContain('aria-label="林美琪，神情戒备"')
    const plain = render(Face, {
      props: { persona: 'P02', mood: 'calm', stance: 'gone', quiet: true, label: '' },
    }).body
    expect(plain).toContain('role="presentation"')
    expect(plain).not.toContain('aria-label')
  })

  it('leave their frame empty until the bust has been fetched, and then are there at once', async () => {
    const { default: Face } = await import('../../src/components/faces/face.svelte')
    const { portraitsAtHand } = await import('../../src/components/faces/portraits.svelte.ts')
    const props = { persona: 'P01', mood: 'calm', stance: 'deflecting', label: '' } as const
    const frame = /<svg [^>]*viewBox="[^"]+"/
    const before = render(Face, { props }).body
    expect(before).not.toContain('<path')
    await portraitsAtHand.fetch('P01')
    const after = render(Face, { props }).body
    expect(after).toContain('<path')
    expect(frame.exec(after)?.[0]).toBe(frame.exec(before)?.[0])
  })

  it('know all ten customers: none is a stranger', async () => {
    const { cast } = await import('../../src/components/faces/portraits.svelte.ts')
    const ten = Array.from({ length: 10 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`)
    expect(cast.filter((id) => id.startsWith('P'))).toEqual(ten)
  })

  it('differ between people and between moods of one person', async () => {
    const { default: Face } = await import('../../src/components/faces/face.svelte')
    const { cast, portraitsAtHand } = await import('../../src/components/faces/portraits.svelte.ts')
    const everyone = [...cast, 'P99']
    await Promise.all(everyone.map((persona) => portraitsAtHand.fetch(persona)))
    const drawn = everyone.flatMap((persona) =>
      moods.map((mood) =>
        render(Face, { props: { persona, mood, stance: 'bargaining', label: 'x' } }).body.replaceAll(
          /data-\w+="\w+"/g,
          '',
        ),
      ),
    )
    expect(new Set(drawn).size).toBe(drawn.length)
    for (const markup of drawn) expect(markup).not.toMatch(/NaN|undefined|style=/)
  })
})
