/**
 * A course: level-one headings are lessons with links to pages, techniques, worked examples, scenarios
 * and exercises; `考试 / Exam` is the exam set, `结业 / Completion` the rules. Enters: one file a language. Leaves: the course in both;
 * what leads nowhere and what is missing is reported.
 */
import type { CompletionRules, Course, StepTarget } from '../../model/catalogue.ts'
import { cutAtColon } from '../read/below.ts'
import { rejectNode } from '../read/sections.ts'
import type { Report } from '../report.ts'
import type { Item } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Half, Halves } from './halves.ts'
import { both, join } from './halves.ts'
import { frontValues, idOf, open, orderOf } from './page.ts'
import { reportDifference, sideBySide, wordsOf } from './sentence.ts'

const parts = vocabulary<'exam' | 'completion'>({
  exam: '考试 / exam',
  completion: '结业 / completion',
})

type Rule = keyof CompletionRules
const ruleWords = vocabulary<Rule>({
  read: '读完 / read',
  passed: '打过关 / passed',
  drills: '小练答对 / drills right',
  exam: '考过 / exam passed',
  months: '有效期 / valid',
})
const amounts = vocabulary<'all'>({ all: '全部 / all' })
const drillWords = vocabulary<'drills'>({ drills: '小练 / drills' })

interface StepHalf {
  readonly name: string
  readonly target: StepTarget
  readonly where: Placed
}

interface LessonHalf {
  readonly heading: Placed
  readonly steps: StepHalf[]
}

export interface CourseHalf {
  readonly order: number
  readonly title: string
  readonly gist: string
  readonly lessons: readonly LessonHalf[]
  readonly exam: readonly string[]
  readonly rules: CompletionRules
  readonly where: Placed
}

const address =
  /^(?:\.\.\/)?(?:(techniques|handbook|examples|exercises)\/([A-Za-z0-9-]+)|([A-Z][A-Za-z0-9]*)\/\3|(phrases))\.(?:zh|en)\.md$/

/** What a link leads to, by its address alone; null if it is none of ours. */
function targetOf(href: string): StepTarget | null {
  const [, folder, id = '', scenario, phrases] = address.exec(href) ?? []
  if (folder === 'techniques') return { kind: 'technique', id }
  if (folder === 'handbook') return { kind: 'page', id }
  if (folder === 'examples') return { kind: 'example', id }
  if (folder === 'exercises') return { kind: 'exercise', id }
  if (scenario !== undefined) return { kind: 'scenario', id: scenario }
  return phrases === undefined ? null : { kind: 'phrases' }
}

function readStep(item: Item, report: Report): readonly StepHalf[] {
  for (const below of item.children) rejectNode(below, report)
  const line = wordsOf(item, report)
  if (line === null) return []
  const cut = cutAtColon(line)
  const count = Number(/\d+/.exec(cut?.value.text ?? '')?.[0])
  if (cut !== null && drillWords.find(cut.key.text) !== null && count > 0)
    return [{ name: line.text, target: { kind: 'drills', count }, where: line }]
  const [link] = line.links
  const target = link === undefined ? null : targetOf(link.href)
  if (target === null) report.add('course-step', line, { text: line.text })
  return target === null ? [] : [{ name: line.text, target, where: line }]
}

const unset: CompletionRules = { read: 0, passed: 0, drills: 0, exam: 'all', months: null }

function readRule(item: Item, rules: CompletionRules, report: Report): CompletionRules {
  for (const below of item.children) rejectNode(below, report)
  const line = wordsOf(item, report)
  const cut = line === null ? null : cutAtColon(line)
  const rule = cut === null ? null : ruleWords.find(cut.key.text)
  const number = Number(/\d+/.exec(cut?.value.text ?? '')?.[0] ?? NaN)
  const all = cut !== null && amounts.find(cut.value.text) === 'all'
  const counted = rule === 'drills' || rule === 'months'
  if (line === null) return rules
  if (rule === null || (all ? counted : !Number.isInteger(number))) {
    report.add('course-rule', line, { text: line.text, choices: ruleWords.choices })
    return rules
  }
  return { ...rules, [rule]: all ? 'all' : number }
}

export function readCourse(source: Source, name: string, report: Report): Half<CourseHalf> {
  const { front, nodes } = open(source, report)
  const values = frontValues(front, ['id', 'order', 'title', 'gist'], report)
  const id = idOf(values, name, report)
  const order = orderOf(values, report)
  const lessons: LessonHalf[] = []
  const exam: string[] = []
  let rules = unset
  let part: LessonHalf | 'exam' | 'completion' | null = null
  for (const node of nodes) {
    if (node.kind === 'heading' && node.depth === 1) {
      part = parts.find(node.text.text) ?? { heading: node.text, steps: [] }
      if (typeof part === 'object') lessons.push(part)
    } else if (node.kind !== 'list' || part === null) rejectNode(node, report)
    else
      for (const item of node.items) {
        if (part === 'completion') rules = readRule(item, rules, report)
        else if (part === 'exam') {
          for (const { target, where } of readStep(item, report))
            if (target.kind === 'scenario') exam.push(target.id)
            else report.add('course-step', where, { text: where.text })
        } else part.steps.push(...readStep(item, report))
      }
  }
  const where = values.id ?? front.whole
  return {
    id,
    where,
    value: {
      order,
      title: values.title?.text ?? id,
      gist: values.gist?.text ?? '',
      lessons,
      exam,
      rules,
      where,
    },
  }
}

/** What there is to link to, by id. */
export interface Known {
  readonly techniques: { readonly has: (id: string) => boolean }
  readonly pages: { readonly has: (id: string) => boolean }
  readonly examples: { readonly has: (id: string) => boolean }
  readonly scenarios: { readonly has: (id: string) => boolean }
  readonly exercises: { readonly has: (id: string) => boolean }
}

const exists = (
  target: StepTarget,
  { techniques, pages, examples, scenarios, exercises }: Known,
): boolean => {
  switch (target.kind) {
    case 'technique':
      return techniques.has(target.id)
    case 'page':
      return pages.has(target.id)
    case 'example':
      return examples.has(target.id)
    case 'scenario':
      return scenarios.has(target.id)
    case 'exercise':
      return exercises.has(target.id)
    case 'phrases':
    case 'drills':
      return true
  }
}

const sameTarget = (a: StepTarget, b: StepTarget): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Joined in the order in which they are offered. */
export function joinCourses(
  of: Halves<CourseHalf>,
  known: Known,
  report: Report,
): ReadonlyMap<string, Course> {
  const courses = join(of, report).map((pair): Course => {
    const { zh, en } = pair
    const places = { zh: zh.where, en: en.where }
    if (JSON.stringify([zh.rules, zh.exam]) !== JSON.stringify([en.rules, en.exam]))
      reportDifference({ zh: '考试或结业要求', en: 'exam or completion rules' }, places, report)
    for (const id of zh.exam) if (!known.scenarios.has(id)) report.add('course-step', zh.where, { text: id })
    const lessons = sideBySide(
      { zh: '课', en: 'lessons' },
      { zh: zh.lessons, en: en.lessons },
      places,
      report,
    ).map((lesson) => ({
      name: { zh: lesson.zh.heading.text, en: lesson.en.heading.text },
      steps: sideBySide(
        { zh: '步骤', en: 'steps' },
        { zh: lesson.zh.steps, en: lesson.en.steps },
        { zh: lesson.zh.heading, en: lesson.en.heading },
        report,
      ).map((step) => {
        if (!sameTarget(step.zh.target, step.en.target))
          reportDifference(
            { zh: '去处', en: 'where it leads' },
            { zh: step.zh.where, en: step.en.where },
            report,
          )
        if (!exists(step.zh.target, known)) report.add('course-step', step.zh.where, { text: step.zh.name })
        return { target: step.zh.target, name: { zh: step.zh.name, en: step.en.name } }
      }),
    }))
    return {
      id: pair.id,
      order: zh.order,
      title: both(pair, (half) => half.title),
      gist: both(pair, (half) => half.gist),
      lessons,
      exam: zh.exam,
      rules: zh.rules,
    }
  })
  return new Map([...courses].sort((a, b) => a.order - b.order).map((course) => [course.id, course]))
}
