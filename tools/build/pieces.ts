/**
 * How the first visit is cut into pieces: what the entry cannot run without, and what its first screen
 * needs beside that. Enters: what imports what. Leaves: the name of a module's piece, none for all others,
 * which the bundler cuts as it likes. Left to itself it cuts these up as well, and what a first visit
 * fetches grows with every screen that shares something with them.
 */
import type { Rolldown } from 'vite'

/** A piece by its name, with the modules that it is made for. */
export interface FirstPiece {
  readonly name: string
  /** Their paths. */
  readonly of: readonly string[]
}

function neededBy(modules: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set(modules)
  for (const module of found)
    for (const imported of context.getModuleInfo(module)?.importedIds ?? []) found.add(imported)
  return found
}

/**
 * @param pieces a module that several of them need goes into the first of these
 * @param other modules of other pages: what they need is left to the bundler, lest they run the site as well
 */
export function piecesOf(
  pieces: readonly FirstPiece[],
  other: readonly string[],
): Rolldown.CodeSplittingNameFunction {
  let known: readonly (readonly [name: string | null, needed: ReadonlySet<string>])[] | null = null
  return (module, context) => {
    known ??= [
      [null, neededBy(other, context)],
      ...pieces.map(({ name, of }) => [name, neededBy(of, context)] as const),
    ]
    return known.find(([, needed]) => needed.has(module))?.[0] ?? null
  }
}
