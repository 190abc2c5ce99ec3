/**
 * Language and theme: two words that must be known before the first paint, so they lie in the
 * synchronous storage. Whatever is not there or not ours falls back.
 */
import { languages } from '../model/words.ts'
import type { Language } from '../model/words.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The part of the browser's storage that is needed; null where it is refused. */
export type Slate = Pick<Storage, 'getItem' | 'setItem'> | null

/** The browser's own, or null where even asking throws. */
export function openSlate(from: { readonly localStorage: Storage }): Slate {
  try {
    return from.localStorage
  } catch {
    return null
  }
}

const read = (slate: Slate, key: string): string | null => {
  try {
    return slate?.getItem(`duecourse/${key}`) ?? null
  } catch {
    return null
  }
}

const write = (slate: Slate, key: string, value: string): void => {
  try {
    slate?.setItem(`duecourse/${key}`, value)
  } catch {
    // A full or refused storage costs no more than choosing again next time.
  }
}

export const readLanguage = (slate: Slate): Language =>
  languages.find((item) => item === read(slate, 'language')) ?? 'zh'
export const writeLanguage = (slate: Slate, language: Language): void => {
  write(slate, 'language', language)
}
export const readTheme = (slate: Slate): Theme =>
  themes.find((item) => item === read(slate, 'theme')) ?? 'auto'
export const writeTheme = (slate: Slate, theme: Theme): void => {
  write(slate, 'theme', theme)
}
