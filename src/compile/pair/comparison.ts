/**
 * What comparing two languages needs in every place: lists side by side, and differences noted with
 * both their places. Enters: the two scenarios. Leaves: diagnostics, gathered in `found`.
 */
import type { Condition } from '../../model/condition.ts'
import type { Bilingual, Diagnostic, Span } from '../../model/diagnostic.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Code, CodeFacts } from '../codes.ts'
import { diagnose } from '../report.ts'
import { canonical } from './canonical.ts'

/** Two things of one place in both languages. */
export interface Twin<T> {
  readonly zh: T
  readonly en: T
}

/** What is counted, in words. */
export const counted = {
  invoices: { zh: '发票', en: 'invoices' },
  milestones: { zh: '节点', en: 'milestones' },
  ledger: { zh: '往来', en: 'ledger entries' },
  promises: { zh: '过去的承诺', en: 'past promises' },
  terms: { zh: '账户里的值', en: 'account values' },
  facts: { zh: '线索', en: 'facts' },
  documents: { zh: '准备的东西', en: 'things to bring' },
  variants: { zh: '变体', en: 'variants' },
  starts: { zh: '起点', en: 'starts' },
  scenes: { zh: '场', en: 'scenes' },
  choices: { zh: '应对', en: 'choices' },
  arrows: { zh: '箭头', en: 'arrows' },
  blocks: { zh: '客户的话（按条件分的组）', en: 'blocks of lines' },
  alternatives: { zh: '同一组里可换的说法', en: 'alternatives of a block' },
  replies: { zh: '回应', en: 'lines of reply' },
  interrupts: { zh: '打断', en: 'interrupts' },
  endings: { zh: '结局', en: 'endings' },
  narration: { zh: '旁白', en: 'paragraphs of narration' },
  briefing: { zh: '简报的段落', en: 'paragraphs of the briefing' },
} as const satisfies Readonly<Record<string, Bilingual>>
export type Counted = keyof typeof counted

const otherPlace: Bilingual = { zh: '对应的地方', en: 'its counterpart' }

export interface Comparison extends Twin<Scenario> {
  readonly found: readonly Diagnostic[]
  /** Notes a difference at the English place, with the Chinese one beside it. */
  readonly report: <C extends Code>(code: C, spans: Twin<Span>, facts: CodeFacts<C>) => void
  /** The members of two lists side by side; none if their numbers differ, which is reported. */
  readonly twins: <T>(what: Counted, lists: Twin<readonly T[]>, spans: Twin<Span>) => readonly Twin<T>[]
  /** Whether two lists are of one length; reports it if not. */
  readonly sizes: (what: Counted, lists: Twin<readonly unknown[]>, spans: Twin<Span>) => boolean
  /** Whether two conditions differ; false while facts, documents or variants do not even agree in number. */
  readonly differ: (zh: Condition | null, en: Condition | null) => boolean
  /** Whether facts, documents and variants agree in number, so that ordinals can be compared. */
  readonly namesAgree: boolean
  /** Whether scenes and endings agree in number, so that targets can be compared. */
  readonly headingsAgree: boolean
}

/** Values compare as data: both sides list their fields in one order, that of the compiler. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export const spansOf = (twin: Twin<{ readonly span: Span }>): Twin<Span> => ({
  zh: twin.zh.span,
  en: twin.en.span,
})

/** Starts a comparison; differences in the number of named things are noted at once. */
export function compare(zh: Scenario, en: Scenario): Comparison {
  const found: Diagnostic[] = []
  const report: Comparison['report'] = (code, spans, facts) => {
    found.push(diagnose(code, spans.en, facts, { span: spans.zh, message: otherPlace }))
  }
  const sizes: Comparison['sizes'] = (what, lists, spans) => {
    if (lists.zh.length === lists.en.length) return true
    report('pair-count', spans, { what: counted[what], zh: lists.zh.length, en: lists.en.length })
    return false
  }
  const twins: Comparison['twins'] = (what, lists, spans) => {
    if (!sizes(what, lists, spans)) return []
    return lists.zh.flatMap((first, index) => {
      const second = lists.en[index]
      return second === undefined ? [] : [{ zh: first, en: second }]
    })
  }
  const whole = spansOf({ zh, en })
  const agree = (...kinds: readonly ('facts' | 'documents' | 'variants' | 'scenes' | 'endings')[]): boolean =>
    kinds.map((what) => sizes(what, { zh: zh[what], en: en[what] }, whole)).every(Boolean)
  const namesAgree = agree('facts', 'documents', 'variants')
  const headingsAgree = agree('scenes', 'endings')
  const differ: Comparison['differ'] = (a, b) => namesAgree && !same(canonical(a), canonical(b))
  return { zh, en, found, report, twins, sizes, differ, namesAgree, headingsAgree }
}
