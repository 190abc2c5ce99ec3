/**
 * Where the marks of the things to look at lie in a box of any shape. Enters: points in the units of
 * the drawings and the size of the box in pixels; leaves the middle of each mark in pixels, inside the
 * box and, as far as there is room, none upon another. Pure.
 */

interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly width: number
  readonly height: number
}

/** What `place.svelte` shows whatever the shape: this many units around x = 200, above y = 300. */
const core = { width: 264, height: 205 }

const within = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high)

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** Gives each point the nearest of its candidates that touches no earlier one, or null if one finds none. */
function settle(
  wanted: readonly Point[],
  size: number,
  candidates: (point: Point, placed: readonly Point[]) => readonly Point[],
): readonly Point[] | null {
  const placed: Point[] = []
  for (const point of wanted) {
    let best: Point | null = null
    for (const candidate of candidates(point, placed)) {
      if (best !== null && distance(candidate, point) >= distance(best, point)) continue
      const touches = (other: Point): boolean =>
        Math.abs(other.x - candidate.x) < size - 0.01 && Math.abs(other.y - candidate.y) < size - 0.01
      if (!placed.some(touches)) best = candidate
    }
    if (best === null) return null
    placed.push(best)
  }
  return placed
}

/**
 * @param size side of a mark in pixels
 * @param clear strip at the upper edge that is to stay free, in pixels
 */
export function spotPositions(points: readonly Point[], box: Box, size: number, clear = 0): readonly Point[] {
  const scale = Math.min(box.width / core.width, box.height / core.height)
  const half = size / 2
  const top = Math.max(0, Math.min(clear, box.height - size))
  const inside = (x: number, y: number): Point => ({
    x: within(x, half, box.width - half),
    y: within(y, top + half, box.height - half),
  })
  const wanted = points.map(({ x, y }) =>
    inside(box.width / 2 + (x - 200) * scale, box.height + (y - 300) * scale),
  )
  /** Its own point, and every point at which it would just touch marks that are there. */
  const beside = (point: Point, placed: readonly Point[]): readonly Point[] => {
    const xs = [point.x, ...placed.flatMap(({ x }) => [x - size, x + size])]
    const ys = [point.y, ...placed.flatMap(({ y }) => [y - size, y + size])]
    return xs
      .flatMap((x) => ys.map((y) => ({ x, y })))
      .filter(({ x, y }) => distance(inside(x, y), { x, y }) < 0.01)
  }
  // On a stage so small that the marks block one another, they take the cells of a grid.
  const columns = Math.floor(box.width / size)
  const rows = Math.floor((box.height - top) / size)
  const cells = Array.from({ length: Math.max(0, columns * rows) }, (_, cell) => ({
    x: ((cell % columns) + 0.5) * (box.width / columns),
    y: top + (Math.floor(cell / columns) + 0.5) * ((box.height - top) / rows),
  }))
  return settle(wanted, size, beside) ?? settle(wanted, size, () => cells) ?? wanted
}
