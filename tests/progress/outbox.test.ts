/** Statements are delivered once and in order, however badly the other side behaves. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Outbox } from '../../src/progress/outbox.ts'
import type { Outcome, Sender } from '../../src/progress/outbox.ts'
import type { Trouble } from '../../src/progress/port.ts'
import { uuidOf, verbs } from '../../src/progress/statements.ts'
import type { Statement } from '../../src/progress/statements.ts'

const statement = (name: string): Statement => ({
  id: uuidOf(name),
  verb: verbs.answered,
  object: { id: name },
  timestamp: '2026-11-24T01:02:03.000Z',
})
const nameOf = ({ object }: Statement): string => JSON.stringify(object['id']).slice(1, -1)

/** A store that takes what the script lets it, and refuses what it has already. */
class Store implements Sender {
  readonly held: string[] = []
  memoryHeld = ''
  readonly script: Outcome[]
  /** Whether something is said to have failed although it arrived, as when an answer is lost. */
  readonly arrivesAnyway: boolean
  constructor(script: readonly Outcome[], arrivesAnyway = false) {
    this.script = [...script]
    this.arrivesAnyway = arrivesAnyway
  }
  statements(batch: readonly Statement[]): Promise<Outcome> {
    const outcome = this.script.shift() ?? 'taken'
    const names = batch.map(nameOf)
    if (outcome === 'taken' || (outcome === 'later' && this.arrivesAnyway)) {
      if (names.some((name) => this.held.includes(name))) return Promise.resolve('conflict')
      this.held.push(...names)
    }
    return Promise.resolve(outcome)
  }
  memory(text: string): Promise<Outcome> {
    const outcome = this.script.shift() ?? 'taken'
    if (outcome === 'taken') this.memoryHeld = text
    return Promise.resolve(outcome)
  }
}

/** Waits that are over at once, as often as they are asked for. */
async function settled(waits: (() => void)[]): Promise<void> {
  for (let round = 0; round < 2000; round++) {
    await Promise.resolve()
    waits.shift()?.()
  }
}

const outcomes = fc.array(fc.constantFrom<Outcome>('taken', 'later', 'session'), { maxLength: 30 })
const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 40 })

describe('the outbox', () => {
  it('delivers every statement once and in order over any failures', async () => {
    await fc.assert(
      fc.asyncProperty(names, outcomes, fc.boolean(), async (told, script, arrives) => {
        const store = new Store(script, arrives)
        const waits: (() => void)[] = []
        const troubles: (Trouble | null)[] = []
        const box = new Outbox(
          store,
          (trouble) => troubles.push(trouble),
          (_, then) => waits.push(then),
        )
        for (const name of told) {
          box.add(statement(name))
          // Told twice, it is still one.
          box.add(statement(name))
          box.keep(name)
        }
        await settled(waits)
        expect(store.held).toEqual(told)
        expect(box.waiting).toBe(0)
        expect(store.memoryHeld).toBe(told.at(-1) ?? '')
        if (told.length > 0) expect(troubles.at(-1)).toBeNull()
      }),
    )
  })

  it('gives up a statement that is never taken, tells it, and goes on with the others', async () => {
    // The first batch is refused as a whole, then its second statement.
    const store = new Store(['taken', 'refused', 'taken', 'refused', 'taken'])
    const troubles: (Trouble | null)[] = []
    const box = new Outbox(
      store,
      (trouble) => troubles.push(trouble),
      () => undefined,
    )
    for (const name of ['begin', 'a', 'b', 'c']) box.add(statement(name))
    await settled([])
    expect(store.held).toEqual(['begin', 'a', 'c'])
    expect(troubles).toContain('refused')
  })

  it('keeps a memory only once all that it stands for has arrived', async () => {
    const store = new Store(['later'])
    const waits: (() => void)[] = []
    const box = new Outbox(
      store,
      () => undefined,
      (_, then) => waits.push(then),
    )
    box.add(statement('a'))
    box.keep('after a')
    await Promise.resolve()
    await Promise.resolve()
    expect(store.memoryHeld).toBe('')
    await settled(waits)
    expect(store.held).toEqual(['a'])
    expect(store.memoryHeld).toBe('after a')
  })

  it('says goodbye last and nothing after it, and keeps no memory that runs ahead', async () => {
    const store = new Store(['later'])
    const box = new Outbox(
      store,
      () => undefined,
      () => undefined,
    )
    box.add(statement('a'))
    await settled([])
    box.keep('after a')
    box.close(statement('bye'))
    box.add(statement('late'))
    await settled([])
    expect(store.held).toEqual(['a', 'bye'])
    expect(store.memoryHeld).toBe('')
  })
})
