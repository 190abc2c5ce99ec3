/**
 * Rules for choices that need solving (DOMAIN 4.2, rules 1–4, 9, 10): what a learner could exploit
 * without thinking. Polite is a soft tone, empathy `empathic-listening`, law family F11, M07, M13;
 * best is a loss below 2 by V_τ. Findings are warnings: a course is better for minding them.
 */
import type { Technique } from '../model/catalogue.ts'
import type { Bilingual, Diagnostic, Span } from '../model/diagnostic.ts'
import type { GameChoice } from '../model/game.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Solution } from '../solve/solve.ts'
import { topFallible } from '../solve/walk.ts'
import { offersAt } from './bots.ts'
import { bestLoss } from './tags.ts'

/** One turn, averaged over the information states in which it comes up. */
interface Turn {
  readonly scene: number
  /** Ordinal → mean loss, of the choices that are offered in most of its states. */
  readonly losses: ReadonlyMap<number, number>
}

const rightFrom = 10

function turnsOf(solutions: readonly Solution[]): readonly Turn[] {
  const sums = new Map<number, Map<number, { loss: number; count: number }>>()
  for (const solution of solutions)
    for (let node = 0; node < solution.size; node++) {
      if (solution.ended[node] === 1) continue
      const top = topFallible(solution, node)
      // Where nearly nothing is left to win, losses say nothing about the choices.
      if (top < 25) continue
      for (const { scene, ordinal, index } of offersAt(solution, node)) {
        const turn = sums.get(scene) ?? new Map<number, { loss: number; count: number }>()
        const sum = turn.get(ordinal) ?? { loss: 0, count: 0 }
        turn.set(ordinal, { loss: sum.loss + top - (solution.fallibleOf[index] ?? 0), count: sum.count + 1 })
        sums.set(scene, turn)
      }
    }
  return [...sums].map(([scene, turn]) => ({
    scene,
    losses: new Map([...turn].map(([ordinal, { loss, count }]) => [ordinal, loss / count])),
  }))
}

const isLaw = (choice: GameChoice, techniques: ReadonlyMap<string, Technique>): boolean =>
  choice.move.kind === 'technique'
    ? techniques.get(choice.move.technique)?.family === 'F11'
    : choice.move.kind === 'misconception' && ['M07', 'M13'].includes(choice.move.misconception)

const warning = (code: string, span: Span, message: Bilingual): Diagnostic => ({
  code,
  severity: 'warning',
  message,
  span,
})

/** Spoken choices of a turn with their lengths in one language, the best one named. */
function spoken(text: Scenario, { scene, losses }: Turn) {
  const choices = text.scenes[scene]?.choices ?? []
  const list = [...losses].flatMap(([ordinal, loss]) => {
    const choice = choices[ordinal]
    return choice?.manner === 'say' ? [{ ordinal, loss, length: choice.text.length }] : []
  })
  const best = list.reduce<(typeof list)[number] | undefined>(
    (a, b) => (a === undefined || b.loss < a.loss ? b : a),
    undefined,
  )
  return list.length >= 3 && best !== undefined ? { list, best } : null
}

/** @param texts the scenario in each language */
export function itemRules(
  solutions: readonly Solution[],
  texts: readonly Scenario[],
  techniques: ReadonlyMap<string, Technique>,
): readonly Diagnostic[] {
  const turns = turnsOf(solutions)
  const [solution] = solutions
  if (solution === undefined) return []
  const found: Diagnostic[] = []
  const choiceOf = (scene: number, ordinal: number): GameChoice | undefined =>
    solution.game.scenes[scene]?.choices[ordinal]

  for (const text of texts) {
    const span: Span = { file: text.file, start: 0, end: 0, line: 1, column: 1 }
    const measured = turns.flatMap((turn) => spoken(text, turn) ?? [])
    const share = (test: (turn: (typeof measured)[number]) => boolean): number =>
      measured.length === 0 ? 0 : measured.filter(test).length / measured.length
    // Equal lengths give nothing away: alone the longest, but shortest together with others.
    const longest = share(({ list, best }) =>
      list.every((each) => each === best || each.length < best.length),
    )
    const shortest = share(({ list, best }) => list.every((each) => each.length >= best.length))
    if (longest > 0.3)
      found.push(
        warning('best-is-longest', span, {
          zh: `${Math.round(longest * 100)} % 的轮次里最好的那句也最长，最多 30 %：学员会挑长的点。`,
          en: `The best choice is the longest in ${Math.round(longest * 100)} % of turns, 30 % at most: learners will pick by length.`,
        }),
      )
    if (measured.length >= 6 && shortest < 0.15)
      found.push(
        warning('best-never-shortest', span, {
          zh: `最好的那句最短的轮次只有 ${Math.round(shortest * 100)} %，至少 15 %。`,
          en: `The best choice is the shortest in only ${Math.round(shortest * 100)} % of turns, 15 % are needed.`,
        }),
      )
    const first = share(({ list, best }) => best.ordinal === Math.min(...list.map(({ ordinal }) => ordinal)))
    if (first > 0.45)
      found.push(
        warning('best-is-first', span, {
          zh: `${Math.round(first * 100)} % 的轮次里最好的那句写在第一个：打乱着写。`,
          en: `The best choice is written first in ${Math.round(first * 100)} % of turns: mix their order.`,
        }),
      )
  }

  const [text] = texts
  if (text === undefined) return found
  let empathyOffered = 0
  let empathyBest = 0
  let lawOffered = 0
  let lawSound = 0
  let bluntRight = 0
  let lateTrap = false
  for (const { scene, losses } of turns) {
    const offers = [...losses].flatMap(([ordinal, loss]) => {
      const choice = choiceOf(scene, ordinal)
      return choice === undefined || choice.manner !== 'say' ? [] : [{ choice, loss }]
    })
    if (offers.length < 3) continue
    const politeWrong = offers.some(({ choice, loss }) => choice.tone === 'soft' && loss >= 4)
    if (!politeWrong)
      found.push(
        warning(
          'politeness-rewarded',
          text.scenes[scene]?.span ?? { file: text.file, start: 0, end: 0, line: 1, column: 1 },
          {
            zh: `「${text.scenes[scene]?.name ?? ''}」没有“客气但错”的一句：客气不能总是对。`,
            en: `"${text.scenes[scene]?.name ?? ''}" has no polite choice that is wrong: politeness must not always be right.`,
          },
        ),
      )
    if (offers.some(({ choice, loss }) => choice.tone === 'firm' && loss < bestLoss)) bluntRight++
    for (const { choice, loss } of offers) {
      if (choice.move.kind === 'technique' && choice.techniques.includes('empathic-listening')) {
        empathyOffered++
        if (loss < bestLoss) empathyBest++
      }
      if (isLaw(choice, techniques)) {
        lawOffered++
        if (loss < rightFrom / 2) lawSound++
      }
      if (choice.move.kind === 'misconception' && loss >= rightFrom) lateTrap = true
    }
  }
  const span: Span = { file: text.file, start: 0, end: 0, line: 1, column: 1 }
  if (empathyOffered >= 3 && empathyBest * 3 > empathyOffered)
    found.push(
      warning('empathy-rewarded', span, {
        zh: `体谅的话 ${empathyOffered} 句里有 ${empathyBest} 句最好，最多三分之一。`,
        en: `Empathy is best in ${empathyBest} of ${empathyOffered} turns, a third at most.`,
      }),
    )
  if (lawOffered >= 3 && lawSound === lawOffered)
    found.push(
      warning('law-rewarded', span, {
        zh: '提法律的话每句都对：有时该早，有时该假。',
        en: 'Every legal word is right: some should be premature, some false.',
      }),
    )
  if (bluntRight === 0)
    found.push(
      warning('bluntness-punished', span, {
        zh: '没有一处“直白但对”：学员会以为客气总是对的。',
        en: 'No blunt choice is ever right: learners will take politeness for the answer.',
      }),
    )
  if (!lateTrap)
    found.push(
      warning('no-late-trap', span, {
        zh: '没有“听着不错、后面才吃亏”的一句。',
        en: 'No choice sounds good and fails later.',
      }),
    )
  return found
}
