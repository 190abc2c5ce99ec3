/**
 * Every code of the proofs fires on a scenario that deserves it and not on one that does not. The good
 * example is S03 as shipped; each bad one is S03 with one thing made wrong.
 */
import { describe, expect, it } from 'vitest'
import type { Choice, Scenario, Scene } from '../../src/model/scenario.ts'
import { personas } from '../../src/persona/index.ts'
import { buildGame } from '../../src/play/build-game.ts'
import { courseDiagnostics } from '../../src/proofs/course.ts'
import { failures } from '../../src/proofs/failures.ts'
import type { Figures } from '../../src/proofs/figures.ts'
import { prove } from '../../src/proofs/prove.ts'
import { after, bestBring, bestChoice } from '../../src/solve/walk.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents, catalogue } = readLibrary()
const shipped = contents.find(({ id }) => id === 'S03')
const persona = personas.get('P02')
if (shipped === undefined || persona === undefined) throw new Error('S03 is missing')
const good = prove(shipped.game, [shipped.zh], catalogue.techniques)

/** She takes a lawyer's letter as a pinned-down promise: so that a bad example can make law always right. */
const lawAbiding = { ...persona, hears: { ...persona.hears, 'lawyer-letter': 'pin' as const } }

const codesOf = (scenario: Scenario): readonly string[] => [
  ...new Set(
    prove(
      buildGame(scenario, lawAbiding, catalogue.techniques),
      [scenario],
      catalogue.techniques,
    ).diagnostics.map(({ code }) => code),
  ),
]

const mapScenes = (scenario: Scenario, edit: (scene: Scene) => Scene): Scenario => ({
  ...scenario,
  scenes: scenario.scenes.map(edit),
})
const mapChoices = (scenario: Scenario, edit: (choice: Choice, scene: Scene) => Choice): Scenario =>
  mapScenes(scenario, (scene) => ({ ...scene, choices: scene.choices.map((choice) => edit(choice, scene)) }))

const isSound = ({ move }: Choice): boolean => move.kind === 'technique'
const asMisconception = (choice: Choice): Choice => ({
  ...choice,
  move: { kind: 'misconception', misconception: 'M01' },
})

/** The choice that the best line takes in each scene it comes through. */
const onBestLines = new Map<number, number>()
for (const solution of good.solutions)
  for (const variant of shipped.game.variants.keys())
    for (let node = solution.roots[bestBring(solution)] ?? 0; solution.ended[node] === 0;) {
      const choice = bestChoice(solution, node)
      onBestLines.set(solution.sceneAt[node] ?? 0, solution.pick[choice] ?? 0)
      node = after(solution, choice, variant)
    }

const bad: Readonly<Record<string, (scenario: Scenario) => Scenario>> = {
  'rewards-wrong': (scenario) =>
    mapChoices(scenario, (choice, { name }) =>
      name === '开场' && isSound(choice) ? asMisconception(choice) : choice,
    ),
  'only-wrong-choices': (scenario) =>
    mapChoices(scenario, (choice, { name }) => (name === '闲聊' ? asMisconception(choice) : choice)),
  'never-best': (scenario) =>
    mapChoices(scenario, (choice, { name }) =>
      name === '敷衍' && choice.move.kind === 'misconception'
        ? {
            ...choice,
            move: { kind: 'technique', technique: 'financing-tools' },
            techniques: ['financing-tools'],
          }
        : choice,
    ),
  unreachable: (scenario) =>
    mapChoices(scenario, (choice, { name }) =>
      name === '开场' && !isSound(choice) ? { ...choice, needs: { kind: 'class', is: ['full'] } } : choice,
    ),
  'opening-gives-away': (scenario) =>
    mapScenes(scenario, (scene) =>
      scene.name === '开场'
        ? {
            ...scene,
            lines: [
              { when: { kind: 'variant', variant: 1 }, alternatives: [{ speaker: null, text: '哎。' }] },
              ...scene.lines,
            ],
          }
        : scene,
    ),
  'ending-mismatch': (scenario) => ({
    ...scenario,
    endings: scenario.endings.map((ending) =>
      ending.declared === null ? { ...ending, declared: 'full' } : ending,
    ),
  }),
  'best-is-longest': (scenario) =>
    mapChoices(scenario, (choice) =>
      isSound(choice) ? { ...choice, text: `${choice.text}，您看行不行，我等您一句话` } : choice,
    ),
  'best-never-shortest': (scenario) =>
    mapChoices(scenario, (choice) =>
      isSound(choice) ? { ...choice, text: `${choice.text}，您看行不行，我等您一句话` } : choice,
    ),
  'best-is-first': (scenario) =>
    mapScenes(scenario, (scene) => {
      const best = onBestLines.get(scenario.scenes.indexOf(scene)) ?? 0
      const chosen = scene.choices[best]
      return chosen === undefined
        ? scene
        : { ...scene, choices: [chosen, ...scene.choices.filter((choice) => choice !== chosen)] }
    }),
  'politeness-rewarded': (scenario) =>
    mapChoices(scenario, (choice) => (isSound(choice) ? choice : { ...choice, tone: 'firm' })),
  'bluntness-punished': (scenario) =>
    mapChoices(scenario, (choice) => (choice.tone === 'firm' ? { ...choice, tone: 'even' } : choice)),
  'empathy-rewarded': (scenario) =>
    mapChoices(scenario, (choice, { name }) =>
      isSound(choice) && ['开场', '补件', '等补件', '锁定', '方式'].includes(name)
        ? { ...choice, techniques: [...choice.techniques, 'empathic-listening'] }
        : choice,
    ),
  'law-rewarded': (scenario) =>
    mapChoices(scenario, (choice, { name }) => {
      if (choice.move.kind === 'misconception' && ['M07', 'M13'].includes(choice.move.misconception))
        return asMisconception(choice)
      if (choice.move.kind === 'technique' && choice.move.technique === 'dunning-letter')
        return { ...choice, move: { kind: 'technique', technique: 'plan-the-collection' } }
      const lawful = isSound(choice) && choice.tone !== 'soft' && ['开场', '锁定', '还价'].includes(name)
      const right = choice.techniques.some((id) =>
        ['straight-to-point', 'elicit-commitment', 'righteous-confidence'].includes(id),
      )
      return lawful && right ? { ...choice, move: { kind: 'technique', technique: 'lawyer-letter' } } : choice
    }),
  'no-late-trap': (scenario) =>
    mapChoices(scenario, (choice) =>
      choice.move.kind === 'misconception'
        ? { ...choice, move: { kind: 'red-line', redLine: 'gifts' } }
        : choice,
    ),
}

describe('proofs that read a scenario', () => {
  it('say nothing of the good example', () => {
    expect(good.diagnostics).toEqual([])
  })
  it.each(Object.keys(bad))('%s fires on its bad example', (code) => {
    const edit = bad[code]
    expect(codesOf(edit === undefined ? shipped.zh : edit(shipped.zh))).toContain(code)
  })
})

const worse: Readonly<Record<string, Partial<Figures>>> = {
  'best-too-low': { best: 59 },
  'best-near-random': { best: 61, random: { value: 40, score: 0, pass: 0 } },
  'best-fails': { bestPasses: false },
  'random-passes': { random: { value: 0, score: 0, pass: 0.06 } },
  'random-scores': { random: { value: 0, score: 26, pass: 0 } },
  'bot-passes': { bots: { longest: { passed: 31, of: 300, limit: 0.1 } } },
  'skill-not-rewarded': { skill: [10, 20, 50, 50.1, 90], skillErrors: [0.5, 0.5, 0.5, 0.5, 0.5] },
  'misconceptions-rewarded': { skillMisconceptions: [1, 2, 3, 4, 4] },
}

describe('gates on figures', () => {
  it.each(Object.entries(worse))('%s fires alone', (code, change) => {
    expect(failures({ ...good.figures, ...change }, shipped.zh).map((each) => each.code)).toEqual([code])
  })
})

describe('gates over a course', () => {
  it('pass with good figures', () => expect(courseDiagnostics([good.figures])).toEqual([]))
  it('listening-unrewarded fires', () =>
    expect(courseDiagnostics([{ ...good.figures, knowing: 4.9 }]).map(({ code }) => code)).toEqual([
      'listening-unrewarded',
    ]))
  it('course-difficulty fires', () =>
    expect(
      courseDiagnostics([{ ...good.figures, skill: [1, 2, 71, 80, 90] }]).map(({ code }) => code),
    ).toEqual(['course-difficulty']))
})
