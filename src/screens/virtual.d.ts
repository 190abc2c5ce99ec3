/** The pieces of `scenarios/` that `tools/content-plugin.ts` serves. */
declare module 'virtual:library' {
  const library: import('./library-index.ts').Library
  export default library
}

/** Where each scenario and customer is fetched from. */
declare module 'virtual:scenarios' {
  const scenarios: import('./library-index.ts').ScenarioLoads
  export default scenarios
}

/** What of them can be listed. */
declare module 'virtual:listing' {
  const listing: import('./library-index.ts').Listing
  export default listing
}

/** A page of its own for every technique. */
declare module 'virtual:techniques' {
  const techniques: import('./library-index.ts').TechniquePages
  export default techniques
}

/** Of each technique why it is right and when it is not. */
declare module 'virtual:advice' {
  type Advices = Readonly<Record<string, import('./library-index.ts').Advice>>
  const advice: Readonly<
    Record<import('../model/words.ts').Language, import('./library-index.ts').Load<Advices>>
  >
  export default advice
}

/** The scenarios in which misconceptions, red lines and law cards are met. */
declare module 'virtual:met-in' {
  const metIn: import('./library-index.ts').MetIn
  export default metIn
}

/** What scenarios may refer to, for the compiler in the browser, as plain lists to be made into maps. */
declare module 'virtual:catalogue' {
  type Listed<M> = M extends ReadonlyMap<string, infer T> ? readonly T[] : never
  const catalogue: {
    readonly [
      key in Exclude<
        keyof import('../model/catalogue.ts').Catalogue,
        'messages' | 'followUps' | 'pages' | 'phrases' | 'examples' | 'courses' | 'exercises'
      >
    ]: Listed<import('../model/catalogue.ts').Catalogue[key]>
  }
  export default catalogue
}

/** Games of former releases by scenario and logic hash, `S03/0123456789abcdef`. */
declare module 'virtual:archive' {
  const archive: Readonly<
    Record<
      string,
      import('./library-index.ts').Load<import('../records/archived-game.ts').ArchivedGame> | undefined
    >
  >
  export default archive
}

/** The guides of `docs/` by name and language, from `tools/build/guides-plugin.ts`. */
declare module 'virtual:guides' {
  const guides: Readonly<
    Record<
      import('./teach/guide/guide-names.ts').GuideName,
      Readonly<Record<import('../model/words.ts').Language, import('./library-index.ts').Load<string>>>
    >
  >
  export default guides
}

/** What this build was made for, from `tools/build/constants-plugin.ts`. */
declare module 'virtual:build' {
  /** Everything is in one file, opened without a server. */
  export const single: boolean
  /** Addresses that the build may talk to (`npm run build -- --connect URL…`): a broker, an LRS. */
  export const connect: readonly string[]
  /** Version of `package.json`. */
  export const release: string
}
