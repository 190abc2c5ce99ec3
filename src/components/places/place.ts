/**
 * What there is to know of a place besides its drawing. Points are in the units of the drawing
 * (`drawing.ts`); none lies where the customer's head would hide it.
 */
import type { Component } from 'svelte'
import type { Drawing } from './drawing.ts'
import type { Role } from './people.ts'
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
  /** What authors call it, in both languages. */
  readonly words: readonly string[]
  readonly load: () => Promise<{ readonly default: Component<Drawing> }>
  readonly clock: Point & { readonly radius: number; readonly form: 'wall' | 'hanging' | 'desk' }
  /** Beside the customer, in the order in which they are taken. */
  readonly stands: readonly Stand[]
  /** In the middle, for the one who speaks while the customer is not there; the first that suits. */
  readonly leads: readonly Stand[]
  readonly spots: readonly (Point & { readonly thing: Thing })[]
}
