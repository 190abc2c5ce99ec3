/** Politeness must not tell right from wrong, so every turn of three lines or more offers a soft one. */
import type { Check } from '../study/check.ts'

const fewest = 3

export const noSoftChoice: Check = {
  unless: ['missing-tone', 'not-indented', 'unknown-keyword', 'unknown-word'],
  run: ({ scenario, report }) => {
    for (const scene of scenario.scenes) {
      const said = scene.choices.filter((choice) => choice.manner === 'say')
      if (said.length >= fewest && said.every((choice) => choice.tone !== 'soft')) {
        report.add('no-soft-choice', scene.span, { name: scene.name })
      }
    }
  },
}
