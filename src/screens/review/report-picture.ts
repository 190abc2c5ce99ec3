/**
 * The report card as a picture, drawn on a canvas, because in-app browsers let a picture be kept by a
 * long press where they let nothing be downloaded. Enters: the report and the values of the curve.
 * Leaves: a PNG as a `data:` address, or null where the browser draws none.
 */
import type { Report } from '../../exports/report-text.ts'
import { floorOf } from './curve.ts'
import { wrapLines } from './wrap-lines.ts'

const paper = {
  ground: '#f6f1e6',
  sheet: '#fffdf8',
  rule: '#d8cdb8',
  ink: '#26211a',
  soft: '#5b5143',
  seal: '#a83226',
  green: '#2f6b45',
  amber: '#84560a',
} satisfies Readonly<Record<string, string>>
const sans =
  "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif"
const serif = "Palatino, 'Noto Serif', 'Songti SC', STZhongsong, 'Noto Serif CJK SC', serif"

const width = 750
const margin = 48
const inner = width - 2 * margin
/** Of an axis: beside the longest name there is, with room for the longest verdict after it. */
const bar = { at: 290, width: 116 } as const

/** A pen that walks down the page; with `dry` it only measures. */
function penOf(context: CanvasRenderingContext2D, dry: boolean) {
  let y = margin
  const font = (size: number, weight: number, family: string): void => {
    context.font = `${weight} ${size}px ${family}`
  }
  return {
    get y() {
      return y
    },
    space(height: number): void {
      y += height
    },
    text(
      text: string,
      {
        size = 26,
        weight = 400,
        family = sans,
        colour = paper.ink,
        x = margin,
        room = inner,
        leading = 1.5,
      } = {},
    ): void {
      font(size, weight, family)
      context.fillStyle = colour
      context.textAlign = 'left'
      for (const line of wrapLines(text, (each) => context.measureText(each).width <= room)) {
        y += size * leading
        if (!dry) context.fillText(line, x, y - size * (leading - 1) * 0.5 - size * 0.12)
      }
    },
    heading(text: string): void {
      this.text(text, { size: 24, weight: 700, family: serif, colour: paper.seal })
    },
    /** Two texts on one line, the second at the right edge. */
    pair(left: string, right: string, size = 26): void {
      y += size * 1.6
      if (dry) return
      font(size, 400, sans)
      context.textAlign = 'left'
      context.fillStyle = paper.soft
      context.fillText(left, margin, y - size * 0.42)
      font(size, 600, sans)
      context.textAlign = 'right'
      context.fillStyle = paper.ink
      context.fillText(right, width - margin, y - size * 0.42)
    },
    rule(): void {
      y += 18
      if (!dry) {
        context.fillStyle = paper.rule
        context.fillRect(margin, y, inner, 2)
      }
      y += 18
    },
    draw(height: number, paint: (top: number) => void): void {
      if (!dry) paint(y)
      y += height
    },
  }
}

const toneOf = (letter: string | null): string =>
  letter === 'D' ? paper.seal : letter === 'C' ? paper.amber : letter === null ? paper.soft : paper.green

function compose(
  context: CanvasRenderingContext2D,
  report: Report,
  values: readonly number[],
  dry: boolean,
): number {
  const pen = penOf(context, dry)
  pen.text(report.kind, { size: 24, colour: paper.seal, weight: 600 })
  pen.text(report.title, { size: 42, weight: 700, family: serif, leading: 1.35 })
  for (const { label, value } of report.about)
    pen.text(`${label}${report.colon}${value}`, { size: 22, colour: paper.soft })
  pen.rule()
  for (const { label, value } of report.money.rows) pen.pair(label, value)
  pen.rule()

  pen.draw(132, (top) => {
    const { figure, passed, verdict, mark } = report.score
    const tone = passed ? paper.green : paper.seal
    context.strokeStyle = tone
    context.lineWidth = 3
    context.strokeRect(margin, top + 8, 190, 116)
    context.fillStyle = tone
    context.textAlign = 'center'
    context.font = `700 66px ${serif}`
    context.fillText(String(figure), margin + 95, top + 76)
    context.font = `600 22px ${sans}`
    context.fillText(verdict, margin + 95, top + 110)
    context.textAlign = 'left'
    context.fillStyle = paper.soft
    context.font = `400 22px ${sans}`
    context.fillText(mark, margin + 214, top + 110)
    context.fillStyle = paper.ink
    context.font = `600 26px ${serif}`
    wrapLines(report.score.sentence, (line) => context.measureText(line).width <= inner - 214)
      .slice(0, 2)
      .forEach((line, index) => context.fillText(line, margin + 214, top + 36 + index * 36))
  })
  pen.space(16)
  for (const { axis, letter, share, means } of report.card.marks)
    pen.draw(50, (top) => {
      context.textAlign = 'left'
      context.font = `400 24px ${sans}`
      context.fillStyle = paper.ink
      context.fillText(axis, margin, top + 32)
      context.fillStyle = paper.rule
      context.fillRect(margin + bar.at, top + 20, bar.width, 10)
      context.fillStyle = toneOf(letter)
      context.fillRect(margin + bar.at, top + 20, (bar.width * (share ?? 0)) / 100, 10)
      context.font = `700 28px ${serif}`
      context.fillText(letter ?? '–', margin + bar.at + bar.width + 16, top + 34)
      context.font = `400 19px ${sans}`
      context.fillStyle = paper.soft
      context.fillText(means, margin + bar.at + bar.width + 48, top + 32)
    })
  pen.space(20)
  pen.draw(150, (top) => {
    const step = inner / Math.max(1, values.length - 1)
    const floor = floorOf(values)
    const at = (value: number): number =>
      top + 140 - (130 * (Math.min(100, Math.max(floor, value)) - floor)) / (100 - floor)
    context.fillStyle = paper.rule
    for (const value of [floor, (floor + 100) / 2, 100]) context.fillRect(margin, at(value), inner, 1)
    context.strokeStyle = paper.ink
    context.fillStyle = paper.ink
    context.lineWidth = 3
    context.lineJoin = 'round'
    context.beginPath()
    for (const [index, value] of values.entries()) context.lineTo(margin + index * step, at(value))
    context.stroke()
    for (const [index, value] of values.entries()) {
      context.beginPath()
      context.arc(margin + index * step, at(value), 5, 0, 2 * Math.PI)
      context.fill()
    }
  })
  pen.rule()
  for (const { heading, line, note, better } of report.lessons.of) {
    pen.heading(heading)
    pen.text(line ?? note, { size: 28, weight: line === null ? 400 : 600, family: serif })
    if (line !== null && note !== '') pen.text(note, { size: 22, colour: paper.soft })
    if (better !== null)
      pen.text(`${report.lessons.better}${report.colon}${better}`, { size: 26, colour: paper.green })
    pen.space(14)
  }
  pen.rule()
  pen.heading(report.deal.heading)
  if (report.deal.rows.length === 0) pen.text(report.deal.none, { size: 24 })
  for (const { label, value } of report.deal.rows) pen.pair(label, value, 24)
  if (report.moves.of.length > 0) {
    pen.rule()
    pen.heading(report.moves.heading)
  }
  for (const { step, line, grade, better } of report.moves.of) {
    pen.text(`${step} · ${grade}`, { size: 22, colour: paper.soft })
    pen.text(line, { size: 24 })
    if (better !== null)
      pen.text(`${report.lessons.better}${report.colon}${better}`, { size: 24, colour: paper.green })
    pen.space(12)
  }
  pen.rule()
  pen.text(report.foot, { size: 20, colour: paper.soft })
  return pen.y + margin
}

export function reportPicture(report: Report, values: readonly number[]): string | null {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) return null
  canvas.width = width
  canvas.height = Math.ceil(compose(context, report, values, true))
  context.fillStyle = paper.ground
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = paper.sheet
  context.fillRect(20, 20, canvas.width - 40, canvas.height - 40)
  compose(context, report, values, false)
  return canvas.toDataURL('image/png')
}
