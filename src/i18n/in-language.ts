/**
 * Words that only some screens need: they come with those screens rather than in the first load.
 * Enter: one part of the dictionary in both languages. Leaves: the part in the language of the page.
 */
import { words } from './language.svelte.ts'

/** Reading `t` where Svelte watches follows the language as `words.t` does. */
export const inLanguage = <T>(zh: T, en: T): { readonly t: T } => ({
  get t() {
    return words.language === 'zh' ? zh : en
  },
})
