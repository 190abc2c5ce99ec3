/** Why an attempt has not passed, in one sentence; null where it has. Pure. */
import type { Dict } from '../../i18n/language.svelte.ts'
import type { Game } from '../../model/game.ts'
import type { Review } from '../../model/review.ts'

export function whyNot(
  { passed, endingClass, score }: Pick<Review, 'passed' | 'endingClass' | 'score'>,
  { mark, acceptable }: Pick<Game, 'mark' | 'acceptable'>,
  t: Dict,
): string | null {
  if (passed) return null
  if (endingClass === 'gate') return t.review.foul
  // A score just below the mark must not read as if nothing were missing.
  if (score < mark) return t.review.shortOfMark(Math.max(1, Math.round(mark - score)))
  return t.review.shortOfClass(t.ending[acceptable])
}
