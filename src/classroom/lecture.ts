/**
 * What a trainer explains, in order: topics out of the handbook. Enters and leaves as words that fit into
 * an address and into storage: `promises` is a page, `technique.name-the-day` a technique, `saying.p07`
 * something customers say, `drawing.order-to-cash` what is drawn on that page. Pure.
 */
import * as v from 'valibot'

export const topicKinds = ['page', 'technique', 'saying', 'drawing'] as const

export interface Topic {
  readonly kind: (typeof topicKinds)[number]
  readonly id: string
}

/** Topics of one lecture: more than an hour holds. */
export const mostTopics = 60

const word = /^(?:(technique|saying|drawing)\.)?([\w-]{1,60})$/

/** The topic that a word stands for, or null; whether it is in the handbook is for the handbook to say. */
export function topicOf(text: string): Topic | null {
  const [whole, kind, id] = word.exec(text) ?? []
  if (whole === undefined || id === undefined) return null
  return { kind: topicKinds.find((each) => each === kind) ?? 'page', id }
}

export const wordOf = ({ kind, id }: Topic): string => (kind === 'page' ? id : `${kind}.${id}`)

/** A lecture as it is kept: the words of its topics. */
export const lectureSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(word))),
  v.maxLength(mostTopics),
) satisfies v.GenericSchema<unknown, string[]>

/** A first lecture of half an hour: why to ask early, why money stays away, what a promise is, and a case. */
export const firstLecture: readonly string[] = [
  'drawing.recovery-by-age',
  'causes',
  'drawing.dunning-ladder',
  'promises',
  'case-one-page',
]

/** The list with the topic at `from` standing at `to`; places beyond its ends change nothing. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const [item] = list.slice(from, from + 1)
  if (item === undefined || to < 0 || to >= list.length) return list
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}
