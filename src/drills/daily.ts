/**
 * The ten of a day: what is due, the longest first, then new ones, of mixed kinds, from scenarios that
 * the learner has met before those he has not. Enters: drills, logs, the day. Leaves: the same ten all
 * day long, because the answers of the day itself do not count in choosing. Pure.
 */
import type { Drill, DrillAnswer, DrillKind } from '../model/drill.ts'
import { drillKinds } from '../model/drill.ts'
import { dueAt } from './schedule.ts'
import { hashOf } from './spread.ts'

export const dailyCount = 10

/** By id of the drill. */
export type Logs = ReadonlyMap<string, readonly DrillAnswer[]>

/** What of a drill is needed to choose it. */
export type Choosable = Pick<Drill, 'id' | 'kind' | 'scenario'>

export interface Day {
  /** Its first and last moment, milliseconds since 1970. */
  readonly from: number
  readonly to: number
}

const before = (answers: readonly DrillAnswer[], moment: number): readonly DrillAnswer[] =>
  answers.filter(({ at }) => at < moment)

/** Kinds in turn, so that no two neighbours are alike as long as there are others. */
function mixed<D extends Choosable>(drills: readonly D[]): readonly D[] {
  const queues = new Map<DrillKind, D[]>(drillKinds.map((kind) => [kind, []]))
  for (const drill of drills) queues.get(drill.kind)?.push(drill)
  const out: D[] = []
  while (out.length < drills.length)
    for (const queue of queues.values()) {
      const next = queue.shift()
      if (next !== undefined) out.push(next)
    }
  return out
}

/** @param met scenarios that the learner has played */
export function dailyTen<D extends Choosable>(
  drills: readonly D[],
  logs: Logs,
  day: Day,
  met: ReadonlySet<string>,
): readonly D[] {
  const due: { readonly drill: D; readonly at: number }[] = []
  const fresh: D[] = []
  for (const drill of drills) {
    const at = dueAt(before(logs.get(drill.id) ?? [], day.from))
    if (at === null) fresh.push(drill)
    else if (at <= day.to) due.push({ drill, at })
  }
  due.sort((a, b) => a.at - b.at || hashOf(a.drill.id) - hashOf(b.drill.id))
  const key = String(day.from)
  const shuffled = [...fresh].sort((a, b) => hashOf(key + a.id) - hashOf(key + b.id))
  const known = (drill: D): boolean => drill.scenario === null || met.has(drill.scenario)
  const news = [...mixed(shuffled.filter(known)), ...mixed(shuffled.filter((drill) => !known(drill)))]
  return [...due.map(({ drill }) => drill), ...news].slice(0, dailyCount)
}

/** Of the drills that were answered before the day: how many come back on it. */
export const dueOn = (logs: Logs, day: Day): number =>
  [...logs.values()].filter((answers) => {
    const at = dueAt(before(answers, day.from))
    return at !== null && at <= day.to
  }).length

/** How many were answered on the day. */
export const answeredOn = (logs: Logs, day: Day): number =>
  [...logs.values()].filter((answers) => answers.some(({ at }) => at >= day.from && at <= day.to)).length
