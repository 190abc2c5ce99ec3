/**
 * What lies behind the address of an assignment: read from its link, with what this device keeps of it.
 * Enters: the letters of the address. Leaves: the assignment and how far the learner is, or what is wrong.
 */
import { readLink } from '../../assignments/link.ts'
import type { LinkRead } from '../../assignments/link.ts'
import { standingOf } from '../../assignments/standing.ts'
import type { Standing } from '../../assignments/standing.ts'
import type { Assignment } from '../../model/assignment.ts'
import type { Attempt } from '../../model/play.ts'
import type { Digest, KeptAssignment } from '../../records/schema.ts'
import { device } from '../device.svelte.ts'

/** Ids are shorter than any link. */
const longestId = 24

export interface Open {
  readonly kind: 'open'
  readonly assignment: Assignment
  readonly link: string
  /** Null until the learner takes it on. */
  readonly kept: KeptAssignment | null
}

export type Opened =
  Open | { readonly kind: 'damaged'; readonly why: Exclude<LinkRead['kind'], 'read'> | 'unknown' }

/** What whoever is learning now has taken on, newest first. */
export const keptAssignments = async (): Promise<readonly KeptAssignment[]> =>
  (await device.records).assignments(device.learner.id).catch(() => [])

/** @param code a link, or the id of an assignment that was taken on here */
export async function openAssignment(code: string): Promise<Opened> {
  const all = await keptAssignments()
  const link = code.length > longestId ? code : all.find(({ id }) => id === code)?.link
  if (link === undefined) return { kind: 'damaged', why: 'unknown' }
  const read = readLink(link)
  if (read.kind !== 'read') return { kind: 'damaged', why: read.kind }
  const { assignment } = read
  return { kind: 'open', assignment, link, kept: all.find(({ id }) => id === assignment.id) ?? null }
}

export interface Doing {
  /** What counts as attempts of the assignment, in the order it was begun. */
  readonly attempts: readonly Attempt[]
  readonly digests: ReadonlyMap<string, Digest>
  readonly standing: Standing
}

/** How far somebody is, as far as his attempts have been graded. */
export function doingOf(
  assignment: Assignment,
  attempts: readonly Attempt[],
  digests: ReadonlyMap<string, Digest>,
): Doing {
  const played = attempts.map(({ id, scenario, start, finishedAt }) => ({
    scenario,
    start,
    finishedAt,
    outcome: digests.get(id) ?? null,
  }))
  return { attempts, digests, standing: standingOf(assignment, played) }
}

/** Keeps what has changed; what could not be saved is told. */
export async function keep(kept: KeptAssignment): Promise<void> {
  if (!(await (await device.records).saveAssignment(kept))) device.trouble = 'unsaved'
}
