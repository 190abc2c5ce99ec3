/** Fetches the Markdown renderer once. */
let fetched: Promise<typeof import('./markdown.ts')> | null = null

export const renderer = (): Promise<typeof import('./markdown.ts')> =>
  (fetched ??= import('./markdown.ts').catch((error: unknown) => {
    fetched = null
    throw error
  }))
