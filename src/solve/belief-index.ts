/** Numbers for information states: sets of full states that a learner could not tell apart. */
import { growingIntegers } from './growing-array.ts'

/**
 * Numbers for sets of states, in order of discovery. A set of one, by far the most common, needs no
 * key and no list: this loop runs millions of times.
 */
export function beliefIndex() {
  const singles = growingIntegers()
  const several = new Map<string, number>()
  const first = growingIntegers()
  const members = growingIntegers()
  first.push(0)
  const close = (): number => {
    first.push(members.length)
    return first.length - 2
  }
  /** @param id of a state, at most one beyond those seen before */
  const internOne = (id: number): number => {
    while (singles.length <= id) singles.push(-1)
    const known = singles.at(id)
    if (known >= 0) return known
    members.push(id)
    singles.set(id, close())
    return singles.at(id)
  }
  return {
    internOne,
    intern(ids: readonly number[]): number {
      const [only] = ids
      if (ids.length === 1 && only !== undefined) return internOne(only)
      const key = ids.join()
      const known = several.get(key)
      if (known !== undefined) return known
      for (const id of ids) members.push(id)
      several.set(key, close())
      return first.length - 2
    },
    count: (node: number): number => first.at(node + 1) - first.at(node),
    /** The `i`-th of its states. */
    member: (node: number, i: number): number => members.at(first.at(node) + i),
    get size() {
      return first.length - 1
    },
  }
}
