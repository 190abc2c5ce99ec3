/** What is he hiding: a question asked well, his answer, and which cause it gives away. Pure. */
import type { Drill } from '../model/drill.ts'
import type { Language } from '../model/words.ts'
import type { Material } from './material.ts'
import { moveText, speaks } from './material.ts'

/** What one answer must tell: hardly sure before, all but sure after, given what could be known. */
const sure = { before: 0.7, after: 0.9 } as const

export function causeDrills(material: Material, language: Language): readonly Drill[] {
  const { game, profile, plays } = material
  const causes = game.variants.map(({ id }) => profile.variants.find((variant) => variant.id === id) ?? null)
  return plays.flatMap((play) =>
    play.decisions.flatMap(({ belief, scene, pick }, turn): readonly Drill[] => {
      const next = play.decisions[turn + 1]
      const before = belief[play.variant] ?? 0
      const after = next?.belief[play.variant] ?? 0
      const said = moveText(material[language], scene, pick)
      if (said === null || before > sure.before || after < sure.after) return []
      // Where he only does something, there is nothing to hear.
      if (!speaks(play, turn + 1)) return []
      return [
        {
          id: `cause:${game.scenario}:${scene}:${pick}:${play.variant}`,
          kind: 'cause',
          scenario: game.scenario,
          techniques: ['diagnose-cause-first'],
          lines: [{ who: 'learner', text: said }, ...(play.between[language][turn + 1] ?? [])],
          options: causes.flatMap((cause, variant) =>
            cause === null
              ? []
              : [
                  {
                    text: cause.name[language],
                    right: variant === play.variant,
                    why: cause.truth[language],
                  },
                ],
          ),
        },
      ]
    }),
  )
}
