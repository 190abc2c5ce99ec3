/** A choice among many that is the same in every build: by a hash of names, not by chance. Pure. */

/** FNV-1a, 32 bit. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Up to `count` of the names, in an order that `key` fixes. */
export const spread = <T extends string>(names: readonly T[], count: number, key: string): readonly T[] =>
  [...names]
    .map((name) => ({ name, place: hashOf(`${key}/${name}`) }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ name }) => name)
