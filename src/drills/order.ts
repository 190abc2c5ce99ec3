/** Steps to be put in order, from pages of the handbook that draw a road or a ladder. Pure. */
import type { Catalogue, HandbookPage } from '../model/catalogue.ts'
import type { Drill } from '../model/drill.ts'
import type { Language } from '../model/words.ts'
import { stagesOf } from './stages.ts'

const window = 4

/** The ordered steps that a page draws, or none. */
const stepsOf = ({ blocks }: HandbookPage, language: Language): readonly string[] =>
  blocks[language].flatMap((block) => {
    if (block.kind !== 'drawing') return []
    const rows = block.rows.slice(1)
    if (block.drawing === 'figure:order-to-cash')
      return stagesOf(rows).flatMap(({ steps }) => steps.map(({ step }) => step))
    return block.drawing === 'figure:dunning-ladder' ? rows.map(([, what = '']) => what) : []
  })

/** Four neighbours at a time, each stretch beginning where two of the last one are left. */
export const orderDrills = ({ pages }: Catalogue, language: Language): readonly Drill[] =>
  [...pages.values()].flatMap((page) => {
    const steps = stepsOf(page, language)
    const drills: Drill[] = []
    for (let from = 0; from + window <= steps.length; from += 2)
      drills.push({
        id: `order:${page.id}:${from}`,
        kind: 'order',
        scenario: null,
        techniques: [],
        page: page.id,
        title: page.title[language],
        steps: steps.slice(from, from + window),
      })
    return drills
  })
