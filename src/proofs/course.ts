/** Gates over all scenarios of a course together (DESIGN 5). */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Figures } from './figures.ts'

/** `knowing` is worth at least 5 in most scenarios, half of them being most; the middle learner averages 40–70. */
export function courseDiagnostics(all: readonly Figures[]): readonly Diagnostic[] {
  if (all.length === 0) return []
  const span = { file: 'scenarios', start: 0, end: 0, line: 1, column: 1 }
  const found: Diagnostic[] = []
  const listening = all.filter((figures) => figures.knowing >= 5).length
  if (listening * 2 < all.length)
    found.push({
      code: 'listening-unrewarded',
      severity: 'error',
      span,
      message: {
        zh: `只有 ${listening}/${all.length} 个情景里，会听比不会听多出 5 分；至少要一半。`,
        en: `Listening is worth 5 points in only ${listening} of ${all.length} scenarios; half are needed.`,
      },
    })
  const middle = all.reduce((sum, figures) => sum + (figures.skill[2] ?? 0), 0) / all.length
  if (middle < 40 || middle > 70)
    found.push({
      code: 'course-difficulty',
      severity: 'error',
      span,
      message: {
        zh: `中等学员平均 ${middle.toFixed(1)} 分，应在 40 到 70 之间。`,
        en: `The middle learner scores ${middle.toFixed(1)} on average; 40 to 70 are wanted.`,
      },
    })
  return found
}
