/** The small play with a desk after the call: a message to put together, and a record that is a move. */
import { compileScenario } from '../../src/compile/scenario.ts'
import type { Pick } from '../../src/model/play.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { personas } from '../../src/persona/index.ts'
import { buildGame } from '../../src/play/build-game.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { transcript } from '../../src/play/transcript.ts'
import type { Offer } from '../../src/screens/play/offers.ts'
import type { Moment } from '../../src/screens/play/record-parts.ts'
import { catalogue, chineseText } from './small-play.ts'

const message = `- （把金额、日子写成一条微信，请她回“确认”。）
  - 语气：平
  - 技巧：elicit-commitment
  - 写明：金额，日期，方式，人，发票，下一步 封批，确认
  - 约定：书面
  - → [有数](#有数)
- （只报个数。）
  - 语气：平
  - 技巧：speak-with-data
  - 写明：金额
  - → [有数](#有数)
`
const plain = `- 微信：林经理辛苦了，感谢支持🌹
  - 语气：软
  - 误区：M01
  - → [没数](#没数)
`
const others = `- （先打下一家。）
  - 语气：平
  - 误区：M07
  - → [没数](#没数)
`
const record = `- （填通话记录。）
  - 语气：平
  - 技巧：speak-with-data
  - 记录：金额，日期
  - → [收线](#收线)
`

export interface Desk {
  readonly attempt: string
  readonly text: Scenario
  readonly entries: ReturnType<typeof transcript>
  readonly picks: readonly Pick[]
  readonly moments: readonly Moment[]
  readonly offers: readonly Offer[]
  readonly seed: number
  readonly address: string
}

export interface DeskOptions {
  readonly picks?: readonly number[]
  readonly withRecord?: boolean
  readonly withMessage?: boolean
  readonly withPlain?: boolean
}

/** The desk after these picks; 0, 0 ends the call with a sum, a day and a means. */
export function smallDesk({
  picks = [0, 0],
  withRecord = false,
  withMessage = true,
  withPlain = true,
}: DeskOptions = {}): Desk {
  const scene = [
    '## 收线\n\n时机：收线后\n\n（电话挂了。）\n\n',
    withMessage ? message : '',
    withPlain ? plain : '',
    others,
    withRecord ? record : '',
    '\n# 打断',
  ].join('')
  const source = chineseText
    .replace('# 打断', scene)
    .replace('  - → [有数](#有数)\n- 这周不付', '  - → [收线](#收线)\n- 这周不付')
    .replace('  - → [没数](#没数)\n\n## 收线', '  - → [收线](#收线)\n\n## 收线')
  const { scenario, diagnostics } = compileScenario({ path: 'T01.zh.md', text: source }, catalogue)
  const machine = personas.get('P02')
  const profile = catalogue.personas.get('P02')
  if (scenario === null || machine === undefined || profile === undefined)
    throw new Error(diagnostics.map(({ message: { zh } }) => zh).join('\n'))
  const game = buildGame(scenario, machine, catalogue.techniques)
  const rules = rulesOf(game)
  const states = [rules.begin(0, 0, [])]
  const steps = picks.map((pick) => {
    const last = states.at(-1)
    if (last === undefined) throw new Error('not begun')
    const step = rules.step(last, pick)
    states.push(step.state)
    return step
  })
  const attempt = newAttempt(game, {
    id: 'a',
    scenario: 'T01',
    seed: 7,
    bring: [],
    picks: [...picks],
    startedAt: 1,
  })
  const now = states.at(-1)
  const offers = (now === undefined ? [] : rules.offered(now)).flatMap((ordinal) => {
    const choice = scenario.scenes[now?.at ?? -1]?.choices[ordinal]
    return choice === undefined ? [] : [{ ordinal, choice }]
  })
  return {
    attempt: attempt.id,
    text: scenario,
    entries: transcript(scenario, profile, rules, attempt, { states, steps }),
    picks,
    moments: states.map((state) => ({ at: state.at, known: state.known, deal: rules.deal(state) })),
    offers,
    seed: 7,
    address: profile.address.zh,
  }
}
