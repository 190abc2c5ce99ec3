/** Playthrough scripts: what they say holds, or the line that does not is told with what was seen. */
import { describe, expect, it } from 'vitest'
import { runScript } from '../../tools/play/run-script.ts'
import { readScript } from '../../tools/play/script.ts'
import { wordsIn } from '../../tools/play/words.ts'
import { smallScenario } from './small-scenario.ts'

const playable = smallScenario()
const run = (script: string) => runScript(readScript(script, wordsIn.en.own), playable, 'en')
const complaints = (script: string): readonly string[] =>
  run(script).failures.map(({ line, message }) => `${line}: ${message}`)

describe('a script', () => {
  it('plays to the end and holds, with keywords in English', () => {
    expect(
      run(`scenario T01
variant 白占资金       # searched from seed 0
bring 对账单
say 瑞晟财务
expect mood calm
expect stance deflecting
choose 对账单在我手上
say 在走流程
expect cause free-credit
choose 这周四
expect fact 封批
expect deal amount 56,000
expect deal date 2026-11-26
expect deal means 电汇
expect deal means
expect class soft
expect ending 有数
expect score > 50
expect passed
`),
    ).toEqual({ failures: [], lines: 16 })
  })

  it('and in Chinese, with full-width signs and quotes typed anyhow', () => {
    expect(
      complaints(`\ufeff情景：T01
变体：缺我方单据
带：合同
说：瑞晟财务
选 没事，就问候
说 缺一样
收线
期望 结局 没数
期望 心情 松快
期望 得分 ≤ 60
期望 没过
`),
    ).toEqual([])
  })

  it('tells the line that does not hold, and what was seen instead', () => {
    expect(
      complaints(`variant free-credit
say 请讲
expect mood annoyed
expect fact 封批
expect ending 有数
choose 林经理，一张票
expect deal date 2026-11-26
expect cause awaits-document
choose 这周四
expect ending 没数
expect score >= 101
expect failed
expect class full
choose 再见
`),
    ).toEqual([
      '2: expected to hear “请讲”, heard: 您好，瑞晟财务。',
      '3: the mood should be annoyed, but is calm',
      '4: fact should be 封批, but is nothing',
      '5: the contact has not ended: no ending and no score yet',
      '7: the deal should be Date Thu 26 November, but is nothing',
      '8: the cause should be awaits-document, but is Free credit',
      '10: the ending should be 没数, but is 有数',
      expect.stringMatching(/^11: the score should be >= 101, but is \d/),
      '12: the result should be a fail, but is a pass (100.0)',
      '13: the class should be In full, but is Word of mouth',
      '14: the contact has ended, nothing can be chosen',
    ])
  })

  it('stops at a choice that is not offered or not told apart, and lists what is', () => {
    const missing = complaints('choose 对账单在我手上\nexpect mood cold\n')
    expect(missing).toHaveLength(1)
    expect(missing[0]).toMatch(/^1: no choice begins with “对账单在我手上”/)
    expect(missing[0]).toContain('林经理，一张票五万六到期了，哪天付？')
    expect(complaints('choose 林经理\nchoose 这周\n')).toEqual([
      expect.stringMatching(/^2: “这周” fits several choices:\n(.*\n)?.*这周/),
    ])
  })

  it('names what does not exist before it plays', () => {
    expect(complaints('scenario S03\nstart 后门\nbring 茶叶\nvariant 没钱\nchoose 林经理')).toEqual([
      '1: the script is written for scenario S03, not T01',
      expect.stringMatching(/^2: there is no start “后门”/),
      '3: there is no document “茶叶”. There are: 对账单, 合同',
      '4: there is no variant “没钱”. There are: Free credit, Waiting for our document',
    ])
    expect(complaints('bring 对账单，合同')).toEqual(['1: at most 1 can be brought'])
  })

  it('is read as a whole: every line that is not understood is told at once', () => {
    expect(
      complaints(`shout 给钱
say
expect
expect weather sunny
expect mood sunny
expect score high
seed -1
seed 3
seed 4
choose 林经理
seed 5
lang fr
`).map((each) => each.split(':')[0]),
    ).toEqual(['1', '2', '3', '4', '5', '6', '7', '9', '11', '12'])
  })
})
