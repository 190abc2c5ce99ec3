/** Screens that lie behind one address and have addresses of their own, by their first word. */
import type { Component } from 'svelte'

/** What a screen behind a door is given: the rest of the address. */
export interface Behind {
  readonly path: readonly string[]
}

export type Doors = Readonly<Record<string, () => Promise<{ readonly default: Component<Behind> }>>>
