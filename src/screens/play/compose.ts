/**
 * The message to the customer, put together from parts. Enters: what is offered, the parts taken and
 * what has been agreed. Leaves: the choice that such a message takes, and its words. The words stay on
 * the screen; what is logged is the ordinal of a choice, as ever. Pure.
 */
import { day, list, money } from '../../i18n/format.ts'
import type { Dict } from '../../i18n/language.svelte.ts'
import type { Language, StatedPart } from '../../model/words.ts'
import { statedParts } from '../../model/words.ts'
import { draw, shuffled } from '../../play/seeds.ts'
import type { Offer } from './offers.ts'
import { isAgreed } from './record-parts.ts'
import type { Agreed } from './record-parts.ts'

export type MessagePart = keyof Dict['afterContact']['message']['part']

/** What lies on the desk: choices that are one message, the record, and all that is chosen as ever. */
export interface Desk {
  /** Most demanding first. */
  readonly messages: readonly Offer[]
  /** What a message takes that lacks something: written, and stating nothing. */
  readonly fallback: Offer | null
  readonly record: Offer | null
  /** Shown as choices, the record among them. */
  readonly others: readonly Offer[]
}

const partCount = ({ choice }: Offer): number => choice.states?.parts.length ?? 0

export function deskOf(offers: readonly Offer[]): Desk {
  const messages = offers
    .filter(({ choice }) => choice.states?.kind === 'message')
    .sort((a, b) => partCount(b) - partCount(a) || a.ordinal - b.ordinal)
  // Without anything to put together, written lines are choices like any other.
  const [fallback = null] =
    messages.length === 0
      ? []
      : offers
          .filter(({ choice }) => choice.manner === 'write' && choice.states === null)
          .sort((a, b) => a.ordinal - b.ordinal)
  return {
    messages,
    fallback,
    record: offers.find(({ choice }) => choice.states?.kind === 'record') ?? null,
    others: offers.filter((offer) => !messages.includes(offer) && offer !== fallback),
  }
}

/** What a choice demands of the message: only what was agreed can be stated at all. */
const demanded = ({ choice }: Offer, agreed: Agreed): readonly StatedPart[] =>
  (choice.states?.parts ?? []).filter((part) => isAgreed(part, agreed))

/** The choice that a message of these parts takes; null if there is none. */
export function choiceFor(desk: Desk, parts: ReadonlySet<MessagePart>, agreed: Agreed): Offer | null {
  const taken = desk.messages.find((offer) => demanded(offer, agreed).every((part) => parts.has(part)))
  return taken ?? desk.fallback
}

/** What the least demanding message still lacks; nothing where an incomplete one may be sent. */
export function lacking(desk: Desk, parts: ReadonlySet<MessagePart>, agreed: Agreed): readonly StatedPart[] {
  const least = desk.messages.at(-1)
  if (least === undefined || choiceFor(desk, parts, agreed) !== null) return []
  return demanded(least, agreed).filter((part) => !parts.has(part))
}

/** The chips of the composer in the order of the seed. */
export const messageParts = (seed: number, t: Dict): readonly MessagePart[] =>
  shuffled(Object.keys(t.afterContact.message.part) as MessagePart[], draw(seed, 'order', 1100))

/** Parts taken that were never agreed, so that they are blank. */
export const blanks = (parts: ReadonlySet<MessagePart>, agreed: Agreed): readonly StatedPart[] =>
  statedParts.filter((part) => parts.has(part) && !isAgreed(part, agreed))

/** What stands where a figure should be. */
const gap = '\uFF3F\uFF3F\uFF3F'

export interface Segment {
  readonly text: string
  readonly blank: boolean
}

/** The words of the message, blanks apart. */
export function messageText(
  parts: ReadonlySet<MessagePart>,
  agreed: Agreed,
  address: string,
  t: Dict,
  language: Language,
): readonly Segment[] {
  const w = t.afterContact.message
  const { deal, person, invoices, steps } = agreed
  const states = (part: StatedPart): boolean => parts.has(part) && isAgreed(part, agreed)
  // Chinese tables set a blank inside 186,000 元 and 11月26日 周四; messages do not.
  const tight = (words: string): string => (language === 'zh' ? words.replace(/\s/g, '') : words)
  const sum = (yuan: number): string => tight(money(yuan, language))
  const on = deal.date === null ? '' : tight(day(deal.date, language))
  const meansWord = states('means') && deal.means !== null ? t.afterContact.means[deal.means] : ''
  const promised = states('amount') && deal.amount > 0

  const clauses: Readonly<Partial<Record<StatedPart, readonly string[]>>> = {
    amount: [
      ...(deal.cash > 0 ? [w.cash(sum(deal.cash))] : []),
      ...(deal.amount > 0 ? [(deal.cash > 0 ? w.rest : w.sum)(sum(deal.amount), meansWord)] : []),
    ],
    // The means stands before the sum, if there is one to pay.
    means: promised ? [] : [w.means(meansWord)],
    date: [w.day(on)],
    invoices: [w.invoices(list(invoices, language))],
    person: [person === address ? w.self : w.person(person ?? '')],
  }
  const order: readonly StatedPart[] =
    language === 'zh'
      ? ['date', 'amount', 'means', 'invoices', 'person']
      : ['amount', 'means', 'date', 'invoices', 'person']
  const core = order.flatMap((part) =>
    states(part) ? (clauses[part] ?? []) : parts.has(part) ? [w.missing[part](gap)] : [],
  )
  const step =
    steps.length > 0
      ? steps.map((each) => w.sentence(each.replace(/[。.]$/, ''))).join('')
      : deal.date === null
        ? w.sentence(w.missing.next(gap))
        : w.check(states('date') ? '' : on)

  const pieces = [
    parts.has('hello') ? w.hello : '',
    parts.has('greeting') ? w.greeting(address) : '',
    core.length > 0 ? w.core(core.join(language === 'zh' ? '，' : ', ')) : '',
    parts.has('next') ? step : '',
    parts.has('pressed') ? w.pressed : '',
    parts.has('soon') ? w.soon : '',
    parts.has('confirmation') ? w.confirmation : '',
    parts.has('toil') ? w.toil : '',
    parts.has('thanks') ? w.thanks : '',
  ]
  return pieces
    .join('')
    .trim()
    .split(gap)
    .flatMap((text, index) => [
      ...(index > 0 ? [{ text: gap, blank: true }] : []),
      ...(text === '' ? [] : [{ text, blank: false }]),
    ])
}
