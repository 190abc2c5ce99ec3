/** Numbers and texts as few bytes, written one after the other and read back in the same order. */

export class ByteWriter {
  readonly #bytes: number[] = []

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  byte(value: number): void {
    this.#bytes.push(value & 0xff)
  }

  /** 0 … 2⁵³−1: seven bits a byte, the low ones first. */
  count(value: number): void {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) this.byte((rest % 128) | 128)
    this.byte(rest)
  }

  /** −2⁵² … 2⁵²: small ones of either sign take little room. */
  signed(value: number): void {
    this.count(value < 0 ? -2 * value - 1 : 2 * value)
  }

  raw(bytes: Iterable<number>): void {
    for (const byte of bytes) this.byte(byte)
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text)
    this.count(bytes.length)
    this.raw(bytes)
  }
}

/** Every method throws a RangeError beyond the end, or where what stands there cannot be what is asked for. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length
  }

  byte(): number {
    const byte = this.#bytes[this.#at++]
    if (byte === undefined) throw new RangeError('nothing left to read')
    return byte
  }

  count(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (!Number.isSafeInteger(value) || factor > 2 ** 49) throw new RangeError('no such number')
      if (byte < 128) return value
    }
  }

  signed(): number {
    const value = this.count()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  raw(length: number): Uint8Array {
    const bytes = this.#bytes.subarray(this.#at, this.#at + length)
    if (bytes.length < length) throw new RangeError('nothing left to read')
    this.#at += length
    return bytes
  }

  text(): string {
    return new TextDecoder().decode(this.raw(this.count()))
  }

  /** As many as are said to follow; each takes a byte at least, so no more are believed than fit. */
  many<T>(read: (index: number) => T): T[] {
    const length = this.count()
    if (length > this.#bytes.length - this.#at) throw new RangeError('nothing left to read')
    return Array.from({ length }, (_, index) => read(index))
  }
}
