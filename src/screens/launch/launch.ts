/**
 * The page was opened by a learning system: finds it, takes up what it kept, and tells it from now on what
 * happens. Enters: the note in the page's head, or the address. Leaves: what stands around the screens.
 * Never rejects: whatever goes wrong is told to the learner, and the play goes on.
 */
import { hashOf } from '../../drills/spread.ts'
import { activityOf } from '../../exports/package/manifest.ts'
import { noteName, readNote } from '../../exports/package/note.ts'
import type { PackageNote, System } from '../../exports/package/note.ts'
import { launch as en } from '../../i18n/en/launch.ts'
import { words } from '../../i18n/language.svelte.ts'
import type { Dict } from '../../i18n/language.svelte.ts'
import { launch as zh } from '../../i18n/zh/launch.ts'
import type { Course } from '../../model/catalogue.ts'
import { deskId } from '../../model/exercise.ts'
import type { Attempt } from '../../model/play.ts'
import { languages } from '../../model/words.ts'
import type { Language } from '../../model/words.ts'
import { keyOf } from '../../progress/codes.ts'
import { readMemory } from '../../progress/memory.ts'
import type { Kept, Memory, Vocabulary } from '../../progress/memory.ts'
import { none } from '../../progress/port.ts'
import type { Opening } from '../../progress/port.ts'
import { packedCourse } from '../../progress/standing.ts'
import { openSlate, read, write } from '../../records/slate.ts'
import { readingOf } from '../../review/completion.ts'
import { courses, exercises } from '../content.ts'
import { device, freshId, now } from '../device.svelte.ts'
import type { Frame } from '../frame.ts'
import { router } from '../router.svelte.ts'
import { admit } from './admit.ts'
import Header from './header.svelte'
import { launched } from './launched.svelte.ts'
import { openSystem } from './open-system.ts'
import { nothingStudied, Reporter } from './reporter.ts'

/** Nobody answers: all stays on the device. */
const alone: Opening = {
  port: none,
  learner: { id: '', name: '' },
  registration: null,
  memory: '',
  language: '',
  returnTo: null,
}

/** Which course the page plays, and for whom. */
type Sent = Omit<PackageNote, 'format' | 'system'> & { readonly system: System | 'xapi' }

/** From the head of a package; else from the address under which a record store was named. */
function sent(): Sent | null {
  const content = document.querySelector(`meta[name="${noteName}"]`)?.getAttribute('content')
  if (content != null) return readNote(content)
  const given = new URLSearchParams(location.search)
  const course = given.get('course')
  if (course === null) return null
  return { system: 'xapi', course, exam: given.get('exam') === '1', language: device.savedLanguage }
}

const targetsOf = ({ lessons }: Course) => lessons.flatMap(({ steps }) => steps.map(({ target }) => target))

function vocabularyOf(course: Course): Vocabulary {
  const targets = targetsOf(course)
  return {
    readings: targets.flatMap((target) => readingOf(target) ?? []),
    exercises: targets.flatMap((target) => (target.kind === 'exercise' ? [target.id] : [])),
  }
}

/** As the learner last chose here, as the system knows him, or as the package was made. */
function languageOf(memory: Memory | null, preferred: string, packed: Language): Language {
  return memory?.language ?? languages.find((each) => preferred.toLowerCase().startsWith(each)) ?? packed
}

/**
 * Names the registration where the system has no name for it: as its memory says, else as this device last
 * named it without the system having kept that, else anew.
 */
function registrationOf(place: string, opening: Opening, memory: Memory | null): string {
  const slate = openSlate(window)
  const known = opening.registration ?? memory?.registration ?? read(slate, place) ?? freshId()
  write(slate, place, known)
  return known
}

/** What the system kept is put where the play looks for it; what lies here already and goes further stays. */
async function takeUp(memory: Memory, learner: string, course: Course): Promise<readonly Kept[]> {
  const records = await device.records
  const here = new Map((await device.attempts()).map((attempt) => [keyOf(attempt), attempt]))
  const kept: Kept[] = []
  for (const each of memory.attempts) {
    const local = here.get(keyOf(each.attempt))
    const attempt = { ...each.attempt, learner, id: local?.id ?? each.attempt.id }
    kept.push({ ...each, attempt })
    if (local === undefined || local.picks.length < attempt.picks.length) await records.save(attempt, freshId)
  }
  for (const page of memory.read) await records.noteReading(learner, page, now())
  await takeUpAnswers(memory, learner, course)
  return kept
}

/** As many exercises answered right as anything in the course asks for. */
const drillsAsked = (course: Course): number =>
  Math.max(
    course.rules.drills,
    ...targetsOf(course).map((target) => (target.kind === 'drills' ? target.count : 0)),
  )

/** Answers given elsewhere: which they were is not known, how many is, as far as the course asks for them. */
async function takeUpAnswers(memory: Memory, learner: string, course: Course): Promise<void> {
  const records = await device.records
  const at = now()
  const logs = await device.drillLogs()
  for (const exercise of await exercises(memory.language).catch(() => [])) {
    if (!memory.solved.has(exercise.id)) continue
    for (const { id } of exercise.questions) {
      const drill = deskId(exercise.id, id)
      if (!(logs.get(drill) ?? []).some(({ right }) => right))
        await records.addDrillAnswers(learner, drill, [{ at, right: true }])
    }
  }
  const right = [...(await device.drillLogs()).values()].flat().filter((answer) => answer.right).length
  const missing = Math.min(memory.drillsRight, drillsAsked(course)) - right
  if (missing > 0)
    await records.addDrillAnswers(
      learner,
      'elsewhere',
      Array.from({ length: missing }, () => ({ at: 0, right: true })),
    )
}

/** Where the learner goes on: in the last attempt if it is still open, else in the course. */
function goOn(course: Course, attempts: readonly Attempt[]): void {
  if (router.route.kind !== 'home') return
  const [last] = attempts
  router.go(
    last?.finishedAt !== null
      ? { kind: 'course', course: course.id }
      : { kind: 'play', scenario: last.scenario, attempt: last.id },
    'replace',
  )
}

/** Every way home leads to the course here, and is called that. */
function adapt(dict: Dict, language: Language): Dict {
  const { course } = language === 'zh' ? zh : en
  const nav = { ...dict.today.nav, home: course, library: course }
  return { ...dict, home: course, today: { ...dict.today, nav } }
}

async function begin(note: Sent): Promise<Frame | null> {
  const course = (await courses()).find(({ id }) => id === note.course)
  if (course === undefined) return null
  const packed = packedCourse(course, note.exam)
  launched.course = packed
  words.adapt = adapt
  const opening = (await openSystem(note.system, activityOf(note), launched.tell)) ?? alone
  const place = `lms/${note.course}/${hashOf(opening.learner.id).toString(36)}`
  const memory = opening.memory === '' ? null : readMemory(opening.memory, vocabularyOf(course))
  if (memory === null && opening.memory !== '') launched.tell('unreadable')
  const registration = registrationOf(place, opening, memory)
  // Learners share devices, and a learner may be sent to the same course again: nobody meets another's play.
  const learner = `${place}/${registration}`.slice(0, 180)
  device.receive({ format: 1, id: learner, name: opening.learner.name.slice(0, 100), staff: '', since: 0 })
  await device.speak(languageOf(memory, opening.language, note.language)).catch(() => undefined)
  const kept = memory === null ? [] : await takeUp(memory, learner, packed)
  const reporter = new Reporter({
    port: opening.port,
    course: packed,
    registration,
    known: kept,
    studied: memory ?? nothingStudied,
    tell: launched.tell,
  })
  const attempts = await device.attempts()
  for (const attempt of attempts) reporter.attempt(attempt)
  reporter.changed()
  device.watcher = reporter
  goOn(course, attempts)
  watch(reporter, opening.returnTo)
  return { Header, admit: (route) => admit(route, packed) }
}

/** The page may go at any moment, and nobody is asked before. */
function watch(reporter: Reporter, returnTo: string | null): void {
  addEventListener('pagehide', () => {
    reporter.close()
    launched.over = true
  })
  // Brought back from the browser's memory: the session is over, a new one has to begin.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') reporter.checkpoint()
  })
  const leave = async (): Promise<void> => {
    launched.leave = null
    await reporter.settled()
    reporter.close()
    launched.over = true
    if (returnTo !== null) location.assign(returnTo)
    // Allowed only where the system opened a window of its own.
    else window.close()
  }
  launched.leave = () => void leave()
}

/** Null where the page turns out to be an ordinary one. */
export async function launch(): Promise<Frame | null> {
  try {
    const note = sent()
    return note === null ? null : await begin(note)
  } catch {
    launched.tell('absent')
    const { course } = launched
    return course === null ? null : { Header, admit: (route) => admit(route, course) }
  }
}
