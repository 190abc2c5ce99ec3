/** A scene or place that no arrow leads to. */
import type { Check } from '../study/check.ts'
import { brokenArrows } from '../study/check.ts'
import { reachOf } from '../study/reach.ts'

export const unreachableScene: Check = {
  unless: brokenArrows,
  run: ({ scenario, report }) => {
    const { scenes } = reachOf(scenario)
    scenario.scenes.forEach((scene, index) => {
      if (!scenes.has(index)) report.add('unreachable-scene', scene.span, { name: scene.name })
    })
  },
}
