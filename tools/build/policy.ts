/**
 * The content security policy of a build: nothing but what the site needs. Enters: the origins it may
 * talk to and, for the single file, its inline scripts and styles. Leaves: the text of the policy.
 */
import { createHash } from 'node:crypto'

const sourceOf = (inline: string): string =>
  `'sha256-${createHash('sha256').update(inline).digest('base64')}'`

const written = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')

/** It may ask its own server: nothing of the site does, but what reads `robots.txt` for a page is held to it. */
export const folderPolicy = (origins: readonly string[]): string =>
  written({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'connect-src': ["'self'", ...origins],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })

/** A file has no origin of its own: what it runs is named by hash, its workers are blobs. */
export const singlePolicy = (
  origins: readonly string[],
  { scripts, styles }: { readonly scripts: readonly string[]; readonly styles: readonly string[] },
): string =>
  written({
    'default-src': ["'none'"],
    'script-src': scripts.map(sourceOf),
    'style-src': styles.map(sourceOf),
    'img-src': ['data:'],
    'worker-src': ['blob:'],
    'connect-src': origins,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })

const charset = '<meta charset="utf-8" />'

/**
 * The page with its policy, before anything that it governs but behind the encoding, which browsers
 * look for at the very beginning only.
 * @throws Error if the page does not tell its encoding
 */
export function withPolicy(page: string, policy: string): string {
  if (!page.includes(charset)) throw new Error(`index.html: no ${charset} to put the policy behind`)
  const content = policy.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return page.replace(
    charset,
    () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
  )
}
