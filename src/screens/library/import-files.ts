/**
 * Files from the learner's device into own scenarios: read, checked, kept. A file that cannot be
 * used is told about; what was there before stays.
 */
import type { Diagnostic, SourceFile } from '../../model/diagnostic.ts'
import type { Language } from '../../model/words.ts'
import { cardIn, keyOf, withFile } from '../../records/import.ts'
import { rememberOwn } from '../content.ts'
import { device, now } from '../device.svelte.ts'
import { check } from '../workshop.ts'

export type Outcome = { readonly name: string } & (
  | { readonly kind: 'too big' | 'not text' | 'failed' }
  | { readonly kind: 'good'; readonly source: SourceFile; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: 'bad'
      readonly source: SourceFile
      readonly diagnostics: readonly Diagnostic[]
      /** Whether an earlier version still plays. */
      readonly keptOld: boolean
    }
)

/** Far above any scenario, far below what would hold the page up. */
const largest = 1024 * 1024

/** English if the name says so, or if nothing in it is Chinese. */
const languageOf = (name: string, text: string): Language =>
  /\.en\.(?:md|markdown|txt)$/i.test(name) || !/[\u4e00-\u9fff]/.test(text) ? 'en' : 'zh'

/** The compiler tells the language by the name. */
const pathIn = (name: string, language: Language): string =>
  language === 'zh' || /\.en\.\w+$/i.test(name) ? name : `${name.replace(/\.\w+$/, '')}.en.md`

/** UTF-8, or what Windows in China still writes; null for anything that is not text. */
function textOf(bytes: ArrayBuffer | null): string | null {
  if (bytes === null) return null
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? null : text
    } catch {
      // Not this one.
    }
  }
  return null
}

async function importFile(file: File): Promise<Outcome> {
  const { name } = file
  if (file.size > largest) return { kind: 'too big', name }
  const text = textOf(await file.arrayBuffer().catch(() => null))
  if (text === null) return { kind: 'not text', name }
  try {
    const language = languageOf(name, text)
    const path = pathIn(name, language)
    const { diagnostics, texts, game } = await check([{ path, text, language }])
    const scenario = texts[language]
    const card = game === null || scenario === undefined ? null : cardIn(scenario)
    const records = await device.records
    const key = keyOf(name, text)
    const before = await records.ownScenario(key)
    const after = withFile(before, { key, language, name: path, text, card }, now())
    const source = { path, text }
    if (!(await records.saveOwnScenario(after))) device.trouble = 'unsaved'
    if (game !== null) await rememberOwn(after, game, texts).catch(() => undefined)
    return card === null
      ? { kind: 'bad', name, source, diagnostics, keptOld: after.files[language]?.good != null }
      : { kind: 'good', name, source, diagnostics }
  } catch {
    return { kind: 'failed', name }
  }
}

/** One after the other, so that two languages of one scenario meet in one record. Never rejects. */
export async function importFiles(files: readonly File[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const file of files) outcomes.push(await importFile(file))
  return outcomes
}
