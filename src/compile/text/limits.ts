/**
 * Bounds that keep the reading of any text, however odd, quick: a scenario is some 20,000 characters, in English twice that.
 * Enters: a file. Leaves: whether it may be read at all.
 */
import type { Report } from '../report.ts'
import type { Source } from './placed.ts'
import { spanAt } from './placed.ts'

const fileLimit = 120_000
const lineLimit = 3_000
const depthLimit = 6

/** Quote, list and heading marks before the first word of a line. */
const opening = /^(?:\s*(?:[>＞]|[-*+－•](?=\s|[>＞])|\d{1,3}[.)](?=\s)))+/
const mark = /[>＞]|[-*+－•]|\d{1,3}[.)]/g

/** Reports what is too long or too deep; false if the file should not be read further. */
export function withinLimits(source: Source, report: Report, longest = fileLimit): boolean {
  if (source.text.length > longest) {
    report.add('file-too-long', spanAt(source, 0, 0), { limit: longest })
    return false
  }
  let fine = true
  for (const [index, start] of source.lineStarts.entries()) {
    const end = source.lineStarts[index + 1] ?? source.text.length
    if (end - start > lineLimit) {
      report.add('line-too-long', spanAt(source, start, start + 1), { limit: lineLimit })
      fine = false
      continue
    }
    const marks = opening.exec(source.text.slice(start, end))?.[0] ?? ''
    if ((marks.match(mark)?.length ?? 0) > depthLimit) {
      report.add('too-deep', spanAt(source, start, start + marks.length), {})
      fine = false
    }
  }
  return fine
}
