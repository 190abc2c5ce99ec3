/** Every place of a scenario where something is learned or agreed, and every arrow. */
import type { Arrow, Effects, Scenario } from '../../model/scenario.ts'

/** All arrows: of choices, interrupts and the leave. */
function everyArrow(scenario: Scenario): readonly Arrow[] {
  return [
    ...scenario.scenes.flatMap((scene) => scene.choices.flatMap((choice) => choice.arrows)),
    ...scenario.interrupts.flatMap((interrupt) => interrupt.arrows),
    ...scenario.leave.arrows,
  ]
}

/** All effects: of starts, choices and arrows. */
export function everyEffect(scenario: Scenario): readonly Effects[] {
  return [...scenario.starts, ...scenario.scenes.flatMap((scene) => scene.choices), ...everyArrow(scenario)]
}
