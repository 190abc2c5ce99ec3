/** A scene with one choice only: nothing is chosen there. */
import type { Check } from '../study/check.ts'

export const singleChoice: Check = {
  unless: ['not-indented'],
  run: ({ scenario, report }) => {
    for (const scene of scenario.scenes) {
      if (scene.choices.length === 1) report.add('single-choice', scene.span, { name: scene.name })
    }
  },
}
