/** What a locked choice still needs, in words: only what the learner can see anyway. */
import type { Condition } from '../../model/condition.ts'
import type { Scenario } from '../../model/scenario.ts'
import { list } from '../../i18n/format.ts'
import type { Dict } from '../../i18n/language.svelte.ts'

/** Null where the need cannot be told without telling what is hidden. */
export function needText(need: Condition, text: Scenario, t: Dict): string | null {
  const { needs } = t
  const all = (
    conditions: readonly Condition[],
    join: (parts: readonly string[]) => string,
  ): string | null => {
    const parts = conditions.map((condition) => needText(condition, text, t))
    return parts.some((part) => part === null) ? null : join(parts.flatMap((part) => part ?? []))
  }
  switch (need.kind) {
    case 'all':
      return all(need.of, (parts) => list(parts, text.language))
    case 'any':
      return all(need.of, (parts) => parts.join(needs.or))
    case 'not':
      return all([need.of], ([part]) => needs.not(part ?? ''))
    case 'fact':
      return needs.fact(text.facts[need.fact]?.name ?? '')
    case 'brought':
      return needs.brought(text.documents[need.document]?.name ?? '')
    case 'mood':
      return needs.mood(
        list(
          need.is.map((mood) => t.mood[mood]),
          text.language,
        ),
      )
    case 'stance':
      return needs.stance(
        list(
          need.is.map((stance) => t.stance[stance]),
          text.language,
        ),
      )
    case 'patience':
      return needs.patience
    case 'deal':
      return needs.deal(t.deal[need.part])
    case 'class':
    case 'trust':
    case 'candour':
    case 'variant':
      return null
  }
}
