/**
 * `scenarios/` cut into pieces for the site. Enters: the folder. Leaves: the source of each virtual
 * module by name, the printed mistakes and how many of them are errors. Spans stay out of what is
 * shipped: they point into files that the site does not carry.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue, Entry } from '../src/model/catalogue.ts'
import type { Diagnostic, SourceFile } from '../src/model/diagnostic.ts'
import type { Drill } from '../src/model/drill.ts'
import type { Exercise } from '../src/model/exercise.ts'
import type { FollowUps, Messages } from '../src/model/messages.ts'
import type { Question } from '../src/model/question.ts'
import type { Language } from '../src/model/words.ts'
import { firstScenario } from '../src/screens/first-scenario.ts'
import type { FirstAccount, Page, Sayings } from '../src/screens/library-index.ts'
import { languages } from '../src/model/words.ts'
import { drillsOf, drillsOfCatalogue } from '../src/drills/make-drills.ts'
import { materialOf } from '../src/drills/material.ts'
import type { Material } from '../src/drills/material.ts'
import { daysBetween } from '../src/compile/calendar.ts'
import { packGame } from '../src/records/packed-game.ts'
import type { Scenario } from '../src/model/scenario.ts'
import { formatDiagnostic } from '../src/compile/frame.ts'
import type { Library } from './content.ts'
import { compileLibrary, readSources } from './content.ts'
import { holdExamples } from './examples.ts'
import type { HeldExample } from './examples.ts'
import { tellExample } from '../src/review/example-told.ts'
import type { ToldExample } from '../src/review/example-told.ts'
import { solve } from '../src/solve/solve.ts'
import { adviceIn, handbookIn, metIn } from './technique-digest.ts'

export interface ContentModules {
  /** Source code of a piece by its name without `virtual:`; undefined where there is none. */
  readonly piece: (name: string) => string | undefined
  readonly report: string
  readonly errors: number
}

const nowhere = { file: '', start: 0, end: 0, line: 0, column: 0 }

/** As it is shipped: without places in files that the site does not carry. */
export const shippedText = (data: unknown): string =>
  JSON.stringify(data, (key, value: unknown) => (key === 'span' ? nowhere : value))

/** JSON inside a string literal: engines parse it faster than an object literal of that size. */
const jsonModule = (json: string): string => `export default JSON.parse(${JSON.stringify(json)})`

const dataModule = (data: unknown): string => jsonModule(shippedText(data))

const loader = (name: string): string => `() => import(${JSON.stringify(`virtual:${name}`)})`

const objectOf = (entries: Iterable<readonly [string, string]>): string =>
  `{${[...entries].map(([key, code]) => `${JSON.stringify(key)}: ${code}`).join(', ')}}`

const perLanguage = (of: (language: Language) => string): string =>
  objectOf(languages.map((language) => [language, of(language)]))

const cardOf = ({ title, objective, channel, persona, difficulty }: Scenario) => ({
  title,
  objective,
  channel,
  persona,
  difficulty,
})

const owesOf = ({ account, today }: Scenario) => ({
  stake: account.stake,
  oldest: Math.max(0, ...account.invoices.map(({ due }) => daysBetween(due, today))),
})

const namesIn = (catalogue: Catalogue, language: Language) => {
  const entries = (map: ReadonlyMap<string, Entry>) =>
    Object.fromEntries(
      [...map].map(([id, { name, page }]) => [id, { name: name[language], page: page[language] }]),
    )
  return {
    techniques: Object.fromEntries(
      [...catalogue.techniques].map(([id, { name, family, kind, flag }]) => [
        id,
        { name: name[language], family, kind, flag },
      ]),
    ),
    misconceptions: entries(catalogue.misconceptions),
    redLines: entries(catalogue.redLines),
    lawCards: entries(catalogue.lawCards),
  }
}

/** The other pages of the handbook, in order. */
const pagesIn = ({ pages }: Catalogue, language: Language): readonly Page[] =>
  [...pages.values()].map(({ id, chapter, title, gist, blocks }) => ({
    id,
    chapter,
    title: title[language],
    gist: gist[language],
    blocks: blocks[language],
  }))

/** What customers say, in one language. */
const phrasesIn = ({ phrases }: Catalogue, language: Language): Sayings => ({
  intro: phrases.intro[language],
  groups: phrases.groups.map(({ name, phrases: group }) => ({
    name: name[language],
    sayings: group.map(({ id, saying, likely, probe, reply, never, message, techniques }) => ({
      id,
      saying: saying[language],
      likely: likely[language],
      probe: probe[language],
      reply: reply[language],
      never: never[language],
      message: message[language],
      techniques,
    })),
  })),
})

/** What our own people write, by occasion. */
export const messagesIn = ({ messages }: Catalogue, language: Language): Messages =>
  Object.fromEntries(
    [...messages].map(([id, occasion]) => [
      id,
      occasion.messages.map(({ sender, text, pitfall }) => ({ sender, text: text[language], pitfall })),
    ]),
  )

const questionIn = ({ id, question, choices }: Question, language: Language): Question<string> => ({
  id,
  question: question[language],
  choices: choices.map(({ text, feedback, ...rest }) => ({
    ...rest,
    text: text[language],
    feedback: { ...feedback, text: feedback.text[language] },
  })),
})

/** What is told and asked when a promise falls due, by outcome. */
export const followUpsIn = ({ followUps }: Catalogue, language: Language): FollowUps =>
  Object.fromEntries(
    [...followUps].map(([id, day]) => [
      id,
      {
        id,
        news: day.news.map((text) => text[language]),
        followUps: day.followUps.map((followUp) => questionIn(followUp, language)),
      },
    ]),
  )

/** The exercises at the desk, in order. */
export const exercisesIn = ({ exercises }: Catalogue, language: Language): readonly Exercise<string>[] =>
  [...exercises.values()].map(({ title, gist, opening, sheet, questions, ...rest }) => ({
    ...rest,
    title: title[language],
    gist: gist[language],
    opening: { ...opening, text: opening.text[language] },
    sheet: {
      ...sheet,
      head: sheet.head.map((cell) => cell[language]),
      rows: sheet.rows.map((row) => row.map((cell) => cell[language])),
    },
    questions: questions.map((question) => questionIn(question, language)),
  }))

const noPage = { zh: '', en: '' }

/** What the compiler needs in the browser: everything but the texts that only people read. */
const compilerCatalogue = ({ techniques, misconceptions, redLines, lawCards, personas }: Catalogue) => {
  const bare = <T extends { readonly page: unknown }>(map: ReadonlyMap<string, T>) =>
    [...map.values()].map((entry) => ({ ...entry, page: noPage }))
  return {
    techniques: bare(techniques),
    misconceptions: bare(misconceptions),
    redLines: bare(redLines),
    lawCards: bare(lawCards),
    personas: [...personas.values()].map((profile) => ({ ...profile, reactions: [] })),
  }
}

/** The mistakes as the command line prints them, in the language of the folder's first reader. */
const printed = (diagnostic: Diagnostic, sources: readonly SourceFile[]): string => {
  const textOf = (file: string): string => sources.find(({ path }) => path === file)?.text ?? ''
  return formatDiagnostic(
    diagnostic,
    textOf(diagnostic.span.file),
    'zh',
    diagnostic.related && textOf(diagnostic.related.span.file),
  )
}

/** What is known of the first call before anything of it is fetched; null without that scenario. */
function firstOf({ catalogue, contents }: Library): FirstAccount | null {
  const content = contents.find(({ id }) => id === firstScenario)
  const person = content === undefined ? undefined : catalogue.personas.get(content.zh.persona)
  if (content === undefined || person === undefined) return null
  const { name, role, address } = person
  return { persona: person.id, customer: { name, role, address }, owes: owesOf(content.zh) }
}

function piecesOf(library: Library): ReadonlyMap<string, string> {
  const { catalogue, contents } = library
  const pieces = new Map<string, string>()
  for (const { id, zh, en, game } of contents) {
    pieces.set(`scenario/${id}.zh`, dataModule(zh))
    pieces.set(`scenario/${id}.en`, dataModule(en ?? zh))
    pieces.set(`game/${id}`, dataModule(packGame(game) ?? game))
  }
  for (const profile of catalogue.personas.values()) pieces.set(`persona/${profile.id}`, dataModule(profile))
  for (const { id, name, page, family, kind, flag } of catalogue.techniques.values())
    for (const language of languages)
      pieces.set(
        `technique/${id}.${language}`,
        dataModule({ name: name[language], page: page[language], family, kind, flag }),
      )
  pieces.set(
    'techniques',
    `export default ${objectOf([...catalogue.techniques.keys()].map((id) => [id, perLanguage((language) => loader(`technique/${id}.${language}`))]))}`,
  )
  pieces.set('advice', `export default ${perLanguage((language) => loader(`advice.${language}`))}`)
  for (const language of languages) {
    pieces.set(`names.${language}`, dataModule(namesIn(catalogue, language)))
    pieces.set(`handbook.${language}`, dataModule(handbookIn(library, language)))
    pieces.set(`advice.${language}`, dataModule(adviceIn(library, language)))
    const written = messagesIn(catalogue, language)
    pieces.set(`messages.${language}`, dataModule(written))
    // A first visit is not to wait for what is written about every scenario.
    pieces.set(`first-day.${language}`, dataModule({ welcome: written.welcome }))
    pieces.set(`pages.${language}`, dataModule(pagesIn(catalogue, language)))
    pieces.set(`phrases.${language}`, dataModule(phrasesIn(catalogue, language)))
    pieces.set(`follow-ups.${language}`, dataModule(followUpsIn(catalogue, language)))
    pieces.set(`exercises.${language}`, dataModule(exercisesIn(catalogue, language)))
  }
  pieces.set('met-in', dataModule(metIn(library)))
  pieces.set('courses', dataModule([...catalogue.courses.values()]))
  pieces.set('catalogue', dataModule(compilerCatalogue(catalogue)))
  pieces.set(
    'listing',
    dataModule({
      scenarios: contents.map(({ id, zh, en }) => ({
        id,
        cards: { zh: cardOf(zh), en: cardOf(en ?? zh) },
      })),
      people: Object.fromEntries(
        [...catalogue.personas].map(([id, { name, role, address }]) => [id, { name, role, address }]),
      ),
    }),
  )
  pieces.set(
    'scenarios',
    `export default ${objectOf([
      [
        'texts',
        objectOf(
          contents.map(({ id }) => [id, perLanguage((language) => loader(`scenario/${id}.${language}`))]),
        ),
      ],
      ['games', objectOf(contents.map(({ id }) => [id, loader(`game/${id}`)]))],
      ['personas', objectOf([...catalogue.personas.keys()].map((id) => [id, loader(`persona/${id}`)]))],
    ])}`,
  )
  pieces.set(
    'library',
    `export default ${objectOf([
      ['first', JSON.stringify(firstOf(library))],
      ['scenarios', loader('scenarios')],
      ['names', perLanguage((language) => loader(`names.${language}`))],
      ['handbook', perLanguage((language) => loader(`handbook.${language}`))],
      ['courses', loader('courses')],
      [
        'examples',
        objectOf(
          [...catalogue.examples.keys()].map((id) => [
            id,
            perLanguage((language) => loader(`example/${id}.${language}`)),
          ]),
        ),
      ],
      ['drills', perLanguage((language) => loader(`drills.${language}`))],
      ['pages', perLanguage((language) => loader(`pages.${language}`))],
      ['phrases', perLanguage((language) => loader(`phrases.${language}`))],
      ['messages', perLanguage((language) => loader(`messages.${language}`))],
      ['firstDay', perLanguage((language) => loader(`first-day.${language}`))],
      ['exercises', perLanguage((language) => loader(`exercises.${language}`))],
      ['followUps', perLanguage((language) => loader(`follow-ups.${language}`))],
    ])}`,
  )
  return pieces
}

/** What drills are made from: every scenario solved, which takes a second or two each. */
const materialsOf = ({ catalogue, contents }: Library): readonly Material[] =>
  contents.flatMap(({ zh, en, game }) => {
    const profile = catalogue.personas.get(zh.persona)
    return profile === undefined ? [] : [materialOf(game, { zh, en: en ?? zh }, profile, catalogue)]
  })

/** An example in both languages; its scenario is solved for the grades. */
const toldIn = (
  { example, shown: { game, texts, profile }, attempts }: HeldExample,
  catalogue: Catalogue,
): Readonly<Record<Language, ToldExample>> => {
  const solution = solve(game)
  const tell = (language: Language) =>
    tellExample(example, { attempts, text: texts[language], solution, profile, catalogue })
  return { zh: tell('zh'), en: tell('en') }
}

/** Games of former releases: their addresses by scenario and logic, and each as a piece of its own. */
function archivePieces(archive: string): ReadonlyMap<string, string> {
  const names = existsSync(archive)
    ? readdirSync(archive, { recursive: true, encoding: 'utf8' }).flatMap(
        (path) => /^([^/\\]+)[/\\]([0-9a-f]{16})\.json$/.exec(path)?.slice(1, 3).join('/') ?? [],
      )
    : []
  return new Map([
    ['archive', `export default ${objectOf(names.sort().map((name) => [name, loader(`archived/${name}`)]))}`],
    ...names.map((name): [string, string] => [
      `archived/${name}`,
      jsonModule(readFileSync(join(archive, `${name}.json`), 'utf8')),
    ]),
  ])
}

/**
 * Compiles the folder; mistakes are in the report, and what could be compiled is served all the same.
 * @param archive folder of the games of former releases; it need not exist
 */
export function contentModules(folder: string, archive: string): ContentModules {
  const sources = readSources(folder)
  const library = compileLibrary(sources)
  const { held, diagnostics: ofExamples } = holdExamples(library)
  const diagnostics = [...library.diagnostics, ...ofExamples]
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const pieces = new Map([...piecesOf(library), ...archivePieces(archive)])
  let materials: readonly Material[] | null = null
  /** Solved when somebody asks for the first, and once for both languages. */
  const drillsIn = (language: Language): readonly Drill[] => [
    ...drillsOfCatalogue(library.catalogue, language),
    ...(materials ??= materialsOf(library)).flatMap((material) => drillsOf(material, language)),
  ]
  const told = new Map<string, Readonly<Record<Language, ToldExample>>>()
  /** Solved when somebody asks for it, as drills are. */
  const exampleNamed = (name: string): ToldExample | undefined => {
    for (const each of held)
      for (const language of languages) {
        if (name !== `example/${each.example.id}.${language}`) continue
        const known = told.get(each.example.id) ?? toldIn(each, library.catalogue)
        told.set(each.example.id, known)
        return known[language]
      }
    return undefined
  }
  const languageOfDrills = (name: string): Language | undefined =>
    languages.find((language) => name === `drills.${language}`)
  return {
    piece(name) {
      const example = exampleNamed(name)
      if (example !== undefined) return dataModule(example)
      const language = languageOfDrills(name)
      return language === undefined ? pieces.get(name) : dataModule(drillsIn(language))
    },
    report: diagnostics.map((diagnostic) => printed(diagnostic, sources)).join('\n\n'),
    errors,
  }
}
