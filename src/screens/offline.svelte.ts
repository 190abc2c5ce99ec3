/**
 * The site without a network, as the page sees it: registers the service worker and tells when a new
 * version waits. The page never changes under the learner's hands: a new version comes when asked for.
 */
import { single } from 'virtual:build'
import { now } from './device.svelte.ts'
import { takeOver } from './precache.ts'

/** How often a window that stays open looks for a new version, in milliseconds. */
const interval = 3_600_000

/** How long a first visit has the machine and the network to itself, in milliseconds. */
const delay = 4000

/** Served by http, built, and in a browser that has workers (plain http and old browsers have none). */
const possible = (): boolean =>
  !single && import.meta.env.PROD && location.protocol.startsWith('http') && 'serviceWorker' in navigator

class Offline {
  #registration: ServiceWorkerRegistration | null = null
  #waits = $state(false)
  /** Another window has taken the new version; this one still runs the old. */
  #replaced = $state(false)
  #declined = $state(false)
  #wanted = false

  /** Whether there is a new version that the learner has not declined. */
  get offered(): boolean {
    return (this.#waits || this.#replaced) && !this.#declined
  }

  /** Not now. It is offered again after a reload, and comes by itself once all windows are closed. */
  decline(): void {
    this.#declined = true
  }

  /** Changes to the new version; the page is loaded again. */
  take(): void {
    this.#wanted = true
    const waiting = this.#registration?.waiting ?? null
    if (waiting === null) location.reload()
    else waiting.postMessage(takeOver)
  }

  /** Once for a page, when it has nothing better to do. Without a worker all goes on as before. */
  begin(): void {
    if (!possible()) return
    const register = (): void => void this.#register().catch(() => undefined)
    // Safari has no idle callback, whatever the type says.
    const whenIdle = (): void => {
      if ('requestIdleCallback' in window) requestIdleCallback(register, { timeout: delay })
      else register()
    }
    setTimeout(whenIdle, navigator.serviceWorker.controller === null ? delay : 0)
  }

  async #register(): Promise<void> {
    const { serviceWorker } = navigator
    let controlled = serviceWorker.controller !== null
    serviceWorker.addEventListener('controllerchange', () => {
      if (this.#wanted) location.reload()
      // The first worker finds this very version.
      else if (controlled) this.#replaced = true
      controlled = true
    })
    const registration = await serviceWorker.register('./service-worker.js')
    this.#registration = registration
    const look = (): void => {
      this.#waits = registration.waiting !== null && registration.active !== null
    }
    look()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look)
    })
    let looked = now()
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || now() - looked < interval) return
      looked = now()
      registration.update().catch(() => undefined)
    })
  }
}

export const offline = new Offline()
