/** The pieces of `scenarios/` that `tools/content-plugin.ts` serves. */
declare module 'virtual:library' {
  const library: import('./library-index.ts').Library
  export default library
}

/** A page of its own for every technique. */
declare module 'virtual:techniques' {
  const techniques: import('./library-index.ts').TechniquePages
  export default techniques
}

/** The whole catalogue for the compiler in the browser, as plain lists to be made into maps. */
declare module 'virtual:catalogue' {
  type Listed<M> = M extends ReadonlyMap<string, infer T> ? readonly T[] : never
  const catalogue: {
    readonly [key in keyof import('../model/catalogue.ts').Catalogue]: Listed<
      import('../model/catalogue.ts').Catalogue[key]
    >
  }
  export default catalogue
}
