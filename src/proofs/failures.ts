/** The gates of DESIGN 5 over one scenario's figures: a diagnostic for each that fails. */
import { classWords } from '../compile/keywords.ts'
import type { Bilingual, Diagnostic, Span } from '../model/diagnostic.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Figures } from './figures.ts'

const round = (value: number): string => (Math.round(value * 10) / 10).toString()
const percent = (share: number): string => `${round(share * 100)} %`

type Finding = readonly [code: string, message: Bilingual, span?: Span | undefined]

function* find(figures: Figures, text: Scenario): Iterable<Finding> {
  const { best, random } = figures
  if (best < 60)
    yield [
      'best-too-low',
      {
        zh: `最好的打法也只值 ${round(best)} 分，至少要 60：客户逼得太死，放一条走得通的路。`,
        en: `The best line is worth only ${round(best)} points, 60 are needed: give the learner a way that works.`,
      },
    ]
  if (best - random.value < 25)
    yield [
      'best-near-random',
      {
        zh: `最好的打法 ${round(best)} 分，瞎点也有 ${round(random.value)} 分，至少要差 25：选错要有代价。`,
        en: `The best line is worth ${round(best)}, random play ${round(random.value)}; they must differ by 25: make errors cost.`,
      },
    ]
  if (!figures.bestPasses)
    yield [
      'best-fails',
      {
        zh: '最好的打法在最常见的变体里没有达标，或者在某个变体里以破裂、红线收场。',
        en: 'The best line misses the acceptable class in the likeliest variant, or ends damaged in one.',
      },
    ]
  if (figures.openingGivesAway)
    yield [
      'opening-gives-away',
      {
        zh: '还没开口，几种真因的开场就看得出不一样：头一句话、神情、能选的应对要先一样，漏口风的话放到学员问了以后。',
        en: 'Before the first move the causes can already be told apart: let his first words, his face and the choices be alike, and move what gives a cause away behind a question.',
      },
    ]
  if (random.pass > 0.05)
    yield [
      'random-passes',
      {
        zh: `瞎点的通过率 ${percent(random.pass)}，最多 5 %。`,
        en: `Random play passes ${percent(random.pass)} of the time; 5 % at most.`,
      },
    ]
  if (random.score > 25)
    yield [
      'random-scores',
      {
        zh: `瞎点平均 ${round(random.score)} 分，最多 25。`,
        en: `Random play scores ${round(random.score)} on average; 25 at most.`,
      },
    ]
  for (const [name, { passed, of, limit }] of Object.entries(figures.bots))
    if (passed > of * limit)
      yield [
        'bot-passes',
        {
          zh: `只会一招的打法「${name}」通过了 ${of} 次里的 ${passed} 次，最多 ${percent(limit)}：加“对的招、错的时候”，别把好话写坏。`,
          en: `The naive strategy "${name}" passes ${passed} of ${of} plays, ${percent(limit)} at most: add right tools at the wrong moment.`,
        },
      ]
  for (const { scene, choice, states, loss } of figures.rewardsWrong)
    yield [
      'rewards-wrong',
      {
        zh: `「${scene}」里的错项「${choice}」在 ${states} 种局面下几乎最好（最少只亏 ${round(loss)} 分）：改客户或改场面，别改标签。`,
        en: `In "${scene}" the wrong choice "${choice}" is all but best in ${states} situations (loses only ${round(loss)}): mend the customer or the scene, never the tag.`,
      },
    ]
  for (const scene of figures.onlyWrong)
    yield [
      'only-wrong-choices',
      {
        zh: `「${scene}」里有时只剩错项可选。`,
        en: `In "${scene}" there are moments when only wrong choices are offered.`,
      },
    ]
  for (const technique of figures.neverBest)
    yield [
      'never-best',
      {
        zh: `技巧 ${technique} 出现了，但在任何局面下都不是好选择。`,
        en: `The technique ${technique} is offered but never the right choice.`,
      },
    ]
  for (const name of figures.unreachable)
    yield ['unreachable', { zh: `怎么打都走不到：${name}`, en: `No play reaches: ${name}` }]
  for (const { ending, declared, real } of figures.mismatchedEndings) {
    const place = text.endings[ending]
    const name = place?.name ?? `#${ending}`
    yield [
      'ending-mismatch',
      {
        zh: `结局「${name}」写的是${classWords.word(declared).zh}，有的打法走到这儿，按约定却是${classWords.word(real).zh}：改箭头的条件，或者写“按约定”。`,
        en: `The ending "${name}" is declared ${classWords.word(declared).en}, but some plays reach it with a deal that is ${classWords.word(real).en}: mend the arrow's condition, or write "by-deal".`,
      },
      place?.span,
    ]
  }
  for (let level = 1; level < figures.skill.length; level++) {
    const [low, high] = [figures.skill[level - 1] ?? 0, figures.skill[level] ?? 0]
    const error = Math.hypot(figures.skillErrors[level - 1] ?? 0, figures.skillErrors[level] ?? 0)
    if (high - low < 2 * error)
      yield [
        'skill-not-rewarded',
        {
          zh: `第 ${level + 1} 档学员平均 ${round(high)} 分，不比第 ${level} 档的 ${round(low)} 分明显高。`,
          en: `Learners of level ${level + 1} score ${round(high)}, not clearly above the ${round(low)} of level ${level}.`,
        },
      ]
  }
  for (let level = 1; level < figures.skillMisconceptions.length; level++)
    if ((figures.skillMisconceptions[level] ?? 0) <= (figures.skillMisconceptions[level - 1] ?? 0))
      yield [
        'misconceptions-rewarded',
        {
          zh: '少犯误区的学员得分没有更高。',
          en: 'Learners with fewer misconceptions do not score higher.',
        },
      ]
}

/** @param text the scenario the diagnostics point into */
export function failures(figures: Figures, text: Scenario): readonly Diagnostic[] {
  const start: Span = { file: text.file, start: 0, end: 0, line: 1, column: 1 }
  return [...find(figures, text)].map(([code, message, span]) => ({
    code,
    severity: 'error',
    message,
    span: span ?? start,
  }))
}
