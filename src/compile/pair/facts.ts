/** Front matter, account, preparation and variants of both languages side by side. */
import type { Span } from '../../model/diagnostic.ts'
import type { Term } from '../../model/scenario.ts'
import { frontKeys, reservedTerms } from '../keywords.ts'
import type { Comparison, Counted, Twin } from './comparison.ts'
import { counted, same, spansOf } from './comparison.ts'

/** The front matter and the briefing. */
export function pairFront(comparison: Comparison): void {
  const { zh, en, report } = comparison
  const at = spansOf({ zh, en })
  const fields = [
    ['id', 'id'],
    ['channel', 'channel'],
    ['call', 'incoming'],
    ['persona', 'persona'],
    ['difficulty', 'difficulty'],
    ['today', 'today'],
    ['pass', 'mark'],
    ['acceptable', 'acceptable'],
  ] as const
  for (const [key, field] of fields) {
    if (zh[field] !== en[field])
      report('pair-front', at, { key: frontKeys.word(key), zh: String(zh[field]), en: String(en[field]) })
  }
  if (!same(zh.lawCards, en.lawCards)) {
    report('pair-front', at, {
      key: frontKeys.word('law'),
      zh: zh.lawCards.join(', '),
      en: en.lawCards.join(', '),
    })
  }
  if (zh.bringLimit !== en.bringLimit) {
    report('pair-front', at, {
      key: { zh: '最多带几样', en: 'bring at most' },
      zh: String(zh.bringLimit),
      en: String(en.bringLimit),
    })
  }
  comparison.sizes('briefing', { zh: zh.briefing, en: en.briefing }, at)
}

const valueText = ({ value }: Term): string =>
  value.kind === 'yuan' ? String(value.yuan) : value.kind === 'date' ? value.date : 'text'

/** A term with the word of the language that it is, if it is one: 争议 and Set-off are not the same. */
const termText = (term: Term): string =>
  [reservedTerms.find(term.name) ?? '', valueText(term)].filter((part) => part !== '').join(' ')

/** Invoices, milestones, ledger, past promises and terms: sums and days must agree, words may not. */
export function pairAccount(comparison: Comparison): void {
  const { zh, en } = comparison
  const whole = spansOf({ zh: zh.account, en: en.account })
  const list = <T>(
    what: Counted,
    lists: Twin<readonly T[]>,
    text: (member: T) => string,
    place: (twin: Twin<T>) => Twin<Span> = () => whole,
  ): void => {
    for (const twin of comparison.twins(what, lists, whole)) {
      const texts = { zh: text(twin.zh), en: text(twin.en) }
      if (texts.zh !== texts.en)
        comparison.report('pair-account', place(twin), { what: counted[what], ...texts })
    }
  }
  const [a, b] = [zh.account, en.account]
  list(
    'invoices',
    { zh: a.invoices, en: b.invoices },
    (invoice) => `${invoice.number} ${invoice.yuan} ${invoice.due}`,
    spansOf,
  )
  list('milestones', { zh: a.milestones, en: b.milestones }, (milestone) => `${milestone.percent}%`)
  list('ledger', { zh: a.ledger, en: b.ledger }, (entry) => `${entry.date} ${entry.yuan ?? ''}`)
  list(
    'promises',
    { zh: a.promises, en: b.promises },
    (promise) => `${promise.date} ${promise.yuan ?? ''} ${promise.kept}`,
  )
  list('terms', { zh: a.terms, en: b.terms }, termText)
}

/** Variants with their weights and obstacles, and what documents are as techniques. */
export function pairVariantsAndDocuments(comparison: Comparison): void {
  const { zh, en, report } = comparison
  if (!comparison.namesAgree) return
  const whole = spansOf({ zh, en })
  for (const twin of comparison.twins('variants', { zh: zh.variants, en: en.variants }, whole)) {
    const at = spansOf(twin)
    if (twin.zh.id !== twin.en.id) {
      report('pair-order', at, { what: counted.variants, zh: twin.zh.id, en: twin.en.id })
      continue
    }
    if (twin.zh.weight !== twin.en.weight)
      report('pair-variant', at, { what: { zh: '权重', en: 'its weight' } })
    const [a, b] = [twin.zh.obstacle, twin.en.obstacle]
    const obstacles = a?.keep !== b?.keep || comparison.differ(a?.unless ?? null, b?.unless ?? null)
    if (obstacles) report('pair-variant', at, { what: { zh: '障碍', en: 'its obstacle' } })
  }
  for (const twin of comparison.twins('documents', { zh: zh.documents, en: en.documents }, whole)) {
    if (twin.zh.technique !== twin.en.technique) report('pair-document', spansOf(twin), {})
  }
}
