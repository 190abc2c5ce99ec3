/** Typed arrays that grow: for graphs whose size is not known before they are walked. */

interface Growing<T> {
  push(value: number): void
  at(index: number): number
  /** Replaces what was pushed before. */
  set(index: number, value: number): void
  readonly length: number
  /** What was pushed, as one array of just that length. */
  done(): T
}

function growing<T extends Int32Array | Float64Array>(make: (length: number) => T): Growing<T> {
  let data = make(1024)
  let length = 0
  return {
    push(value) {
      if (length === data.length) {
        const wider = make(length * 2)
        wider.set(data)
        data = wider
      }
      data[length++] = value
    },
    at: (index) => data[index] ?? 0,
    set(index, value) {
      data[index] = value
    },
    get length() {
      return length
    },
    done: () => data.slice(0, length) as T,
  }
}

export const growingIntegers = (): Growing<Int32Array> => growing((length) => new Int32Array(length))
export const growingFloats = (): Growing<Float64Array> => growing((length) => new Float64Array(length))
