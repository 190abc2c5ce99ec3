/** The bench measures what it says: the same story twice, a game that is one, bytes that are loaded. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Compiler } from 'inkjs/full'
import { afterAll, describe, expect, it } from 'vitest'
import { compileCatalogue } from '../../src/compile/catalogue.ts'
import { compileScenario } from '../../src/compile/scenario.ts'
import { solve } from '../../src/solve/solve.ts'
import { bytesOf } from '../../tools/bench/bytes.ts'
import { voting } from '../../tools/bench/classroom.ts'
import { gatesOf } from '../../tools/bench/gates.ts'
import type { Figures } from '../../tools/bench/gates.ts'
import { largeGame } from '../../tools/bench/large-game.ts'
import { median, percentile, perSecond, sideBySide } from '../../tools/bench/measure.ts'
import { asInk, asMarkdown, storyOf } from '../../tools/bench/story.ts'
import { readSources } from '../../tools/content.ts'
import { expectimax } from '../solve/expectimax.ts'

describe('the story', () => {
  const story = storyOf(30)

  it('is the same at every run, and compiles in both languages with the same choices', () => {
    expect(storyOf(30)).toEqual(story)
    const { catalogue } = compileCatalogue(readSources().filter(({ path }) => !/^([^/]+)\/\1\./.test(path)))
    const { scenario, diagnostics } = compileScenario(
      { path: 'B01/B01.zh.md', text: asMarkdown(story) },
      catalogue,
    )
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const scenes = scenario?.scenes ?? []
    expect(scenes).toHaveLength(30)
    expect(scenes.every(({ choices }) => choices.length === 3)).toBe(true)
    expect(scenes.every(({ choices }) => choices.every(({ arrows }) => arrows.length === 2))).toBe(true)

    const ink = new Compiler(asInk(story)).Compile()
    ink.ContinueMaximally()
    expect(ink.currentChoices.map(({ text }) => text)).toEqual(scenes[0]?.choices.map(({ text }) => text))
    for (let turn = 0; ink.currentChoices.length > 0; turn++) {
      expect(turn).toBeLessThan(15)
      ink.ChooseChoiceIndex(turn % ink.currentChoices.length)
      ink.Continue()
      expect(ink.currentTags?.slice(0, 1)).toEqual([`tone: ${['soft', 'even', 'firm'][turn % 3] ?? ''}`])
      ink.ContinueMaximally()
    }
  })
})

describe('the large game', () => {
  it('is a game like others, only wider', () => {
    const game = largeGame({ scenes: 5, facts: 3, patience: 5 })
    const solution = solve(game)
    const plain = expectimax(game, 0)
    expect(solution.best).toBeCloseTo(plain.best, 9)
    expect(solution.fallible).toBeCloseTo(plain.fallible, 9)
    const shared = solution.variantsAt.filter((bits) => (bits & (bits - 1)) !== 0).length
    expect(shared).toBeGreaterThan(10)
    expect(solve(largeGame({ scenes: 5, facts: 3, patience: 7 })).size).toBeGreaterThan(2 * solution.size)
  })
})

describe('the bytes of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const files: Readonly<Record<string, string>> = {
    'index-1.js':
      'const d=(m.f||(m.f=["./app-1.js","./app-1.css"]));import{a}from"./part-1.js";import(`./app-1.js`);import(`./en-1.js`)',
    'part-1.js': 'export const a=1',
    'app-1.js': 'import{a}from"./part-1.js";import(`./play-1.js`)',
    'play-1.js': 'a play that is opened later',
    'en-1.js': 'another language',
    'app-1.css': 'body{color:red}',
    'index-1.css': 'p{color:blue}',
    'S03-1.js': 'short',
    'S03-2.js': 'longer than the other piece '.repeat(3),
  }
  const size = (...names: string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(files[name] ?? '').length, 0)

  it('are those loaded at once, and the largest piece of a scenario', () => {
    mkdirSync(join(folder, 'assets'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'assets', name), text)
    writeFileSync(
      join(folder, 'index.html'),
      '<script type="module" src="./assets/index-1.js"></script><link rel="stylesheet" href="./assets/index-1.css">',
    )
    expect(bytesOf(folder, ['S03'])).toEqual({
      firstLoadGzip: size('index-1.js', 'part-1.js', 'app-1.js', 'app-1.css', 'index-1.css'),
      largestScenarioGzip: size('S03-2.js'),
    })
    expect(() => bytesOf(folder, ['S99'])).toThrow(/no scenario/)
    expect(() => bytesOf(join(folder, 'assets'), ['S03'])).toThrow()
  })
})

describe('the gates', () => {
  const good: Figures = {
    compile: [
      { scenes: 1000, ms: 100, inkjsMs: 300 },
      { scenes: 10_000, ms: 1200, inkjsMs: 3600 },
    ],
    turn: { perSecond: 2000, inkjsPerSecond: 1000 },
    table: { perSecond: 50_000 },
    solve: { synthetic: { states: 1e6, ms: 4999, mb: 1023 }, scenarios: [{ id: 'S03', ms: 199 }] },
    bytes: { firstLoadGzip: 90 * 1024, largestScenarioGzip: 25 * 1024 },
    browser: { firstSceneMs: 5000, turnP95Ms: 50, turns: 60, reviewMs: 200 },
    classroom: { voters: 300, lost: 0, doubled: 0, p99Ms: 1000 },
    hr: { attempts: 100_000, learners: 10_000, ms: 59_999, stallMs: 1000, mb: 1023 },
  }
  const bad: Figures = {
    compile: [
      { scenes: 1000, ms: 100, inkjsMs: 299 },
      { scenes: 10_000, ms: 1201, inkjsMs: 3600 },
    ],
    turn: { perSecond: 1999, inkjsPerSecond: 1000 },
    table: { perSecond: 49_999 },
    solve: { synthetic: { states: 1e6, ms: 5000, mb: 10 }, scenarios: [{ id: 'S03', ms: 200 }] },
    bytes: { firstLoadGzip: 90 * 1024 + 1, largestScenarioGzip: 25 * 1024 + 1 },
    browser: { firstSceneMs: 5001, turnP95Ms: 51, turns: 60, reviewMs: 201 },
    classroom: { voters: 300, lost: 0, doubled: 1, p99Ms: 1001 },
    hr: { attempts: 100_000, learners: 10_000, ms: 60_000, stallMs: 1001, mb: 1024 },
  }

  it('hold up to the promise and no farther, and are silent about what was not measured', () => {
    expect(gatesOf(good).map(({ holds }) => holds)).toEqual(Array.from({ length: 15 }, () => true))
    expect(gatesOf(bad).map(({ holds }) => holds)).toEqual(Array.from({ length: 15 }, () => false))
    expect(
      gatesOf({
        compile: [],
        turn: null,
        table: null,
        solve: { synthetic: null, scenarios: null },
        bytes: null,
        browser: null,
        classroom: null,
        hr: null,
      }),
    ).toEqual([])
  })
})

describe('the classroom', () => {
  it('is a room that votes through a broker which dies', async () => {
    const { p99Ms, ...rest } = await voting(20)
    expect(rest).toEqual({ voters: 20, lost: 0, doubled: 0 })
    expect(p99Ms).toBeGreaterThan(0)
  }, 60_000)
})

describe('taking times', () => {
  it('takes the middle, in turn, and does not count the first round', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2)
    expect(() => median([])).toThrow(RangeError)
    expect([0.01, 0.5, 0.99, 1].map((share) => percentile([30, 10, 20], share))).toEqual([10, 20, 30, 30])
    const order: string[] = []
    sideBySide({ run: () => order.push('a'), rounds: 3 }, { run: () => order.push('b'), rounds: 1 })
    expect(order.join('')).toBe('abaa')
    let rounds = 0
    expect(perSecond(() => ({ steps: rounds++ === 0 ? 1 : 10, ms: 5 }), 3, 5)).toBe(2000)
  })
})
