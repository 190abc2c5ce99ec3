/** What a static check is: it reads a resolved scenario and reports what an author should mend. */
import type { Choice, Scenario, Scene } from '../../model/scenario.ts'
import type { Code } from '../codes.ts'
import type { Draft } from '../draft.ts'
import type { Report } from '../report.ts'
import type { Scope } from '../resolve/scope.ts'
import type { Placed } from '../text/placed.ts'

export interface Study {
  readonly draft: Draft
  readonly scenario: Scenario
  readonly scope: Scope
  readonly report: Report
}

export interface Check {
  /** Codes after which this check would only repeat the same mistake in other words. */
  readonly unless: readonly Code[]
  readonly run: (study: Study) => void
}

/** Where arrows could not all be read, nothing can be said about what they reach. */
export const brokenArrows: readonly Code[] = [
  'unknown-target',
  'missing-target',
  'start-nowhere',
  'duplicate-scene',
  'duplicate-ending',
  'missing-section',
  'unknown-section',
  'not-indented',
  'arrow-in-scene',
  'unknown-keyword',
  'ways-to-ending',
  'bad-condition',
  'unclosed-value',
]

/** Where conditions and effects could not all be read, nothing can be said about what is used. */
export const brokenConditions: readonly Code[] = [
  'bad-condition',
  'unknown-word',
  'unknown-fact',
  'unknown-document',
  'unknown-variant',
  'unknown-persona',
  'unknown-keyword',
  'not-indented',
  'bad-obstacle',
  'missing-section',
  'unknown-section',
  'bad-deal',
  'bad-sum',
  'bad-date',
  'unknown-value',
  'duplicate-fact',
  'duplicate-document',
]

/** A choice that an author typed (walking aside), with the place of its words. */
export interface TypedChoice {
  readonly choice: Choice
  readonly at: Placed
}

/** The typed choices of each scene, in order. */
export function typedChoices({ draft, scenario }: Study): readonly {
  readonly scene: Scene
  readonly at: Placed
  readonly choices: readonly TypedChoice[]
}[] {
  return draft.scenes.flatMap((typed, index) => {
    const scene = scenario.scenes[index]
    if (scene === undefined) return []
    const choices = typed.choices.flatMap((each, place) => {
      const choice = scene.choices[place]
      return choice === undefined ? [] : [{ choice, at: each.text }]
    })
    return [{ scene, at: typed.heading, choices }]
  })
}
