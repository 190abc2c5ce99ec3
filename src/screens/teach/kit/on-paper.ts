/**
 * The kit and the printer: only the sheets of a desk are printed, and how many pages of A4 a long one takes.
 */
import type { Attachment } from 'svelte/attachments'

/**
 * While it stands on the page, only the sheets inside it are printed: `kit-desk.svelte` says how under
 * `body.kit-on-paper`.
 */
export const onPaper: Attachment<HTMLElement> = () => {
  document.body.classList.add('kit-on-paper')
  return () => {
    document.body.classList.remove('kit-on-paper')
  }
}

const millimetre = 96 / 25.4
/** Heights of the sheet as `sheet.svelte` shows it, in millimetres: its margins, and what A4 leaves between them. */
const paper = { margins: 26, between: 271 } as const

/** Pages that a sheet takes, by its height on a screen that is as wide as the paper; at least one. */
export const paperPages = (sheet: HTMLElement): number =>
  Math.max(1, Math.ceil((sheet.offsetHeight / millimetre - paper.margins) / paper.between))
