/**
 * While it stands on the page, only the sheets inside it are printed: `kit-desk.svelte` says how under
 * `body.kit-on-paper`.
 */
import type { Attachment } from 'svelte/attachments'

export const onPaper: Attachment<HTMLElement> = () => {
  document.body.classList.add('kit-on-paper')
  return () => {
    document.body.classList.remove('kit-on-paper')
  }
}
