/**
 * The pieces that a first visit needs, told in the page itself. Enters: the bundle. Leaves: links in the
 * head, so that a browser fetches them beside the entry instead of learning of one after the other.
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

/** What the first visit runs, in the order in which it asks. */
const firstVisit = [
  '/src/app.svelte',
  '/node_modules/localforage/dist/localforage.js',
  '/src/screens/home/home-screen.svelte',
] as const

type Piece = Rolldown.OutputChunk

/** A piece with all that it cannot run without, each once. */
function withNeeds(piece: Piece, pieces: ReadonlyMap<string, Piece>, found = new Set<Piece>()): Set<Piece> {
  if (found.has(piece)) return found
  found.add(piece)
  for (const name of piece.imports) {
    const needed = pieces.get(name)
    if (needed !== undefined) withNeeds(needed, pieces, found)
  }
  return found
}

/** @throws Error if the bundle does not hold what the first visit runs */
export const earlyPieces = (): Plugin => ({
  name: 'early-pieces',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(page, { bundle = {}, filename }) {
      if (!filename.endsWith('index.html')) return page
      const pieces = new Map(
        Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each]] : [])),
      )
      const wanted = firstVisit.flatMap((module) => {
        const piece = [...pieces.values()].find(({ moduleIds }) =>
          moduleIds.some((id) => id.endsWith(module)),
        )
        if (piece === undefined) throw new Error(`${module} is no piece of the bundle`)
        return [...withNeeds(piece, pieces)]
      })
      const early = [...new Set(wanted)]
      const styles = new Set(early.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
      const link = (fileName: string, rel: string): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { rel, crossorigin: true, href: `./${fileName}` },
        injectTo: 'head',
      })
      return [
        ...[...styles].map((fileName) => link(fileName, 'stylesheet')),
        ...early.map(({ fileName }) => link(fileName, 'modulepreload')),
      ].filter(({ attrs }) => !page.includes(`"${String(attrs?.href)}"`))
    },
  },
})
