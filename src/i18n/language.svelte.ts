/**
 * The language of the screens. Chinese is in the first load; English comes when it is asked for.
 * Screens read `words.t` and `words.language`, and change when the language does.
 */
import type { Language } from '../model/words.ts'
import { zh } from './zh.ts'

export type Dict = typeof zh

class Words {
  #dict = $state.raw<Dict>(zh)
  #language = $state<Language>('zh')
  /** Calls some things otherwise, where the site is part of something else. Before the first `speak`. */
  adapt: (dict: Dict, language: Language) => Dict = (dict) => dict

  get t(): Dict {
    return this.#dict
  }

  get language(): Language {
    return this.#language
  }

  /** Switches once the dictionary has arrived; the last wish wins. Rejects if it cannot be fetched. */
  async speak(language: Language): Promise<void> {
    wish = language
    const dict = language === 'zh' ? zh : (await import('./en.ts')).en
    if (wish !== language) return
    this.#dict = this.adapt(dict, language)
    this.#language = language
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }
}

let wish: Language = 'zh'
export const words = new Words()
