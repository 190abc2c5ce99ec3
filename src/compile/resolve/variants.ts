/** The hidden draw: variants with their weights, and what keeps each from keeping his word. */
import type { ScenarioVariant } from '../../model/scenario.ts'
import type { Draft } from '../draft.ts'
import { nearest } from '../nearest.ts'
import type { Placed } from '../text/placed.ts'
import { slice, spanOf, trim } from '../text/placed.ts'
import { resolveCondition } from './condition.ts'
import type { FrontValues } from './front.ts'
import { findVariant, variantWords } from './front.ts'
import type { Scope, VariantNames } from './scope.ts'

/** The variants that may be drawn, as conditions and obstacles name them. */
export function variantNames(front: FrontValues): VariantNames {
  const { persona } = front
  if (persona === null) return { find: () => null, all: [], known: false }
  const drawn = front.variants.map((variant) => variant.id)
  return {
    find: (name) => {
      const id = findVariant(persona, name)
      const index = id === null ? -1 : drawn.indexOf(id)
      return index < 0 ? null : index
    },
    all: variantWords(persona),
    known: true,
  }
}

/** `30%，除非 条件` of an obstacle, cut in two. */
function cutObstacle(text: Placed): { readonly keep: number; readonly unless: Placed } | null {
  const match = /^(\d{1,3})\s*[%％][，,、;；\s]*(?:除非|unless)\s*[:：]?/i.exec(text.text)
  const percent = Number(match?.[1] ?? NaN)
  if (match === null || !(percent <= 100)) return null
  const unless = trim(slice(text, match[0].length))
  return unless.text === '' ? null : { keep: percent / 100, unless }
}

/** Variants in the order of the front matter, each with its obstacle if it has one. */
export function resolveVariants(draft: Draft, front: FrontValues, scope: Scope): readonly ScenarioVariant[] {
  const obstacles = new Map<number, ScenarioVariant['obstacle']>()
  for (const obstacle of draft.obstacles) {
    const parts = cutObstacle(obstacle.text)
    if (parts === null) scope.report.add('bad-obstacle', obstacle.name, {})
    const unless = parts === null ? null : resolveCondition(parts.unless, scope)
    const variant = scope.variants.known ? scope.variants.find(obstacle.name.text) : -1
    if (variant === null) {
      scope.report.add('unknown-variant', obstacle.name, {
        name: obstacle.name.text,
        near: nearest(obstacle.name.text, scope.variants.all),
      })
    } else if (variant >= 0 && obstacles.has(variant)) {
      scope.report.add('duplicate-obstacle', obstacle.name, { name: obstacle.name.text })
    } else if (parts !== null && unless !== null) obstacles.set(variant, { keep: parts.keep, unless })
  }
  return front.variants.map(({ id, weight, at }, index) => ({
    id,
    weight,
    obstacle: obstacles.get(index) ?? null,
    span: spanOf(at),
  }))
}
