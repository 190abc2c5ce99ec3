/**
 * Synthetic stories shaped like the shipped ones, the same twice: as Markdown for our compiler and as
 * ink for inkjs. Every scene has two seeded lines and one under a condition, and three choices, each
 * with tone, technique, comment, an effect, an arrow under a condition and one without. Made from a
 * seed, so that every run compiles the same text.
 */
import { pickOne, randomOf } from '../../src/play/seeds.ts'

export interface StoryChoice {
  readonly text: string
  readonly tone: 0 | 1 | 2
  readonly technique: string
  readonly comment: string
  readonly fact: number
  /** Whether it also brings a date. */
  readonly date: boolean
  /** What the arrow under a condition asks for besides trust. */
  readonly ifFact: number
  /** Scenes, or the number of scenes for the ending. */
  readonly to: readonly [number, number]
}

export interface StoryScene {
  readonly lines: readonly [string, string, string]
  readonly ifFact: number
  readonly choices: readonly StoryChoice[]
}

export interface Story {
  readonly facts: number
  readonly scenes: readonly StoryScene[]
}

const techniques = [
  'straight-to-point',
  'see-through-excuses',
  'right-person',
  'elicit-commitment',
  'ask-full-amount',
  'empathic-listening',
  'speak-with-data',
  'spell-out-stakes',
  'patient-courtesy',
  'diagnose-cause-first',
]
const openings = ['林经理，', '那好，', '我明白，', '先不说别的，', '您看这样，', '咱们就事论事，']
const middles = ['这几张票', '上回说的那批', '对过账的数', '签收单那一张', '您这边的流程', '周四那一批']
const endings = [
  '今天能不能定？',
  '是卡在谁那儿？',
  '您给我个准日子。',
  '总得有个说法吧。',
  '我这边好回话。',
  '差哪样我来补。',
]
const replies = [
  '这边还在走流程',
  '您说的我记下了',
  '月底要关账',
  '单子已经提上去了',
  '总监这两天不在',
  '供应商都一样排队',
]
const comments = [
  '她答得越快，越说明这话不值钱。',
  '一步点一步头，比一次要完稳当。',
  '不说她骗人，只问一件能查的事。',
  '快到手的日子，别让一句话顶回去。',
  '体谅要给真难的人。',
  '把她的词换成一个日子。',
]

/** @param scenes how many */
export function storyOf(scenes: number, facts = 20): Story {
  const random = randomOf(20261121 + scenes)
  const whole = (below: number): number => Math.floor(random() * below)
  const ahead = (scene: number): number => Math.min(scenes, scene + 1 + whole(3))
  return {
    facts,
    scenes: Array.from({ length: scenes }, (_, scene) => {
      const line = (kind: string): string =>
        `${pickOne(replies, random)}，${pickOne(replies, random)}，${kind}${scene}。`
      return {
        lines: [line('甲'), line('乙'), line('丙')],
        ifFact: whole(facts),
        choices: Array.from({ length: 3 }, (_, choice): StoryChoice => ({
          text: `${pickOne(openings, random)}${pickOne(middles, random)}${scene}号${choice}，${pickOne(endings, random)}`,
          tone: ([0, 1, 2] as const)[choice] ?? 0,
          technique: pickOne(techniques, random),
          comment: pickOne(comments, random),
          fact: whole(facts),
          date: whole(4) === 0,
          ifFact: whole(facts),
          // The first choice leads to the next scene, so that every scene is reached.
          to: choice === 0 ? [ahead(scene), scene + 1] : [ahead(scene), ahead(scene)],
        })),
      }
    }),
  }
}

const tones = ['软', '平', '硬'] as const

/** The story as a trainer writes it. */
export function asMarkdown({ scenes, facts }: Story): string {
  const place = (scene: number): string => (scene < scenes.length ? `第${scene}场` : '收场')
  const arrow = (scene: number): string => `→ [${place(scene)}](#${place(scene)})`
  return `---
编号: B01
情景: 量一量
渠道: 电话
客户: P02
难度: 2
今天: 2026-11-24 周二
目标: 问到日子。
耐心: 15
变体: 白占资金 5，缺我方单据 3，总监真没批 2
---

# 账户

| 发票 | 金额 | 到期日 |
|---|---|---|
| 0917 | 104000 | 2026-10-08 |
| 0924 | 82000 | 2026-10-08 |

- 客户：瑞晟电子有限公司
- 批次日：2026-11-26 周四

# 简报

两张票{总额}，都到期了。

# 线索

${Array.from({ length: facts }, (_, fact) => `- 线索${fact}：第${fact}条。`).join('\n')}

# 场

${scenes
  .map(
    (scene, index) => `## ${place(index)}

> 若 得知 线索${scene.ifFact}：${scene.lines[0]}
>
> ${scene.lines[1]}
>
> ${scene.lines[2]}

${scene.choices
  .map(
    (choice) => `- ${choice.text}
  - 语气：${tones[choice.tone]}
  - 技巧：[${choice.technique}](../techniques/${choice.technique}.zh.md)
  - 点评：${choice.comment}
  - 得知：线索${choice.fact}
${choice.date ? '  - 约定：日期 {批次日}\n' : ''}  - 若 信任 高 且 得知 线索${choice.ifFact} ${arrow(choice.to[0])}
  - 否则 ${arrow(choice.to[1])}`,
  )
  .join('\n')}
`,
  )
  .join('\n')}
# 打断

## 耐心 用完

> 这边要进会了。

- ${arrow(scenes.length)}

## 挂断

- ${arrow(scenes.length)}

# 结局

## 收场

类别：按约定

（本子上记了几行。）
`
}

const inkTones = ['soft', 'even', 'firm'] as const

/** The same in ink: facts, trust, patience and date as variables, tone, technique and comment as tags. */
export function asInk({ scenes, facts }: Story): string {
  const place = (scene: number): string => (scene < scenes.length ? `scene_${scene}` : 'the_end')
  const warmth = [1, 0, -1] as const
  return `VAR trust = 2
VAR patience = 15
VAR date = 0
${Array.from({ length: facts }, (_, fact) => `VAR fact_${fact} = false`).join('\n')}
-> scene_0

${scenes
  .map(
    (scene, index) => `=== ${place(index)} ===
{ fact_${scene.ifFact}:
  ${scene.lines[0]}
- else:
  {~${scene.lines[1]}|${scene.lines[2]}}
}
${scene.choices
  .map(
    (
      choice,
    ) => `+ [${choice.text}] # tone: ${inkTones[choice.tone]} # technique: ${choice.technique} # comment: ${choice.comment}
  ~ fact_${choice.fact} = true
${choice.date ? '  ~ date = 20261126\n' : ''}  ~ trust = trust + ${warmth[choice.tone]}
  ~ patience = patience - 1
  { patience <= 0: -> the_end }
  { trust > 2 and fact_${choice.ifFact}: -> ${place(choice.to[0])} }
  -> ${place(choice.to[1])}`,
  )
  .join('\n')}
`,
  )
  .join('\n')}
=== the_end ===
The end.
-> END
`
}
