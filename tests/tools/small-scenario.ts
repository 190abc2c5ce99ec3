/** A scenario small enough to know by heart, for tests of the tools: compiled as authors' files are. */
import { compileLibrary, readSources } from '../../tools/content.ts'
import { personas } from '../../src/persona/index.ts'
import type { Playable } from '../../tools/play/open.ts'

const text = `---
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

- 客户：瑞晟电子
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

/** @throws Error with every mistake if it does not compile */
export function smallScenario(): Playable {
  const catalogueOnly = readSources().filter(({ path }) => !/^([^/]+)\/\1\.(?:zh|en)\.md$/.test(path))
  const { contents, catalogue, diagnostics } = compileLibrary([
    ...catalogueOnly,
    { path: 'T01/T01.zh.md', text },
  ])
  const [content] = contents
  const persona = personas.get('P02')
  const profile = catalogue.personas.get('P02')
  if (content === undefined || persona === undefined || profile === undefined)
    throw new Error(
      diagnostics.map(({ code, message, span }) => `${span.line} ${code}: ${message.en}`).join('\n'),
    )
  return { text: content.zh, game: content.game, persona, profile, techniques: catalogue.techniques }
}
