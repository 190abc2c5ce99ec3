/**
 * The report of one attempt, in words: what paper, picture and text show. Enters: everything already
 * worded in one language. Leaves: plain text that survives being pasted anywhere. Pure.
 */

/** A name and what stands beside it. */
export interface ReportRow {
  readonly label: string
  readonly value: string
}

export interface ReportMark {
  readonly axis: string
  /** Null where the play held no decision about it. */
  readonly letter: string | null
  /** 0–100. */
  readonly share: number | null
  /** What the letter means. */
  readonly means: string
}

export interface ReportLesson {
  readonly heading: string
  /** Null where there is none; the note then says why. */
  readonly line: string | null
  /** What it was worth; may be empty beside a line. */
  readonly note: string
  readonly better: string | null
}

export interface ReportMove {
  readonly step: string
  readonly line: string
  /** Grade, loss, and whether it was a turning point. */
  readonly grade: string
  readonly better: string | null
}

export interface Report {
  /** 款到 · 复盘 */
  readonly kind: string
  readonly title: string
  /** Whom, when, who. */
  readonly about: readonly ReportRow[]
  readonly money: { readonly heading: string; readonly rows: readonly ReportRow[] }
  readonly score: {
    readonly heading: string
    /** 0–100, rounded. */
    readonly figure: number
    readonly passed: boolean
    readonly verdict: string
    readonly mark: string
    readonly sentence: string
    /** Why not passed, or null. */
    readonly reason: string | null
    readonly ending: string
  }
  readonly deal: { readonly heading: string; readonly rows: readonly ReportRow[]; readonly none: string }
  readonly card: {
    readonly heading: string
    readonly total: ReportRow
    readonly marks: readonly ReportMark[]
  }
  readonly lessons: {
    readonly heading: string
    readonly of: readonly ReportLesson[]
    readonly better: string
  }
  /** What was well used, what came at the wrong moment, what was missed. */
  readonly techniques: {
    readonly heading: string
    readonly rows: readonly ReportRow[]
    readonly none: string
  }
  readonly truth: { readonly heading: string; readonly text: string } | null
  readonly moves: { readonly heading: string; readonly of: readonly ReportMove[] }
  readonly foot: string
  /** Between a label and what it labels. */
  readonly colon: string
}

/** @returns lines of text, sections parted by an empty line, ending in a line break */
export function reportText(report: Report): string {
  const { colon, lessons } = report
  const row = ({ label, value }: ReportRow): string => `${label}${colon}${value}`
  const section = (heading: string, lines: readonly string[]): string =>
    [`[ ${heading} ]`, ...lines].join('\n')
  const { score, card, deal, moves, techniques, truth } = report
  return `${[
    [report.kind, report.title, ...report.about.map(row)].join('\n'),
    section(report.money.heading, report.money.rows.map(row)),
    section(score.heading, [
      `${score.figure} · ${score.verdict} · ${score.mark}`,
      score.sentence,
      ...(score.reason === null ? [] : [score.reason]),
      score.ending,
    ]),
    section(deal.heading, deal.rows.length === 0 ? [deal.none] : deal.rows.map(row)),
    section(card.heading, [
      row(card.total),
      ...card.marks.map(({ axis, letter, means }) =>
        row({ label: axis, value: letter === null ? means : `${letter} · ${means}` }),
      ),
    ]),
    section(
      lessons.heading,
      lessons.of.flatMap(({ heading, line, note, better }) => [
        row({ label: heading, value: line ?? note }),
        ...(line === null || note === '' ? [] : [`  ${note}`]),
        ...(better === null ? [] : [`  ${lessons.better}${colon}${better}`]),
      ]),
    ),
    section(techniques.heading, techniques.rows.length === 0 ? [techniques.none] : techniques.rows.map(row)),
    ...(truth === null ? [] : [section(truth.heading, [truth.text])]),
    section(
      moves.heading,
      moves.of.flatMap(({ step, line, grade, better }) => [
        `${step} · ${grade}`,
        `  ${line}`,
        ...(better === null ? [] : [`  ${lessons.better}${colon}${better}`]),
      ]),
    ),
    report.foot,
  ].join('\n\n')}\n`
}
