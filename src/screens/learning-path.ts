/**
 * The order in which scenarios are best met (DOMAIN 6), as advice and not as locks. Enters: the ids
 * there are. Leaves: stages of ids; what the order does not know comes last.
 */
const stages: readonly (readonly string[])[] = [
  ['S02', 'S03', 'S10'],
  ['S01', 'S04', 'S06', 'S08'],
  ['S05', 'S07', 'S09', 'S14'],
  ['S11', 'S12', 'S13', 'S17'],
  ['S15', 'S16', 'S18'],
]

export function pathOf(ids: readonly string[]): readonly (readonly string[])[] {
  const known = new Set(stages.flat())
  return [
    ...stages.map((stage) => stage.filter((id) => ids.includes(id))),
    ids.filter((id) => !known.has(id)),
  ].filter((stage) => stage.length > 0)
}
