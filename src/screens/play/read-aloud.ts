/** Lines read aloud by the browser's own voices, where it has one for the language. */
import type { Language } from '../../model/words.ts'

const tags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' }

// Missing in some in-app browsers, whatever the type says.
const synthesis = (): SpeechSynthesis | undefined =>
  (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis

/** Whether there is anything to read with. */
export const canReadAloud = (): boolean => synthesis() !== undefined

export function readAloud(text: string, language: Language): void {
  const speaker = synthesis()
  if (speaker === undefined) return
  const line = new SpeechSynthesisUtterance(text)
  line.lang = tags[language]
  const voice = speaker
    .getVoices()
    .find(({ lang }) => lang.replace('_', '-').startsWith(tags[language].slice(0, 2)))
  if (voice !== undefined) line.voice = voice
  speaker.speak(line)
}

export const beSilent = (): void => synthesis()?.cancel()
