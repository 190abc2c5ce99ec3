/**
 * A diagnostic as a frame for the eye: place, code, message, the source line with carets below it.
 * Enters: a diagnostic and the text it is about. Leaves: plain text for a terminal or a `<pre>`.
 */
import type { Diagnostic, Severity, Span } from '../model/diagnostic.ts'
import type { Language } from '../model/words.ts'

const severities: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
}

/** Characters that take two cells of a terminal: CJK, full-width forms, most emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
const unseen = /\p{Mn}|\p{Me}|[\u200b-\u200d\ufeff]/u

/** Cells that a text takes in a terminal; a tab counts as one, since frames print it as a blank. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += unseen.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

interface SourceLine {
  readonly number: number
  readonly text: string
  /** Offset of the first character. */
  readonly start: number
}

/** The line of a text that holds an offset. */
function lineAt(text: string, span: Span): SourceLine {
  const offset = Math.min(span.start, text.length)
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const rest = text.slice(start)
  const end = rest.search(/[\r\n]/)
  return { number: span.line, text: end < 0 ? rest : rest.slice(0, end), start }
}

/** A long line is cut so that the mistake stays in sight. */
const widest = 100

function clip(line: SourceLine, span: Span): SourceLine {
  const column = span.start - line.start
  if (line.text.length <= widest) return line
  const from = Math.max(0, Math.min(column - 20, line.text.length - widest))
  return { ...line, start: line.start + from, text: line.text.slice(from, from + widest) }
}

/** The line and the carets under it. A span over several lines is marked to the end of its first. */
function excerpt(text: string, span: Span, gutter: number): readonly string[] {
  const line = clip(lineAt(text, span), span)
  const from = Math.max(0, span.start - line.start)
  const to = Math.min(Math.max(span.end, span.start + 1) - line.start, Math.max(line.text.length, from + 1))
  const lead = displayWidth(line.text.slice(0, from))
  const width = Math.max(1, displayWidth(line.text.slice(from, to).trimEnd()))
  const shown = line.text.replace(/[\t\ufeff]/g, (character) => (character === '\t' ? ' ' : ''))
  return [
    `${String(line.number).padStart(gutter)} | ${shown}`,
    `${' '.repeat(gutter)} | ${' '.repeat(lead)}${'^'.repeat(width)}`,
  ]
}

const place = (span: Span): string => `${span.file}:${span.line}:${span.column}`

/**
 * The frame of a diagnostic in a language. `sourceText` is the text of the file that the diagnostic's
 * span is in; a related place in another file is named without its line unless `relatedText` is given.
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  sourceText: string,
  language: Language,
  relatedText?: string,
): string {
  const { span, related } = diagnostic
  const gutter = String(Math.max(span.line, related?.span.line ?? 0)).length
  const lines = [
    `${place(span)}  ${severities[diagnostic.severity][language]} ${diagnostic.code}`,
    diagnostic.message[language],
    ...excerpt(sourceText, span, gutter),
  ]
  if (related !== undefined) {
    const text = related.span.file === span.file ? sourceText : relatedText
    lines.push(`${' '.repeat(gutter)} = ${place(related.span)}  ${related.message[language]}`)
    if (text !== undefined) lines.push(...excerpt(text, related.span, gutter))
  }
  return lines.join('\n')
}
