/**
 * What finance tells when a promise falls due, and what the learner is asked then: a heading for each
 * outcome with what is told, below it headings that are questions, with choices of which one is ticked.
 * Enters: `follow-ups.zh.md`, `follow-ups.en.md`. Leaves: news and follow-ups by outcome.
 */
import type { PromiseDay, PromiseOutcome } from '../../model/messages.ts'
import { rejectNode } from '../read/sections.ts'
import type { Report } from '../report.ts'
import { normalise } from '../text/normalise.ts'
import { outline } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Half, Halves } from './halves.ts'
import { join } from './halves.ts'
import type { Names, QuestionHalf } from './question.ts'
import { checkQuestion, joinQuestion, readChoice } from './question.ts'
import type { Sentence } from './sentence.ts'
import { inBoth, promiseWords, readSentence, sideBySide, wordsOf } from './sentence.ts'

const outcomes = vocabulary<PromiseOutcome>({
  paid: '到账 / paid',
  part: '到了一部分|部分到账 / part paid|part',
  broken: '没到账|没到|失约 / broken',
})

export interface PromiseHalf {
  readonly id: PromiseOutcome
  readonly where: Placed
  readonly news: Sentence[]
  readonly questions: QuestionHalf[]
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
      question.choices.push(...node.items.flatMap((item) => readChoice(item, promiseWords, report)))
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
