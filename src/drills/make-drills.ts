/**
 * All one-minute exercises. Enters: solved scenarios and the catalogue. Leaves: drills in one
 * language, with ids that both share. Nothing in them was written for them: mend the scenario or the page,
 * and the drill is mended.
 *
 * What makes the wrong options wrong: of `reply` and `cause` the solution, by loss and by belief; of `name`
 * and `lawful` the author's tags; of `promise` the deal, of `price` its formula, of `order` the page, of
 * `desk` the tick of its author.
 */
import type { Catalogue } from '../model/catalogue.ts'
import type { Drill } from '../model/drill.ts'
import type { Language } from '../model/words.ts'
import { causeDrills } from './cause.ts'
import { deskDrills } from './desk.ts'
import { lawfulDrills } from './lawful.ts'
import type { Material } from './material.ts'
import { nameDrills } from './name.ts'
import { orderDrills } from './order.ts'
import { priceDrills } from './price.ts'
import { promiseDrills } from './promise.ts'
import { replyDrills } from './reply.ts'

const makers = [causeDrills, replyDrills, nameDrills, lawfulDrills, promiseDrills, priceDrills] as const

/** The drills of one scenario. */
export const drillsOf = (material: Material, language: Language): readonly Drill[] =>
  makers.flatMap((make) => make(material, language))

/** The drills that no scenario is needed for. */
export const drillsOfCatalogue = (catalogue: Catalogue, language: Language): readonly Drill[] => [
  ...orderDrills(catalogue, language),
  ...deskDrills(catalogue, language),
]
