/**
 * Bringing a file into an own scenario without ever losing what was there: the new text is always
 * kept, and the last text that compiled stays playable beside it until a better one arrives.
 */
import type { Scenario } from '../model/scenario.ts'
import type { Language } from '../model/words.ts'
import type { Card, OwnFile, OwnScenario } from './schema.ts'

export interface Imported {
  readonly key: string
  readonly language: Language
  readonly name: string
  readonly text: string
  /** What the library shows, or null where the text has mistakes. */
  readonly card: Card | null
}

/** The scenario with the file in it; `before` is what the device holds under the same key. */
export function withFile(before: OwnScenario | null, file: Imported, savedAt: number): OwnScenario {
  const old = before?.files[file.language] ?? null
  const next: OwnFile = {
    name: file.name,
    text: file.text,
    good: file.card === null ? (old?.good ?? null) : { name: file.name, text: file.text, card: file.card },
  }
  return { format: 1, key: file.key, savedAt, files: { ...before?.files, [file.language]: next } }
}

const idLine = /^[\s\u3000]*(?:编号|id)[\s\u3000]*[:：][\s\u3000]*([\p{L}\p{N}_.-]+)/imu

/**
 * The key a file belongs to: its own number, else its name; `own-` keeps it apart from what is
 * shipped. Both languages of one scenario share it.
 */
export function keyOf(name: string, text: string): string {
  const written = idLine.exec(text.slice(0, 2000))?.[1]
  const stem = name.replace(/\.(?:md|markdown|txt)$/i, '').replace(/\.(?:zh|en)$/i, '')
  const plain = (written ?? stem).replace(/[^\p{L}\p{N}_.-]+/gu, '-').slice(0, 60)
  return `own-${plain === '' ? 'scenario' : plain}`
}

/** Whether there is something to play, in which language. */
export const playable = (scenario: OwnScenario, language: Language): boolean =>
  scenario.files[language]?.good != null

/** What the library shows of a compiled scenario. */
export const cardIn = ({ title, objective, channel, persona, difficulty }: Scenario): Card => ({
  title,
  objective,
  channel,
  persona,
  difficulty,
})

/** What can be played of a scenario, in the language that is wanted or else in the other; null if nothing can. */
export const goodOf = ({ files }: OwnScenario, language: Language): OwnFile['good'] =>
  files[language]?.good ?? files.zh?.good ?? files.en?.good ?? null

/** What the library shows of a scenario, in the language that is wanted or else in the other. */
export const cardOf = (scenario: OwnScenario, language: Language): Card | null =>
  goodOf(scenario, language)?.card ?? null
