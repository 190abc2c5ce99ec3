/**
 * What must be known before the first paint: language, theme, who is learning, and how a call sounds.
 * It lies in the synchronous storage. Whatever is not there or not ours falls back.
 */
import { languages } from '../model/words.ts'
import type { Language } from '../model/words.ts'
import { read, write } from './slate.ts'
import type { Slate } from './slate.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

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

/** How a call comes across: each may be turned on or off. */
export const switches = {
  /** Ringing and hanging up can be heard. */
  sound: false,
  /** The customer's lines are read aloud by the browser. */
  voice: false,
  /** Lines come at the pace of speech. */
  rhythm: true,
} as const
export type Switch = keyof typeof switches

export const readSwitch = (slate: Slate, name: Switch): boolean => {
  const saved = read(slate, name)
  return saved === 'on' || saved === 'off' ? saved === 'on' : switches[name]
}
export const writeSwitch = (slate: Slate, name: Switch, on: boolean): void => {
  write(slate, name, on ? 'on' : 'off')
}

/** Id of the learner who used this device last; null before anyone was told apart. */
export const readLearnerId = (slate: Slate): string | null => read(slate, 'learner')
export const writeLearnerId = (slate: Slate, id: string): void => {
  write(slate, 'learner', id)
}

/** Moments that are remembered, in milliseconds since 1970. */
export type Milestone = 'exported' | 'met' | 'asked to keep'

export const readMilestone = (slate: Slate, name: Milestone): number | null => {
  const at = Number(read(slate, name) ?? NaN)
  return Number.isFinite(at) ? at : null
}
export const writeMilestone = (slate: Slate, name: Milestone, at: number): void => {
  write(slate, name, String(at))
}

/** How the page looks, speaks and greets: what stays when everything that somebody did is removed. */
export const kept: readonly string[] = ['language', 'theme', ...Object.keys(switches), 'exported', 'met']
