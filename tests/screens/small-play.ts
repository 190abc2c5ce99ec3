/**
 * A play small enough to know by heart, in both languages, compiled as authors' files are. The
 * catalogue is made by hand, so that component tests need neither the disk nor the real content.
 */
import { compileScenario } from '../../src/compile/scenario.ts'
import type { Catalogue, Entry, PersonaProfile, Technique } from '../../src/model/catalogue.ts'
import type { Game } from '../../src/model/game.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import type { Family } from '../../src/model/words.ts'
import { personas } from '../../src/persona/index.ts'
import type { Persona } from '../../src/persona/persona.ts'
import { buildGame } from '../../src/play/build-game.ts'

const page = { zh: '', en: '' }
const technique = (id: string, family: Family, zh: string, en: string): readonly [string, Technique] => [
  id,
  { id, family, kind: 'play', flag: 'sound', name: { zh, en }, page },
]
const entry = (id: string, zh: string, en: string): readonly [string, Entry] => [
  id,
  { id, name: { zh, en }, page },
]

const profile: PersonaProfile = {
  id: 'P02',
  name: { zh: '林美琪', en: 'Lin Meiqi' },
  role: { zh: '瑞晟电子财务经理，38', en: 'Finance manager, Ruisheng Electronics, 38' },
  address: { zh: '林经理', en: 'Ms Lin' },
  variants: [
    {
      id: 'free-credit',
      name: { zh: '白占资金', en: 'Free credit' },
      truth: { zh: '账上有钱。', en: 'The money is there.' },
    },
    {
      id: 'awaits-document',
      name: { zh: '缺我方单据', en: 'Missing paper' },
      truth: { zh: '缺一张单。', en: 'A paper is missing.' },
    },
    {
      id: 'boss-blocks',
      name: { zh: '总监真没批', en: 'Not approved' },
      truth: { zh: '总监没批。', en: 'Not signed.' },
    },
  ],
  calls: null,
  reactions: [],
}

export const catalogue: Catalogue = {
  techniques: new Map([
    technique('straight-to-point', 'F5', '直截了当', 'Straight to the point'),
    technique('speak-with-data', 'F6', '用数据说话', 'Speak with data'),
    technique('elicit-commitment', 'F8', '要到承诺', 'Get a commitment'),
  ]),
  misconceptions: new Map([entry('M01', '先等等', 'Wait and see'), entry('M07', '吓一吓', 'Scare them')]),
  redLines: new Map(),
  lawCards: new Map(),
  personas: new Map([['P02', profile]]),
  messages: new Map(),
  followUps: new Map(),
  pages: new Map(),
  courses: new Map(),
  examples: new Map(),
  exercises: new Map(),
  phrases: { intro: { zh: '', en: '' }, groups: [] },
}

export const chineseText = `---
编号: T01
情景: 一通短电话
渠道: 电话
客户: P02
难度: 1
今天: 2026-11-24 周二
目标: 问到日子。
耐心: 8
变体: 白占资金 1，缺我方单据 1
---

# 账户

| 发票 | 金额 | 到期日 |
|---|---|---|
| 0917 | 56000 | 2026-10-14 |

- 批次日：2026-11-26 周四

# 简报

一张票{总额}，到期没付。

# 线索

- 封批：每周四下午四点封批。

# 准备（最多带 1 样）

- [ ] 对账单
- [ ] 合同

# 场

## 开场

> 您好，瑞晟财务。

- 林经理，一张票{总额}到期了，哪天付？
  - 语气：平
  - 技巧：straight-to-point
  - 点评：直接问。
  - → [流程](#流程)
- “没事”，就问候一声。
  - 语气：软
  - 误区：M01
  - 点评：白打一通。
  - → [流程](#流程)
- 对账单在我手上，先对个数？
  - 语气：平
  - 技巧：speak-with-data
  - 需要：带了 对账单
  - 点评：先对数。
  - → [流程](#流程)

## 流程

> 若 真因 缺我方单据：单子缺一样。
>
> 单子在走流程。

- 这周四能不能走？
  - 语气：平
  - 技巧：elicit-commitment
  - 点评：要日子。
  - 得知：封批
  - 约定：金额 {总额}，日期 {批次日}，方式 电汇
  - → [有数](#有数)
- 这周不付，我就不走了。
  - 语气：硬
  - 误区：M07
  - 点评：空话。
  - → [没数](#没数)

# 打断

## 耐心 用完

> 我要开会了。

- → [没数](#没数)

## 挂断

- 若 得知 封批 → [有数](#有数)
- 否则 → [没数](#没数)

# 结局

## 有数

类别：按约定

（本子上有了日子。）

## 没数

类别：按约定

（本子上什么也没有。）
`

const en = `---
id: T01
title: A short call
channel: phone
persona: P02
difficulty: 1
today: 2026-11-24 Tue
objective: Get a day.
patience: 8
variants: free-credit 1, awaits-document 1
---

# Account

| Invoice | Amount | Due |
|---|---|---|
| 0917 | 56000 | 2026-10-14 |

- run: 2026-11-26 Thu

# Briefing

One invoice, {total} yuan, due and unpaid.

# Facts

- Cut-off: Payments close on Thursdays at four.

# Preparation (bring at most 1)

- [ ] Statement
- [ ] Contract

# Scenes

## Opening

> Ruisheng finance, hello.

- Ms Lin, one invoice of {total} yuan is due. Which day?
  - Tone: even
  - Technique: straight-to-point
  - Comment: Just ask.
  - → [Process](#process)
- Nothing really, just calling to say hello.
  - Tone: soft
  - Misconception: M01
  - Comment: A wasted call.
  - → [Process](#process)
- I have the statement here. Shall we compare?
  - Tone: even
  - Technique: speak-with-data
  - Needs: brought Statement
  - Comment: Figures first.
  - → [Process](#process)

## Process

> If cause awaits-document: There's a paper missing.
>
> It's going through approvals.

- Could it go out this Thursday?
  - Tone: even
  - Technique: elicit-commitment
  - Comment: Ask for the day.
  - Learn: Cut-off
  - Deal: amount {total}, date {run}, means wire
  - → [A day](#a-day)
- Pay this week or I stay.
  - Tone: firm
  - Misconception: M07
  - Comment: Hot air.
  - → [No day](#no-day)

# Interrupts

## patience spent

> I have a meeting.

- → [No day](#no-day)

## Hang up

- If learned Cut-off → [A day](#a-day)
- Otherwise → [No day](#no-day)

# Endings

## A day

Class: by-deal

(There is a day in the book.)

## No day

Class: by-deal

(Nothing in the book.)
`

export interface SmallPlay {
  readonly key: string
  readonly game: Game
  readonly texts: Readonly<Record<'zh' | 'en', Scenario>>
  readonly persona: PersonaProfile
  readonly machine: Persona
}

/** @throws Error with every mistake if it does not compile */
export function smallPlay(): SmallPlay {
  const compile = (path: string, text: string): Scenario => {
    const { scenario, diagnostics } = compileScenario({ path, text }, catalogue)
    if (scenario !== null) return scenario
    throw new Error(
      diagnostics.map(({ code, message, span }) => `${span.line} ${code}: ${message.en}`).join('\n'),
    )
  }
  const texts = { zh: compile('T01.zh.md', chineseText), en: compile('T01.en.md', en) }
  const machine = personas.get('P02')
  if (machine === undefined) throw new Error('no persona P02')
  return {
    key: 'T01',
    game: buildGame(texts.zh, machine, catalogue.techniques),
    texts,
    persona: profile,
    machine,
  }
}
