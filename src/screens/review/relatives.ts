/**
 * The attempts that an attempt is taken up from and that were taken up from it, with what became of
 * them. Enters: an attempt of this device. Leaves: the source, if its record is there, and the branches,
 * oldest first.
 */
import type { Attempt } from '../../model/play.ts'
import type { Digest } from '../../records/schema.ts'
import { device } from '../device.svelte.ts'
import { digestsOf } from '../digests.ts'

export interface Relative {
  readonly attempt: Attempt
  /** Null where it has not ended, or its game is gone. */
  readonly digest: Digest | null
}

export interface Relatives {
  /** Null where the attempt is no branch, or its source is gone. */
  readonly source: Relative | null
  readonly branches: readonly (Relative & { readonly turn: number })[]
}

export const noRelatives: Relatives = { source: null, branches: [] }

export async function relativesOf(attempt: Attempt, signal?: AbortSignal): Promise<Relatives> {
  const all = await (await device.records).attempts().catch(() => [])
  const source = all.find(({ id }) => id === attempt.branch?.attempt) ?? null
  const branches = all
    .filter(({ branch }) => branch?.attempt === attempt.id)
    .sort((a, b) => a.startedAt - b.startedAt)
  const found = [...(source === null ? [] : [source]), ...branches]
  const digests = found.length === 0 ? new Map<string, Digest>() : await digestsOf(found, signal)
  const withDigest = (each: Attempt): Relative => ({ attempt: each, digest: digests.get(each.id) ?? null })
  return {
    source: source === null ? null : withDigest(source),
    branches: branches.map((each) => ({ ...withDigest(each), turn: each.branch?.turn ?? 0 })),
  }
}
