/**
 * Numbered migrations of stored records: step `n` turns a record of format `n` into one of format
 * `n + 1`. Enters: a value as it was stored. Leaves: the value in today's format, still unchecked; the
 * schema checks it. Every step has a fixture in `tests/records/migrations`.
 */

/** A stored value that at least is an object. */
type Loose = Readonly<Record<string, unknown>>

type Step = (value: Loose) => Loose

/** Whose the attempts are that were made before learners were told apart. */
export const firstLearner = 'first'

const steps = {
  attempt: [
    // 1 → 2: whose it is, how long each move took, what it branched off, exams that were left.
    (value) => ({
      ...value,
      format: 2,
      learner: firstLearner,
      times: Array.isArray(value['picks']) ? value['picks'].map(() => null) : [],
      branch: null,
      absences: [],
    }),
    // 2 → 3: which assignment it was played for.
    (value) => ({ ...value, format: 3, assignment: null }),
  ],
  game: [],
  own: [],
  learner: [],
  sequel: [],
  digest: [],
  drill: [],
  reading: [],
  room: [],
  assignment: [],
} satisfies Readonly<Record<string, readonly Step[]>>

export type Kind = keyof typeof steps
export const kinds = Object.keys(steps) as readonly Kind[]

const stepsOf = (kind: Kind): readonly Step[] => steps[kind]

/** The format that this release writes. */
export const formatOf = (kind: Kind): number => stepsOf(kind).length + 1

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const written = (value: unknown): number | null =>
  isLoose(value) && typeof value['format'] === 'number' ? value['format'] : null

/** The value in today's format; what has no format, or one of the future, comes back as it is. */
export function migrate(kind: Kind, value: unknown): unknown {
  const from = written(value)
  if (from === null || !isLoose(value) || !Number.isInteger(from) || from < 1) return value
  return stepsOf(kind)
    .slice(from - 1)
    .reduce((migrated, step) => step(migrated), value)
}

/** Whether a value was written by a later version of the site: not ours to touch. */
export const isFromLater = (kind: Kind, value: unknown): boolean => (written(value) ?? 0) > formatOf(kind)
