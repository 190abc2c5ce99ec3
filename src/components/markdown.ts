/**
 * Markdown → harmless HTML. Enters: a text of the catalogue. Leaves: markup without scripts, styles,
 * frames, forms, ids and any address but http(s) and our own `#/`. Loaded only where pages are read.
 */
import DOMPurify from 'dompurify'
import { Marked } from 'marked'

const marked = new Marked({ gfm: true, async: false })

/** The folder that a text stands in, of the catalogue or of guides: its links to neighbours are relative to it. */
export type Folder = 'techniques' | 'handbook' | 'guides'

const file = /^(?:\.{0,2}\/)*(?:(techniques|handbook)\/)?([a-z0-9-]+)\.(?:zh|en)\.md$/
let folder: Folder = 'techniques'

const guide = /^(?:\.\/)?([a-z-]+)(?:\.zh)?\.md(?:#.*)?$/

/** A link from one catalogue file to another is a link to its screen. */
function screenOf(href: string): string | null {
  if (folder === 'guides') {
    const [, to] = guide.exec(href) ?? []
    return to === undefined ? null : `#/teach/guide/${to}`
  }
  const [, named, name = ''] = file.exec(href) ?? []
  if (name === '') return null
  if (name === 'phrases') return '#/phrases'
  return `#/${(named ?? folder) === 'techniques' ? 'technique' : 'page'}/${name}`
}

const purify = DOMPurify(window)
purify.addHook('afterSanitizeAttributes', (node) => {
  const href = node.getAttribute('href')
  if (href === null) return
  const screen = screenOf(href)
  if (screen !== null) node.setAttribute('href', screen)
  else if (!href.startsWith('#/')) node.removeAttribute('href')
})

/** @param markdown of any origin; whatever in it is not plain text formatting is dropped */
export function toHtml(markdown: string, within: Folder = 'techniques'): string {
  folder = within
  const html = marked.parse(markdown, { async: false })
  return purify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'textarea',
      'select',
      'iframe',
      'img',
      'video',
      'audio',
      'source',
      'picture',
      'svg',
      'math',
    ],
    FORBID_ATTR: ['style', 'id', 'name', 'class', 'target', 'srcset', 'src'],
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|#\/|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  })
}
