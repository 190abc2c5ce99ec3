/** What the course teaches is offered: techniques to be practised, wrong ideas and red lines as bait. */
import { describe, expect, it } from 'vitest'
import { trainedBy } from '../../src/model/exercise.ts'
import { readLibrary } from '../../tools/content.ts'

const { catalogue, contents } = readLibrary()
const choices = contents.flatMap(({ zh }) => zh.scenes.flatMap((scene) => scene.choices))

describe('what is taught', () => {
  it('can be practised: every counted technique, in a scenario or at the desk', () => {
    const trained = new Set([
      ...choices.flatMap(({ techniques }) => techniques),
      ...contents.flatMap(({ zh }) => zh.documents.flatMap(({ technique }) => technique ?? [])),
      ...[...catalogue.exercises.values()].flatMap(trainedBy),
    ])
    const missing = [...catalogue.techniques.values()].filter(
      ({ id, flag }) => flag !== 'counter-example' && !trained.has(id),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('tempts: every misconception is a choice in two scenarios at least', () => {
    const scenariosWith = (id: string): number =>
      contents.filter(({ zh }) =>
        zh.scenes.some((scene) =>
          scene.choices.some(({ move }) => move.kind === 'misconception' && move.misconception === id),
        ),
      ).length
    const rare = [...catalogue.misconceptions.keys()].filter((id) => scenariosWith(id) < 2)
    expect(rare).toEqual([])
  })

  it('baits: every red line is offered somewhere', () => {
    const offered = new Set(choices.flatMap(({ move }) => (move.kind === 'red-line' ? [move.redLine] : [])))
    expect([...catalogue.redLines.keys()].filter((id) => !offered.has(id))).toEqual([])
  })
})
