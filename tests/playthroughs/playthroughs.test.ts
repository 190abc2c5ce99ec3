/** Every script of this folder, played on the shipped scenarios through the real machines. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openScenario } from '../../tools/play/open.ts'
import type { Playable } from '../../tools/play/open.ts'
import { runScript } from '../../tools/play/run-script.ts'
import { readScript } from '../../tools/play/script.ts'
import { wordsIn } from '../../tools/play/words.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.script'))

const opened = new Map<string, Playable>()

/** Each scenario is compiled once a language. */
function playableOf(id: string, language: 'zh' | 'en'): Playable {
  const key = `${id}.${language}`
  const known = opened.get(key)
  if (known !== undefined) return known
  const found = openScenario(id, language)
  if (found.kind === 'refused') throw new Error(found.why)
  opened.set(key, found.playable)
  return found.playable
}

describe('playthroughs', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(0)
  })

  it.each(files)('%s', (file) => {
    const script = readScript(readFileSync(`${folder}${file}`, 'utf8'), wordsIn.en.own)
    const { scenario, language } = script.setting
    const { failures } = runScript(script, playableOf(scenario?.value ?? '', language?.value ?? 'zh'), 'en')
    expect(failures.map(({ line, message }) => `${file}:${line}: ${message}`)).toEqual([])
  })
})
