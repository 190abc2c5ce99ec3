/**
 * The call record as rows of chips. Enters: the scenario, what was heard and what has been agreed.
 * Leaves: for each row what can be noted, the truth among plausible others, in the order of the seed,
 * and how a note compares with what was said. Pure; a reload offers the same.
 */
import { addDays, weekdayOf } from '../../compile/calendar.ts'
import { day, list, money } from '../../i18n/format.ts'
import type { Dict } from '../../i18n/language.svelte.ts'
import type { Deal, DealTerm } from '../../model/deal.ts'
import type { Pick } from '../../model/play.ts'
import type { Arrow, Choice, Scenario } from '../../model/scenario.ts'
import type { IsoDate, Language, StatedPart, Yuan } from '../../model/words.ts'
import { means } from '../../model/words.ts'
import { draw, shuffled } from '../../play/seeds.ts'
import { holds, termsOf } from '../../play/terms.ts'
import type { Entry } from '../../play/transcript.ts'
import type { Offer } from './offers.ts'

/** What has been agreed, with the words that a deal alone does not keep. */
export interface Agreed {
  readonly deal: Deal
  /** Who pays or signs; null if that was left open. */
  readonly person: string | null
  readonly invoices: readonly string[]
  /** Next steps that are known, as their facts tell them. */
  readonly steps: readonly string[]
}

/** How the play stood at the start, then after each move. */
export interface Moment {
  /** Scene index, or −1 − ending index. */
  readonly at: number
  /** Bits of facts known, as the projection shows them. */
  readonly known: number
  readonly deal: Deal
}

/** The terms that a move brought. Which arrow it took is not seen; the one that explains most is. */
function termsBrought(choice: Choice, before: Deal, after: Moment): readonly DealTerm[] {
  const news = ({ deal }: Arrow): number =>
    deal.filter((term) => !holds(term, before) && holds(term, after.deal)).length
  const leadsThere = ({ to }: Arrow): boolean =>
    (to.kind === 'scene' ? to.scene : -1 - to.ending) === after.at
  const possible = choice.arrows.filter(({ deal }) => deal.every((term) => holds(term, after.deal)))
  const [taken] = [...possible].sort(
    (a, b) => news(b) - news(a) || Number(leadsThere(b)) - Number(leadsThere(a)),
  )
  return [...choice.deal, ...(taken?.deal ?? [])]
}

/**
 * @param moments at the start, then after each pick
 * @param offers what can be done now; its messages and records name the next steps
 */
export function agreedOf(
  text: Scenario,
  picks: readonly Pick[],
  moments: readonly Moment[],
  offers: readonly Offer[],
): Agreed {
  const last = moments.at(-1)
  if (last === undefined) throw new RangeError('the play has not begun')
  const terms = [...text.starts.flatMap((start) => start.deal)]
  for (const [turn, pick] of picks.entries()) {
    const [from, to] = [moments[turn], moments[turn + 1]]
    const choice = typeof pick === 'number' ? text.scenes[from?.at ?? -1]?.choices[pick] : undefined
    if (choice !== undefined && from !== undefined && to !== undefined)
      terms.push(...termsBrought(choice, from.deal, to))
  }
  terms.reverse()
  const person = terms.find((term) => term.part === 'person')
  const invoices = terms.find((term) => term.part === 'invoices')
  const steps = new Set(offers.flatMap(({ choice }) => choice.states?.steps ?? []))
  return {
    deal: last.deal,
    person: last.deal.person ? (person?.who ?? null) : null,
    invoices: last.deal.invoices ? (invoices?.numbers ?? []) : [],
    steps: [...steps].flatMap((fact) =>
      (last.known & (1 << fact)) === 0 ? [] : (text.facts[fact]?.text ?? []),
    ),
  }
}

/** Whether a part has been settled, so that it can be stated with its figure. */
export function isAgreed(part: StatedPart, { deal, person, invoices, steps }: Agreed): boolean {
  switch (part) {
    case 'amount':
      return deal.cash > 0 || deal.amount > 0
    case 'date':
      return deal.date !== null
    case 'means':
      return deal.means !== null
    case 'person':
      return person !== null
    case 'invoices':
      return invoices.length > 0
    case 'next':
      return steps.length > 0 || deal.date !== null
    case 'confirmation':
      return true
  }
}

export type RowPart = Exclude<StatedPart, 'confirmation'>
export const rowParts: readonly RowPart[] = ['amount', 'date', 'means', 'person', 'invoices', 'next']

export interface Chip {
  /** The same in both languages. */
  readonly key: string
  readonly label: string
}

export interface RecordRow {
  readonly part: RowPart
  readonly label: string
  /** Several may be noted. */
  readonly many: boolean
  /** “Not settled” stands last. */
  readonly chips: readonly Chip[]
  /** Keys of what was really settled. */
  readonly said: readonly string[]
}

/** Nothing was settled. */
const unsettled = 'none'

export interface RecordGround {
  readonly text: Scenario
  readonly entries: readonly Entry[]
  readonly agreed: Agreed
  /** How the customer is addressed. */
  readonly address: string
  readonly seed: number
}

/** Chips beside the truth in a row where one is right. */
const others = 3

const isWorkday = (date: IsoDate): boolean => weekdayOf(date) < 5

/** The last day of a date's month. */
function monthEnd(date: IsoDate): IsoDate {
  const first = `${date.slice(0, 7)}-01`
  return addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1)
}

/** A sum as memory gets it wrong: its second and third figure changed round. */
function misremembered(yuan: Yuan): Yuan {
  const [first = '', second = '', third = '', ...rest] = String(yuan)
  return Number([first, third, second, ...rest].join(''))
}

const rounded = (yuan: Yuan): Yuan => {
  const unit = yuan < 10_000 ? 100 : 1000
  return Math.round(yuan / unit) * unit
}

function sumsNear({ text, agreed: { deal } }: RecordGround): readonly Yuan[] {
  const { stake, disputed, setOff, invoices } = text.account
  const promised = deal.amount > 0 ? deal.amount : deal.cash
  return [
    stake,
    ...invoices.map(({ yuan }) => yuan),
    stake - setOff - disputed,
    (invoices[0]?.yuan ?? 0) + (invoices[1]?.yuan ?? 0),
    misremembered(promised > 0 ? promised : stake),
    rounded(stake / 2),
    rounded(stake * 0.9),
  ]
}

function daysNear({ text, agreed }: RecordGround): readonly IsoDate[] {
  const { today, account } = text
  const around = agreed.deal.date ?? addDays(today, 3)
  const named = account.terms.flatMap(({ shown, value }) =>
    shown && value.kind === 'date' ? [value.date] : [],
  )
  return [
    ...[-1, 1, 7, -7, 2, -2].map((days) => addDays(around, days)),
    monthEnd(around),
    ...named,
    addDays(today, 1),
  ].filter((date) => date >= today && isWorkday(date))
}

/** Who was named in the talk, the customer himself, then anybody's staff. */
function peopleNear({ text, entries, address }: RecordGround, t: Dict): readonly string[] {
  const heard = [
    ...text.briefing,
    ...entries.flatMap((entry) => (entry.kind === 'left' ? [] : [entry.text])),
  ].join('\n')
  const named = text.scenes
    .flatMap((scene) => scene.choices.flatMap(termsOf))
    .flatMap((term) => (term.part === 'person' && heard.includes(term.who) ? [term.who] : []))
  return [...named, address, ...Object.values(t.afterContact.record.people)]
}

/** @param language of the text and of the words */
export function recordRows(
  parts: readonly RowPart[],
  ground: RecordGround,
  t: Dict,
  language: Language,
): readonly RecordRow[] {
  const { text, agreed, seed } = ground
  const { deal } = agreed
  const w = t.afterContact.record
  const none: Chip = { key: unsettled, label: w.none }

  const row = (part: RowPart, truth: Chip | null, near: readonly Chip[]): RecordRow => {
    // Turns of a play never reach these numbers, so the draw is one of its own.
    const random = draw(seed, 'order', 1000 + rowParts.indexOf(part))
    const taken = new Set([truth?.key, truth?.label])
    const plausible = near.filter(({ key, label }) => {
      const fresh = !taken.has(key) && !taken.has(label)
      taken.add(key).add(label)
      return fresh
    })
    const beside = shuffled(plausible, random).slice(0, truth === null ? others + 1 : others)
    const chips = shuffled(truth === null ? beside : [truth, ...beside], random)
    return { part, label: w.row[part], many: false, chips: [...chips, none], said: [truth?.key ?? unsettled] }
  }

  const amountRow = (): RecordRow => {
    const sum = (yuan: Yuan): Chip => ({ key: `yuan:${yuan}`, label: money(yuan, language) })
    const cash: Chip = { key: `cash:${deal.cash}`, label: w.paid(money(deal.cash, language)) }
    const both: Chip = {
      key: `both:${deal.cash}:${deal.amount}`,
      label: w.both(money(deal.cash, language), money(deal.amount, language)),
    }
    const near = sumsNear(ground)
      .filter((yuan) => yuan > 0)
      .map(sum)
    if (deal.cash === 0) return row('amount', deal.amount === 0 ? null : sum(deal.amount), near)
    return deal.amount === 0 ? row('amount', cash, near) : row('amount', both, [cash, ...near])
  }

  const dateRow = (): RecordRow => {
    const chip = (date: IsoDate): Chip => ({ key: `date:${date}`, label: day(date, language) })
    return row('date', deal.date === null ? null : chip(deal.date), daysNear(ground).map(chip))
  }

  const meansRow = (): RecordRow => {
    const chips = means.map((each): Chip => ({ key: `means:${each}`, label: t.afterContact.means[each] }))
    return row('means', chips.find(({ key }) => key === `means:${deal.means ?? ''}`) ?? null, chips)
  }

  const personRow = (): RecordRow => {
    const { person } = agreed
    const near = [...new Set(peopleNear(ground, t))].filter((who) => who !== person)
    return row(
      'person',
      person === null ? null : { key: 'person', label: person },
      // Those who were named are mistaken for one another; strangers only make up the number.
      near
        .slice(0, person === null ? others + 1 : others)
        .map((label, index) => ({ key: `person:${index}`, label })),
    )
  }

  const invoiceRow = (): RecordRow => ({
    part: 'invoices',
    label: w.row.invoices,
    many: true,
    chips: [...text.account.invoices.map(({ number }): Chip => ({ key: number, label: number })), none],
    said: agreed.invoices.length > 0 ? agreed.invoices : [unsettled],
  })

  const nextRow = (): RecordRow => {
    const [step] = agreed.steps
    const check: Chip = { key: 'check', label: w.check }
    const idle: readonly Chip[] = [
      { key: 'wait', label: w.wait },
      { key: 'month-end', label: w.monthEnd },
    ]
    if (step !== undefined) return row('next', { key: 'step', label: step.replace(/[。.]$/, '') }, idle)
    return deal.date === null ? row('next', null, [check, ...idle]) : row('next', check, idle)
  }

  const rows: Readonly<Record<RowPart, () => RecordRow>> = {
    amount: amountRow,
    date: dateRow,
    means: meansRow,
    person: personRow,
    invoices: invoiceRow,
    next: nextRow,
  }
  return rowParts.filter((part) => parts.includes(part)).map((part) => rows[part]())
}

/** Keys noted in each row. */
export type Notes = Readonly<Partial<Record<RowPart, readonly string[]>>>

/** The notes after a chip has been tapped: “not settled” and the others rule one another out. */
export function noted(notes: Notes, { part, many }: RecordRow, key: string): Notes {
  const before = notes[part] ?? []
  if (!many || key === unsettled) return { ...notes, [part]: [key] }
  const rest = before.filter((each) => each !== unsettled)
  return { ...notes, [part]: rest.includes(key) ? rest.filter((each) => each !== key) : [...rest, key] }
}

export type Verdict = keyof Dict['afterContact']['compare']['verdict']

export interface Compared {
  readonly part: RowPart
  readonly label: string
  /** Null where nothing was noted. */
  readonly yours: string | null
  readonly said: string
  readonly verdict: Verdict
}

function verdictOf(yours: readonly string[], said: readonly string[]): Verdict {
  const silent = yours.length === 0 || yours.includes(unsettled)
  if (said.includes(unsettled)) return silent ? 'unagreed' : 'invented'
  if (silent) return 'missed'
  return yours.length === said.length && said.every((key) => yours.includes(key)) ? 'same' : 'different'
}

/** Each row of the record beside what was said. */
export function compared(rows: readonly RecordRow[], notes: Notes, language: Language): readonly Compared[] {
  return rows.map(({ part, label, chips, said }) => {
    const yours = notes[part] ?? []
    const words = (keys: readonly string[]): string =>
      list(
        chips.filter(({ key }) => keys.includes(key)).map((chip) => chip.label),
        language,
      )
    return {
      part,
      label,
      yours: yours.length === 0 ? null : words(yours),
      said: words(said),
      verdict: verdictOf(yours, said),
    }
  })
}
