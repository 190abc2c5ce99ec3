/**
 * The pace of speech: how much of the conversation has been heard. New lines come one after the other,
 * as long as it takes to say them, until the learner has had enough of waiting.
 */
import { prefersReducedMotion } from 'svelte/motion'
import type { Item } from './thread.ts'

/** Milliseconds before a line comes: a breath, then what it takes to say it. */
export function pauseBefore(item: Item): number {
  if (item.kind !== 'said') return item.kind === 'narration' ? 500 : 120
  const wide = /[\u3400-\u9fff]/.test(item.text)
  return Math.min(2000, 350 + item.text.length * (wide ? 45 : 18))
}

export class Pace {
  readonly #items: () => readonly Item[]
  readonly #wanted: () => boolean
  #heard = $state(0)

  /**
   * @param items all there is to hear
   * @param wanted whether lines come at the pace of speech at all; reduced motion overrules it
   * @param heard how many have been heard before
   */
  constructor(items: () => readonly Item[], wanted: () => boolean, heard: number) {
    this.#items = items
    this.#wanted = wanted
    this.#heard = heard
    $effect(() => {
      if (!this.speaking) return
      const next = this.#items()[this.#heard]
      if (next === undefined) return
      const timer = setTimeout(() => (this.#heard += 1), pauseBefore(next))
      return () => clearTimeout(timer)
    })
  }

  get heard(): readonly Item[] {
    return this.speaking ? this.#items().slice(0, this.#heard) : this.#items()
  }

  /** Whether something is still being said. */
  get speaking(): boolean {
    return this.#wanted() && !prefersReducedMotion.current && this.#heard < this.#items().length
  }

  /** The learner has had enough of waiting. */
  skip(): void {
    this.#heard = this.#items().length
  }

  /** What was skipped while the pace was off has been heard as well. */
  catchUp(): void {
    if (!this.#wanted() || prefersReducedMotion.current) this.skip()
  }
}
