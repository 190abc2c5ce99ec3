/**
 * A worked example: the same call played badly and well. Two level-one headings are the models; a list
 * below each names the cause and what is brought, and the moves by the opening words of their choices,
 * each with one note. Enters: one file a language. Leaves: the example in both, its names still to be
 * looked up in the scenario, which is not read here.
 */
import type { Example, ExampleKind, ExampleModel, Quoted } from '../../model/catalogue.ts'
import { exampleKinds } from '../../model/catalogue.ts'
import type { Bilingual } from '../../model/diagnostic.ts'
import { cutAtColon } from '../read/below.ts'
import { rejectNode } from '../read/sections.ts'
import type { Report } from '../report.ts'
import type { Item } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { listItems, spanOf } from '../text/placed.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Half, Halves } from './halves.ts'
import { both, join } from './halves.ts'
import { frontValues, idOf, open } from './page.ts'
import type { Twin } from './sentence.ts'
import { reportDifference, sideBySide, wordsOf } from './sentence.ts'

const modelWords = vocabulary<ExampleKind>({ bad: '反例 / bad model', good: '正例 / good model' })
const partWords = vocabulary<'variant' | 'brings'>({ variant: '变体 / variant', brings: '带 / brings' })
const noteWords = vocabulary<'note'>({ note: '批注 / note' })

/** A note is read in passing, beside the move: more than this nobody takes in. */
const longestNote = { zh: 60, en: 200 } as const

interface MoveHalf {
  readonly begins: Placed
  readonly note: string
}

interface ModelHalf {
  readonly heading: Placed
  variant: Placed | null
  brings: readonly Placed[]
  readonly moves: MoveHalf[]
}

/** One language of it. */
export interface ExampleHalf {
  readonly scenario: Placed
  readonly title: string
  readonly gist: string
  readonly difference: string
  readonly models: Readonly<Record<ExampleKind, ModelHalf>>
}

function readMove(item: Item, line: Placed, report: Report): MoveHalf {
  const notes: Placed[] = []
  for (const below of item.children) {
    if (below.kind !== 'list') rejectNode(below, report)
    else
      for (const each of below.items) {
        for (const deeper of each.children) rejectNode(deeper, report)
        const typed = wordsOf(each, report)
        const cut = typed === null ? null : cutAtColon(typed)
        if (cut !== null && noteWords.find(cut.key.text) !== null) notes.push(cut.value)
        else if (typed !== null) report.add('unexpected-content', typed, {})
      }
  }
  const [note] = notes
  if (notes.length !== 1 || note === undefined || note.text === '') report.add('example-note', line, {})
  else {
    const most = /[㐀-鿿]/.test(note.text) ? longestNote.zh : longestNote.en
    const count = [...note.text].length
    if (count > most) report.add('example-long-note', note, { count, most })
  }
  return { begins: line, note: note?.text ?? '' }
}

function readItem(item: Item, model: ModelHalf, report: Report): void {
  const line = wordsOf(item, report)
  if (line === null) return
  const cut = cutAtColon(line)
  const part = cut === null ? null : partWords.find(cut.key.text)
  if (cut === null || part === null) model.moves.push(readMove(item, line, report))
  else {
    for (const below of item.children) rejectNode(below, report)
    if (part === 'variant') model.variant = cut.value
    else model.brings = listItems(cut.value)
  }
}

export function readExample(source: Source, name: string, report: Report): Half<ExampleHalf> {
  const { front, nodes } = open(source, report)
  const values = frontValues(front, ['id', 'scenario', 'title', 'gist', 'difference'], report)
  const id = idOf(values, name, report)
  const empty = (heading: Placed): ModelHalf => ({ heading, variant: null, brings: [], moves: [] })
  const models: Partial<Record<ExampleKind, ModelHalf>> = {}
  let model: ModelHalf | null = null
  for (const node of nodes) {
    if (node.kind === 'heading') {
      const kind: ExampleKind | null = node.depth === 1 ? modelWords.find(node.text.text) : null
      model = empty(node.text)
      if (kind === null || models[kind] !== undefined)
        report.add('catalogue-heading', node.text, { text: node.text.text })
      else models[kind] = model
    } else if (node.kind !== 'list' || model === null) rejectNode(node, report)
    else for (const item of node.items) readItem(item, model, report)
  }
  for (const kind of exampleKinds) {
    const read = models[kind]
    if (read === undefined || read.variant === null || read.moves.length === 0)
      report.add('example-model', read?.heading ?? front.whole, { model: modelWords.word(kind) })
  }
  return {
    id,
    where: values.id ?? front.whole,
    value: {
      scenario: values.scenario ?? front.whole,
      title: values.title?.text ?? id,
      gist: values.gist?.text ?? '',
      difference: values.difference?.text ?? '',
      models: { bad: models.bad ?? empty(front.whole), good: models.good ?? empty(front.whole) },
    },
  }
}

const spansOf = ({ zh, en }: Twin<Placed>) => ({ zh: spanOf(zh), en: spanOf(en) })
const quoted = (twin: Twin<Placed>): Quoted => ({
  text: { zh: twin.zh.text, en: twin.en.text },
  spans: spansOf(twin),
})

function joinModel({ zh, en }: Twin<ModelHalf>, report: Report): ExampleModel {
  const places = { zh: zh.heading, en: en.heading }
  const paired = <T>(what: Bilingual, of: (half: ModelHalf) => readonly T[]): readonly Twin<T>[] =>
    sideBySide(what, { zh: of(zh), en: of(en) }, places, report)
  return {
    variant: quoted({ zh: zh.variant ?? zh.heading, en: en.variant ?? en.heading }),
    brings: paired({ zh: '带的东西', en: 'documents' }, ({ brings }) => brings).map(quoted),
    moves: paired({ zh: '招', en: 'moves' }, ({ moves }) => moves).map((move) => ({
      begins: quoted({ zh: move.zh.begins, en: move.en.begins }),
      note: { zh: move.zh.note, en: move.en.note },
    })),
    spans: spansOf(places),
  }
}

/** Joined by id; an example must show a scenario that there is. */
export function joinExamples(
  of: Halves<ExampleHalf>,
  scenarios: ReadonlySet<string>,
  report: Report,
): ReadonlyMap<string, Example> {
  return new Map(
    join(of, report).map((pair): readonly [string, Example] => {
      const { zh, en } = pair
      const scenario = zh.scenario.text
      if (!scenarios.has(scenario)) report.add('example-scenario', zh.scenario, { id: scenario })
      if (scenario !== en.scenario.text)
        reportDifference({ zh: '情景', en: 'scenario' }, { zh: zh.scenario, en: en.scenario }, report)
      return [
        pair.id,
        {
          id: pair.id,
          scenario,
          title: both(pair, (half) => half.title),
          gist: both(pair, (half) => half.gist),
          difference: both(pair, (half) => half.difference),
          models: {
            bad: joinModel({ zh: zh.models.bad, en: en.models.bad }, report),
            good: joinModel({ zh: zh.models.good, en: en.models.good }, report),
          },
        },
      ]
    }),
  )
}
