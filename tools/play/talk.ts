/** A play talked through by a person: prints, reads a line, goes on until the ending or the end of input. */
import type { Language } from '../../src/model/words.ts'
import type { Playable } from './open.ts'
import { startPlay } from './play.ts'
import type { Play } from './play.ts'
import { accountText, briefingText, itemText, reviewText } from './show.ts'
import { wordsIn } from './words.ts'

export interface Terminal {
  print(text: string): void
  /** The next line, or null when there are no more. */
  ask(prompt: string): Promise<string | null>
}

const numbers = (text: string): readonly number[] =>
  text
    .split(/[\s,，、]+/)
    .filter((piece) => piece !== '')
    .map(Number)

/** Zero-based documents out of numbers as listed, or null if they cannot be brought. */
export function bringOf(text: string, { text: scenario }: Playable): readonly number[] | null {
  const chosen = numbers(text).map((number) => number - 1)
  const fits =
    chosen.length <= scenario.bringLimit &&
    new Set(chosen).size === chosen.length &&
    chosen.every((index) => scenario.documents[index] !== undefined)
  return fits ? chosen : null
}

async function prepare(
  terminal: Terminal,
  playable: Playable,
  language: Language,
): Promise<readonly number[] | null> {
  const { documents, bringLimit } = playable.text
  if (documents.length === 0 || bringLimit === 0) return []
  const { own } = wordsIn[language]
  terminal.print(
    `\n${own.bring(bringLimit)}\n${documents.map(({ name }, index) => `  ${index + 1}. ${name}`).join('\n')}`,
  )
  for (;;) {
    const line = await terminal.ask('> ')
    if (line === null) return null
    const chosen = bringOf(line, playable)
    if (chosen !== null) return chosen
    terminal.print(own.bringNumbers(documents.length, bringLimit))
  }
}

/** @returns false when the input ended before the ending */
export async function talk(
  terminal: Terminal,
  playable: Playable,
  setting: { readonly start: number; readonly seed: number; readonly bring: readonly number[] | null },
  language: Language,
): Promise<boolean> {
  const { own, screen } = wordsIn[language]
  const start = playable.text.starts[setting.start]
  terminal.print(briefingText(playable, language))
  if (playable.text.starts.length > 1 && start !== undefined) terminal.print(`\n${own.start(start.name)}`)
  for (const paragraph of start?.description ?? []) terminal.print(paragraph)
  const bring = setting.bring ?? (await prepare(terminal, playable, language))
  if (bring === null) {
    terminal.print(own.stopped)
    return false
  }
  const play: Play = startPlay(playable, setting.start, setting.seed, bring)
  terminal.print(`\n(${own.help})`)
  let shown = 0
  while (!play.ended()) {
    const items = play.items()
    terminal.print('')
    for (const item of items.slice(shown)) terminal.print(itemText(item, playable, language))
    shown = items.length
    if (play.seen().thin) terminal.print(`  (${screen.play.thin})`)
    const offers = play.offers()
    terminal.print(['', ...offers.map(({ choice }, index) => `  ${index + 1}. ${choice.text}`)].join('\n'))
    for (;;) {
      const line = (await terminal.ask('> '))?.trim() ?? null
      if (line === null) {
        terminal.print(own.stopped)
        return false
      }
      if (line === '?' || line === '？') {
        terminal.print(accountText(play, language))
        continue
      }
      const offer = /^\d+$/.test(line) ? offers[Number(line) - 1] : undefined
      if (line !== 'q' && offer === undefined) {
        terminal.print(own.number(offers.length))
        continue
      }
      play.pick(offer === undefined ? 'leave' : offer.ordinal)
      break
    }
  }
  for (const item of play.items().slice(shown)) terminal.print(itemText(item, playable, language))
  terminal.print(reviewText(play.review(), playable, language))
  return true
}
