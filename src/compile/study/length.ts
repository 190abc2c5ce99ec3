/** How long a text reads: characters with the facts filled in, as a person would count them. */
import type { Language } from '../../model/words.ts'

export const lengthOf = (text: string): number => [...text].length

/**
 * Bounds of a customer's line and of a spoken choice. The Chinese ones are the design's; English takes
 * about three letters for one character, so its bounds are our own choice.
 */
export const longest: Readonly<Record<Language, { readonly line: number; readonly choice: number }>> = {
  zh: { line: 60, choice: 36 },
  en: { line: 160, choice: 110 },
}
