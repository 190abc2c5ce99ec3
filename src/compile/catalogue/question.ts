/**
 * A question with choices, of which one is ticked; below each a technique or a misconception and one line
 * of one of our own people. Enters: list items below a heading. Leaves: halves, and both joined.
 */
import type { Bilingual } from '../../model/diagnostic.ts'
import type { PromiseValue } from '../../model/messages.ts'
import type { Question, QuestionChoice } from '../../model/question.ts'
import type { AttributeDraft } from '../draft.ts'
import { rejectNode } from '../read/sections.ts'
import type { Report } from '../report.ts'
import type { EntryNames } from '../resolve/scope.ts'
import type { Item } from '../text/outline.ts'
import { joinLines } from '../text/prose.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Said, Sentence, Twin } from './sentence.ts'
import {
  cutAtSender,
  entryNamed,
  inBoth,
  readKeywords,
  readSentence,
  reportDifference,
  saidInBoth,
  sideBySide,
  wordsOf,
} from './sentence.ts'

/** What may be put between braces; null for nothing. */
type Values = Vocabulary<PromiseValue> | null

/** Fewer leave nothing to think about, more take longer than half a minute. */
const choiceCount = { least: 3, most: 4 } as const

interface ChoiceHalf {
  readonly sentence: Sentence
  readonly right: boolean
  readonly misconception: AttributeDraft | null
  readonly technique: AttributeDraft | null
  readonly feedback: Said
}

export interface QuestionHalf {
  readonly sentence: Sentence
  readonly choices: ChoiceHalf[]
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
  values: Values,
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
      said.push({ sender: cut.sender, sentence: readSentence(cut.text, values, report) })
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

export function readChoice(item: Item, values: Values, report: Report): readonly ChoiceHalf[] {
  const words = wordsOf(item, report)
  if (words === null) return []
  const { said, misconception, technique } = readAnswer(item, values, report)
  const right = ticked.test(item.whole.text)
  const [feedback, ...more] = said
  const oneMove = (misconception === null) !== (technique === null) && !(right && technique === null)
  if (feedback === undefined || more.length > 0 || !oneMove) report.add('catalogue-answer', words, {})
  return feedback === undefined
    ? []
    : [{ sentence: readSentence(words, values, report), right, misconception, technique, feedback }]
}

/** A question must leave three or four ways, one of them right. */
export function checkQuestion({ sentence, choices }: QuestionHalf, report: Report): void {
  const { least, most } = choiceCount
  if (choices.length < least || choices.length > most)
    report.add('catalogue-choices', sentence.where, { count: choices.length, least, most })
  const right = choices.filter((choice) => choice.right).length
  if (right !== 1) report.add('catalogue-right', sentence.where, { count: right })
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

function joinChoice(twin: Twin<ChoiceHalf>, names: Names, report: Report): QuestionChoice {
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

export function joinQuestion(
  id: string,
  { zh, en }: Twin<QuestionHalf>,
  names: Names,
  report: Report,
): Question {
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
