/** A finger drawn across the screen: to the left asks for what comes next, to the right for what was before. */
import type { Attachment } from 'svelte/attachments'

/** Pixels from which on it was no tap. */
const far = 60

export const swipe =
  (next: () => void, previous: () => void): Attachment<HTMLElement> =>
  (element) => {
    let from: { readonly x: number; readonly y: number } | null = null
    const down = ({ pointerType, clientX: x, clientY: y }: PointerEvent): void => {
      from = pointerType === 'touch' ? { x, y } : null
    }
    const up = ({ clientX, clientY }: PointerEvent): void => {
      if (from === null) return
      const [across, along] = [clientX - from.x, clientY - from.y]
      from = null
      if (Math.abs(across) < far || Math.abs(across) < 2 * Math.abs(along)) return
      if (across < 0) next()
      else previous()
    }
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointerup', up)
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointerup', up)
    }
  }
