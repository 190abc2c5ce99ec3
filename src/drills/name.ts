/**
 * Which technique or misconception a line is. What is wrong goes by tag, not by solved value: every name
 * but one is on no tag of the line. Pure.
 */
import type { Drill, DrillOption } from '../model/drill.ts'
import type { Choice } from '../model/scenario.ts'
import type { Language } from '../model/words.ts'
import type { Material } from './material.ts'
import { spread } from './spread.ts'

const options = 4
/** So many of one scenario: more of the wrong ideas, which come again and again, would drown the rest. */
const mostOfScenario = { technique: 16, misconception: 5 } as const

/** Only what is said or written shows what it is. */
const spoken = (choice: Choice): boolean => choice.manner === 'say' || choice.manner === 'write'

/** Names that the line is not: on none of its tags, and of another family than the right one. */
function wrongNames({ move, techniques }: Choice, { catalogue }: Material): readonly string[] {
  if (move.kind === 'technique') {
    const family = catalogue.techniques.get(move.technique)?.family
    // Neighbours in a family differ by a shade: that is for the handbook, not for a minute.
    return [...catalogue.techniques.values()]
      .filter((each) => each.family !== family && !techniques.includes(each.id))
      .map(({ id }) => id)
  }
  const right = move.kind === 'misconception' ? move.misconception : ''
  return [...catalogue.misconceptions.keys()].filter((id) => id !== right)
}

export function nameDrills(material: Material, language: Language): readonly Drill[] {
  const { game, catalogue } = material
  const drills: Drill[] = []
  /** The right name of each, by id. */
  const named = new Map<string, string>()
  for (const [scene, { choices }] of material[language].scenes.entries())
    for (const [ordinal, choice] of choices.entries()) {
      const { move } = choice
      if (!spoken(choice) || move.kind === 'red-line') continue
      const id = `name:${game.scenario}:${scene}:${ordinal}`
      const pool = move.kind === 'technique' ? catalogue.techniques : catalogue.misconceptions
      const right = move.kind === 'technique' ? move.technique : move.misconception
      named.set(id, right)
      drills.push({
        id,
        kind: 'name',
        scenario: game.scenario,
        techniques: choice.techniques.slice(0, 1),
        lines: [{ who: 'learner', text: choice.text }],
        options: [right, ...spread(wrongNames(choice, material), options - 1, id)].flatMap(
          (name): readonly DrillOption[] => {
            const entry = pool.get(name)
            const why = name === right && choice.comment !== '' ? choice.comment : null
            return entry === undefined ? [] : [{ text: entry.name[language], right: name === right, why }]
          },
        ),
      })
    }
  // One of each move before a second of any.
  const seen = new Map<string, number>()
  const turns = spread([...named.keys()], named.size, game.scenario).map((id) => {
    const right = named.get(id) ?? ''
    const turn = seen.get(right) ?? 0
    seen.set(right, turn + 1)
    return { id, turn, kind: catalogue.techniques.has(right) ? 'technique' : 'misconception' } as const
  })
  const keep = (of: keyof typeof mostOfScenario): readonly string[] =>
    turns
      .filter(({ kind }) => kind === of)
      .sort((one, other) => one.turn - other.turn)
      .slice(0, mostOfScenario[of])
      .map(({ id }) => id)
  const kept = new Set([...keep('technique'), ...keep('misconception')])
  return drills.filter(({ id }) => kept.has(id))
}
