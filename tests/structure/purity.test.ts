import { describe, expect, it } from 'vitest'
import { impurities, rules } from './purity.ts'
import { sourcesIn } from './sources.ts'

const pure = [
  'model',
  'compile',
  'persona',
  'play',
  'solve',
  'proofs',
  'review',
  'assignments',
  'results',
  'board',
]

describe.each(pure)('src/%s', (folder) => {
  it('uses no clock, chance, timer, storage, page, network or time zone', () => {
    const sources = sourcesIn(`src/${folder}`)
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.flatMap(impurities)).toEqual([])
  })
})

const broken = (text: string): readonly string[] =>
  impurities({ path: 'src/play/x.ts', text }).map(({ rule }) => rule)

const bad: readonly (readonly [(typeof rules)[number], string])[] = [
  ['clock', 'export const now = Date.now()'],
  ['clock', 'export const now = new Date()'],
  ['clock', 'export const now = new Date'],
  ['clock', 'export const now = Date()'],
  ['clock', "export const now = Date['now']()"],
  ['clock', 'export const { now } = Date'],
  ['clock', 'const D = Date; export const now = D.now()'],
  ['clock', 'export const make = (...parts: []) => new Date(...parts)'],
  ['chance', 'export const chance = Math.random()'],
  ['chance', 'const { random } = Math; export const chance = random()'],
  ['chance', "export const chance = Math['random']()"],
  ['effect', 'export const from = performance.now()'],
  ['effect', 'setTimeout(() => undefined, 10)'],
  ['effect', 'setInterval(() => undefined, 10)'],
  ['effect', 'queueMicrotask(() => undefined)'],
  ['effect', "localStorage.setItem('a', 'b')"],
  ['effect', 'sessionStorage.clear()'],
  ['effect', "indexedDB.open('a')"],
  ['effect', "document.title = 'a'"],
  ['effect', 'export const page = { document }'],
  ['effect', 'export const width = window.innerWidth'],
  ['effect', "export const answer = fetch('https://example.org')"],
  ['effect', 'export const id = crypto.randomUUID()'],
  ['effect', 'export const now = globalThis.Date.now()'],
  ['effect', 'export const language = navigator.language'],
  ['effect', 'export const home = process.env.HOME'],
  ['effect', 'export const mode = import.meta.env.MODE'],
  ['effect', "console.log('a')"],
  ['local', 'export const day = (date: Date) => date.getDay()'],
  ['local', 'export const date = new Date(2026, 10, 26)'],
  ['local', "export const text = (date: Date) => date.toLocaleDateString('zh')"],
  ['local', "export const format = new Intl.NumberFormat('en')"],
  ['import', "import { mount } from 'svelte'"],
  ['import', "import { useMachine } from '@xstate/svelte'"],
  ['import', "import localforage from 'localforage'"],
  ['import', "import { readFileSync } from 'node:fs'"],
  ['import', "export const later = import('dompurify')"],
  ['import', "import Icon from './icon.svelte'"],
  ['import', "import { words } from './words.svelte.ts'"],
]

describe('the rules', () => {
  it.each(bad)('%s: %s', (rule, text) => {
    expect(broken(text)).toContain(rule)
  })

  it('have an example each', () => {
    expect(new Set(bad.map(([rule]) => rule))).toEqual(new Set(rules))
  })

  it('tell where', () => {
    expect(impurities({ path: 'src/play/x.ts', text: '\n\nexport const a = Math.random()' })).toEqual([
      { rule: 'chance', at: 'src/play/x.ts:3', text: 'Math.random' },
    ])
  })

  it.each([
    "export const date = new Date('2026-11-26T00:00:00Z').getUTCDay()",
    'export const day = (iso: string) => Date.parse(iso) / 86_400_000 + Date.UTC(2026, 10, 26)',
    'export const most = Math.max(1, 2)',
    "import { createActor } from 'xstate'\nimport { lexer } from 'marked'",
    'export const titles = (documents: readonly { name: string }[]) => documents.map((document) => document.name)',
    "import { window } from './scene.ts'\nexport const light = window.light",
    'export interface Scene { readonly document: Document; readonly fetch: typeof fetch }',
    'export const kinds = { window: 1, document: 2 }\nexport const first = kinds.window',
    '// Math.random()\nexport const text = "Date.now()"',
    'function setTimeout() {}\nsetTimeout()',
    'export const first = <T>(list: readonly T[]): T | undefined => list[0]',
    "export type Dict = import('./zh.ts').Dict",
    'outer: for (;;) break outer',
    'export enum Day { Monday }\nexport class Machine { run(): void { this.run() } }',
  ])('allow: %s', (text) => {
    expect(broken(text)).toEqual([])
  })
})
