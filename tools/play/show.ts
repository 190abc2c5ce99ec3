/** A play as text for a terminal: what is shown, the account file, the review. Pure. */
import { daysBetween } from '../../src/compile/calendar.ts'
import { displayWidth } from '../../src/compile/frame.ts'
import { day, list, money, shortDay } from '../../src/i18n/format.ts'
import type { Decision, Review } from '../../src/model/review.ts'
import type { Pick } from '../../src/model/play.ts'
import type { Language } from '../../src/model/words.ts'
import { dealRows, newRows } from '../../src/screens/account/deal-rows.ts'
import type { Item } from '../../src/screens/play/thread.ts'
import type { Playable } from './open.ts'
import type { Play } from './play.ts'
import { wordsIn } from './words.ts'

const quoted = (text: string, language: Language): string => (language === 'zh' ? `「${text}」` : `“${text}”`)
const colon = (language: Language): string => (language === 'zh' ? '：' : ': ')

/** Columns side by side; wide characters take two cells. */
function table(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell))).join('  ')}`.trimEnd(),
  )
}

/** One thing that was said, done or seen; its mood where the customer speaks. */
export function itemText(item: Item, { profile, text }: Playable, language: Language): string {
  const { screen, own } = wordsIn[language]
  switch (item.kind) {
    case 'narration':
      return item.text
    case 'said': {
      const who = item.speaker ?? `${profile.name[language]} [${screen.mood[item.mood]}]`
      return `${who}${colon(language)}${item.text}`
    }
    case 'chosen':
      return `  > ${own.you}${colon(language)}${item.text}`
    case 'left':
      return `  > ${screen.review.leave}`
    case 'came of it': {
      const facts = item.facts.map(
        (fact) => `${text.facts[fact]?.name ?? ''}${colon(language)}${text.facts[fact]?.text ?? ''}`,
      )
      const rows = newRows(item.before, item.after, screen, language).map(
        ({ label, value }) => `${label} ${value}`,
      )
      return [
        ...facts.map((fact) => `  * ${screen.play.learned(fact)}`),
        ...(rows.length === 0 ? [] : [`  * ${screen.play.agreed(list(rows, language))}`]),
      ].join('\n')
    }
  }
}

/** The title, the briefing and what it is about. */
export function briefingText({ text, profile }: Playable, language: Language): string {
  const { screen } = wordsIn[language]
  return [
    `${text.id} ${text.title}`,
    `${profile.name[language]} · ${profile.role[language]} · ${screen.channel[text.channel]} · ${day(text.today, language)}`,
    '',
    ...text.briefing,
    '',
    `${screen.briefing.objective}${colon(language)}${text.objective}`,
    screen.briefing.pass(text.mark, screen.ending[text.acceptable]),
  ].join('\n')
}

/** The account file with what is known and agreed: what the learner may look at any time. */
export function accountText(play: Play, language: Language): string {
  const { account, facts, documents, today } = play.playable.text
  const { screen } = wordsIn[language]
  const seen = play.seen()
  const lines: string[] = []
  const part = (heading: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push(heading, ...body)
  }
  part(
    screen.account.invoices,
    table([
      [screen.account.number, screen.account.amount, screen.account.due],
      ...account.invoices.map(({ number, yuan, due, goods }) => {
        const late = daysBetween(due, today)
        const state = late > 0 ? screen.account.late(late) : screen.account.notDue
        return [number, money(yuan, language), shortDay(due, language), state, goods]
      }),
    ]),
  )
  part(screen.briefing.stake, [`  ${money(account.stake, language)}`])
  if (account.disputed > 0) part(screen.briefing.disputed, [`  ${money(account.disputed, language)}`])
  if (account.setOff > 0) {
    part(screen.briefing.setOff, [`  ${money(account.setOff, language)}`])
    part(screen.briefing.collect, [`  ${money(account.stake - account.setOff, language)}`])
  }
  part(
    screen.account.milestones,
    account.milestones.map(({ name, percent, due }) => `  ${name} ${percent} % ${due}`),
  )
  part(
    screen.account.ledger,
    table(
      account.ledger.map(({ date, text, yuan }) => [
        shortDay(date, language),
        text,
        yuan === null ? '' : money(yuan, language),
      ]),
    ),
  )
  part(
    screen.account.promises,
    table(
      account.promises.map(({ date, said, yuan, kept }) => [
        shortDay(date, language),
        said,
        yuan === null ? '' : money(yuan, language),
        kept ? screen.account.yes : screen.account.no,
      ]),
    ),
  )
  part(
    screen.account.terms,
    account.terms
      .filter(({ shown }) => shown)
      .map(({ name, value }) => {
        const shown =
          value.kind === 'text'
            ? value.text
            : value.kind === 'yuan'
              ? money(value.yuan, language)
              : day(value.date, language)
        return `  ${name}${colon(language)}${shown}`
      }),
  )
  const bit = (index: number): boolean => (seen.known & (1 << index)) !== 0
  part(
    screen.account.brought,
    documents.flatMap(({ name }, index) => (bit(play.playable.game.factCount + index) ? [`  ${name}`] : [])),
  )
  part(
    screen.account.facts,
    facts.flatMap(({ name, text }, index) => (bit(index) ? [`  ${name}${colon(language)}${text}`] : [])),
  )
  part(
    screen.account.deal,
    dealRows(seen.deal, screen, language).map(({ label, value }) => `  ${label} ${value}`),
  )
  return lines.join('\n')
}

const points = (value: number): string => value.toFixed(1).replace(/^-0\.0$/, '0.0')

/** The choice that loses least; ties go to the lowest ordinal, ending the contact last. */
export function betterThan({ options, pick }: Decision): Pick | null {
  const order = (each: Pick): number => (each === 'leave' ? Infinity : each)
  const [best] = [...options].sort((a, b) => a.loss - b.loss || order(a.pick) - order(b.pick))
  return best === undefined || best.pick === pick ? null : best.pick
}

/** Score, ending and every decision with its grade, its loss, the better choice and the comment. */
export function reviewText(review: Review, { text, profile, game }: Playable, language: Language): string {
  const { screen, own } = wordsIn[language]
  const choiceText = (scene: number, pick: Pick): string =>
    pick === 'leave' ? screen.review.leave : (text.scenes[scene]?.choices[pick]?.text ?? '')
  const commentOf = (scene: number, pick: Pick): string =>
    pick === 'leave' ? '' : (text.scenes[scene]?.choices[pick]?.comment ?? '')
  const cause = profile.variants.find(({ id }) => id === game.variants[review.variant]?.id)
  const documents = (indices: readonly number[]): string =>
    list(
      indices.map((index) => text.documents[index]?.name ?? ''),
      language,
    )

  const lines: string[] = [
    '',
    `── ${screen.review.heading} ──`,
    `${screen.review.score} ${Math.round(review.score)}  ${review.passed ? screen.review.passed : screen.review.notPassed}  (${screen.review.mark(text.mark)})`,
    `${text.endings[review.ending]?.name ?? ''} [${screen.ending[review.endingClass]}]`,
    own.of(Math.round(review.outcome), Math.round(review.bestValue)),
    screen.review.sound(Math.round(review.sound * 100)),
  ]
  if (cause !== undefined)
    lines.push('', screen.review.truth, `  ${cause.name[language]}${colon(language)}${cause.truth[language]}`)
  lines.push('', screen.review.timeline)
  if (review.preparation !== null) {
    const { chosen, best, grade, loss } = review.preparation
    const brought = chosen.length === 0 ? screen.review.preparationNone : documents(chosen)
    lines.push(
      `  0. [${screen.grade[grade]} −${points(loss)}] ${screen.review.preparation}${colon(language)}${brought}`,
    )
    if (loss >= 2)
      lines.push(
        `     ${best.length === 0 ? screen.review.preparationBestNone : screen.review.preparationBest(documents(best))}`,
      )
  }
  for (const decision of review.decisions) {
    const { turn, scene, pick, grade, loss, forced } = decision
    const label = forced ? own.forced : `${screen.grade[grade]} −${points(loss)}`
    lines.push(`  ${turn + 1}. [${label}] ${choiceText(scene, pick)}`)
    const comment = commentOf(scene, pick)
    if (comment !== '') lines.push(`     ${own.comment}${colon(language)}${comment}`)
    const better = betterThan(decision)
    if (forced || better === null || loss < 2) continue
    lines.push(`     ${screen.review.better}${colon(language)}${quoted(choiceText(scene, better), language)}`)
    const why = commentOf(scene, better)
    if (why !== '') lines.push(`     ${screen.review.why}${colon(language)}${why}`)
  }
  return lines.join('\n')
}
