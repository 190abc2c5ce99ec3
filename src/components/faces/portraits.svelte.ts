/**
 * The busts, by who they show. Each is fetched when it is first met and kept for the visit, so that
 * none weighs on the first load and none is waited for twice. Whoever reads `bust` is told when the
 * one he waits for has come.
 */
import type { Component } from 'svelte'
import type { PersonaId } from '../../model/catalogue.ts'
import type { Portrait } from './portrait.ts'

export type Bust = Component<Portrait>
type Fetch = () => Promise<{ readonly default: Bust }>

/** Customers, then our own people. */
const portraits: Readonly<Record<string, Fetch>> = {
  P01: () => import('./p01.svelte'),
  P02: () => import('./p02.svelte'),
  P03: () => import('./p03.svelte'),
  P04: () => import('./p04.svelte'),
  P05: () => import('./p05.svelte'),
  P06: () => import('./p06.svelte'),
  P07: () => import('./p07.svelte'),
  P08: () => import('./p08.svelte'),
  P09: () => import('./p09.svelte'),
  P10: () => import('./p10.svelte'),
  manager: () => import('./c-chief.svelte'),
  finance: () => import('./c-finance.svelte'),
  veteran: () => import('./c-veteran.svelte'),
}

/** Everyone who has been drawn. */
export const cast: readonly PersonaId[] = Object.keys(portraits)

const stranger: Fetch = () => import('./stranger.svelte')

class Portraits {
  #kept = $state.raw<Readonly<Record<PersonaId, Bust>>>({})
  readonly #coming = new Map<PersonaId, Promise<void>>()

  /** The bust, if it is there. */
  bust(persona: PersonaId): Bust | undefined {
    return this.#kept[persona]
  }

  /** Sees to it that the bust comes. Rejects if it cannot be fetched; the next call tries again. */
  fetch(persona: PersonaId): Promise<void> {
    const known = this.#coming.get(persona)
    if (known) return known
    const coming = (portraits[persona] ?? stranger)().then(
      ({ default: bust }) => {
        this.#kept = { ...this.#kept, [persona]: bust }
      },
      (error: unknown) => {
        this.#coming.delete(persona)
        throw error
      },
    )
    this.#coming.set(persona, coming)
    return coming
  }
}

export const portraitsAtHand = new Portraits()
