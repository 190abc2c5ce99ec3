/**
 * A worked example held against its scenario: the moves, named by how they begin, become picks that can
 * be replayed. Enters: the example, both texts, game and persona. Leaves: one attempt a model, or what
 * is wrong with it, each mistake at its place in the file. Pure.
 */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Example, ExampleKind, ExampleModel, PersonaProfile, Quoted } from '../model/catalogue.ts'
import { exampleKinds } from '../model/catalogue.ts'
import type { Game } from '../model/game.ts'
import type { Attempt, State } from '../model/play.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Language } from '../model/words.ts'
import { languages } from '../model/words.ts'
import type { Report } from '../compile/report.ts'
import { startReport } from '../compile/report.ts'
import { folded } from '../compile/vocabulary.ts'
import { newAttempt } from '../play/attempt.ts'
import { seedOf } from '../play/replay.ts'
import type { Rules } from '../play/rules.ts'
import { rulesOf } from '../play/rules.ts'

/** What an example is held against. */
export interface Shown {
  readonly game: Game
  readonly texts: Readonly<Record<Language, Scenario>>
  readonly profile: PersonaProfile
}

export interface ResolvedExample {
  /** Null if anything is wrong. */
  readonly attempts: Readonly<Record<ExampleKind, Attempt>> | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Words as they are compared; an act may be quoted with its brackets, as the scenario has it, or without. */
const opening = (text: string): string => folded(text).replace(/^[(（]\s*/, '')

/** Ordinals of the choices of a scene that begin like this. */
const beginning = (text: Scenario, scene: number, begins: string): readonly number[] =>
  (text.scenes[scene]?.choices ?? []).flatMap((choice, index) =>
    opening(choice.text).startsWith(opening(begins)) ? [index] : [],
  )

function variantNamed({ text, spans }: Quoted, { game, profile }: Shown, report: Report): number | null {
  const variants = game.variants.map(({ id }) => profile.variants.find((each) => each.id === id))
  const find = (name: string): number =>
    variants.findIndex(
      (each) =>
        each !== undefined &&
        [each.id, each.name.zh, each.name.en].some((known) => folded(known) === folded(name)),
    )
  for (const language of languages)
    if (find(text[language]) < 0)
      report.add('example-variant', spans[language], {
        name: text[language],
        choices: {
          zh: variants.map((each) => each?.name.zh ?? '').join('、'),
          en: variants.map((each) => each?.name.en ?? '').join(', '),
        },
      })
  const found = { zh: find(text.zh), en: find(text.en) }
  if (found.zh < 0 || found.en < 0) return null
  if (found.zh !== found.en) report.add('example-languages', spans.en, {})
  return found.zh
}

function documentsNamed({ brings, spans }: ExampleModel, shown: Shown, report: Report): readonly number[] {
  const found = brings.flatMap((each): readonly number[] => {
    const [zh, en] = (['zh', 'en'] as const).map((language) => {
      const { documents } = shown.texts[language]
      const index = documents.findIndex(({ name }) => folded(name) === folded(each.text[language]))
      if (index < 0)
        report.add('example-document', each.spans[language], {
          name: each.text[language],
          choices: documents.map(({ name }) => name).join('、'),
        })
      return index
    })
    if (zh === undefined || en === undefined || zh < 0 || en < 0) return []
    if (zh !== en) report.add('example-languages', each.spans.en, {})
    return [zh]
  })
  const limit = shown.texts.zh.bringLimit
  if (found.length > limit || new Set(found).size < found.length)
    report.add('example-bring-limit', spans.zh, { count: found.length, limit })
  return [...found].sort((a, b) => a - b)
}

/** The one choice on offer that begins like this in a language; null, and reported, if there is none. */
function choiceNamed(
  { text, spans }: Quoted,
  language: Language,
  scenario: Scenario,
  scene: number,
  offered: readonly number[],
  report: Report,
): number | null {
  const begins = text[language]
  const name = scenario.scenes[scene]?.name ?? ''
  const alike = beginning(scenario, scene, begins)
  const open = alike.filter((index) => offered.includes(index))
  const [only, ...others] = open
  if (only !== undefined && others.length === 0) return only
  if (only !== undefined) report.add('example-ambiguous', spans[language], { begins })
  else if (alike.length > 0) report.add('example-not-offered', spans[language], { begins, scene: name })
  else
    report.add('example-move', spans[language], {
      begins,
      scene: name,
      choices: offered.map((index) => scenario.scenes[scene]?.choices[index]?.text ?? '').join(' / '),
    })
  return null
}

/** The picks of a model; the walk stops at the first move that cannot be made, since none after it means much. */
function picksOf(
  model: ExampleModel,
  begun: State,
  rules: Rules,
  { texts }: Shown,
  report: Report,
): readonly number[] {
  const picks: number[] = []
  let state = begun
  for (const { begins } of model.moves) {
    if (rules.ended(state)) {
      for (const language of languages)
        report.add('example-too-long', begins.spans[language], {
          ending: texts[language].endings[-1 - state.at]?.name ?? '',
        })
      return picks
    }
    const offered = rules.offered(state)
    const zh = choiceNamed(begins, 'zh', texts.zh, state.at, offered, report)
    const en = choiceNamed(begins, 'en', texts.en, state.at, offered, report)
    if (zh !== null && en !== null && zh !== en) report.add('example-languages', begins.spans.en, {})
    if (zh === null || en === null) return picks
    picks.push(zh)
    state = rules.step(state, zh).state
  }
  if (!rules.ended(state))
    for (const language of languages)
      report.add('example-too-short', model.spans[language], {
        scene: texts[language].scenes[state.at]?.name ?? '',
      })
  return picks
}

/** Held against the first start of the scenario; see the module. */
export function resolveExample(example: Example, shown: Shown): ResolvedExample {
  const report = startReport()
  const rules = rulesOf(shown.game)
  const { bad, good } = example.models
  const causes = {
    bad: variantNamed(bad.variant, shown, report),
    good: variantNamed(good.variant, shown, report),
  }
  if (causes.bad !== null && causes.good !== null && causes.bad !== causes.good)
    report.add('example-cause', good.variant.spans.zh, {})
  const attempts: Partial<Record<ExampleKind, Attempt>> = {}
  for (const kind of exampleKinds) {
    const model = example.models[kind]
    const bring = documentsNamed(model, shown, report)
    const variant = causes[kind]
    const seed = variant === null ? null : seedOf(shown.game, variant)
    if (variant === null || seed === null || report.has('example-bring-limit')) continue
    const picks = picksOf(model, rules.begin(0, variant, bring), rules, shown, report)
    attempts[kind] = newAttempt(shown.game, { id: `${example.id} ${kind}`, seed, bring, picks })
  }
  const diagnostics = report.all()
  const { bad: poor, good: fine } = attempts
  return {
    attempts:
      poor === undefined || fine === undefined || diagnostics.length > 0 ? null : { bad: poor, good: fine },
    diagnostics,
  }
}
