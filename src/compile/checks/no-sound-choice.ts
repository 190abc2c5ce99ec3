/** A turn in which everything is a misconception or a red line. */
import type { Check } from '../study/check.ts'

export const noSoundChoice: Check = {
  unless: ['missing-move', 'not-indented', 'unknown-keyword'],
  run: ({ scenario, report }) => {
    for (const scene of scenario.scenes) {
      const talk = scene.choices.filter((choice) => choice.manner !== 'look' && choice.manner !== 'go')
      if (talk.length > 0 && talk.every((choice) => choice.move.kind !== 'technique')) {
        report.add('no-sound-choice', scene.span, { name: scene.name })
      }
    }
  },
}
