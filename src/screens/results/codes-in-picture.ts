/**
 * The texts of all QR codes in a picture: a screenshot of a chat may hold several. Enters: its pixels.
 * Leaves: each text once, in the order found; none where no code can be read. Never throws.
 */
import { decodeQR } from 'qr/decode.js'
import type { FinderPoints, Image } from 'qr/decode.js'

export const bounds = {
  /** Codes looked for in one picture. */
  codes: 20,
  /** Longest side in pixels that is searched; larger pictures are made smaller before they come here. */
  side: 3000,
} as const

/** Searches tried on one code, in the library's measure: enough for a photograph taken askew. */
const effort = 12

/** Parts of a picture that are searched each for itself, since two codes side by side can look like one. */
const grids = [1, 2, 3] as const

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Found {
  readonly text: string
  readonly box: Box
}

/** The first code that is found. */
function findOne(image: Image): Found | null {
  let points: FinderPoints | null = null
  try {
    const text = decodeQR(image, {
      effort,
      timeLimit: Infinity,
      pointsOnDetect: (each, result) => {
        if (typeof result === 'string') points = each
      },
    })
    const box = (points as FinderPoints | null)?.boundingBox
    return box === undefined ? null : { text, box }
  } catch {
    return null
  }
}

/** A part of a picture as one of its own. */
function part({ width, data }: Image, { x, y, width: wide, height }: Box): Image {
  const cut = new Uint8ClampedArray(wide * height * 4)
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * width + x) * 4
    cut.set(data.subarray(from, from + wide * 4), row * wide * 4)
  }
  return { width: wide, height, data: cut }
}

/** Covers a code that has been read with white, so that the next one is found. */
function cover({ width, height, data }: Image, box: Box): void {
  const [left, right] = [Math.max(0, Math.floor(box.x)), Math.min(width, Math.ceil(box.x + box.width))]
  const bottom = Math.min(height, Math.ceil(box.y + box.height))
  for (let row = Math.max(0, Math.floor(box.y)); row < bottom; row++)
    if (left < right) data.fill(255, (row * width + left) * 4, (row * width + right) * 4)
}

/** Parts that overlap by half, so that no code lies on a seam of all of them. */
function partsOf({ width, height }: Image, grid: number): readonly Box[] {
  const [wide, high] = [Math.floor((2 * width) / (grid + 1)), Math.floor((2 * height) / (grid + 1))]
  const steps = Array.from({ length: grid }, (_, step) => step)
  return steps.flatMap((row) =>
    steps.map((column) => ({
      x: Math.floor((column * wide) / 2),
      y: Math.floor((row * high) / 2),
      width: wide,
      height: high,
    })),
  )
}

/** @param picture red, green, blue and opacity of each pixel; what is found in it is covered with white */
export function codesInPicture(picture: Image): readonly string[] {
  const texts = new Set<string>()
  for (const grid of grids)
    for (const { x, y, width, height } of partsOf(picture, grid)) {
      for (let tries = 0; tries < bounds.codes && texts.size < bounds.codes; tries++) {
        const found = findOne(grid === 1 ? picture : part(picture, { x, y, width, height }))
        if (found === null) break
        texts.add(found.text)
        cover(picture, { ...found.box, x: found.box.x + x, y: found.box.y + y })
      }
    }
  return [...texts]
}
