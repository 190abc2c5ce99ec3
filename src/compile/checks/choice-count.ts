/**
 * Turns with too few or too many things to say. Looking and walking are free. Where some choices are
 * offered only at times, only what is too much or too little in any case is reported.
 */
import type { Check } from '../study/check.ts'

const least = 3
const most = 4
const mostWithNeeds = 6

export const choiceCount: Check = {
  unless: ['not-indented'],
  run: ({ scenario, report }) => {
    for (const scene of scenario.scenes) {
      const talk = scene.choices.filter((choice) => choice.manner !== 'look' && choice.manner !== 'go')
      // One is reported as a single choice; a place may be for looking around only.
      if (talk.length === 0 || scene.choices.length === 1) continue
      const always = talk.filter((choice) => choice.needs === null).length
      const limit = always === talk.length ? most : mostWithNeeds
      if (talk.length < least || talk.length > limit || always > most) {
        report.add('choice-count', scene.span, { name: scene.name, count: talk.length })
      }
    }
  },
}
