/**
 * May this be done? Red lines that scenarios offer, and firm moves that the solution calls best: those
 * are lawful, however hard they sound. Which red line it is goes by the author's tag, which no solution
 * can check: what the line might be taken for as well is not offered beside it. Pure.
 */
import type { Drill, DrillOption } from '../model/drill.ts'
import type { Language } from '../model/words.ts'
import type { Material } from './material.ts'
import { nearTo } from './near-red-lines.ts'
import { spread } from './spread.ts'

const wrongs = 3
const lawful: Readonly<Record<Language, string>> = {
  zh: '可以做，合法合规',
  en: 'May be done: lawful and in order',
}
/** Firm moves that raise the question at all. */
const mostFirm = 3

/** Choices that are best at some turn of a best play, by `scene:ordinal`. */
const bestMoves = ({ plays }: Material): ReadonlySet<string> =>
  new Set(
    plays.flatMap(({ decisions }) =>
      decisions.flatMap(({ scene, options }) =>
        options.flatMap(({ pick, loss }) => (pick === 'leave' || loss >= 2 ? [] : [`${scene}:${pick}`])),
      ),
    ),
  )

export function lawfulDrills(material: Material, language: Language): readonly Drill[] {
  const { game, catalogue } = material
  const best = bestMoves(material)
  const drills: Drill[] = []
  let firm = 0
  for (const [scene, { choices }] of material[language].scenes.entries())
    for (const [ordinal, { move, tone, text, techniques, comment }] of choices.entries()) {
      const foul = move.kind === 'red-line' ? move.redLine : null
      const hard = tone === 'firm' && best.has(`${scene}:${ordinal}`)
      if (foul === null && (!hard || firm++ >= mostFirm)) continue
      const id = `lawful:${game.scenario}:${scene}:${ordinal}`
      const near = foul === null ? new Set<string>() : nearTo(foul)
      const others = [...catalogue.redLines.keys()].filter((name) => name !== foul && !near.has(name))
      const fouls = foul === null ? spread(others, wrongs, id) : [foul, ...spread(others, wrongs - 1, id)]
      drills.push({
        id,
        kind: 'lawful',
        scenario: game.scenario,
        techniques: foul === null ? techniques.slice(0, 1) : ['respect-legal-limits'],
        lines: [{ who: 'learner', text }],
        options: [
          {
            text: lawful[language],
            right: foul === null,
            why: foul === null && comment !== '' ? comment : null,
          },
          ...fouls.flatMap((name): readonly DrillOption[] => {
            const entry = catalogue.redLines.get(name)
            const right = name === foul
            return entry === undefined
              ? []
              : [{ text: entry.name[language], right, why: right ? entry.page[language] : null }]
          }),
        ],
      })
    }
  return drills
}
