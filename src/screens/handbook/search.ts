/** Finding a page of the handbook by words: all of them must stand in it, names first. Pure. */

export interface Page {
  readonly id: string
  readonly name: string
  readonly text: string
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The pages that hold every word of the query; those that have it in their name come first. */
export function found<T extends Page>(pages: readonly T[], query: string): readonly T[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return pages
  const has = (text: string): boolean => words.every((word) => plain(text).includes(word))
  const named = pages.filter(({ name }) => has(name))
  return [...named, ...pages.filter((page) => !named.includes(page) && has(`${page.name} ${page.text}`))]
}
