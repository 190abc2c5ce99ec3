/** Scenes, interrupts, endings and starts of both languages side by side. */
import type { Span } from '../../model/diagnostic.ts'
import type {
  Arrow,
  Choice,
  Effects,
  Ending,
  Interrupt,
  LineBlock,
  Scenario,
  Scene,
  Start,
  Target,
} from '../../model/scenario.ts'
import { mannerWords, toneWords } from '../keywords.ts'
import { dealKeys, dealText, moveText } from './canonical.ts'
import type { Comparison, Twin } from './comparison.ts'
import { same, spansOf } from './comparison.ts'

const inOrder = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b)

const targetName = (scenario: Scenario, target: Target): string =>
  (target.kind === 'scene' ? scenario.scenes[target.scene]?.name : scenario.endings[target.ending]?.name) ??
  ''

function pairEffects(twin: Twin<Effects>, spans: Twin<Span>, comparison: Comparison): void {
  if (comparison.namesAgree && !same(inOrder(twin.zh.learns), inOrder(twin.en.learns)))
    comparison.report('pair-learns', spans, {})
  if (!same(dealKeys(twin.zh.deal), dealKeys(twin.en.deal))) {
    comparison.report('pair-deal', spans, {
      zh: dealText(twin.zh.deal, 'zh'),
      en: dealText(twin.en.deal, 'en'),
    })
  }
}

/** Arrows in order: condition, target, effects, and how much is said on the way. */
export function pairArrows(lists: Twin<readonly Arrow[]>, spans: Twin<Span>, comparison: Comparison): void {
  const { zh, en, report } = comparison
  for (const twin of comparison.twins('arrows', lists, spans)) {
    const at = spansOf(twin)
    if (comparison.differ(twin.zh.when, twin.en.when)) report('pair-condition', at, {})
    if (comparison.headingsAgree && !same(twin.zh.to, twin.en.to)) {
      report('pair-target', at, { zh: targetName(zh, twin.zh.to), en: targetName(en, twin.en.to) })
    }
    pairEffects(twin, at, comparison)
    comparison.sizes('replies', { zh: twin.zh.reply, en: twin.en.reply }, at)
  }
}

function pairBlocks(lists: Twin<readonly LineBlock[]>, spans: Twin<Span>, comparison: Comparison): void {
  for (const twin of comparison.twins('blocks', lists, spans)) {
    if (comparison.differ(twin.zh.when, twin.en.when)) comparison.report('pair-condition', spans, {})
    comparison.sizes('alternatives', { zh: twin.zh.alternatives, en: twin.en.alternatives }, spans)
  }
}

/** The order in which parts are listed means nothing. */
function sameStatement({ zh, en }: Twin<Choice>, { namesAgree }: Comparison): boolean {
  const read = ({ states }: Choice) =>
    states === null
      ? null
      : [states.kind, [...states.parts].sort(), namesAgree ? inOrder(states.steps) : states.steps.length]
  return same(read(zh), read(en))
}

function pairChoice(twin: Twin<Choice>, comparison: Comparison): void {
  const { report } = comparison
  const { zh, en } = twin
  const at = spansOf(twin)
  if (zh.manner !== en.manner)
    report('pair-manner', at, { zh: mannerWords.word(zh.manner).zh, en: mannerWords.word(en.manner).en })
  if (zh.tone !== en.tone)
    report('pair-tone', at, { zh: toneWords.word(zh.tone).zh, en: toneWords.word(en.tone).en })
  if (!same(zh.move, en.move)) report('pair-move', at, { zh: moveText(zh.move), en: moveText(en.move) })
  else if (!same(zh.techniques, en.techniques)) report('pair-techniques', at, {})
  if (comparison.differ(zh.needs, en.needs)) report('pair-needs', at, {})
  if (zh.asks !== en.asks) report('pair-asks', at, {})
  if (!sameStatement(twin, comparison)) report('pair-states', at, {})
  pairEffects(twin, at, comparison)
  comparison.sizes('replies', { zh: zh.reply, en: en.reply }, at)
  pairArrows({ zh: zh.arrows, en: en.arrows }, at, comparison)
}

/** A scene with its lines and choices. */
export function pairScene(twin: Twin<Scene>, comparison: Comparison): void {
  const { report } = comparison
  const { zh, en } = twin
  const at = spansOf(twin)
  if (zh.kind !== en.kind)
    report('pair-scene', at, {
      what: { zh: '一边是场，一边是地点', en: 'a scene in one, a place in the other' },
    })
  if (zh.when !== en.when) report('pair-scene', at, { what: { zh: '时机', en: 'when it happens' } })
  if (zh.clock !== en.clock) report('pair-scene', at, { what: { zh: '钟点', en: 'the time of day' } })
  if ((zh.place === null) !== (en.place === null))
    report('pair-scene', at, { what: { zh: '只有一边写了地点', en: 'only one names the place' } })
  comparison.sizes('narration', { zh: zh.narration, en: en.narration }, at)
  pairBlocks({ zh: zh.lines, en: en.lines }, at, comparison)
  for (const choice of comparison.twins('choices', { zh: zh.choices, en: en.choices }, at))
    pairChoice(choice, comparison)
}

export function pairInterrupt(twin: Twin<Interrupt>, comparison: Comparison): void {
  const at = spansOf(twin)
  if (comparison.differ(twin.zh.when, twin.en.when)) comparison.report('pair-condition', at, {})
  pairBlocks({ zh: twin.zh.lines, en: twin.en.lines }, at, comparison)
  pairArrows({ zh: twin.zh.arrows, en: twin.en.arrows }, at, comparison)
}

export function pairEnding(twin: Twin<Ending>, comparison: Comparison): void {
  const at = spansOf(twin)
  if (twin.zh.declared !== twin.en.declared) comparison.report('pair-ending', at, {})
  comparison.sizes('narration', { zh: twin.zh.narration, en: twin.en.narration }, at)
  pairBlocks({ zh: twin.zh.lines, en: twin.en.lines }, at, comparison)
}

export function pairStart(twin: Twin<Start>, comparison: Comparison): void {
  const { zh, en } = twin
  const at = spansOf(twin)
  const differences = [
    [comparison.headingsAgree && zh.scene !== en.scene, { zh: '开始的场', en: 'where it begins' }],
    [zh.trust !== en.trust, { zh: '信任', en: 'trust' }],
    [zh.broken !== en.broken, { zh: '失约', en: 'broken promises' }],
    [zh.patience !== en.patience, { zh: '耐心', en: 'patience' }],
    [
      zh.follows?.scenario !== en.follows?.scenario ||
        comparison.differ(zh.follows?.when ?? null, en.follows?.when ?? null),
      { zh: '承接', en: 'what it follows' },
    ],
  ] as const
  for (const [differs, what] of differences) if (differs) comparison.report('pair-start', at, { what })
  pairEffects(twin, at, comparison)
}
