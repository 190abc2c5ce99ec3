/**
 * What learning systems export of plays, made by our own adapters: Moodle's interactions report, laid out as
 * its source lays it out, and the statements of a record store.
 */
import type { Attempt } from '../../../src/model/play.ts'
import { answersOf, finishOf, startOf } from '../../../src/progress/answers.ts'
import type { Told } from '../../../src/progress/answers.ts'
import type { Known } from '../../../src/progress/memory.ts'
import type { Port } from '../../../src/progress/port.ts'
import { dialect12, dialect2004, openRunTime } from '../../../src/progress/run-time.ts'
import { openScorm12 } from '../../../src/progress/scorm12.ts'
import { openScorm2004 } from '../../../src/progress/scorm2004.ts'
import { tableText } from '../../../src/progress/read-back/delimited.ts'
import {
  addressed,
  answerStatement,
  finishStatements,
  startStatements,
} from '../../../src/progress/statements.ts'
import type { JsonObject } from '../../../src/progress/statements.ts'
import { reviewAttempt } from '../../../src/review/review.ts'
import { readLibrary } from '../../../tools/content.ts'

export const { contents, catalogue } = readLibrary()

export const courses = [...catalogue.courses.values()].map(({ id, title }) => ({
  id,
  titles: [title.zh, title.en],
}))

function toldOf({ scenario }: Attempt): Told {
  const content = contents.find(({ id }) => id === scenario)
  const persona = catalogue.personas.get(content?.zh.persona ?? '')
  if (content === undefined || persona === undefined) throw new Error(`${scenario} is missing`)
  return { game: content.game, text: content.zh, persona }
}

const worksOut = (attempt: Attempt) => {
  const { game } = toldOf(attempt)
  const reviewed = reviewAttempt(game, attempt, catalogue.techniques)
  if (reviewed.kind !== 'reviewed') throw new Error('no review')
  return reviewed.review
}
const reviews = new Map<Attempt, ReturnType<typeof worksOut>>()

/** What the review of a play says, as the page works it out before it is told. */
export function reviewOf(attempt: Attempt) {
  const review = reviews.get(attempt) ?? worksOut(attempt)
  reviews.set(attempt, review)
  return review
}

function play(port: Port, attempt: Attempt): void {
  const told = toldOf(attempt)
  port.start(startOf(attempt, told))
  for (const answer of answersOf(attempt, told, 0, '结束这次接触')) port.answer(answer)
  if (attempt.finishedAt === null) return
  const review = reviewOf(attempt)
  const { score, passed, endingClass } = review
  const known: Known = { score: Math.floor(score * 10) / 10, passed, endingClass }
  port.finish(finishOf(attempt, told, known, review.decisions))
}

/** Everything that is said of a learner's plays, by element. */
function kept(version: '1.2' | '2004', attempts: readonly Attempt[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const set = (element: string, value: string): string => {
    values.set(element, value)
    return 'true'
  }
  const get = (element: string): string => values.get(element) ?? ''
  const old = version === '1.2'
  const api = old
    ? { LMSInitialize: () => 'true', LMSGetValue: get, LMSSetValue: set, LMSGetLastError: () => '0' }
    : { Initialize: () => 'true', GetValue: get, SetValue: set, GetLastError: () => '0' }
  const run = openRunTime(api, old ? dialect12 : dialect2004, () => undefined)
  if (run === null) throw new Error('not opened')
  const { port } = old
    ? openScorm12(
        run,
        () => 480,
        () => undefined,
      )
    : openScorm2004(
        run,
        () => 'zh-CN',
        () => undefined,
      )
  for (const attempt of attempts) play(port, attempt)
  return values
}

export interface Learner {
  /** As the columns before the tries have it. */
  readonly who: readonly string[]
  readonly attempts: readonly Attempt[]
}

const names = {
  en: {
    around: ['Attempt', 'Started on', 'Last accessed on', 'Score'],
    question: 'Question',
    response: 'Response',
    right: 'Right answer',
    result: 'Result',
  },
  zh: {
    around: ['学习次数', '开始于', '最后访问时间', '得分'],
    question: '问题',
    response: '回答',
    right: '正确的答案',
    result: '结果',
  },
} as const

interface Shown {
  readonly language?: 'en' | 'zh'
  readonly version?: '1.2' | '2004'
  /** Whether it was asked to show them. */
  readonly questions?: boolean
}

/**
 * The report as Moodle saves it as text.
 * @param who names of the columns of a learner
 */
export function moodleReport(
  who: readonly string[],
  learners: readonly Learner[],
  { language = 'en', version = '1.2', questions = true }: Shown = {},
): readonly (readonly string[])[] {
  const t = names[language]
  const gap = language === 'en' ? ' ' : ''
  const all = learners.map(({ attempts }) => kept(version, attempts))
  const counts = all.map(
    (values) => [...values.keys()].filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length,
  )
  const most = Math.max(0, ...counts)
  const title =
    language === 'en'
      ? catalogue.courses.get('onboarding')?.title.en
      : catalogue.courses.get('onboarding')?.title.zh
  const columns = Array.from({ length: most }, (_, index) => [
    ...(questions ? [`${t.question}${gap}${index}`] : []),
    `${t.response}${gap}${index}`,
    `${t.right}${gap}${index}`,
    `${t.result}${gap}${index}`,
  ])
  const cells = (values: ReadonlyMap<string, string>, index: number): readonly string[] => {
    const of = (name: string): string => values.get(`cmi.interactions.${index}.${name}`) ?? ''
    const right = [0, 1, 2, 3, 4].flatMap((place) => of(`correct_responses.${place}.pattern`) || [])
    // The report looks for the answer under the name of SCORM 1.2 alone.
    return [...(questions ? [of('id')] : []), of('student_response'), right.join(','), of('result')]
  }
  return [
    [...who, ...t.around, title ?? '', ...columns.flat()],
    ...learners.map(({ who: said }, row) => [
      ...said,
      '1',
      'Thursday, 26 November 2026, 9:31 AM',
      'Thursday, 26 November 2026, 9:52 AM',
      '84',
      '84.2/100',
      ...Array.from({ length: most }, (_, index) => cells(all[row] ?? new Map(), index)).flat(),
    ]),
  ]
}

export const asText = (rows: readonly (readonly string[])[]): string => `\uFEFF${tableText(rows)}\n`

const registration = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'

/** The statements of a learner's plays, as they are sent. */
export function statementsOf(
  attempts: readonly Attempt[],
  actor: JsonObject,
  course = 'urn:duecourse:course:onboarding:exam',
): readonly (JsonObject & { readonly id: string })[] {
  const setting = { registration, activity: course, tongue: () => 'zh-CN' }
  return attempts.flatMap((attempt) => {
    const told = toldOf(attempt)
    const review = attempt.finishedAt === null ? null : reviewOf(attempt)
    const said = [
      ...startStatements(startOf(attempt, told), setting),
      ...answersOf(attempt, told, 0, '结束这次接触').map((answer) => answerStatement(answer, setting)),
      ...(review === null
        ? []
        : finishStatements(
            finishOf(
              attempt,
              told,
              {
                score: Math.floor(review.score * 10) / 10,
                passed: review.passed,
                endingClass: review.endingClass,
              },
              review.decisions,
            ),
            setting,
          )),
    ]
    return said.map((statement) => ({
      ...addressed(statement, actor, registration, {}, course),
      id: statement.id,
    }))
  })
}
