/** What stands around the screens where the site is not on its own: in a learning system. */
import type { Component } from 'svelte'
import type { Route } from './route.ts'

export interface Frame {
  /** In place of the masthead; while immersed it shows only what must be known. */
  readonly Header: Component<{ immersed: boolean }>
  /** The screen that an address leads to here. */
  readonly admit: (route: Route) => Route
}
