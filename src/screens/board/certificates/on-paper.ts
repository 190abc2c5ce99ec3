/**
 * While it stands on the page, only the certificates are printed: `certificates-screen.svelte` says how under
 * `body.certificates-on-paper`.
 */
import type { Attachment } from 'svelte/attachments'

export const certificatesOnPaper: Attachment<HTMLElement> = () => {
  document.body.classList.add('certificates-on-paper')
  return () => {
    document.body.classList.remove('certificates-on-paper')
  }
}
