/** A QR code as a drawing. Enters: the text. Leaves: its modules to a side, quiet rim included, and the dark ones. */
import { encode } from 'uqr'

export interface QrPath {
  readonly size: number
  /** Rows of dark modules. */
  readonly dark: readonly (readonly boolean[])[]
  /** The same as a path of SVG, a module a unit. */
  readonly path: string
}

/** @param ecc how much of it may be covered or blurred: `L` 7 %, `M` 15 % */
export function qrPath(text: string, ecc: 'L' | 'M'): QrPath {
  const { size, data } = encode(text, { ecc, border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
    .join('')
  return { size, dark: data, path }
}
