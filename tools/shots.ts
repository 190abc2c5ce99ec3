/** `npm run shots`: every screen as a picture, to be looked at. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { progress, readArguments } from './arguments.ts'
import { momentOf, resultAttemptOf, writeResultFile } from '../src/exports/result-file.ts'
import type { ResultAttempt } from '../src/exports/result-file.ts'
import { writeLink } from '../src/assignments/link.ts'
import type { Assignment } from '../src/model/assignment.ts'
import type { Attempt } from '../src/model/play.ts'
import { firstLearner } from '../src/records/migrations.ts'
import type { KeptAssignment } from '../src/records/schema.ts'
import { learnerKey } from '../src/results/learner.ts'
import { personRoute } from '../src/screens/board/address.ts'
import { addressOf } from '../src/screens/route.ts'
import { root } from './content.ts'
import { bestPlay, plant, plantedRoom } from './planted.ts'
import { firstMinute, laterStates, noticeStates } from './states.ts'
import type { State } from './states.ts'
import { visit } from './visit.ts'
import type { Visit } from './visit.ts'

const help = `
npm run shots -- [--only word…] [--no-build]

Plants a week of plays, then takes a picture of every screen at 390×844, 1440×900 and 1920×1080, light and
dark, in Chinese and English, into shots/.

  --only word   only pictures whose name has the word, such as review, dark, zh or 390; repeatable
  --no-build    dist/ as it is

Exit status: 0 all taken, 1 something could not be pictured, 2 the command line is wrong.
`

const { values } = readArguments(help, {
  only: { type: 'string', multiple: true },
  'no-build': { type: 'boolean' },
})
const only = values.only ?? []

const folder = join(root, 'shots')
const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const

/** Opens an address and waits until nothing more comes. */
async function open(page: Page, { address }: Visit, hash: string): Promise<void> {
  await page.goto(`${address}${hash}`)
  await page.locator('main').waitFor()
  await page.waitForLoadState('networkidle')
}

const firstChoice = '.hand section button kbd'

interface Prepared {
  /** Addresses of an unfinished call and visit, a play at the desk, a finished one, and of sessions in a room. */
  readonly addresses: Readonly<
    Record<
      | 'call'
      | 'guided'
      | 'visit'
      | 'desk'
      | 'exam'
      | 'ending'
      | 'review'
      | 'followUp'
      | 'room'
      | 'split'
      | 'groups',
      string
    >
  >
  readonly state: Awaited<ReturnType<BrowserContext['storageState']>>
}

const day = 86_400_000

/** What a trainer asked for, of which one scenario is done. */
const assignment: Assignment = {
  format: 1,
  id: 'mi3k2a1b0123456789',
  title: '第三周：把流程走完',
  from: '周老师',
  course: null,
  scenarios: ['S02', 'S03', 'S04'].map((id) => ({ id, start: 0, logic: '00000000' })),
  mode: 'practice',
  pass: { mark: 70, passed: 2, attempts: 3 },
  due: new Date(Date.now() + 3 * day).toISOString().replace(/\.\d+/, ''),
  code: false,
  own: [],
}
const takenOn: KeptAssignment = {
  format: 1,
  learner: firstLearner,
  id: assignment.id,
  link: writeLink(assignment),
  acceptedAt: Date.now() - day,
  exam: null,
  handedInAt: null,
}

/** A week of somebody who learns: what was played well and not so well, and what is left half done. */
function week(): Readonly<
  Record<'call' | 'guided' | 'visit' | 'desk' | 'exam' | 'finished' | 'earlier' | 'assigned', Attempt>
> {
  const now = Date.now()
  const sixth = bestPlay('S06', 2, now - day)
  const half = { finishedAt: null, picks: sixth.picks.slice(0, -1), times: sixth.times.slice(0, -1) }
  return {
    call: bestPlay('S03', 11, now, { slips: [1], moves: 4 }),
    visit: bestPlay('S14', 3, now - day, { moves: 3 }),
    desk: { ...sixth, ...half, id: 'desk' },
    guided: { ...bestPlay('S03', 7, now, { moves: 2 }), id: 'guided', mode: 'guided' },
    exam: { ...bestPlay('S03', 5, now, { moves: 2 }), id: 'exam', mode: 'exam' },
    finished: bestPlay('S03', 1, now, { slips: [1, 5] }),
    earlier: sixth,
    assigned: { ...bestPlay('S02', 4, now - day), assignment: assignment.id },
  }
}

/** What two learners hand in of that week: one of them twice, and once with a move that was edited. */
function handedIn({ finished, earlier }: ReturnType<typeof week>) {
  const attempt = resultAttemptOf({ ...finished, mode: 'exam' }, 480)
  const edited = { ...attempt, id: 'edited', log: attempt.log.map(([, took]) => [9, took] as const) }
  const file = (staff: string, name: string, attempts: readonly ResultAttempt[], copy = '') => ({
    name: `${staff}-${name}${copy}.duecourse.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      writeResultFile({
        kind: 'duecourse-result',
        format: 1,
        learner: { staff, name },
        course: null,
        assignment: null,
        release: 'shots',
        writtenAt: momentOf(Date.now(), 480),
        attempts,
      }),
    ),
  })
  return [
    file('0012', '李工', [attempt]),
    file('0012', '李工', [attempt], ' (1)'),
    file('0731', '王敏', [resultAttemptOf(earlier, 480), edited]),
    { name: '群聊.txt', mimeType: 'text/plain', buffer: Buffer.from('DUE[AXQ') },
  ]
}

/** Who is asked for what: one who handed in under another name, and one who did nothing yet. */
const roster = {
  name: '花名册.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '工号,姓名,部门,岗位,必修课程,截止日期',
      '0012,李工,华东大区,销售,法律与红线、电话催款,2026-10-31',
      '0731,王小敏,华南大区,销售,法律与红线,2099-12-31',
      '0900,赵全,华南大区,区域经理,法律与红线,2026-10-31',
    ].join('\r\n'),
  ),
}

async function prepare(site: Visit): Promise<Prepared> {
  const context = await site.browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await open(page, site, '#/library')
  const plays = week()
  for (const attempt of Object.values(plays)) await plant(page, `attempt/${attempt.id}`, attempt)
  const rooms = {
    voted: plantedRoom('S03', 11, Date.now() - day, 2),
    split: plantedRoom('S03', 11, Date.now() - 2 * day, null, 2),
    groups: plantedRoom('S03', 11, Date.now() - 3 * day, null, 4),
  }
  for (const room of Object.values(rooms)) await plant(page, `room/${room.id}`, room)
  await plant(page, `assignment/${takenOn.learner}/${takenOn.id}`, takenOn)
  const played = ({ scenario, id }: Attempt): string => `#/play/${scenario}/${id}`
  const review = `#/review/${plays.finished.id}`
  // Once, so that what a review works out is at hand for every picture.
  await open(page, site, review)
  await page.locator('[data-reviewed]').waitFor({ timeout: 60_000 })
  await open(page, site, '#/progress')
  await page.locator('main table').waitFor({ timeout: 60_000 })
  await open(page, site, '#/teach/collect')
  await page.locator('main input[type=file]').setInputFiles(handedIn(plays))
  await page.locator('[data-collected]').waitFor({ timeout: 60_000 })
  await open(page, site, '#/board/roster')
  await page.locator('main input[type=file]').setInputFiles(roster)
  await page.locator('[data-read]').waitFor({ timeout: 60_000 })
  await page.locator('[data-take]').click()
  await page.locator(`[data-listed="3"]`).waitFor({ timeout: 60_000 })
  const state = await context.storageState({ indexedDB: true })
  await context.close()
  const { call, guided, visit: visited, desk, exam, finished } = plays
  return {
    addresses: {
      call: played(call),
      guided: played(guided),
      visit: played(visited),
      desk: played(desk),
      exam: played(exam),
      ending: played(finished),
      review,
      followUp: `#/follow-up/${finished.id}`,
      room: `#/stage/room/${rooms.voted.id}`,
      split: `#/stage/room/${rooms.split.id}`,
      groups: `#/stage/room/${rooms.groups.id}`,
    },
    state,
  }
}

const personAt = addressOf(personRoute(learnerKey({ staff: '0012', name: '' })))

/** The projector's window, told what to show by a trainer's window beside it. */
const projector = (room: string): State => ({
  name: 'projector',
  hash: room.replace('/room/', '/projector/'),
  ready: 'main h1',
  async enter(page) {
    const desk = await page.context().newPage()
    await desk.goto(page.url().replace(/#.*/, `${room}/trainer`))
    await page.locator('.whole .frame, .whole [data-page], .whole .bar').first().waitFor()
  },
})

const shotsOf = ({ addresses }: Prepared): readonly State[] => [
  ...firstMinute,
  { name: 'home', hash: '#/', ready: 'main h1', whole: true },
  { name: 'library', hash: '#/library', ready: 'article h3', whole: true },
  { name: 'briefing', hash: '#/play/S03', ready: 'form button[type=submit]', whole: true },
  { name: 'call', hash: addresses.call, ready: firstChoice },
  { name: 'visit', hash: addresses.visit, ready: firstChoice },
  { name: 'desk', hash: addresses.desk, ready: '.hand button' },
  { name: 'ending', hash: addresses.ending, ready: '.ways .primary' },
  { name: 'review', hash: addresses.review, ready: '[data-reviewed]' },
  { name: 'review-whole', hash: addresses.review, ready: '[data-reviewed]', whole: true },
  { name: 'progress', hash: '#/progress', ready: 'main h2', whole: true },
  { name: 'handbook', hash: '#/handbook', ready: 'main h2' },
  { name: 'technique', hash: '#/technique/straight-to-point', ready: '.markdown h2', whole: true },
  { name: 'page-road', hash: '#/page/order-to-cash', ready: 'figure', whole: true },
  { name: 'page-chart', hash: '#/page/recovery-by-age', ready: 'figure', whole: true },
  { name: 'page-ladder', hash: '#/page/dunning-ladder', ready: 'figure', whole: true },
  { name: 'page-sums', hash: '#/page/metrics', ready: 'figure', whole: true },
  { name: 'example', hash: '#/example/S03', ready: 'main ol', whole: true },
  { name: 'example-visit', hash: '#/example/S05', ready: 'main ol', whole: true },
  { name: 'phrases', hash: '#/phrases', ready: 'main summary' },
  { name: 'exercise', hash: '#/exercise/ageing-first-call', ready: '.asked ol button', whole: true },
  { name: 'course', hash: '#/course/onboarding', ready: 'main h2', whole: true },
  { name: 'drills', hash: '#/drills', ready: 'main ol button, main ul button' },
  { name: 'assign', hash: '#/teach/assign', ready: 'form button[type=submit]', whole: true },
  { name: 'assignment-new', hash: `#/assignment/${takenOn.link}`, ready: 'main ol li', fresh: true },
  {
    name: 'assignment',
    hash: `#/assignment/${assignment.id}`,
    ready: 'main form, main .fields',
    whole: true,
  },
  { name: 'assignments', hash: '#/assignment', ready: 'main form' },
  { name: 'settings', hash: '#/settings', ready: 'main h2', whole: true },
  { name: 'room-setup', hash: '#/teach/room', ready: 'form input', whole: true },
  { name: 'room', hash: addresses.room, ready: '.frame .bar' },
  { name: 'room-trainer', hash: `${addresses.room}/trainer`, ready: '.window .worth' },
  { name: 'room-split', hash: addresses.split, ready: '[data-page]' },
  { name: 'room-groups', hash: addresses.groups, ready: '[data-page]' },
  { name: 'lesson', hash: '#/teach/lesson', ready: 'main ol li', whole: true },
  { name: 'lecture', hash: '#/teach/lecture', ready: '.topics li' },
  { name: 'slide-title', hash: '#/stage/slides/promises', ready: '[data-slide]' },
  { name: 'slide-text', hash: '#/stage/slides/promises/4', ready: '[data-slide] .markdown' },
  { name: 'slide-drawing', hash: '#/stage/slides/order-to-cash/2', ready: '[data-slide] figure' },
  { name: 'discussion', hash: '#/stage/discussion', ready: 'dialog li' },
  { name: 'threes', hash: '#/stage/threes', ready: 'form' },
  { name: 'fishbowl', hash: '#/stage/fishbowl', ready: '[data-task]' },
  { name: 'guide', hash: '#/teach/guide', ready: '.markdown h2' },
  { name: 'collect', hash: '#/teach/collect', ready: '[data-collected]', whole: true },
  { name: 'board', hash: '#/board', ready: '[data-shown]', whole: true },
  { name: 'board-people', hash: '#/board/people', ready: 'main tbody a', whole: true },
  { name: 'board-person', hash: personAt, ready: 'main dl', whole: true },
  { name: 'board-next', hash: '#/board/next', ready: 'main tbody a', whole: true },
  { name: 'board-doubts', hash: '#/board/doubts', ready: '[data-doubt]', whole: true },
  { name: 'board-roster', hash: '#/board/roster', ready: '[data-listed]', whole: true },
  { name: 'board-skills', hash: '#/board/skills', ready: 'main tbody td', whole: true },
  { name: 'board-trend', hash: '#/board/trend', ready: 'main figure', whole: true },
  { name: 'board-compare', hash: '#/board/compare', ready: 'main fieldset', whole: true },
  { name: 'board-items', hash: '#/board/items', ready: 'main article', whole: true },
  { name: 'board-export', hash: '#/board/export', ready: 'main li.card', whole: true },
  { name: 'board-certificates', hash: '#/board/certificates', ready: 'main form', whole: true },
  { name: 'board-forms', hash: '#/board/forms', ready: 'main label', whole: true },
  { name: 'board-privacy', hash: '#/board/privacy', ready: 'main table', whole: true },
  { name: 'package', hash: '#/teach/package', ready: 'main form', whole: true },
  { name: 'nowhere', hash: '#/nowhere', ready: 'main h1' },
  ...laterStates(addresses),
  ...noticeStates(addresses.review),
  { name: 'exam', hash: addresses.exam, ready: firstChoice },
  { name: 'follow-up', hash: addresses.followUp, ready: 'main article', whole: true },
  { name: 'progress-empty', hash: '#/progress', ready: 'main h2', fresh: true, whole: true },
  { name: 'teach', hash: '#/teach', ready: 'main h1', whole: true },
  { name: 'kit', hash: '#/teach/kit', ready: 'main h1', whole: true },
  { name: 'kit-sheets', hash: '#/teach/kit/S03', ready: '[data-sheet=trainer]' },
  projector(addresses.room),
]

const site = await visit(values['no-build'] !== true)
const failures: string[] = []
let taken = 0
try {
  progress('a week goes by …')
  const prepared = await prepare(site)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const { width, height } of sizes)
    for (const theme of ['light', 'dark'] as const)
      for (const language of ['zh', 'en'] as const)
        for (const shot of shotsOf(prepared)) {
          const name = `${shot.name}-${width}-${theme}-${language}`
          if (!only.every((word) => name.includes(word))) continue
          const context = await site.browser.newContext({
            viewport: { width, height },
            colorScheme: theme,
            reducedMotion: 'reduce',
            deviceScaleFactor: width < 500 ? 2 : 1,
            ...(shot.fresh === true ? {} : { storageState: prepared.state }),
          })
          try {
            const page = await context.newPage()
            await page.addInitScript((speaks) => {
              localStorage.setItem('duecourse/language', speaks)
            }, language)
            await open(page, site, shot.hash)
            await page.locator(shot.ready).first().waitFor({ timeout: 30_000 })
            if (shot.name === 'review-whole') await page.locator('[data-whole]').click()
            await shot.enter?.(page)
            await page.waitForFunction(() =>
              document.getAnimations().every(({ playState }) => playState !== 'running'),
            )
            await page.screenshot({ path: join(folder, `${name}.png`), fullPage: shot.whole === true })
            taken++
          } catch (error) {
            failures.push(name)
            progress(
              `  ${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
            )
          } finally {
            await context.close()
          }
        }
} finally {
  await site.leave()
}
process.stdout.write(
  `${taken} pictures in shots/${failures.length > 0 ? `, ${failures.length} failed` : ''}\n`,
)
if (failures.length > 0) process.exitCode = 1
