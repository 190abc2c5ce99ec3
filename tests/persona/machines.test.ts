/** What must hold of every persona: it answers everything, stays bounded, and cannot get stuck. */
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { hear, personaEvents } from '../../src/persona/hearing.ts'
import { personas } from '../../src/persona/index.ts'
import { keyOf, read } from '../../src/persona/persona.ts'
import type { Persona } from '../../src/persona/persona.ts'
import { tabulate } from '../../src/persona/tabulate.ts'
import type { Toll } from '../../src/persona/temper.ts'
import { families, tones } from '../../src/model/words.ts'
import { readLibrary } from '../../tools/content.ts'

const { catalogue } = readLibrary()
const start = [{ trust: 'middle', broken: 0 }] as const

/** Every row that any sequence of events reaches, as a full table. */
function full(persona: Persona, variant: string) {
  const table = tabulate(persona, variant, personaEvents, start)
  for (let row = 0; row < table.size(); row++) {
    if (table.words(row).stance === 'gone') continue
    for (const event of personaEvents.keys()) table.next(row, event)
  }
  return table.freeze()
}

describe.each([...personas.values()])('$id', (persona) => {
  const tables = persona.variants.map((variant) => ({ variant, table: full(persona, variant) }))

  it('has at least three variants, told in its Markdown under the same ids', () => {
    expect(persona.variants.length).toBeGreaterThanOrEqual(3)
    const profile = catalogue.personas.get(persona.id)
    expect(profile?.variants.map(({ id }) => id)).toEqual(persona.variants)
  })

  it('has at most some 2,000 states in which he answers, and 40 classes of events', () => {
    expect(personaEvents.length).toBeLessThanOrEqual(40)
    for (const { table } of tables)
      expect(table.words.filter(({ stance }) => stance !== 'gone').length).toBeLessThanOrEqual(2100)
  })

  it('hears every move in every tone as one of its events', () => {
    const known = new Set(personaEvents.map(({ type }) => type))
    for (const tone of tones) {
      for (const [technique, { family }] of catalogue.techniques)
        expect(known).toContain(`${hear(persona.hears, { kind: 'technique', technique }, family)}.${tone}`)
      for (const family of families)
        expect(known).toContain(
          `${hear(persona.hears, { kind: 'technique', technique: 'unheard-of' }, family)}.${tone}`,
        )
      for (const misconception of catalogue.misconceptions.keys())
        expect(known).toContain(
          `${hear(persona.hears, { kind: 'misconception', misconception }, null)}.${tone}`,
        )
      for (const redLine of catalogue.redLines.keys())
        expect(known).toContain(`${hear(persona.hears, { kind: 'red-line', redLine }, null)}.${tone}`)
    }
  })

  it('keeps trust, its cap and pressure within bounds', () => {
    for (const { table } of tables)
      for (const { trustValue, pressure } of table.words) {
        expect(trustValue).toBeGreaterThanOrEqual(0)
        expect(trustValue).toBeLessThanOrEqual(4)
        expect(pressure).toBeGreaterThanOrEqual(0)
        expect(pressure).toBeLessThanOrEqual(2)
      }
  })

  it('tolls errors more than sound moves', () => {
    for (const { table } of tables) {
      const toll = (event: string): number => table.toll[table.events.indexOf(event)] ?? 0
      expect(toll('threat.firm')).toBeGreaterThan(toll('accuse.firm') - 1)
      expect(toll('accuse.firm')).toBeGreaterThan(toll('pin.even'))
      expect(toll('yield.soft')).toBeGreaterThan(toll('pin.even'))
    }
  })

  it('can leave every state but gone', () => {
    for (const { table } of tables)
      for (const [row, { stance }] of table.words.entries()) {
        if (stance === 'gone') continue
        const targets = table.events.map((_, event) => table.next[row * table.events.length + event])
        expect(targets.some((target) => target !== row)).toBe(true)
      }
  })

  it('answers in tables as the running machine does', () => {
    for (const { variant, table } of tables) {
      // A walk that takes each event in turn from wherever it is, over and over, with a stride that
      // does not divide the number of events, meets hundreds of rows.
      const actor = createActor(persona.machine, { input: { variant, trust: 'middle', broken: 0 } })
      let toll = 0
      actor.on('toll', (emitted) => (toll += (emitted as Toll).patience))
      actor.start()
      let row = table.starts[0] ?? -1
      for (let turn = 0; turn < 3000; turn++) {
        const event = (turn * 7 + Math.floor(turn / 38)) % personaEvents.length
        const { type } = personaEvents[event] ?? { type: 'tired' as const }
        if (type === 'spent') continue
        toll = 0
        actor.send({ type })
        const cell = row * table.events.length + event
        expect(toll).toBe(table.toll[cell])
        row = table.next[cell] ?? -1
        expect(keyOf(actor.getSnapshot())).toBe(table.keys[row])
        expect(read(actor.getSnapshot())).toEqual(table.words[row])
      }
    }
  })

  it('has six reaction lines in both languages for each mood and stance that occurs', () => {
    const reactions = catalogue.personas.get(persona.id)?.reactions ?? []
    const missing = new Set<string>()
    for (const { table } of tables)
      for (const { mood, stance } of table.words) {
        if (stance === 'gone') continue
        const lines = reactions.find((each) => each.mood === mood && each.stance === stance)?.lines
        if ((lines?.zh.length ?? 0) < 6 || (lines?.en.length ?? 0) < 6) missing.add(`${mood} ${stance}`)
      }
    expect([...missing]).toEqual([])
  })
})
