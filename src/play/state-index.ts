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

/**
 * Integers a state is packed into: patience+start+variant+foul, at, row, known, deal (two), fired, and
 * the hash of these. Together they are half a line of a processor's cache, so that meeting a state
 * again costs one look at memory.
 */
const width = 8
const hashWord = 7
const deal32 = 2 ** 31

export function stateIndex(): StateIndex {
  let capacity = 1 << 12
  let words = new Int32Array(capacity * width)
  /** Half full at most; -1 is an empty slot. */
  let slots = new Int32Array(capacity * 2).fill(-1)
  let size = 0
  const probe = new Int32Array(width)

  const hashOfProbe = (): number => {
    let hash = 0x811c9dc5
    for (let i = 0; i < hashWord; i++) {
      hash = Math.imul(hash ^ (probe[i] ?? 0), 0x85ebca6b)
      hash ^= hash >>> 15
    }
    return hash
  }
  const equalsProbe = (id: number): boolean => {
    const offset = id * width
    for (let i = 0; i < width; i++) if (words[offset + i] !== probe[i]) return false
    return true
  }
  const grow = (): void => {
    capacity *= 2
    const wider = new Int32Array(capacity * width)
    wider.set(words)
    words = wider
    slots = new Int32Array(capacity * 2).fill(-1)
    const mask = slots.length - 1
    for (let id = 0; id < size; id++) {
      let slot = (words[id * width + hashWord] ?? 0) & mask
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
  }

  return {
    intern(state) {
      probe[0] = (state.patience << 11) | (state.start << 6) | (state.variant << 1) | (state.foul ? 1 : 0)
      probe[1] = state.at
      probe[2] = state.row
      probe[3] = state.known
      // Division of large numbers is slow, and few games have so many deals.
      const high = state.deal < deal32 ? 0 : Math.floor(state.deal / deal32)
      probe[4] = high
      probe[5] = state.deal - high * deal32
      probe[6] = state.fired
      const hash = hashOfProbe()
      probe[hashWord] = hash
      const mask = slots.length - 1
      let slot = hash & mask
      for (let id = slots[slot] ?? -1; id >= 0; id = slots[slot] ?? -1) {
        if (words[id * width + hashWord] === hash && equalsProbe(id)) return id
        slot = (slot + 1) & mask
      }
      if (size === capacity) {
        grow()
        const wide = slots.length - 1
        slot = hash & wide
        while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & wide
      }
      const id = size++
      slots[slot] = id
      const offset = id * width
      for (let i = 0; i < width; i++) words[offset + i] = probe[i] ?? 0
      return id
    },
    get(id) {
      if (id < 0 || id >= size) throw new RangeError(`no state ${id}`)
      const word = (i: number): number => words[id * width + i] ?? 0
      return {
        start: (word(0) >> 6) & 31,
        variant: (word(0) >> 1) & 31,
        foul: (word(0) & 1) === 1,
        at: word(1),
        row: word(2),
        known: word(3),
        deal: word(4) * deal32 + word(5),
        patience: word(0) >> 11,
        fired: word(6),
      }
    },
    get size() {
      return size
    },
  }
}
