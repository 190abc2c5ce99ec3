/** Names that nobody else has drawn, from the one source of chance that plain http has too. */
import { nameAlphabet, phoneLength, roomAlphabet, roomLength, windowLength } from './messages.ts'

/** Every letter alike: a byte that would favour the first ones is drawn again. */
function drawn(alphabet: string, length: number): string {
  const fair = 256 - (256 % alphabet.length)
  let name = ''
  while (name.length < length) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < fair) name += alphabet.charAt(byte % alphabet.length)
  }
  return name
}

export const freshRoom = (): string => drawn(roomAlphabet, roomLength)
export const freshPhone = (): string => drawn(nameAlphabet, phoneLength)
/** For a window of the trainer, or of a phone. */
export const freshWindow = (): string => drawn(nameAlphabet, windowLength)
