/**
 * An assignment as part of an address. Enters: an assignment. Leaves: letters, and back. Everything is in
 * them, so no server is asked; nothing in them is secret, and a learner who knows how may make others.
 * What arrives damaged is told apart by what to do about it.
 */
import * as v from 'valibot'
import type { Assignment } from '../model/assignment.ts'
import { modes } from '../model/play.ts'
import { languages } from '../model/words.ts'
import { open, seal } from './envelope.ts'

const format = 1

/** More than any trainer asks for, less than what could hold a telephone up. */
export const bounds = {
  /** Letters of a link. */
  link: 60_000,
  /** Bytes of what is in it. */
  content: 512 * 1024,
  scenarios: 50,
  /** Both languages of each scenario that travels along. */
  texts: 20,
} as const

/** Some programs leave a `-` or `_` at the end out of a link; with this after it nothing gets lost unseen. */
const end = 'z'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const text = v.pipe(v.string(), v.maxLength(200))
/** As the page names assignments: what is shorter than a link and can stand in an address. */
const ownName = v.pipe(v.string(), v.regex(/^[\w-]{1,24}$/))
/** Own scenarios alone travel; nothing that is shipped can be replaced by what a link brings. */
const travelling = v.pipe(v.string(), v.maxLength(200), v.regex(/^own-[\p{L}\p{N}_.-]+$/u))
const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const due = v.pipe(
  text,
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/),
  v.check((written) => !Number.isNaN(Date.parse(written))),
)

/** Fields in a fixed order without their names: the shorter the link, the coarser its QR code. */
const written = v.strictTuple([
  ownName,
  name,
  text,
  v.nullable(v.strictTuple([name, text])),
  v.pipe(
    v.array(v.strictTuple([name, count(0, 31), v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))])),
    v.minLength(1),
    v.maxLength(bounds.scenarios),
    v.check((all) => new Set(all.map(([id]) => id)).size === all.length, 'each once'),
  ),
  count(0, modes.length - 1),
  count(0, 100),
  v.nullable(count(1, bounds.scenarios)),
  v.nullable(count(1, 99)),
  v.nullable(due),
  count(0, 1),
  v.pipe(
    v.array(
      v.strictTuple([
        travelling,
        count(0, languages.length - 1),
        name,
        v.pipe(v.string(), v.maxLength(bounds.content)),
      ]),
    ),
    v.maxLength(bounds.texts),
    v.check(
      (all) => new Set(all.map(([id, language]) => `${language} ${id}`)).size === all.length,
      'each once in a language',
    ),
  ),
])

const tupleOf = (assignment: Assignment): v.InferOutput<typeof written> => [
  assignment.id,
  assignment.title,
  assignment.from,
  assignment.course === null ? null : [assignment.course.id, assignment.course.version],
  assignment.scenarios.map(({ id, start, logic }) => [id, start, logic]),
  modes.indexOf(assignment.mode),
  assignment.pass.mark,
  assignment.pass.passed === 'all' ? null : assignment.pass.passed,
  assignment.pass.attempts,
  assignment.due,
  assignment.code ? 1 : 0,
  assignment.own.map(({ scenario, language, name: file, text: markdown }) => [
    scenario,
    languages.indexOf(language),
    file,
    markdown,
  ]),
]

function assignmentOf(tuple: v.InferOutput<typeof written>): Assignment {
  const [id, title, from, course, scenarios, mode, mark, passed, attempts, until, code, own] = tuple
  return {
    format: 1,
    id,
    title,
    from,
    course: course === null ? null : { id: course[0], version: course[1] },
    scenarios: scenarios.map(([scenario, start, logic]) => ({ id: scenario, start, logic })),
    mode: modes[mode] ?? 'practice',
    pass: { mark, passed: passed ?? 'all', attempts },
    due: until,
    code: code === 1,
    own: own.map(([scenario, language, file, markdown]) => ({
      scenario,
      language: languages[language] ?? 'zh',
      name: file,
      text: markdown,
    })),
  }
}

/** Letters for an address. An assignment within its bounds is read back as it was. */
export const writeLink = (assignment: Assignment): string =>
  seal(new TextEncoder().encode(JSON.stringify(tupleOf(assignment))), format, 'address') + end

export type LinkRead =
  | { readonly kind: 'read'; readonly assignment: Assignment }
  /** The end is missing · letters differ · a later release made it · it never was one, or is too big. */
  | { readonly kind: 'cut off' | 'changed' | 'from later' | 'malformed' }

/** Never throws. */
export function readLink(link: string): LinkRead {
  if (link.length > bounds.link) return { kind: 'malformed' }
  if (!link.endsWith(end)) return /^[\w-]*$/.test(link) ? { kind: 'cut off' } : { kind: 'malformed' }
  const opened = open(link.slice(0, -end.length), 'address', bounds.content)
  if (opened.kind !== 'opened') return opened
  if (opened.format > format) return { kind: 'from later' }
  try {
    const result = v.safeParse(written, JSON.parse(new TextDecoder().decode(opened.content)))
    return result.success ? { kind: 'read', assignment: assignmentOf(result.output) } : { kind: 'malformed' }
  } catch {
    return { kind: 'malformed' }
  }
}

/** The link in a text that was pasted with what stood around it; null if there is none. */
export const linkIn = (pasted: string): string | null =>
  /#\/assignment\/([\w-]{25,60000})/.exec(pasted)?.[1] ?? null
