/**
 * A script played. Enters: a playable scenario and a script that was read. Leaves: every line that
 * does not hold, with what was seen instead. A wrong choice ends the run: nothing after it would mean
 * anything.
 */
import { folded } from '../../src/compile/vocabulary.ts'
import { day, list, money } from '../../src/i18n/format.ts'
import type { Language } from '../../src/model/words.ts'
import { variantOf } from '../../src/play/replay.ts'
import { dealRows } from '../../src/screens/account/deal-rows.ts'
import type { Playable } from './open.ts'
import { startPlay } from './play.ts'
import type { Offer, Play } from './play.ts'
import type { Expectation, Failure, Script, Setting } from './script.ts'
import { wordsIn } from './words.ts'

export interface Run {
  readonly failures: readonly Failure[]
  /** How many lines were carried out. */
  readonly lines: number
}

/** Seeds are looked through up to here for one that draws a variant. */
const mostSeeds = 100_000

const same = (a: string, b: string): boolean => folded(a) === folded(b)

/** Letters and figures only, so that quotes and commas need not be typed alike. */
const bare = (text: string): string => folded(text).replace(/[\s\p{P}]/gu, '')

interface Ready {
  readonly start: number
  readonly seed: number
  readonly bring: readonly number[]
}

/** The setting in numbers; names that do not exist are failures. */
function settle(
  { seed, start, variant, bring }: Setting,
  playable: Playable,
  language: Language,
  failures: Failure[],
): Ready {
  const { text, game, profile } = playable
  const { script: say } = wordsIn[language].own
  const startNames = text.starts.map(({ name }) => name)
  const startIndex = start === null ? 0 : startNames.findIndex((name) => same(name, start.value))
  if (start !== null && startIndex < 0)
    failures.push({ line: start.line, message: say.noSuch(say.what.start, start.value, startNames) })

  const documents = (bring?.value ?? []).flatMap((name) => {
    const index = text.documents.findIndex((document) => same(document.name, name))
    if (index >= 0) return [index]
    const names = text.documents.map((document) => document.name)
    failures.push({ line: bring?.line ?? 1, message: say.noSuch(say.what.document, name, names) })
    return []
  })
  if (bring !== null && documents.length > text.bringLimit)
    failures.push({ line: bring.line, message: say.tooMany(text.bringLimit) })

  let found = seed?.value ?? 0
  if (variant !== null) {
    const names = game.variants.map(({ id }) => profile.variants.find((each) => each.id === id))
    const wanted = names.findIndex(
      (each) =>
        each !== undefined && [each.id, each.name.zh, each.name.en].some((name) => same(name, variant.value)),
    )
    if (wanted < 0)
      failures.push({
        line: variant.line,
        message: say.noSuch(
          say.what.kind,
          variant.value,
          names.map((each) => each?.name[language] ?? ''),
        ),
      })
    else {
      while (found < mostSeeds && variantOf(game, found) !== wanted) found++
      if (found === mostSeeds) failures.push({ line: variant.line, message: say.undrawn(variant.value) })
    }
  }
  return { start: Math.max(0, startIndex), seed: found, bring: [...new Set(documents)] }
}

/** What has been said and shown since the learner's last move. */
function heard(play: Play): string {
  const items = play.items()
  const last = items.findLastIndex(({ kind }) => kind === 'chosen' || kind === 'left')
  return items
    .slice(last + 1)
    .flatMap((item) => (item.kind === 'said' ? [item.text] : []))
    .join(' ')
}

/** Choices that begin with the text, or else that contain it. */
function matching(offers: readonly Offer[], text: string): readonly Offer[] {
  const wanted = bare(text)
  const begin = offers.filter(({ choice }) => bare(choice.text).startsWith(wanted))
  return begin.length > 0 ? begin : offers.filter(({ choice }) => bare(choice.text).includes(wanted))
}

/** What is wrong with an expectation, or null if it holds. */
function check(what: Expectation, play: Play, language: Language): string | null {
  const { own, screen } = wordsIn[language]
  const { script: say } = own
  const { text, game, profile } = play.playable
  const found = (name: string, wanted: string, is: string): string => say.found(name, wanted, is)
  switch (what.kind) {
    case 'words': {
      const is = play.words()[what.word]
      if (is === what.is) return null
      const names: Readonly<Record<string, string>> = what.word === 'trust' ? screen.level : screen[what.word]
      return found(say.what[what.word], names[what.is] ?? '', names[is] ?? '')
    }
    case 'class':
      return play.classNow() === what.is
        ? null
        : found(say.what.class, screen.ending[what.is], screen.ending[play.classNow()])
    case 'variant': {
      const cause = profile.variants.find(({ id }) => id === game.variants[play.variant]?.id)
      const is = cause === undefined ? [] : [cause.id, cause.name.zh, cause.name.en]
      return is.some((name) => same(name, what.name))
        ? null
        : found(say.what.variant, what.name, cause?.name[language] ?? '')
    }
    case 'fact': {
      const index = text.facts.findIndex(({ name }) => same(name, what.name))
      if (index < 0)
        return say.noSuch(
          say.what.fact,
          what.name,
          text.facts.map(({ name }) => name),
        )
      if ((play.seen().known & (1 << index)) !== 0) return null
      const known = text.facts
        .filter((_, fact) => (play.seen().known & (1 << fact)) !== 0)
        .map(({ name }) => name)
      return found(say.what.fact, what.name, known.length === 0 ? say.nothingReached : list(known, language))
    }
    case 'deal': {
      const deal = play.seen().deal
      const is = deal[what.part]
      const reached = is !== null && is !== 0 && is !== false
      if (reached && (what.is === null || what.is === is)) return null
      const rows = dealRows(deal, screen, language).map(({ label, value }) => `${label} ${value}`)
      const wanted =
        what.is === null
          ? ''
          : typeof what.is === 'number'
            ? money(what.is, language)
            : /^\d{4}-\d\d-\d\d$/.test(what.is)
              ? day(what.is, language)
              : what.is
      return found(
        say.what.deal,
        `${screen.deal[what.part]} ${wanted}`.trim(),
        rows.length === 0 ? say.nothingReached : list(rows, language),
      )
    }
    case 'ending': {
      const { at } = play.seen()
      if (at.kind !== 'ending') return say.notOver
      const is = text.endings[at.ending]?.name ?? ''
      return same(is, what.name) ? null : found(say.what.ending, what.name, is)
    }
    case 'score':
    case 'passed': {
      if (!play.ended()) return say.notOver
      const { score, passed } = play.review()
      if (what.kind === 'score')
        return what.holds(score) ? null : found(say.what.score, what.as, score.toFixed(1))
      const word = (each: boolean): string => `${each ? say.pass : say.fail} (${score.toFixed(1)})`
      return passed === what.is ? null : found(say.what.passed, what.is ? say.pass : say.fail, word(passed))
    }
  }
}

/** @param language of the messages; the text is in the language of the playable scenario */
export function runScript(script: Script, playable: Playable, language: Language): Run {
  const { script: say } = wordsIn[language].own
  const failures: Failure[] = [...script.failures]
  const { scenario } = script.setting
  if (scenario !== null && scenario.value !== playable.text.id)
    failures.push({ line: scenario.line, message: say.other(scenario.value, playable.text.id) })
  const ready = settle(script.setting, playable, language, failures)
  if (failures.length > 0) return { failures, lines: 0 }

  const play = startPlay(playable, ready.start, ready.seed, ready.bring)
  let lines = 0
  for (const command of script.commands) {
    lines++
    const fail = (message: string): void => void failures.push({ line: command.line, message })
    if (command.kind === 'say') {
      const is = heard(play)
      if (!bare(is).includes(bare(command.text))) fail(say.said(command.text, is === '' ? say.nothing : is))
      continue
    }
    if (command.kind === 'expect') {
      const wrong = check(command.what, play, language)
      if (wrong !== null) fail(wrong)
      continue
    }
    if (play.ended()) {
      fail(say.over)
      break
    }
    if (command.kind === 'leave') {
      play.pick('leave')
      continue
    }
    const offers = play.offers()
    const [offer, ...others] = matching(offers, command.text)
    const texts = (of: readonly Offer[]): string[] => of.map(({ choice }) => choice.text)
    if (offer === undefined || others.length > 0) {
      fail(
        offer === undefined
          ? say.offered(command.text, texts(offers))
          : say.several(command.text, texts([offer, ...others])),
      )
      break
    }
    play.pick(offer.ordinal)
  }
  return { failures, lines }
}
