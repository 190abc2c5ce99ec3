/** What HR decides on the board, one thing at a time. Enters: what is kept. Leaves: the same, changed. Pure. */
import { exemption } from './derive.ts'
import type { Kept } from './kept.ts'
import type { Decision } from './match.ts'

const having = (set: ReadonlySet<string>, each: string, wanted: boolean): ReadonlySet<string> =>
  new Set(wanted ? [...set, each] : [...set].filter((other) => other !== each))

/** @param decision null takes back what was decided about an identity */
export function decide(kept: Kept, identity: string, decision: Decision | null): Kept {
  const others = [...kept.decisions].filter(([id]) => id !== identity)
  return { ...kept, decisions: new Map(decision === null ? others : [...others, [identity, decision]]) }
}

/** Lets a person off a course, or asks for it again. */
export const letOff = (kept: Kept, person: string, course: string, off: boolean): Kept => ({
  ...kept,
  exempt: having(kept.exempt, exemption(person, course), off),
})

/** Lets an assignment complete its course, or not. */
export const accept = (kept: Kept, link: string, counts: boolean): Kept => ({
  ...kept,
  accepted: having(kept.accepted, link, counts),
})

/** Everything without one person. @param identities what came in under his number or name */
export const forgotten = (kept: Kept, person: string, identities: ReadonlySet<string>): Kept => ({
  ...kept,
  listed: kept.listed.filter(({ key }) => key !== person),
  decisions: new Map(
    [...kept.decisions].filter(
      ([id, decision]) => !identities.has(id) && !(decision.kind === 'person' && decision.person === person),
    ),
  ),
  exempt: new Set([...kept.exempt].filter((each) => !each.startsWith(exemption(person, '')))),
})
