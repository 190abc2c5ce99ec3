/** The address bar as reactive state. */
import { addressOf, parse } from './route.ts'
import type { Route } from './route.ts'

class Router {
  #route = $state.raw<Route>(parse(location.hash))

  constructor() {
    addEventListener('hashchange', () => {
      this.#route = parse(location.hash)
    })
  }

  get route(): Route {
    return this.#route
  }

  /** `replace`: the page left behind is not one to come back to. */
  go(route: Route, how: 'push' | 'replace' = 'push'): void {
    const address = addressOf(route)
    if (how === 'push') location.hash = address
    else {
      history.replaceState(null, '', address)
      this.#route = route
    }
  }
}

export const router = new Router()
