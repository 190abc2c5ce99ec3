/**
 * Questions to the solver, answered beside the page, because solving a game takes longer than a frame.
 * One worker is kept for all of them: it remembers the game that was solved last.
 */
import type { BestLines } from '../../classroom/kit/best-lines.ts'
import type { TechniqueFlag, TechniqueId } from '../../model/catalogue.ts'
import type { Game } from '../../model/game.ts'
import type { Attempt } from '../../model/play.ts'
import type { Digest } from '../../records/schema.ts'
import type { GradedMoves } from '../../review/grade-moves.ts'
import type { Reviewed } from '../../review/review.ts'
import { keptWorker } from '../ask-worker.ts'

interface About {
  readonly game: Game
  readonly flags: readonly (readonly [TechniqueId, TechniqueFlag])[]
}
export interface ReviewQuestion extends About {
  readonly attempt: Attempt
}
export type MovesQuestion = ReviewQuestion
export interface DigestQuestion extends About {
  readonly attempts: readonly Attempt[]
  readonly by: string
}
export interface BestQuestion {
  readonly game: Game
  readonly start: number
}

export type Question =
  | { readonly kind: 'review'; readonly about: ReviewQuestion }
  | { readonly kind: 'moves'; readonly about: MovesQuestion }
  | { readonly kind: 'digests'; readonly about: DigestQuestion }
  | { readonly kind: 'best'; readonly about: BestQuestion }

const ask = keptWorker<Question>(
  () => new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' }),
  async (question) => (await import('./review-bench.ts')).answer(question),
)

/** @param signal stops waiting; the promise then rejects with its reason */
export const askReview = (about: ReviewQuestion, signal?: AbortSignal): Promise<Reviewed> =>
  ask<Reviewed>({ kind: 'review', about }, signal)

/** The graded moves of an attempt that may still go on; null where its log does not fit. */
export const askMoves = (about: MovesQuestion, signal?: AbortSignal): Promise<GradedMoves | null> =>
  ask<GradedMoves | null>({ kind: 'moves', about }, signal)

/** Digests of finished attempts on one game. */
export const askDigests = (about: DigestQuestion, signal?: AbortSignal): Promise<readonly Digest[]> =>
  ask<readonly Digest[]>({ kind: 'digests', about }, signal)

/** Best play against every hidden cause. */
export const askBest = (about: BestQuestion, signal?: AbortSignal): Promise<BestLines> =>
  ask<BestLines>({ kind: 'best', about }, signal)
