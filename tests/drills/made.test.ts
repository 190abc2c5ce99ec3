/**
 * What drills promise, over everything that is shipped: one right answer, wrong ones that are wrong by
 * solved value or by tag, both languages alike. Every scenario is solved once for it.
 */
import { describe, expect, it } from 'vitest'
import { drillsOf, drillsOfCatalogue } from '../../src/drills/make-drills.ts'
import { materialOf } from '../../src/drills/material.ts'
import { nearPairs, nearTo } from '../../src/drills/near-red-lines.ts'
import type { Drill } from '../../src/model/drill.ts'
import { drillKinds } from '../../src/model/drill.ts'
import { trainedBy } from '../../src/model/exercise.ts'
import { recovery } from '../../src/play/worth.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents, catalogue } = readLibrary()

const madeOf = (content: (typeof contents)[number]) => {
  const { zh, en, game } = content
  const profile = catalogue.personas.get(zh.persona)
  if (profile === undefined || en === null) throw new Error(`${content.id} is not whole`)
  const material = materialOf(game, { zh, en }, profile, catalogue)
  return { material, zh: drillsOf(material, 'zh'), en: drillsOf(material, 'en') }
}

const isKind =
  <K extends Drill['kind']>(kind: K) =>
  (drill: Drill): drill is Drill & { readonly kind: K } =>
    drill.kind === kind

/** `reply:S03:4:1` as numbers. */
const placeOf = (id: string): readonly [scene: number, pick: number] => {
  const [, , scene, pick] = id.split(':')
  return [Number(scene), Number(pick)]
}

const made = new Map(contents.map((content) => [content.id, madeOf(content)]))

it('every counted technique is met twice: in two places, or in one and as an exercise of a minute', () => {
  const scenariosOf = (id: string): number =>
    contents.filter(
      ({ zh }) =>
        zh.scenes.some(({ choices }) => choices.some(({ techniques }) => techniques.includes(id))) ||
        zh.documents.some(({ technique }) => technique === id),
    ).length
  const desksOf = (id: string): number =>
    [...catalogue.exercises.values()].filter((exercise) => trainedBy(exercise).includes(id)).length
  // A question at the desk that comes back as an exercise of a minute is the same question.
  const drilled = new Set(
    [...[...made.values()].flatMap(({ zh }) => zh), ...drillsOfCatalogue(catalogue, 'zh')].flatMap(
      ({ kind, techniques }) => (kind === 'desk' ? [] : techniques),
    ),
  )
  const once = [...catalogue.techniques.values()].filter(
    ({ id, flag }) =>
      flag !== 'counter-example' && scenariosOf(id) + desksOf(id) + Number(drilled.has(id)) < 2,
  )
  expect(once.map(({ id }) => id)).toEqual([])
})

describe.each(contents.map((content) => [content.id, content] as const))('%s', (id, content) => {
  const { material, zh, en } = made.get(id) ?? madeOf(content)

  it('makes exercises of every kind that a scenario can give, with ids of their own', () => {
    expect(new Set(zh.map(({ id }) => id)).size).toBe(zh.length)
    expect(new Set(zh.map(({ kind }) => kind))).toEqual(
      new Set(drillKinds.filter((kind) => kind !== 'order' && kind !== 'desk')),
    )
    expect(zh.length).toBeGreaterThan(15)
  })

  it('makes the same in both languages, and says it in each', () => {
    expect(en.map(({ id }) => id)).toEqual(zh.map(({ id }) => id))
    const han = /\p{Script=Han}/u
    for (const drill of en)
      if (!['promise', 'price', 'order', 'desk'].includes(drill.kind) && 'lines' in drill) {
        expect(drill.lines.filter(({ text }) => han.test(text))).toEqual([])
        expect(drill.options.filter(({ text }) => han.test(text))).toEqual([])
      }
  })

  it('has exactly one right answer', () => {
    for (const drill of zh)
      if (drill.kind === 'promise') expect(drill.options).toContain(drill.missing)
      else if (drill.kind === 'price')
        expect(drill.options.filter((each) => each === drill.right)).toHaveLength(1)
      else if (drill.kind !== 'order') {
        expect(drill.options.filter(({ right }) => right)).toHaveLength(1)
        expect(drill.options.length).toBeGreaterThanOrEqual(3)
        expect(new Set(drill.options.map(({ text }) => text)).size).toBe(drill.options.length)
      }
  })

  it('offers replies of which every wrong one loses by the solution', () => {
    for (const drill of zh.filter(isKind('reply'))) {
      const [scene, pick] = placeOf(drill.id)
      const moments = material.plays.flatMap(({ decisions }) =>
        decisions.filter((decision) => decision.scene === scene && decision.pick === pick),
      )
      expect(
        moments.some(({ options }) => {
          const real = options.filter((option) => option.pick !== 'leave')
          return real.every((option) => (option.pick === pick ? option.loss < 2 : option.loss >= 4))
        }),
      ).toBe(true)
    }
  })

  it('asks after a cause only where the answer makes it all but sure', () => {
    for (const drill of zh.filter(isKind('cause'))) {
      const [scene, pick] = placeOf(drill.id)
      const variant = Number(drill.id.split(':')[4])
      const play = material.plays.find((each) => each.variant === variant)
      const turn =
        play?.decisions.findIndex((decision) => decision.scene === scene && decision.pick === pick) ?? -1
      expect(play?.decisions[turn + 1]?.belief[variant]).toBeGreaterThanOrEqual(0.9)
    }
  })

  it('names nothing as wrong that the line is tagged with', () => {
    for (const drill of zh.filter(isKind('name'))) {
      const [scene, ordinal] = placeOf(drill.id)
      const choice = content.zh.scenes[scene]?.choices[ordinal]
      const tags = new Set([
        ...(choice?.techniques ?? []),
        ...(choice?.move.kind === 'misconception' ? [choice.move.misconception] : []),
      ])
      const tagged = [...catalogue.techniques.values(), ...catalogue.misconceptions.values()]
        .filter(({ id }) => tags.has(id))
        .map(({ name }) => name.zh)
      const [right] = drill.options.filter((option) => option.right)
      expect(tagged).toContain(right?.text)
      for (const option of drill.options) if (!option.right) expect(tagged).not.toContain(option.text)
    }
  })

  it('calls unlawful what is a red line, and nothing else', () => {
    for (const drill of zh.filter(isKind('lawful'))) {
      const [scene, ordinal] = placeOf(drill.id)
      const move = content.zh.scenes[scene]?.choices[ordinal]?.move
      const name = move?.kind === 'red-line' ? catalogue.redLines.get(move.redLine)?.name.zh : undefined
      const [right] = drill.options.filter((option) => option.right)
      expect(right?.text).toBe(name ?? '可以做，合法合规')
    }
  })

  it('offers beside a red line none that the same line might be taken for', () => {
    for (const drill of zh.filter(isKind('lawful'))) {
      const [scene, ordinal] = placeOf(drill.id)
      const move = content.zh.scenes[scene]?.choices[ordinal]?.move
      const near = move?.kind === 'red-line' ? [...nearTo(move.redLine)] : []
      const offered = new Set(drill.options.map(({ text }) => text))
      expect(near.filter((other) => offered.has(catalogue.redLines.get(other)?.name.zh ?? ''))).toEqual([])
    }
  })

  it('prices a delay by its formula', () => {
    for (const drill of zh.filter(isKind('price'))) {
      const { ask, sum, percent, from, to, right } = drill
      const expected =
        ask === 'interest'
          ? (sum * percent * (to - from)) / 36_000
          : ask === 'recovery'
            ? sum * (recovery(from) - recovery(to))
            : (sum * 100) / percent
      expect(Math.abs(right - expected)).toBeLessThanOrEqual(0.5)
    }
  })
})

it('lists as near only red lines that there are, each pair once, and leaves enough to ask with', () => {
  for (const id of nearPairs.flat()) expect([...catalogue.redLines.keys()]).toContain(id)
  expect(new Set(nearPairs.map((pair) => [...pair].sort().join())).size).toBe(nearPairs.length)
  for (const id of catalogue.redLines.keys())
    expect(catalogue.redLines.size - 1 - nearTo(id).size).toBeGreaterThanOrEqual(4)
})

describe('steps to be put in order', () => {
  const drills = drillsOfCatalogue(catalogue, 'zh').filter(isKind('order'))

  it('come from every page that draws a road or a ladder', () => {
    expect(new Set(drills.map(({ page }) => page))).toEqual(new Set(['order-to-cash', 'dunning-ladder']))
  })

  it('are four of a kind, none twice', () => {
    for (const { steps } of drills) expect(new Set(steps).size).toBe(4)
  })
})
