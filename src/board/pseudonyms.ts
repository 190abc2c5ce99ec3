/**
 * Names taken off. Enters: people and a salt of chance. Leaves: a pseudonym and a department for each, in
 * which nobody can be told by being one of few. Who is who stands only in the key, which whoever exports
 * may keep or not. This is de-identified, not anonymous: whoever knows the people may still guess. Pure.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Person } from '../model/board.ts'

/** Departments of fewer people than this are put together. */
const fewestPeople = 5

const fullLength = 64

/**
 * @param salt 16 bytes or more of chance, another one for every export
 * @returns by the key of the person, unlike any other's
 */
function pseudonymsOf(people: readonly Person[], salt: Uint8Array): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  return new Map(
    people.map(({ key }) => {
      const digest = bytesToHex(hmac(sha256, salt, utf8ToBytes(key))).toUpperCase()
      let length = 8
      while (taken.has(digest.slice(0, length)) && length < fullLength) length++
      const name = digest.slice(0, length)
      taken.add(name)
      return [key, `P-${name}`]
    }),
  )
}

/**
 * Departments that are too small, put together until even what they make up is large enough.
 * @returns those that are to be called by one name
 */
function mergedDepartments(people: readonly Pick<Person, 'department'>[]): ReadonlySet<string> {
  const sizes = new Map<string, number>()
  for (const { department } of people) sizes.set(department, (sizes.get(department) ?? 0) + 1)
  const merged = new Set<string>()
  let together = 0
  for (const [department, size] of [...sizes].sort(([, a], [, b]) => a - b)) {
    if (size >= fewestPeople && (together === 0 || together >= fewestPeople)) break
    merged.add(department)
    together += size
  }
  return merged
}

/**
 * People without number, name and post.
 * @param other what the departments put together are called
 */
export function withoutNames(people: readonly Person[], salt: Uint8Array, other: string): readonly Person[] {
  const names = pseudonymsOf(people, salt)
  const merged = mergedDepartments(people)
  return people.map((person) => ({
    ...person,
    staff: names.get(person.key) ?? '',
    name: '',
    post: '',
    department: merged.has(person.department) ? other : person.department,
  }))
}
