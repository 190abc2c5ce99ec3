/**
 * Which words of our own people are shown. Enters: what they may write, in one language, and the day or
 * attempt that it is about. Leaves: one message of each who has something to say; of a promise that has
 * fallen due, what finance tells and what is asked then. Drawn, and so the same whenever it is asked
 * for again.
 */
import type {
  FollowUp,
  FollowUps,
  Message,
  Messages,
  PromiseOutcome,
  PromiseValue,
} from '../model/messages.ts'
import { promiseValues, senders } from '../model/messages.ts'
import type { QuestionChoice } from '../model/question.ts'
import type { Channel, EndingClass, IsoDate } from '../model/words.ts'
import { draw, pickOne, shuffled } from '../play/seeds.ts'

type Written = readonly Message<string>[]

/** A seed out of a text (FNV-1a, 32 bits). */
function seedOf(text: string): number {
  let seed = 0x811c9dc5
  for (const character of text) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return seed | 0
}

/** One of each sender's alternatives; who has none in the first list is looked for in the next. */
const oneEach = (lists: readonly Written[], seed: number): Written =>
  senders.flatMap((sender, turn) => {
    const alternatives = lists
      .map((list) => list.filter((message) => message.sender === sender))
      .find((own) => own.length > 0)
    return alternatives === undefined ? [] : [pickOne(alternatives, draw(seed, 'wording', turn))]
  })

/** What the first day begins with. */
export const welcome = (messages: Messages): Written => oneEach([messages.welcome ?? []], 0)

/** What is written before a scenario on one day; the next day it may be something else. */
export const before = (messages: Messages, scenario: string, channel: Channel, day: IsoDate): Written =>
  oneEach(
    [messages[`before ${scenario}`] ?? [], messages[`before ${channel}`] ?? []],
    seedOf(`${day} ${scenario}`),
  )

/** What is written after an ending; one attempt hears the same whenever it is looked at. */
export const after = (messages: Messages, ending: EndingClass, seed: number): Written =>
  oneEach([messages[`after ${ending}`] ?? []], seed)

/** A choice with its place in the file, by which the answer is kept. */
export interface Option extends QuestionChoice<string> {
  readonly ordinal: number
}

export interface Due {
  readonly news: string
  /** Choices in the order in which they are shown. */
  readonly followUp: Omit<FollowUp<string>, 'choices'> & { readonly choices: readonly Option[] }
}

/** Turn 0 of the aftermath decides what comes of the promise. */
const turns = { news: 1, followUp: 2, order: 3 } as const

/** What is told and asked when the promise of an attempt falls due; null if nothing is written for it. */
export function due(followUps: FollowUps, outcome: PromiseOutcome, seed: number): Due | null {
  const day = followUps[outcome]
  if (day === undefined || day.news.length === 0 || day.followUps.length === 0) return null
  const followUp = pickOne(day.followUps, draw(seed, 'aftermath', turns.followUp))
  return {
    news: pickOne(day.news, draw(seed, 'aftermath', turns.news)),
    followUp: {
      ...followUp,
      choices: shuffled(
        followUp.choices.map((choice, ordinal) => ({ ...choice, ordinal })),
        draw(seed, 'aftermath', turns.order),
      ),
    },
  }
}

/** The sentence with sums, day and customer put in as people say them. */
export const withValues = (text: string, values: Readonly<Record<PromiseValue, string>>): string =>
  promiseValues.reduce((filled, name) => filled.replaceAll(`{${name}}`, () => values[name]), text)
