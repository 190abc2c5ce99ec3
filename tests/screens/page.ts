/** What the screens need of a page that jsdom lacks, and an empty library in place of the real one. */
import { vi } from 'vitest'

/** Native dialogs, media queries, sizes and scrolling, as far as the screens look at them. */
export function completePage(): void {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.setAttribute('open', '')
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.removeAttribute('open')
    this.dispatchEvent(new Event('close'))
  }
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media.includes('reduce'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {
        // Nothing has a size here.
      }
      unobserve(): void {
        // Nothing was observed.
      }
      disconnect(): void {
        // Nothing was observed.
      }
    },
  )
  Element.prototype.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
}

const noNames = () =>
  Promise.resolve({ default: { techniques: {}, misconceptions: {}, redLines: {}, lawCards: {} } })

export const emptyListing = { default: { scenarios: [], people: {} } }

export const emptyLibrary = {
  default: {
    first: null,
    scenarios: () => Promise.resolve({ default: { texts: {}, games: {}, personas: {} } }),
    names: { zh: noNames, en: noNames },
    handbook: {},
    examples: {},
    messages: {},
    firstDay: {},
    followUps: {},
    exercises: {},
  },
}
