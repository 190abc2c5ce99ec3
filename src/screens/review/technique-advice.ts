/**
 * What the pages of the techniques say in a sentence or two, for the review alone: fetched with the
 * first step that shows it, once a language.
 */
import type { Language } from '../../model/words.ts'
import type { Advice } from '../library-index.ts'

const loads = {
  zh: () => import('virtual:advice.zh'),
  en: () => import('virtual:advice.en'),
}

/** By the technique's id. Rejects if it cannot be fetched; a browser fetches a module only once. */
export const techniqueAdvice = async (language: Language): Promise<Readonly<Record<string, Advice>>> =>
  (await loads[language]()).default
