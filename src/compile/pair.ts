/**
 * The two languages of a scenario side by side: one structure, paired by order. Enters: both checked
 * scenarios. Leaves: every difference that is more than wording, with its place in both files.
 */
import type { Condition } from '../model/condition.ts'
import type { DealTerm } from '../model/deal.ts'
import type { Bilingual, Diagnostic, Span } from '../model/diagnostic.ts'
import type { Account, Arrow, Choice, Effects, LineBlock, Move, Scenario, Scene, Start, Target, Term } from '../model/scenario.ts'
import type { Code, CodeFacts } from './codes.ts'
import { dealWords, frontKeys, meansWords, toneWords } from './keywords.ts'
import { diagnose } from './report.ts'

const counted = {
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
type Counted = keyof typeof counted

const otherPlace: Bilingual = { zh: '对应的地方', en: 'its counterpart' }

/** Values compare as data: both sides list their fields in one order, that of the compiler. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A condition with its parts in an order that does not depend on how it was typed. */
function canonical(condition: Condition | null): unknown {
  if (condition === null) return null
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map(canonical).map((part) => JSON.stringify(part)).sort() }
    case 'not':
      return { kind: 'not', of: canonical(condition.of) }
    case 'trust':
    case 'mood':
    case 'stance':
    case 'candour':
    case 'class':
      return { kind: condition.kind, is: [...condition.is].sort() }
    default:
      return condition
  }
}

/** A term of a deal as far as both languages must agree: who and where from are words. */
function dealKey(term: DealTerm): string {
  switch (term.part) {
    case 'date':
      return `${term.part} ${term.date}`
    case 'means':
      return `${term.part} ${term.means}`
    case 'invoices':
      return `${term.part} ${[...term.numbers].sort().join(' ')}`
    case 'person':
    case 'source':
    case 'written':
      return term.part
    default:
      return `${term.part} ${term.yuan}`
  }
}

const dealKeys = (deal: readonly DealTerm[]): readonly string[] => deal.map(dealKey).sort()

/** The deal in an author's words, for messages. */
function dealText(deal: readonly DealTerm[], language: 'zh' | 'en'): string {
  const words = deal.map((term) => {
    const detail = term.part === 'means' ? meansWords.word(term.means)[language] : dealKey(term).split(' ').slice(1).join(' ')
    return `${dealWords.word(term.part)[language]} ${detail}`.trim()
  })
  return words.join(language === 'zh' ? '，' : ', ')
}

function moveText(move: Move): string {
  switch (move.kind) {
    case 'technique':
      return move.technique
    case 'misconception':
      return move.misconception
    case 'red-line':
      return move.redLine
  }
}

const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b)

/** Two things of one place in both languages. */
interface Twin<T> {
  readonly zh: T
  readonly en: T
}

/** Every difference between the languages of one scenario; empty if only the wording differs. */
export function pairScenarios(zh: Scenario, en: Scenario): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const report = <C extends Code>(code: C, spans: Twin<Span>, facts: CodeFacts<C>): void => {
    found.push(diagnose(code, spans.en, facts, { span: spans.zh, message: otherPlace }))
  }
  const spansOf = (twin: Twin<{ readonly span: Span }>): Twin<Span> => ({ zh: twin.zh.span, en: twin.en.span })

  /** The members of two lists side by side; none if their numbers differ, which is reported. */
  const twins = <T>(what: Counted, lists: Twin<readonly T[]>, spans: Twin<Span>): readonly Twin<T>[] => {
    if (lists.zh.length !== lists.en.length) {
      report('pair-count', spans, { what: counted[what], zh: lists.zh.length, en: lists.en.length })
      return []
    }
    return lists.zh.flatMap((first, index) => {
      const second = lists.en[index]
      return second === undefined ? [] : [{ zh: first, en: second }]
    })
  }
  const sizes = (what: Counted, lists: Twin<readonly unknown[]>, spans: Twin<Span>): boolean =>
    lists.zh.length === 0 && lists.en.length === 0 ? true : twins(what, lists, spans).length > 0

  const whole = spansOf({ zh, en })
  const namesAgree = (['facts', 'documents', 'variants'] as const).map((what) => sizes(what, { zh: zh[what], en: en[what] }, whole)).every(Boolean)
  const headingsAgree = (['scenes', 'endings'] as const).map((what) => sizes(what, { zh: zh[what], en: en[what] }, whole)).every(Boolean)

  const differ = (a: Condition | null, b: Condition | null): boolean => namesAgree && !same(canonical(a), canonical(b))

  const targetName = (scenario: Scenario, target: Target): string =>
    (target.kind === 'scene' ? scenario.scenes[target.scene]?.name : scenario.endings[target.ending]?.name) ?? ''

  const pairEffects = (twin: Twin<Effects>, spans: Twin<Span>): void => {
    if (namesAgree && !same(sorted(twin.zh.learns), sorted(twin.en.learns))) report('pair-learns', spans, {})
    if (!same(dealKeys(twin.zh.deal), dealKeys(twin.en.deal))) {
      report('pair-deal', spans, { zh: dealText(twin.zh.deal, 'zh'), en: dealText(twin.en.deal, 'en') })
    }
  }

  const pairArrows = (lists: Twin<readonly Arrow[]>, spans: Twin<Span>): void => {
    for (const twin of twins('arrows', lists, spans)) {
      const at = spansOf(twin)
      if (differ(twin.zh.when, twin.en.when)) report('pair-condition', at, {})
      if (headingsAgree && !same(twin.zh.to, twin.en.to)) report('pair-target', at, { zh: targetName(zh, twin.zh.to), en: targetName(en, twin.en.to) })
      pairEffects(twin, at)
      sizes('replies', { zh: twin.zh.reply, en: twin.en.reply }, at)
    }
  }

  const pairBlocks = (lists: Twin<readonly LineBlock[]>, spans: Twin<Span>): void => {
    for (const twin of twins('blocks', lists, spans)) {
      if (differ(twin.zh.when, twin.en.when)) report('pair-condition', spans, {})
      sizes('alternatives', { zh: twin.zh.alternatives, en: twin.en.alternatives }, spans)
    }
  }

  const pairChoice = (twin: Twin<Choice>): void => {
    const at = spansOf(twin)
    if (twin.zh.manner !== twin.en.manner) report('pair-manner', at, { zh: twin.zh.manner, en: twin.en.manner })
    if (twin.zh.tone !== twin.en.tone) report('pair-tone', at, { zh: toneWords.word(twin.zh.tone).zh, en: toneWords.word(twin.en.tone).en })
    if (!same(twin.zh.move, twin.en.move)) report('pair-move', at, { zh: moveText(twin.zh.move), en: moveText(twin.en.move) })
    else if (!same(twin.zh.techniques, twin.en.techniques)) report('pair-techniques', at, {})
    if (differ(twin.zh.needs, twin.en.needs)) report('pair-needs', at, {})
    if (twin.zh.asks !== twin.en.asks) report('pair-asks', at, {})
    pairEffects(twin, at)
    sizes('replies', { zh: twin.zh.reply, en: twin.en.reply }, at)
    pairArrows({ zh: twin.zh.arrows, en: twin.en.arrows }, at)
  }

  const pairScene = (twin: Twin<Scene>): void => {
    const at = spansOf(twin)
    if (twin.zh.kind !== twin.en.kind) report('pair-scene', at, { what: { zh: '一边是场，一边是地点', en: 'a scene in one, a place in the other' } })
    if (twin.zh.when !== twin.en.when) report('pair-scene', at, { what: { zh: '时机', en: 'when it happens' } })
    if ((twin.zh.place === null) !== (twin.en.place === null)) report('pair-scene', at, { what: { zh: '只有一边写了地点', en: 'only one names the place' } })
    sizes('narration', { zh: twin.zh.narration, en: twin.en.narration }, at)
    pairBlocks({ zh: twin.zh.lines, en: twin.en.lines }, at)
    for (const choice of twins('choices', { zh: twin.zh.choices, en: twin.en.choices }, at)) pairChoice(choice)
  }

  const pairStart = (twin: Twin<Start>): void => {
    const at = spansOf(twin)
    if (headingsAgree && twin.zh.scene !== twin.en.scene) report('pair-start', at, { what: { zh: '开始的场', en: 'where it begins' } })
    if (twin.zh.trust !== twin.en.trust) report('pair-start', at, { what: { zh: '信任', en: 'trust' } })
    if (twin.zh.broken !== twin.en.broken) report('pair-start', at, { what: { zh: '失约', en: 'broken promises' } })
    if (twin.zh.patience !== twin.en.patience) report('pair-start', at, { what: { zh: '耐心', en: 'patience' } })
    pairEffects(twin, at)
  }

  const pairFront = (): void => {
    const fields = [
      ['id', 'id'], ['channel', 'channel'], ['persona', 'persona'], ['difficulty', 'difficulty'],
      ['today', 'today'], ['pass', 'mark'], ['acceptable', 'acceptable'],
    ] as const
    for (const [key, field] of fields) {
      if (zh[field] !== en[field]) report('pair-front', whole, { key: frontKeys.word(key), zh: String(zh[field]), en: String(en[field]) })
    }
    if (!same(zh.lawCards, en.lawCards)) report('pair-front', whole, { key: frontKeys.word('law'), zh: zh.lawCards.join(', '), en: en.lawCards.join(', ') })
    if (zh.bringLimit !== en.bringLimit) {
      report('pair-front', whole, { key: { zh: '最多带几样', en: 'bring at most' }, zh: String(zh.bringLimit), en: String(en.bringLimit) })
    }
    sizes('briefing', { zh: zh.briefing, en: en.briefing }, whole)
  }

  const pairAccount = (): void => {
    const at = spansOf({ zh: zh.account, en: en.account })
    const list = <K extends 'invoices' | 'milestones' | 'ledger' | 'promises' | 'terms'>(what: K, key: (member: Account[K][number]) => string): void => {
      // Each list holds members of its own kind; the pair is read with the key made for that kind.
      for (const twin of twins<Account[K][number]>(what, { zh: zh.account[what], en: en.account[what] }, at)) {
        const texts = { zh: key(twin.zh), en: key(twin.en) }
        const place = 'span' in twin.zh && 'span' in twin.en ? { zh: twin.zh.span, en: twin.en.span } : at
        if (texts.zh !== texts.en) report('pair-account', place, { what: counted[what], ...texts })
      }
    }
    list('invoices', (invoice) => `${invoice.number} ${invoice.yuan} ${invoice.due}`)
    list('milestones', (milestone) => `${milestone.percent}%`)
    list('ledger', (entry) => `${entry.date} ${entry.yuan ?? ''}`)
    list('promises', (promise) => `${promise.date} ${promise.yuan ?? ''} ${promise.kept}`)
    list('terms', ({ value }: Term) => (value.kind === 'yuan' ? String(value.yuan) : value.kind === 'date' ? value.date : 'text'))
  }

  const pairVariants = (): void => {
    for (const twin of twins('variants', { zh: zh.variants, en: en.variants }, whole)) {
      const at = spansOf(twin)
      if (twin.zh.id !== twin.en.id) report('pair-order', at, { what: counted.variants, zh: twin.zh.id, en: twin.en.id })
      else if (twin.zh.weight !== twin.en.weight) report('pair-variant', at, { what: { zh: '权重', en: 'its weight' } })
      const [a, b] = [twin.zh.obstacle, twin.en.obstacle]
      if (a?.keep !== b?.keep || differ(a?.unless ?? null, b?.unless ?? null)) report('pair-variant', at, { what: { zh: '障碍', en: 'its obstacle' } })
    }
  }

  pairFront()
  pairAccount()
  if (namesAgree) {
    pairVariants()
    for (const twin of twins('documents', { zh: zh.documents, en: en.documents }, whole)) {
      if (twin.zh.technique !== twin.en.technique) report('pair-document', spansOf(twin), {})
    }
  }
  twins('starts', { zh: zh.starts, en: en.starts }, whole).forEach(pairStart)
  if (headingsAgree) {
    twins('scenes', { zh: zh.scenes, en: en.scenes }, whole).forEach(pairScene)
    for (const twin of twins('endings', { zh: zh.endings, en: en.endings }, whole)) {
      const at = spansOf(twin)
      if (twin.zh.declared !== twin.en.declared) report('pair-ending', at, {})
      sizes('narration', { zh: twin.zh.narration, en: twin.en.narration }, at)
      pairBlocks({ zh: twin.zh.lines, en: twin.en.lines }, at)
    }
  }
  for (const twin of twins('interrupts', { zh: zh.interrupts, en: en.interrupts }, whole)) {
    const at = spansOf(twin)
    if (differ(twin.zh.when, twin.en.when)) report('pair-condition', at, {})
    pairBlocks({ zh: twin.zh.lines, en: twin.en.lines }, at)
    pairArrows({ zh: twin.zh.arrows, en: twin.en.arrows }, at)
  }
  pairArrows({ zh: zh.leave.arrows, en: en.leave.arrows }, spansOf({ zh: zh.leave, en: en.leave }))
  return found
}
