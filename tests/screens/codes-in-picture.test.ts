/** QR codes in pictures: each is found, however many there are, and nothing is made of noise. */
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { bounds, codesInPicture } from '../../src/screens/results/codes-in-picture.ts'

const paper = (width: number, height: number) => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4).fill(255),
})
type Picture = ReturnType<typeof paper>

/** Draws a code with its quiet rim. */
function draw(picture: Picture, text: string, left: number, top: number, module: number): void {
  const { size, data } = encode(text, { ecc: 'L', border: 4 })
  for (let y = 0; y < size * module; y++)
    for (let x = 0; x < size * module; x++) {
      const dark = data[Math.floor(y / module)]?.[Math.floor(x / module)] === true
      const at = ((top + y) * picture.width + left + x) * 4
      picture.data.fill(dark ? 0 : 255, at, at + 3)
    }
}
/** As large as a code that is handed in may be. */
const code = (ordinal: number): string => `DUE[${ordinal}${'Ab3+/xYz9'.repeat(54)}]`

describe('a picture', () => {
  it('with several codes gives each of them', () => {
    const picture = paper(1200, 1100)
    const places = [
      [10, 20],
      [600, 20],
      [300, 560],
    ] as const
    for (const [index, [left, top]] of places.entries()) draw(picture, code(index), left, top, 5)
    expect([...codesInPicture(picture)].sort()).toEqual([code(0), code(1), code(2)])
  })

  it('with the same code twice gives it once', () => {
    const picture = paper(900, 400)
    draw(picture, 'DUE[a]', 20, 50, 6)
    draw(picture, 'DUE[a]', 500, 50, 6)
    expect(codesInPicture(picture)).toEqual(['DUE[a]'])
  })

  it('without a code gives nothing', () => {
    const noise = paper(300, 200)
    for (let at = 0; at < noise.data.length; at++) noise.data[at] = (at * 7919) % 256
    for (const picture of [paper(1, 1), paper(40, 3), paper(300, 200), noise])
      expect(codesInPicture(picture)).toEqual([])
  })

  it('is searched for so many codes and no more', () => {
    const picture = paper(1000, 1000)
    for (let index = 0; index < 25; index++)
      draw(picture, `DUE[${index}]`, (index % 5) * 195 + 5, Math.floor(index / 5) * 195 + 5, 5)
    const found = codesInPicture(picture)
    expect(found).toHaveLength(bounds.codes)
    expect(new Set(found).size).toBe(bounds.codes)
  })
})
