/**
 * A question to groups and what they answer, as short cards on a board. Enters: what the trainer typed.
 * Leaves: the board with it; what was asked before is kept with its answers. All of it bounded. Pure.
 */
import * as v from 'valibot'
import { countdownSchema, setTo } from './countdown.ts'

export const limits = { question: 160, name: 40, card: 120, cards: 12, groups: 12, past: 40 } as const

const board = v.strictObject({
  question: v.pipe(v.string(), v.maxLength(limits.question)),
  groups: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.name)),
        cards: v.pipe(
          v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.card))),
          v.maxLength(limits.cards),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(limits.groups),
  ),
})
export type Board = Readonly<v.InferOutput<typeof board>>

export const discussionSchema = v.strictObject({
  board,
  /** Earlier questions that got answers, oldest first. */
  past: v.pipe(v.array(board), v.maxLength(limits.past)),
  countdown: countdownSchema,
  /** Whether its end is heard. */
  sound: v.boolean(),
})
export type Discussion = Readonly<v.InferOutput<typeof discussionSchema>>

const trimmed = (text: string, most: number): string => text.trim().replace(/\s+/g, ' ').slice(0, most)

/** @param names of the groups; @param minutes that a question is given */
export const newDiscussion = (names: readonly string[], minutes: number): Discussion => ({
  board: { question: '', groups: named(names, []) },
  past: [],
  countdown: setTo(minutes),
  sound: false,
})

/** The groups under new names; a group that has answered is not lost. */
function named(names: readonly string[], groups: Board['groups']): Board['groups'] {
  const wished = names
    .map((name) => trimmed(name, limits.name))
    .filter((name) => name !== '')
    .slice(0, limits.groups)
  const kept = [
    ...wished.map((name, index) => ({ name, cards: groups[index]?.cards ?? [] })),
    ...groups.slice(wished.length).filter(({ cards }) => cards.length > 0),
  ].slice(0, limits.groups)
  return kept.length === 0 ? groups.slice(0, 1) : kept
}

const isAnswered = ({ groups }: Board): boolean => groups.some(({ cards }) => cards.length > 0)

/** A new question with an empty board and the time from its start. */
export function ask(discussion: Discussion, question: string): Discussion {
  const { board: old, past, countdown } = discussion
  const groups = old.groups.map(({ name }) => ({ name, cards: [] }))
  return {
    ...discussion,
    board: { question: trimmed(question, limits.question), groups },
    past: isAnswered(old) ? [...past, old].slice(-limits.past) : past,
    countdown: { ...countdown, left: countdown.total, endsAt: null },
  }
}

const withCards = (
  discussion: Discussion,
  group: number,
  change: (cards: readonly string[]) => readonly string[],
): Discussion => ({
  ...discussion,
  board: {
    ...discussion.board,
    groups: discussion.board.groups.map((each, index) =>
      index === group ? { ...each, cards: [...change(each.cards)] } : each,
    ),
  },
})

/** One answer more of a group; nothing if there is no text or no room. */
export function addCard(discussion: Discussion, group: number, text: string): Discussion {
  const card = trimmed(text, limits.card)
  if (card === '') return discussion
  return withCards(discussion, group, (cards) => (cards.length < limits.cards ? [...cards, card] : cards))
}

/** The answer reworded; without a text it is gone. */
export function changeCard(discussion: Discussion, group: number, index: number, text: string): Discussion {
  const card = trimmed(text, limits.card)
  return withCards(discussion, group, (cards) =>
    cards.flatMap((each, place) => (place !== index ? [each] : card === '' ? [] : [card])),
  )
}

export const rename = (discussion: Discussion, names: readonly string[]): Discussion => ({
  ...discussion,
  board: { ...discussion.board, groups: named(names, discussion.board.groups) },
})

/** Every question with its answers as plain text, oldest first. */
export const discussionText = ({ past, board: current }: Discussion): string =>
  [...past, current]
    .filter((each) => each.question !== '' || isAnswered(each))
    .map(({ question, groups }) =>
      [
        `# ${question}`,
        ...groups
          .filter(({ cards }) => cards.length > 0)
          .map(({ name, cards }) => `## ${name}\n\n${cards.map((card) => `- ${card}`).join('\n')}`),
      ].join('\n\n'),
    )
    .join('\n\n')
