/**
 * Numbers for states: equal states get one number, in order of discovery. An open-addressing table
 * over one Int32Array, because solving meets millions of states.
 */
import type { State } from '../model/play.ts'

export interface StateIndex {
  /** The number of a state, new or known. */
  intern(state: State): number
  get(id: number): State
  readonly size: number
}

/** Integers a state is packed into: start+variant+foul, at, row, known, deal (two), patience, fired. */
const width = 8
const deal32 = 2 ** 31

export function stateIndex(): StateIndex {
  let words = new Int32Array(1024 * width)
  let slots = new Int32Array(4096).fill(-1)
  let size = 0
  const probe = new Int32Array(width)

  const hashAt = (data: Int32Array, offset: number): number => {
    let hash = 0x811c9dc5
    for (let i = 0; i < width; i++) {
      hash = Math.imul(hash ^ (data[offset + i] ?? 0), 0x85ebca6b)
      hash ^= hash >>> 15
    }
    return hash >>> 0
  }
  const equalsProbe = (id: number): boolean => {
    const offset = id * width
    for (let i = 0; i < width; i++) if (words[offset + i] !== probe[i]) return false
    return true
  }
  const grow = (): void => {
    const wider = new Int32Array(words.length * 2)
    wider.set(words)
    words = wider
    slots = new Int32Array(slots.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let id = 0; id < size; id++) {
      let slot = hashAt(words, id * width) & mask
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
  }

  return {
    intern(state) {
      probe[0] = (state.start << 16) | (state.variant << 1) | (state.foul ? 1 : 0)
      probe[1] = state.at
      probe[2] = state.row
      probe[3] = state.known
      probe[4] = Math.floor(state.deal / deal32)
      probe[5] = state.deal % deal32
      probe[6] = state.patience
      probe[7] = state.fired
      const mask = slots.length - 1
      let slot = hashAt(probe, 0) & mask
      for (let id = slots[slot] ?? -1; id >= 0; id = slots[slot] ?? -1) {
        if (equalsProbe(id)) return id
        slot = (slot + 1) & mask
      }
      const id = size++
      slots[slot] = id
      const offset = id * width
      for (let i = 0; i < width; i++) words[offset + i] = probe[i] ?? 0
      if (size * width === words.length) grow()
      return id
    },
    get(id) {
      if (id < 0 || id >= size) throw new RangeError(`no state ${id}`)
      const word = (i: number): number => words[id * width + i] ?? 0
      return {
        start: word(0) >> 16,
        variant: (word(0) >> 1) & 0x7fff,
        foul: (word(0) & 1) === 1,
        at: word(1),
        row: word(2),
        known: word(3),
        deal: word(4) * deal32 + word(5),
        patience: word(6),
        fired: word(7),
      }
    },
    get size() {
      return size
    },
  }
}
