/**
 * Text as large as its box holds. Sets `--fit` on the element, from the most down to the least that can
 * still be read from the last row; what is longer even then scrolls.
 */
import type { Attachment } from 'svelte/attachments'

const step = 0.05

export const fit =
  (least: number, most: number): Attachment<HTMLElement> =>
  (element) => {
    const shrink = (): void => {
      for (let scale = most; ; scale = Math.max(least, scale - step)) {
        element.style.setProperty('--fit', scale.toFixed(2))
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element
        if (scale <= least || (scrollHeight <= clientHeight && scrollWidth <= clientWidth)) return
      }
    }
    shrink()
    if (typeof ResizeObserver === 'undefined') return
    const resized = new ResizeObserver(shrink)
    resized.observe(element)
    const changed = new MutationObserver(shrink)
    changed.observe(element, { childList: true, characterData: true, subtree: true })
    return () => {
      resized.disconnect()
      changed.disconnect()
    }
  }
