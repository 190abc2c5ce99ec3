/**
 * What the pages of the techniques say in a few words, for the review alone: fetched with the first
 * step that shows it, once a language.
 */
import loads from 'virtual:advice'
import type { Language } from '../../model/words.ts'
import type { Advice } from '../library-index.ts'

/** By the technique's id. Rejects if it cannot be fetched; a browser fetches a module only once. */
export const techniqueAdvice = async (language: Language): Promise<Readonly<Record<string, Advice>>> =>
  (await loads[language]()).default
