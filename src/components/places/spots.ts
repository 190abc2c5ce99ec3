/**
 * What a choice to look at points to. Enters: the place and the text of the choice (看 白板, Look at the
 * visitors' book); leaves: where in the drawing that is. Pure.
 */
import { namedIn } from './naming.ts'
import type { Point } from './place.ts'
import { places } from './places.ts'
import type { PlaceKind } from './places.ts'
import { things } from './things.ts'

/** How far two things to look at stay apart at least. */
const apart = 36

/** Free points left and right of the customer, the quietest first. */
const free: readonly Point[] = [282, 246, 210, 174, 138]
  .flatMap((y, row) =>
    [290, 110, 328, 72, 252, 148].map((x, column) => ({ x, y, rank: Math.abs(row - 2) * 2 + column })),
  )
  .sort((a, b) => a.rank - b.rank)
  .map(({ x, y }) => ({ x, y }))

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** The thing in the place that the text names, first by its own words, then loosely. */
function thingIn(kind: PlaceKind, text: string): Point | null {
  const { spots } = places[kind]
  return (
    namedIn(
      text,
      spots.map((spot) => [spot, things[spot.thing].words] as const),
    ) ??
    namedIn(
      text,
      spots.map((spot) => [spot, things[spot.thing].loosely ?? []] as const),
    )
  )
}

/**
 * Where a choice to look points. A place without the thing has it at a free point.
 *
 * @param taken points that are given away already; the answer keeps clear of them
 */
export function spotOf(kind: PlaceKind, text: string, taken: readonly Point[] = []): Point {
  const open = (point: Point): boolean => taken.every((other) => distance(point, other) >= apart)
  const head = text.split(/[：:“"「]/, 1)[0] ?? text
  const wanted = thingIn(kind, head) ?? thingIn(kind, text)
  if (wanted !== null && open(wanted)) return { x: wanted.x, y: wanted.y }
  const places = wanted === null ? free : [...free].sort((a, b) => distance(a, wanted) - distance(b, wanted))
  return places.find(open) ?? wanted ?? { x: 290, y: 210 }
}

/** Where each of several choices points, named things first, so that a vague one does not take their place. */
export function spotsOf(kind: PlaceKind, texts: readonly string[]): readonly Point[] {
  const found = new Map<number, Point>()
  const settle = (named: boolean): void =>
    texts.forEach((text, index) => {
      if ((thingIn(kind, text) !== null) === named) found.set(index, spotOf(kind, text, [...found.values()]))
    })
  settle(true)
  settle(false)
  return texts.map((text, index) => found.get(index) ?? spotOf(kind, text))
}
