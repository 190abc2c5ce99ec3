/** An ending that no arrow leads to. */
import type { Check } from '../study/check.ts'
import { brokenArrows } from '../study/check.ts'
import { reachOf } from '../study/reach.ts'

export const unreachableEnding: Check = {
  unless: brokenArrows,
  run: ({ scenario, report }) => {
    const { endings } = reachOf(scenario)
    scenario.endings.forEach((ending, index) => {
      if (!endings.has(index)) report.add('unreachable-ending', ending.span, { name: ending.name })
    })
  },
}
