/**
 * Bytes as text that people pass on: an address, or a code pasted into a chat. Enters: bytes. Leaves:
 * letters that tell by themselves whether anything is missing or changed. They are packed and
 * checked, not secret and not signed.
 *
 * One byte says the format and whether what follows is deflated, then come the length, four bytes of a
 * SHA-256 over all of it, and the content. This stays the same in every later format, so that an old
 * release tells a newer text from a damaged one.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { deflateSync, inflateSync } from 'fflate'

/** What letters stand for six bits each. */
export type Alphabet = 'address' | 'chat'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
/** In a chat `_` may be taken for emphasis, in an address `/` for a step down. */
const alphabets: Readonly<Record<Alphabet, string>> = { address: `${letters}-_`, chat: `${letters}+/` }

export type Opened =
  | { readonly kind: 'opened'; readonly format: number; readonly content: Uint8Array }
  /** The end is missing · letters differ · letters that cannot be there, or more in it than may be. */
  | { readonly kind: 'cut off' | 'changed' | 'malformed' }

const deflated = 0x80
const checked = 4

const checkOf = (head: Uint8Array, content: Uint8Array): Uint8Array =>
  sha256(concatBytes(head, content)).subarray(0, checked)

function write(bytes: Uint8Array, alphabet: Alphabet): string {
  const signs = alphabets[alphabet]
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const count = Math.min(3, bytes.length - at) + 1
    for (let sign = 0; sign < count; sign++) text += signs[(three >> (18 - 6 * sign)) & 63] ?? ''
  }
  return text
}

/** Null if a letter is none of the alphabet. Bits that fill no byte are left out. */
function read(text: string, alphabet: Alphabet): Uint8Array | null {
  const signs = alphabets[alphabet]
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of text) {
    const value = signs.indexOf(letter)
    if (value < 0) return null
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = bits >> held
  }
  return bytes
}

/** 1–4 bytes, seven bits each, the low ones first. */
function lengthBytes(length: number): Uint8Array {
  const bytes: number[] = []
  let rest = length
  do {
    bytes.push((rest & 127) | (rest > 127 ? 128 : 0))
    rest >>>= 7
  } while (rest > 0)
  return Uint8Array.from(bytes)
}

/** @param format 1–127 */
export function seal(content: Uint8Array, format: number, alphabet: Alphabet): string {
  const small = deflateSync(content, { level: 9 })
  const packed = small.length < content.length
  const inside = packed ? small : content
  const head = concatBytes(Uint8Array.of(format | (packed ? deflated : 0)), lengthBytes(inside.length))
  return write(concatBytes(head, checkOf(head, inside), inside), alphabet)
}

/** Inflates no further than to the bound, whatever is claimed; null where it is broken or bigger. */
function inflate(bytes: Uint8Array, most: number): Uint8Array | null {
  try {
    // A given buffer never grows: what would go beyond it is dropped.
    const out = inflateSync(bytes, { out: new Uint8Array(most + 1) })
    return out.length > most ? null : out
  } catch {
    return null
  }
}

/**
 * Never throws.
 * @param most bytes of content at most
 */
export function open(text: string, alphabet: Alphabet, most: number): Opened {
  const bytes = read(text, alphabet)
  if (bytes === null) return { kind: 'malformed' }
  let length = 0
  let at = 1
  for (let shift = 0; ; shift += 7, at++) {
    const byte = bytes[at]
    if (byte === undefined) return { kind: 'cut off' }
    if (shift > 21) return { kind: 'changed' }
    length |= (byte & 127) << shift
    if (byte < 128) break
  }
  const head = bytes.subarray(0, at + 1)
  const end = head.length + checked + length
  if (bytes.length < end) return { kind: 'cut off' }
  const inside = bytes.subarray(head.length + checked, end)
  const check = checkOf(head, inside)
  if (bytes.length > end || check.some((byte, index) => byte !== bytes[head.length + index]))
    return { kind: 'changed' }
  const first = head[0] ?? 0
  const content = first < deflated ? inside : inflate(inside, most)
  return content === null || content.length > most
    ? { kind: 'malformed' }
    : { kind: 'opened', format: first & ~deflated, content }
}
