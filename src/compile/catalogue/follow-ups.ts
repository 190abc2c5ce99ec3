/**
 * What finance tells when a promise falls due, and what the learner is asked then: a heading for each
 * outcome with what is told, below it headings that are questions, with choices of which one is ticked.
 * Enters: `follow-ups.zh.md`, `follow-ups.en.md`. Leaves: news and follow-ups by outcome.
 */
import type { Bilingual } from '../../model/diagnostic.ts'
import type { FollowUp, FollowUpChoice, PromiseDay, PromiseOutcome } from '../../model/messages.ts'
import type { AttributeDraft } from '../draft.ts'
import { rejectNode } from '../read/sections.ts'
import type { Report } from '../report.ts'
import type { EntryNames } from '../resolve/scope.ts'
import { normalise } from '../text/normalise.ts'
import type { Item } from '../text/outline.ts'
import { outline } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { joinLines } from '../text/prose.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Half, Halves } from './halves.ts'
import { join } from './halves.ts'
import type { Said, Sentence, Twin } from './sentence.ts'
import {
  cutAtSender,
  entryNamed,
  inBoth,
  promiseWords,
  readKeywords,
  readSentence,
  reportDifference,
  saidInBoth,
  sideBySide,
  wordsOf,
} from './sentence.ts'

const outcomes = vocabulary<PromiseOutcome>({
  paid: '到账 / paid',
  part: '到了一部分|部分到账 / part paid|part',
  broken: '没到账|没到|失约 / broken',
})

/** Fewer leave nothing to think about, more take longer than half a minute. */
const choiceCount = { least: 3, most: 4 } as const

interface ChoiceHalf {
  readonly sentence: Sentence
  readonly right: boolean
  readonly misconception: AttributeDraft | null
  readonly technique: AttributeDraft | null
  readonly feedback: Said
}

interface QuestionHalf {
  readonly sentence: Sentence
  readonly choices: ChoiceHalf[]
}

export interface PromiseHalf {
  readonly id: PromiseOutcome
  readonly where: Placed
  readonly news: Sentence[]
  readonly questions: QuestionHalf[]
}

/** What the catalogue holds that a choice may name. */
export interface Names {
  readonly misconceptions: EntryNames
  readonly techniques: EntryNames
}

const ticked = /^(?:[-*+]|\d{1,3}[.)])\s+\[[xX]\]/

/** What our people say below a choice, and the keywords that are left. */
function readAnswer(
  item: Item,
  report: Report,
): Pick<ChoiceHalf, 'misconception' | 'technique'> & {
  readonly said: readonly Said[]
} {
  const said: Said[] = []
  const rest = item.children.map((node) => {
    if (node.kind !== 'list') return node
    const items = node.items.filter((child) => {
      const line = joinLines(child.lines)
      const cut = line === null ? null : cutAtSender(line)
      if (cut === null) return true
      if (cut.text.text === '') report.add('empty-line', child.whole, {})
      said.push({ sender: cut.sender, sentence: readSentence(cut.text, promiseWords, report) })
      for (const below of child.children) rejectNode(below, report)
      return false
    })
    return { ...node, items }
  })
  const keywords = readKeywords(rest, ['misconception', 'technique'], report)
  return {
    said,
    misconception: keywords.get('misconception') ?? null,
    technique: keywords.get('technique') ?? null,
  }
}

function readChoice(item: Item, report: Report): readonly ChoiceHalf[] {
  const words = wordsOf(item, report)
  if (words === null) return []
  const { said, misconception, technique } = readAnswer(item, report)
  const right = ticked.test(item.whole.text)
  const [feedback, ...more] = said
  const oneMove = (misconception === null) !== (technique === null) && !(right && technique === null)
  if (feedback === undefined || more.length > 0 || !oneMove) report.add('catalogue-answer', words, {})
  return feedback === undefined
    ? []
    : [{ sentence: readSentence(words, promiseWords, report), right, misconception, technique, feedback }]
}

/** A question must leave three or four ways, one of them right. */
function checkQuestion({ sentence, choices }: QuestionHalf, report: Report): void {
  const { least, most } = choiceCount
  if (choices.length < least || choices.length > most)
    report.add('catalogue-choices', sentence.where, { count: choices.length, least, most })
  const right = choices.filter((choice) => choice.right).length
  if (right !== 1) report.add('catalogue-right', sentence.where, { count: right })
}

export function readFollowUps(source: Source, report: Report): readonly Half<PromiseHalf>[] {
  const days: PromiseHalf[] = []
  let day: PromiseHalf | null = null
  let question: QuestionHalf | null = null
  for (const node of outline(normalise(source, 0), report)) {
    if (node.kind === 'heading' && node.depth === 1) {
      const id = outcomes.find(node.text.text)
      question = null
      day = id === null ? null : { id, where: node.text, news: [], questions: [] }
      if (day === null) report.add('catalogue-heading', node.text, { text: node.text.text })
      else days.push(day)
    } else if (node.kind === 'heading' && day !== null) {
      question = { sentence: readSentence(node.text, promiseWords, report), choices: [] }
      day.questions.push(question)
    } else if (node.kind === 'list' && question !== null) {
      question.choices.push(...node.items.flatMap((item) => readChoice(item, report)))
    } else if (node.kind === 'list' && day !== null) {
      for (const item of node.items) {
        const words = wordsOf(item, report)
        for (const below of item.children) rejectNode(below, report)
        if (words !== null) day.news.push(readSentence(words, promiseWords, report))
      }
    } else rejectNode(node, report)
  }
  for (const each of days.flatMap(({ questions }) => questions)) checkQuestion(each, report)
  return days.map((value) => ({ id: value.id, where: value.where, value }))
}

/** What both languages give for one thing that must be the same in them. */
function same<T>(
  what: Bilingual,
  { zh, en }: Twin<ChoiceHalf>,
  read: (half: ChoiceHalf) => T,
  report: Report,
): T {
  const value = read(zh)
  if (value !== read(en)) reportDifference(what, { zh: zh.sentence.where, en: en.sentence.where }, report)
  return value
}

function joinChoice(twin: Twin<ChoiceHalf>, names: Names, report: Report): FollowUpChoice {
  const { zh, en } = twin
  return {
    text: inBoth({ zh: zh.sentence, en: en.sentence }, report),
    right: same({ zh: '对错', en: 'tick' }, twin, (half) => half.right, report),
    misconception: same(
      { zh: '误区', en: 'misconception' },
      twin,
      (half) => entryNamed(half.misconception, names.misconceptions, 'unknown-misconception', report),
      report,
    ),
    technique: same(
      { zh: '技巧', en: 'technique' },
      twin,
      (half) => entryNamed(half.technique, names.techniques, 'unknown-technique', report),
      report,
    ),
    feedback: saidInBoth({ zh: zh.feedback, en: en.feedback }, report),
  }
}

function joinQuestion(id: string, { zh, en }: Twin<QuestionHalf>, names: Names, report: Report): FollowUp {
  const choices = sideBySide(
    { zh: '选项', en: 'choices' },
    { zh: zh.choices, en: en.choices },
    { zh: zh.sentence.where, en: en.sentence.where },
    report,
  )
  return {
    id,
    question: inBoth({ zh: zh.sentence, en: en.sentence }, report),
    choices: choices.map((choice) => joinChoice(choice, names, report)),
  }
}

export const joinFollowUps = (
  of: Halves<PromiseHalf>,
  names: Names,
  report: Report,
): ReadonlyMap<PromiseOutcome, PromiseDay> =>
  new Map(
    join(of, report).map(({ zh, en }) => {
      const places = { zh: zh.where, en: en.where }
      const news = sideBySide(
        { zh: '财务的话', en: 'things finance tells' },
        { zh: zh.news, en: en.news },
        places,
        report,
      )
      const questions = sideBySide(
        { zh: '追问', en: 'questions' },
        { zh: zh.questions, en: en.questions },
        places,
        report,
      )
      return [
        zh.id,
        {
          id: zh.id,
          news: news.map((twin) => inBoth(twin, report)),
          followUps: questions.map((twin, index) =>
            joinQuestion(`${zh.id}-${String(index + 1)}`, twin, names, report),
          ),
        },
      ]
    }),
  )
