/**
 * An exercise at the desk: one sentence that sets the day, a table of figures, and headings that are
 * questions about it. Enters: one file a language. Leaves: exercises in both; what is missing, what does
 * not add up and what the languages disagree about is reported.
 */
import type { Bilingual } from '../../model/diagnostic.ts'
import type { Exercise, Sheet } from '../../model/exercise.ts'
import { rejectNode } from '../read/sections.ts'
import type { Report } from '../report.ts'
import type { Paragraph, Table } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { joinLines } from '../text/prose.ts'
import type { Half, Halves } from './halves.ts'
import { both, join } from './halves.ts'
import { catalogueKeys, frontValues, idOf, open, orderOf } from './page.ts'
import type { Names, QuestionHalf } from './question.ts'
import { checkQuestion, joinQuestion, readChoice } from './question.ts'
import type { Said, Twin } from './sentence.ts'
import { cutAtSender, readSentence, reportDifference, saidInBoth, sideBySide } from './sentence.ts'
import { sheetOf } from './sheet.ts'

/** A desk is worked through in about five minutes. */
const questionCount = { least: 4, most: 6 } as const
/** Characters of the opening: what a manager says in one breath. Latin words take more room. */
const longest = { zh: 120, en: 320 } as const

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

export interface ExerciseHalf {
  readonly order: number
  readonly title: string
  readonly gist: string
  readonly opening: Said | null
  readonly sheet: Sheet<string>
  readonly questions: readonly QuestionHalf[]
  readonly where: Placed
}

function readOpening(paragraph: Paragraph, report: Report): Said | null {
  const line = joinLines(paragraph.lines)
  const cut = line === null ? null : cutAtSender(line)
  if (line === null || cut === null) return null
  const most = isChinese(cut.text.text) ? longest.zh : longest.en
  if (cut.text.text === '' || cut.text.text.length > most) report.add('exercise-opening', line, { most })
  return { sender: cut.sender, sentence: readSentence(cut.text, null, report) }
}

export function readExercise(source: Source, name: string, report: Report): Half<ExerciseHalf> {
  const { front, nodes } = open(source, report)
  const values = frontValues(front, ['id', 'order', 'title', 'gist'], report)
  const id = idOf(values, name, report)
  const order = orderOf(values, report)
  const where = values.id ?? front.whole
  let opening: Said | null = null
  let table: Table | null = null
  const questions: QuestionHalf[] = []
  for (const node of nodes) {
    const question = questions.at(-1)
    if (node.kind === 'heading' && node.depth === 2)
      questions.push({ sentence: readSentence(node.text, null, report), choices: [] })
    else if (node.kind === 'list' && question !== undefined)
      question.choices.push(...node.items.flatMap((item) => readChoice(item, null, report)))
    else if (node.kind === 'table' && question === undefined && table === null) table = node
    else if (node.kind === 'paragraph' && question === undefined && opening === null) {
      opening = readOpening(node, report)
      if (opening === null) rejectNode(node, report)
    } else rejectNode(node, report)
  }
  if (opening === null) report.add('exercise-opening', where, { most: longest.zh })
  if (table === null) report.add('exercise-table', where, {})
  const { least, most } = questionCount
  if (questions.length < least || questions.length > most)
    report.add('exercise-questions', where, { count: questions.length, least, most })
  for (const question of questions) checkQuestion(question, report)
  return {
    id,
    where,
    value: {
      order,
      title: values.title?.text ?? id,
      gist: values.gist?.text ?? '',
      opening,
      sheet: table === null ? { head: [], rows: [], bands: [], total: false } : sheetOf(table, report),
      questions,
      where,
    },
  }
}

/** Figures are the same in both languages, whatever stands around them. */
const figures = (row: readonly string[]): string =>
  row.map((cell) => (/^[\d,]+$/.test(cell) ? cell.replaceAll(',', '') : '')).join('|')

function joinSheets(pair: Twin<ExerciseHalf>, report: Report): Sheet {
  const places = { zh: pair.zh.where, en: pair.en.where }
  const { zh, en } = { zh: pair.zh.sheet, en: pair.en.sheet }
  const cells = (what: Bilingual, row: Twin<readonly string[]>): readonly Bilingual[] =>
    sideBySide(what, row, places, report)
  const rows = sideBySide(
    { zh: '表格的行', en: 'rows of the table' },
    { zh: zh.rows, en: en.rows },
    places,
    report,
  )
  if (rows.some((row) => figures(row.zh) !== figures(row.en)))
    reportDifference({ zh: '表里的数', en: 'figures in the table' }, places, report)
  if (zh.bands.join() !== en.bands.join() || zh.total !== en.total)
    reportDifference({ zh: '账龄的列或合计', en: 'bands of age or total' }, places, report)
  return {
    head: cells({ zh: '表格的列', en: 'columns of the table' }, { zh: zh.head, en: en.head }),
    rows: rows.map((row) => cells({ zh: '一行里的格', en: 'cells of a row' }, row)),
    bands: zh.bands,
    total: zh.total,
  }
}

/** Joined in the order in which they are offered. */
export function joinExercises(
  of: Halves<ExerciseHalf>,
  names: Names,
  report: Report,
): ReadonlyMap<string, Exercise> {
  const exercises = join(of, report).map((pair): Exercise => {
    const { zh, en } = pair
    const places = { zh: zh.where, en: en.where }
    if (zh.order !== en.order) reportDifference(catalogueKeys.word('order'), places, report)
    const questions = sideBySide(
      { zh: '题', en: 'questions' },
      { zh: zh.questions, en: en.questions },
      places,
      report,
    )
    return {
      id: pair.id,
      order: zh.order,
      title: both(pair, (half) => half.title),
      gist: both(pair, (half) => half.gist),
      opening:
        zh.opening === null || en.opening === null
          ? { sender: 'manager', text: { zh: '', en: '' } }
          : saidInBoth({ zh: zh.opening, en: en.opening }, report),
      sheet: joinSheets(pair, report),
      questions: questions.map((twin, index) => joinQuestion(String(index + 1), twin, names, report)),
    }
  })
  return new Map([...exercises].sort((a, b) => a.order - b.order).map((each) => [each.id, each]))
}
