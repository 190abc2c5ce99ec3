/**
 * The places of visits. Enters: the name that an author gave a scene (财务室, the main gate …); leaves:
 * which place that is. Pure.
 *
 * A new place is a module, its drawing beside it, and a line here.
 */
import { corridor } from './corridor.ts'
import { desk } from './desk.ts'
import { diningTable } from './dining-table.ts'
import { gate } from './gate.ts'
import { namedIn } from './naming.ts'
import { office } from './office.ts'
import type { Place } from './place.ts'
import { reception } from './reception.ts'
import { shop } from './shop.ts'
import { siteOffice } from './site-office.ts'
import { waitingRoom } from './waiting-room.ts'
import { warehouse } from './warehouse.ts'
import { workshop } from './workshop.ts'

const registry = {
  reception,
  'waiting-room': waitingRoom,
  office,
  corridor,
  workshop,
  warehouse,
  shop,
  'dining-table': diningTable,
  'site-office': siteOffice,
  gate,
  desk,
} satisfies Readonly<Record<string, Place>>

export type PlaceKind = keyof typeof registry

export const places: Readonly<Record<PlaceKind, Place>> = registry

export const placeKinds = Object.keys(registry) as readonly PlaceKind[]

/** What an author calls a place decides its drawing; a place that nobody has drawn is an office. */
export const placeOf = (name: string): PlaceKind =>
  namedIn(
    name,
    placeKinds.map((kind) => [kind, places[kind].words] as const),
  ) ?? 'office'
