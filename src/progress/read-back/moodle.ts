/**
 * Moodle's report on the interactions of a SCORM activity, as it is saved: text with tabs, or a workbook made
 * into such text. Enters: the table and the courses that are known. Leaves: the tries in it, or null where it
 * is no such report. The report holds how each try set out and every choice, so that it can be replayed; it
 * does not hold when a try ended, nor how long a choice took. Pure.
 */
import type { Read } from '../../results/read.ts'
import type { Exported, Reported, Unread } from '../../results/handed.ts'
import { pickOf, readInteractionId, readSetOutWord } from '../codes.ts'
import { rowsIn } from './delimited.ts'
import { collectTries, noteMove, noteSetOut, sortTries } from './tries.ts'

/** A course by its titles, as activities are called after it. */
export interface KnownCourse {
  readonly id: string
  readonly titles: readonly string[]
}

/** What was read of an export. */
export interface ExportRead extends Read {
  readonly reported: readonly Reported[]
  /** Null where there was nothing of ours in it. */
  readonly exported: Exported | null
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/** Moodle's names of columns, in English and Chinese, and what administrators call them. */
const names = {
  number: [
    'id number',
    'idnumber',
    '工号',
    '学号',
    '编号',
    'id号',
    'id 号',
    '身份号',
    'id号码',
    '员工编号',
    'employee id',
  ],
  account: ['username', 'user name', '用户名', '登录名', '账号', '帐号'],
  mail: [
    'email address',
    'email',
    'e-mail',
    '电子邮件',
    '电子邮件地址',
    '邮箱',
    '邮箱地址',
    'email地址',
    'email 地址',
  ],
  name: [
    'name',
    'full name',
    'fullname',
    '姓名',
    '全名',
    '名称',
    '名字',
    'first name / last name',
    '用户全名',
  ],
  first: ['first name', '名'],
  last: ['last name', 'surname', '姓'],
} as const

const numbered = {
  question: /^(?:question|问题|题目) ?(\d{1,5})$/,
  response: /^(?:response|回答|响应|答案) ?(\d{1,5})$/,
} as const

interface Columns {
  /** By meaning; -1 where there is none. */
  readonly who: Readonly<Record<keyof typeof names, number>>
  /** Columns of each interaction: what was asked and what was answered. */
  readonly pairs: readonly (readonly [question: number, response: number])[]
  /** Whether it has columns of answers at all. */
  readonly answers: boolean
  readonly course: string | null
}

function columnsOf(head: readonly string[], courses: readonly KnownCourse[]): Columns {
  const cells = head.map(plain)
  const find = (wanted: readonly string[]): number => cells.findIndex((cell) => wanted.includes(cell))
  const byNumber = (pattern: RegExp): ReadonlyMap<string, number> =>
    new Map(
      cells.flatMap((cell, column) => {
        const [, number] = pattern.exec(cell) ?? []
        return number === undefined ? [] : [[number, column] as const]
      }),
    )
  const [questions, responses] = [byNumber(numbered.question), byNumber(numbered.response)]
  const titled = courses.find(({ titles }) => titles.some((title) => cells.includes(plain(title))))
  return {
    who: {
      number: find(names.number),
      account: find(names.account),
      mail: find(names.mail),
      name: find(names.name),
      first: find(names.first),
      last: find(names.last),
    },
    pairs: [...questions].flatMap(([number, question]) => {
      const response = responses.get(number)
      return response === undefined ? [] : [[question, response] as const]
    }),
    answers: responses.size > 0 || questions.size > 0,
    course: titled?.id ?? null,
  }
}

/** As much of a name or number as a result may hold. */
const longest = 200

/** The staff number, or what comes closest to it, and the name. */
function learnerOf(
  row: readonly string[],
  { who }: Columns,
): { readonly staff: string; readonly name: string } {
  const cell = (column: number): string => (row[column] ?? '').trim().slice(0, longest)
  const given = [cell(who.number), cell(who.account), cell(who.mail)].find(
    (text) => text !== '' && text !== '-',
  )
  const [first, last] = [cell(who.first), cell(who.last)]
  const apart = /[\u4e00-\u9fff]/.test(last) ? `${last}${first}` : `${first} ${last}`.trim()
  return { staff: given ?? '', name: cell(who.name) === '' ? apart : cell(who.name) }
}

/** What a report that was saved without the questions still shows of us. */
const looksOurs = (row: readonly string[]): boolean =>
  row.some((cell) => readSetOutWord(cell.trim()) !== null)

/** Null where the text is no such report. */
export function readMoodle(
  text: string,
  source: string,
  receivedAt: number,
  courses: readonly KnownCourse[],
): ExportRead | null {
  const rows = rowsIn(text)
  const head = rows.next()
  if (head.done === true) return null
  const columns = columnsOf(head.value, courses)
  if (!columns.answers) return null
  const from = { source, code: null, receivedAt }
  const nothing = (kind: 'no questions' | 'other course'): ExportRead => ({
    handed: [],
    unread: [{ ...from, why: { kind } }],
    reported: [],
    exported: null,
  })
  const tries = collectTries()
  const unread: Unread[] = []
  let number = 1
  let foreign = 0
  let hidden = false
  for (const row of rows) {
    number++
    hidden ||= columns.pairs.length === 0 && looksOurs(row)
    const learner = learnerOf(row, columns)
    const nobody = learner.staff === '' && learner.name === ''
    const whose = `${learner.staff}\n${learner.name}`
    let ours = 0
    let answered = 0
    let bad = false
    for (const [question, response] of columns.pairs) {
      const asked = (row[question] ?? '').trim()
      if (asked === '') continue
      answered++
      const named = readInteractionId(asked)
      if (named === null) continue
      ours++
      if (nobody) continue
      const said = (row[response] ?? '').trim()
      const { key, scenario, turn } = named
      const found = tries.of({ key, scenario, learner, course: columns.course, row: number }, whose)
      // A version of which Moodle keeps no answers: what is missing makes it incomplete.
      if (said === '') continue
      if (turn === null) {
        const setOut = readSetOutWord(said)
        if (setOut === null) bad = true
        else noteSetOut(found, setOut)
      } else {
        const move = pickOf(said)
        if (move === null) bad = true
        else noteMove(found, turn, move, null)
      }
    }
    if (answered > 0 && ours === 0) foreign++
    if (bad || (ours > 0 && nobody)) unread.push({ ...from, why: { kind: 'bad row', where: String(number) } })
  }
  const sorted = sortTries(tries.all(), source, receivedAt)
  if (sorted.attempts === 0) return nothing(hidden ? 'no questions' : 'other course')
  const { handed, reported, attempts, learners } = sorted
  return {
    handed,
    reported,
    unread: [...unread, ...sorted.unread],
    exported: { source, receivedAt, system: 'moodle', attempts, learners, repeated: 0, voided: 0, foreign },
  }
}
