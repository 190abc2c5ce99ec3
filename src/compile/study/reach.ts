/** What arrows lead to from the starts, conditions aside. Interrupts and the leave may come anywhere. */
import type { Scenario, Target } from '../../model/scenario.ts'

export interface Reach {
  readonly scenes: ReadonlySet<number>
  readonly endings: ReadonlySet<number>
}

/** Walks the graph of arrows. */
export function reachOf(scenario: Scenario): Reach {
  const scenes = new Set<number>()
  const endings = new Set<number>()
  const open: number[] = []
  const go = (to: Target): void => {
    if (to.kind === 'ending') endings.add(to.ending)
    else if (!scenes.has(to.scene)) {
      scenes.add(to.scene)
      open.push(to.scene)
    }
  }
  for (const start of scenario.starts) go({ kind: 'scene', scene: start.scene })
  for (const arrow of [
    ...scenario.interrupts.flatMap((interrupt) => interrupt.arrows),
    ...scenario.leave.arrows,
  ])
    go(arrow.to)
  for (let scene = open.pop(); scene !== undefined; scene = open.pop()) {
    for (const choice of scenario.scenes[scene]?.choices ?? [])
      for (const arrow of choice.arrows) go(arrow.to)
  }
  return { scenes, endings }
}
