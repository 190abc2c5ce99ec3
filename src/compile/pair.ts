/**
 * The two languages of a scenario side by side: one structure, paired by order. Enters: both checked
 * scenarios. Leaves: every difference that is more than wording, with its place in both files.
 */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Scenario } from '../model/scenario.ts'
import { compare, spansOf } from './pair/comparison.ts'
import { pairAccount, pairFront, pairVariantsAndDocuments } from './pair/facts.ts'
import { pairArrows, pairEnding, pairInterrupt, pairScene, pairStart } from './pair/scenes.ts'

/** Every difference between the languages of one scenario; empty if only the wording differs. */
export function pairScenarios(zh: Scenario, en: Scenario): readonly Diagnostic[] {
  const comparison = compare(zh, en)
  const whole = spansOf(comparison)
  pairFront(comparison)
  pairAccount(comparison)
  pairVariantsAndDocuments(comparison)
  comparison
    .twins('starts', { zh: zh.starts, en: en.starts }, whole)
    .forEach((twin) => pairStart(twin, comparison))
  if (comparison.headingsAgree) {
    comparison
      .twins('scenes', { zh: zh.scenes, en: en.scenes }, whole)
      .forEach((twin) => pairScene(twin, comparison))
    comparison
      .twins('endings', { zh: zh.endings, en: en.endings }, whole)
      .forEach((twin) => pairEnding(twin, comparison))
  }
  comparison
    .twins('interrupts', { zh: zh.interrupts, en: en.interrupts }, whole)
    .forEach((twin) => pairInterrupt(twin, comparison))
  pairArrows(
    { zh: zh.leave.arrows, en: en.leave.arrows },
    spansOf({ zh: zh.leave, en: en.leave }),
    comparison,
  )
  return comparison.found
}
