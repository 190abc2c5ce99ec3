/**
 * The report of one attempt put into words, for paper, picture and text. Enters: the review with what
 * belongs to it, and a dictionary. Leaves: a plain `Report`. Pure.
 */
import { day, list, moment, money as sum } from '../../i18n/format.ts'
import type { Dict } from '../../i18n/language.svelte.ts'
import type { Report, ReportMove, ReportRow } from '../../exports/report-text.ts'
import type { Attempt } from '../../model/play.ts'
import type { Decision, Review } from '../../model/review.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Language } from '../../model/words.ts'
import { bestOption, turningPoints } from '../../review/lessons.ts'
import type { ReportCard } from '../../review/report-card.ts'
import { dealRows } from '../account/deal-rows.ts'
import type { Playable } from '../content.ts'
import type { Names } from '../library-index.ts'
import { gistsOf, lineOf } from './gist.ts'
import type { Money } from './money.ts'
import { techniqueGroups } from './technique-groups.ts'
import { whyNot } from './verdict.ts'

/** As many steps as two pages of paper hold beside the rest. */
const mostMoves = 6

export interface ReportQuestion {
  readonly review: Review
  readonly attempt: Attempt
  readonly playable: Playable
  readonly text: Scenario
  readonly money: Money
  readonly card: ReportCard
  /** Names in the language of the report. */
  readonly catalogue: Names
  /** As typed; empty if nobody asked. */
  readonly learner: { readonly name: string; readonly staff: string }
  readonly t: Dict
  readonly language: Language
}

/** The steps that mattered: red lines, what cost most, turning points; in the order of the play. */
export function keyMoves(decisions: readonly Decision[], most = mostMoves): readonly Decision[] {
  const turning = new Set(turningPoints(decisions))
  const weight = ({ turn, grade, loss, valueBefore, valueAfter }: Decision): number =>
    (grade === 'red-line' ? 1000 : 0) +
    loss +
    (turning.has(turn) ? Math.abs(valueAfter - valueBefore) / 2 : 0)
  return decisions
    .filter((decision) => !decision.forced || decision.grade === 'red-line')
    .filter((decision) => weight(decision) >= 2)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .sort((a, b) => a.turn - b.turn)
}

/** Two things that belong together. */
const both = (one: string, other: string): string => (other === '' ? one : `${one} · ${other}`)

function moneyRows(money: Money, t: Dict, language: Language): readonly ReportRow[] {
  const words = t.review.money
  const yuan = (value: number): string => sum(value, language)
  const { promise } = money
  const promised =
    promise === null
      ? money.void
        ? words.promisedVoid
        : words.promisedNone
      : both(
          promise.yuan === null ? words.promisedVague : yuan(promise.yuan),
          promise.day === null ? words.promisedOpen : words.promisedOn(day(promise.day, language)),
        )
  return [
    { label: words.received, value: yuan(money.received) },
    { label: words.promised, value: promised },
    { label: words.late, value: words.lateDays(money.age) },
    { label: words.open, value: yuan(money.open) },
    { label: words.commission, value: yuan(money.commission) },
  ]
}

/** One row for what was missed, one for what came at the wrong moment, one for what was well used. */
function techniqueRows({ review, catalogue, t, language }: ReportQuestion): readonly ReportRow[] {
  return techniqueGroups(review.techniques).map(({ kind, of }) => ({
    label: t.review[kind],
    value: list(
      of.map((each) => {
        const name = catalogue.techniques[each.technique]?.name ?? each.technique
        return each[kind] > 1 ? `${name} ${t.review.times(each[kind])}` : name
      }),
      language,
    ),
  }))
}

/** Everything the report says, worded once for paper, picture and text. */
export function reportOf(question: ReportQuestion): Report {
  const { review, attempt, playable, text, money, card, learner, t, language } = question
  const words = t.review
  const lost = (loss: number): string =>
    loss < 0.5 ? words.lostNothing : words.lost(String(Math.round(loss)))
  const variant = playable.persona.variants.find(
    ({ id }) => id === playable.game.variants[review.variant]?.id,
  )
  const turning = new Set(turningPoints(review.decisions))
  const who = [learner.name, learner.staff].filter((part) => part !== '')
  return {
    kind: `${t.brand} · ${words.heading}${attempt.mode === 'exam' ? ` · ${words.exam}` : ''}`,
    title: text.title,
    about: [
      { label: words.keep.customer, value: playable.persona.name[language] },
      { label: words.keep.when, value: moment(attempt.finishedAt ?? attempt.startedAt, language) },
      ...(who.length === 0 ? [] : [{ label: words.keep.who, value: list(who, language) }]),
    ],
    money: { heading: words.money.heading, rows: moneyRows(money, t, language) },
    score: {
      heading: words.score,
      figure: Math.round(review.score),
      passed: review.passed,
      verdict: review.passed ? words.passed : words.notPassed,
      mark: words.mark(playable.game.mark),
      sentence: words.scoreSentence(Math.round(review.score)),
      reason: whyNot(review, playable.game, t),
      ending: both(t.ending[review.endingClass], text.endings[review.ending]?.name ?? ''),
    },
    deal: {
      heading: words.dealHeading,
      rows: dealRows(review.deal, t, language).map(({ label, value }) => ({ label, value })),
      none: t.endingNothing,
    },
    card: {
      heading: words.axesHeading,
      total: { label: words.total, value: card.letter },
      marks: card.marks.map(({ axis, letter, share }) => ({
        axis: words.axis[axis],
        letter,
        share,
        means: letter === null ? words.axisNone : words.letterMeans[letter],
      })),
    },
    lessons: {
      heading: words.cards.heading,
      of: gistsOf(review, text, t).map(({ kind, heading, line, note, better }) =>
        kind === 'next' && line !== null
          ? { heading: both(heading, note), line, note: '', better }
          : { heading, line, note, better },
      ),
      better: words.cards.instead,
    },
    techniques: {
      heading: words.techniques,
      rows: techniqueRows(question),
      none: words.techniquesNone,
    },
    truth:
      variant === undefined
        ? null
        : { heading: words.truth, text: t.labelled(variant.name[language], variant.truth[language]) },
    moves: {
      heading: words.keep.moves,
      of: keyMoves(review.decisions).map((decision): ReportMove => {
        const top = bestOption(decision.options)
        return {
          step: words.step(decision.turn + 1),
          line: lineOf(text, decision.scene, decision.pick, t),
          grade: both(
            both(t.grade[decision.grade], lost(decision.loss)),
            turning.has(decision.turn) ? words.curve.turningMark : '',
          ),
          better:
            top === null || top.pick === decision.pick || decision.loss < 2
              ? null
              : lineOf(text, decision.scene, top.pick, t),
        }
      }),
    },
    foot: words.keep.foot,
    colon: t.labelled('', ''),
  }
}
