/** A scene that no choice leads out of. */
import { spanOf } from '../text/placed.ts'
import type { Check } from '../study/check.ts'
import { brokenArrows } from '../study/check.ts'

export const deadEnd: Check = {
  unless: brokenArrows,
  run: ({ draft, scenario, report }) => {
    scenario.scenes.forEach((scene, index) => {
      const leads = scene.choices.some((choice) =>
        choice.arrows.some(({ to }) => to.kind === 'ending' || to.scene !== index),
      )
      const heading = draft.scenes[index]?.heading
      if (!leads && heading !== undefined) report.add('dead-end', spanOf(heading), { name: scene.name })
    })
  },
}
