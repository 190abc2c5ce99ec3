/**
 * A picture of QR codes as text. Enters: a file that came in, whatever is in it. Leaves: what the codes in
 * it say, one a line. In a worker or on the page; fetched only when a picture comes in.
 */
import { bounds, codesInPicture } from './codes-in-picture.ts'

export type PictureRead =
  | { readonly kind: 'read'; readonly text: string }
  /** Why there is none: nothing that this browser can show, or no code in it that can be read. */
  | { readonly kind: 'no picture' | 'no code' }

/** The pixels, at most `bounds.side` to a side; null where the browser gives none. */
async function pixelsOf(file: Blob): Promise<ImageData | null> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (bitmap === null) return null
  const scale = Math.min(1, bounds.side / Math.max(bitmap.width, bitmap.height))
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)))
  try {
    const context = new OffscreenCanvas(width ?? 1, height ?? 1).getContext('2d')
    if (context === null) return null
    // What is transparent is light: a dark code on nothing is one on white.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, context.canvas.width, context.canvas.height)
    context.drawImage(bitmap, 0, 0, context.canvas.width, context.canvas.height)
    return context.getImageData(0, 0, context.canvas.width, context.canvas.height)
  } catch {
    return null
  } finally {
    bitmap.close()
  }
}

export async function readPicture(file: Blob): Promise<PictureRead> {
  const pixels = await pixelsOf(file)
  if (pixels === null) return { kind: 'no picture' }
  const codes = codesInPicture(pixels)
  return codes.length === 0 ? { kind: 'no code' } : { kind: 'read', text: codes.join('\n') }
}
