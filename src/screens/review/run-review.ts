/** The review is worked out beside the page, because solving a game takes longer than a frame. */
import type { TechniqueFlag, TechniqueId } from '../../model/catalogue.ts'
import type { Game } from '../../model/game.ts'
import type { Attempt } from '../../model/play.ts'
import type { Reviewed } from '../../review/review.ts'
import { askWorker } from '../ask-worker.ts'

export interface ReviewQuestion {
  readonly game: Game
  readonly attempt: Attempt
  readonly flags: readonly (readonly [TechniqueId, TechniqueFlag])[]
}

/** @param signal stops it */
export const runReview = (question: ReviewQuestion, signal: AbortSignal): Promise<Reviewed> =>
  askWorker<Reviewed>(
    () => new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' }),
    question,
    async () => (await import('./review-bench.ts')).reviewQuestion(question),
    signal,
  )
