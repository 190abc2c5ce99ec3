/** What the learner can come to hold: facts to learn and documents to bring. */
import type { Document, Fact } from '../../model/scenario.ts'
import type { Draft } from '../draft.ts'
import type { Report } from '../report.ts'
import { spanOf } from '../text/placed.ts'
import { resolveTechniques } from './entries.ts'
import type { Scope } from './scope.ts'
import { reportTwice } from './scope.ts'
import { fill } from './template.ts'

/** Facts and documents are kept as bits of one number each. */
const limits = { facts: 30, documents: 12 } as const

/** The facts in order, with their texts. */
export function resolveFacts(draft: Draft, scope: Scope): readonly Fact[] {
  reportTwice(
    draft.facts.map((fact) => fact.name),
    'duplicate-fact',
    scope.report,
  )
  const beyond = draft.facts[limits.facts]
  if (beyond !== undefined) scope.report.add('too-many-facts', beyond.name, { limit: limits.facts })
  return draft.facts.map((fact) => ({
    name: fact.name.text,
    text: fill(fact.text, 'written', scope),
    span: spanOf(fact.name),
  }))
}

/** The things to bring in order, each with the technique it is. */
export function resolveDocuments(draft: Draft, scope: Scope): readonly Document[] {
  reportTwice(
    draft.documents.map((document) => document.name),
    'duplicate-document',
    scope.report,
  )
  const beyond = draft.documents[limits.documents]
  if (beyond !== undefined) scope.report.add('too-many-documents', beyond.name, { limit: limits.documents })
  return draft.documents.map((document) => ({
    name: document.name.text,
    technique: resolveTechniques(document.technique ?? undefined, scope)[0] ?? null,
    span: spanOf(document.name),
  }))
}

/** The number in `# 准备（最多带 2 样）`. */
export function bringLimit(draft: Draft, report: Report): number {
  const heading = draft.sections.get('preparation')
  if (heading === undefined || draft.documents.length === 0) return 0
  const digits = /[（(][^（(]*?(\d{1,3}|[一二两三四五六七八九])/.exec(heading.text)?.[1]
  if (digits === undefined) {
    report.add('missing-bring-limit', heading, {})
    return draft.documents.length
  }
  const spoken = '零一二三四五六七八九'.indexOf(digits === '两' ? '二' : digits)
  const limit = spoken > 0 ? spoken : Number(digits)
  if (limit < 1 || limit > draft.documents.length)
    report.add('bring-limit', heading, { limit, documents: draft.documents.length })
  return limit
}
