/**
 * Our compiler, machines and tables beside inkjs, on stories generated alike. Each measurement is made
 * in a process of its own, so that none inherits another's garbage.
 */
import { createActor } from 'xstate'
import { Compiler } from 'inkjs/full'
import { performance } from 'node:perf_hooks'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Game } from '../../src/model/game.ts'
import type { Pick } from '../../src/model/play.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { compileCatalogue } from '../../src/compile/catalogue.ts'
import { compileScenario } from '../../src/compile/scenario.ts'
import { linMeiqi } from '../../src/persona/p02-lin-meiqi.ts'
import { buildGame } from '../../src/play/build-game.ts'
import { variantOf } from '../../src/play/replay.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { draw, pickOne, randomOf } from '../../src/play/seeds.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { openSession, sessionMachine } from '../../src/play/session.ts'
import { readSources } from '../content.ts'
import { perSecond, sideBySide, timed } from './measure.ts'
import { asInk, asMarkdown, storyOf } from './story.ts'

const catalogueOf = (folder: string): Catalogue =>
  compileCatalogue(readSources(folder).filter(({ path }) => !/^([^/]+)\/\1\.(?:zh|en)\.md$/.test(path)))
    .catalogue

/** @throws Error if the story does not compile: then there is nothing to measure */
function compileStory(markdown: string, catalogue: Catalogue): Scenario {
  const { scenario, diagnostics } = compileScenario(
    { path: 'B01/B01.zh.md', text: markdown },
    catalogue,
    markdown.length,
  )
  if (scenario !== null) return scenario
  const [error] = diagnostics.filter(({ severity }) => severity === 'error')
  throw new Error(`the story does not compile: ${error?.code ?? ''} in line ${error?.span.line ?? 0}`)
}

const compileInk = (ink: string) => new Compiler(ink).Compile()

export interface Compiling {
  readonly scenes: number
  readonly ms: number
  readonly inkjsMs: number
}

/** Milliseconds that each compiler is warmed up for. */
const warmUp = 2000

/**
 * Compiles one story both ways; both are warmed up on a short one for the same time.
 * @param folder of the content, for the catalogue
 */
export function compiling(folder: string, scenes: number, rounds: number, inkRounds: number): Compiling {
  const catalogue = catalogueOf(folder)
  const short = storyOf(100)
  const [shortMarkdown, shortInk] = [asMarkdown(short), asInk(short)]
  for (let spent = 0; spent < warmUp;) spent += timed(() => void compileStory(shortMarkdown, catalogue))
  for (let spent = 0; spent < warmUp;) spent += timed(() => void compileInk(shortInk))
  const story = storyOf(scenes)
  const markdown = asMarkdown(story)
  const ink = asInk(story)
  const [ms, inkjsMs] = sideBySide(
    { run: () => void compileStory(markdown, catalogue), rounds },
    { run: () => void compileInk(ink), rounds: inkRounds },
  )
  return { scenes, ms, inkjsMs }
}

export interface Stepping {
  readonly turn: { readonly perSecond: number; readonly inkjsPerSecond: number }
  readonly table: { readonly perSecond: number }
}

/** A play to repeat: its seed and the choices that chance took. */
interface Log {
  readonly seed: number
  readonly picks: readonly Pick[]
}

function logsOf(game: Game, count: number): readonly Log[] {
  const rules = rulesOf(game)
  return Array.from({ length: count }, (_, seed) => {
    const random = randomOf(seed)
    let state = rules.begin(0, variantOf(game, seed), [])
    const picks: Pick[] = []
    while (!rules.ended(state)) {
      const pick = pickOne(rules.offered(state), random)
      picks.push(pick)
      state = rules.step(state, pick).state
    }
    return { seed, picks }
  })
}

/** A turn as the screen takes it: the machines answer, and what is said and offered next is looked up. */
function playTurns(
  scenario: Scenario,
  game: Game,
  { seed, picks }: Log,
): { readonly steps: number; readonly ms: number } {
  const attempt = newAttempt(game, { id: 'bench', seed })
  const actor = createActor(sessionMachine({ game, attempt }, linMeiqi)).start()
  const session = openSession(actor, linMeiqi)
  session.setOut([])
  let shown = 0
  const from = performance.now()
  for (const [turn, pick] of picks.entries()) {
    session.pick(pick)
    const state = actor.getSnapshot().context.states[turn + 1]
    if (state === undefined) throw new Error('the session took no step')
    const seen = session.rules.project(state)
    if (seen.at.kind === 'ending') continue
    const scene = scenario.scenes[seen.at.scene]
    const block = scene?.lines[seen.line]
    if (block !== undefined) shown += pickOne(block.alternatives, draw(seed, 'wording', turn)).text.length
    for (const choice of seen.choices) shown += scene?.choices[choice]?.text.length ?? 0
  }
  const ms = performance.now() - from
  if (shown === 0) throw new Error('nothing was shown')
  actor.stop()
  return { steps: picks.length, ms }
}

/** Turns and table steps of ours, choice steps of inkjs, on the same short story. */
export function stepping(folder: string, rounds: number, least: number): Stepping {
  const catalogue = catalogueOf(folder)
  const story = storyOf(20, 4)
  const scenario = compileStory(asMarkdown(story), catalogue)
  const game = buildGame(scenario, linMeiqi, catalogue.techniques)
  const logs = logsOf(game, 400)
  let next = 0
  const turns = (): { readonly steps: number; readonly ms: number } => playTurns(scenario, game, pickLog())
  const pickLog = (): Log => {
    const log = logs[next++ % logs.length]
    if (log === undefined) throw new Error('no plays to repeat')
    return log
  }

  const rules = rulesOf(game)
  const openings = logs.map(({ seed }) => rules.begin(0, variantOf(game, seed), []))
  const steps = (): { readonly steps: number; readonly ms: number } => {
    let count = 0
    const from = performance.now()
    for (const [index, { picks }] of logs.entries()) {
      let state = openings[index]
      if (state === undefined) continue
      for (const pick of picks) state = rules.step(state, pick).state
      count += picks.length
    }
    return { steps: count, ms: performance.now() - from }
  }

  const ink = compileInk(asInk(story))
  const random = randomOf(7)
  const inkSteps = (): { readonly steps: number; readonly ms: number } => {
    ink.ResetState()
    ink.ContinueMaximally()
    let count = 0
    let shown = 0
    const from = performance.now()
    while (ink.currentChoices.length > 0) {
      ink.ChooseChoiceIndex(Math.floor(random() * ink.currentChoices.length))
      shown += ink.ContinueMaximally().length
      for (const choice of ink.currentChoices) shown += choice.text.length
      count++
    }
    const ms = performance.now() - from
    if (shown === 0) throw new Error('ink showed nothing')
    return { steps: count, ms }
  }

  return {
    turn: { perSecond: perSecond(turns, rounds, least), inkjsPerSecond: perSecond(inkSteps, rounds, least) },
    table: { perSecond: perSecond(steps, rounds, least) },
  }
}
