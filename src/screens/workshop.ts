/** Checking an author's files in the browser, beside the page so that it stays awake. */
import type { Diagnostic, SourceFile } from '../model/diagnostic.ts'
import type { Game } from '../model/game.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Language } from '../model/words.ts'
import { askWorker } from './ask-worker.ts'

/** A file with the language its name or its keywords say. */
export interface AuthorFile extends SourceFile {
  readonly language: Language
}

export interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: Readonly<Partial<Record<Language, Scenario>>>
  /** Null as long as anything is an error. */
  readonly game: Game | null
}

/** Both languages of one scenario, or one of them. Rejects only if the compiler cannot be fetched. */
export const check = (files: readonly AuthorFile[], signal?: AbortSignal): Promise<Checked> =>
  askWorker<Checked>(
    () => new Worker(new URL('./workshop.worker.ts', import.meta.url), { type: 'module' }),
    files,
    async () => (await import('./workshop-bench.ts')).checkFiles(files),
    signal,
  )
