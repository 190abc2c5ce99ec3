/**
 * Reading and judging beside the page. Two workers at most: each holds one solved game, and a large one
 * takes a good hundred megabytes.
 */
import type { TechniqueId } from '../../model/catalogue.ts'
import type { KnownCourse } from '../../progress/read-back/moodle.ts'
import type { Judgement } from '../../results/judge.ts'
import type { Taught } from '../../results/judge-batch.ts'
import type { Judge } from '../../results/verify.ts'
import { keptWorker } from '../ask-worker.ts'
import type { Incoming, Question, ReadItem } from './results-bench.ts'

const asker = () =>
  keptWorker<Question>(
    () => new Worker(new URL('./results.worker.ts', import.meta.url), { type: 'module' }),
    async (question) => (await import('./results-bench.ts')).answer(question),
  )

const first = asker()
const askers = (navigator.hardwareConcurrency || 1) > 1 ? [first, asker()] : [first]

/**
 * Reads texts and files, in their order.
 * @param courses by whose titles the reports of learning systems are known
 */
export const readIncoming = (
  incoming: readonly Incoming[],
  courses: readonly KnownCourse[],
  signal?: AbortSignal,
): Promise<readonly ReadItem[]> => first<readonly ReadItem[]>({ kind: 'read', incoming, courses }, signal)

/** @param techniques what judging needs to know of each */
export const judges = (techniques: readonly (readonly [TechniqueId, Taught])[]): readonly Judge[] =>
  askers.map(
    (ask): Judge =>
      (game, start, attempts, signal) =>
        ask<readonly Judgement[]>({ kind: 'judge', batch: { game, start, techniques, attempts } }, signal),
  )

/** Gives back the memory of what was solved. */
export const forgetSolved = async (): Promise<void> => {
  await Promise.all(askers.map((ask) => ask({ kind: 'forget' }).catch(() => undefined)))
}
