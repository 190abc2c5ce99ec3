/** A play by hand in the terminal, with the lines typed beforehand. */
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model/words.ts'
import { startPlay } from '../../tools/play/play.ts'
import { bringOf, talk } from '../../tools/play/talk.ts'
import { smallScenario } from './small-scenario.ts'

const playable = smallScenario()

async function typed(lines: readonly string[], language: Language = 'zh') {
  const printed: string[] = []
  const waiting = [...lines]
  const terminal = {
    print: (text: string) => void printed.push(text),
    ask: () => Promise.resolve(waiting.shift() ?? null),
  }
  const finished = await talk(terminal, playable, { start: 0, seed: 5, bring: null }, language)
  return { finished, text: printed.join('\n'), left: waiting }
}

describe('playing in the terminal', () => {
  it('goes from the briefing to the review, with the hidden cause', async () => {
    const { finished, text } = await typed(['', '1', '1', '1', '1'])
    expect(finished).toBe(true)
    for (const piece of [
      '一张票56,000元，到期没付。',
      '林美琪 [平静]：您好，瑞晟财务。',
      '复盘',
      '得分',
      '对方心里的事',
      '点评',
    ])
      expect(text).toContain(piece)
  })

  it('numbers the choices in the order the seed gives, and takes the one typed', async () => {
    const play = startPlay(playable, 0, 5, [])
    const second = play.offers()[1]?.choice.text ?? ''
    const { text } = await typed(['', '2'])
    expect(text).toContain(`  2. ${second}`)
    expect(text).toContain(`> 你：${second}`)
  })

  it('shows the account file for ?, asks again for anything else, ends the contact for q', async () => {
    const { finished, text, left } = await typed(['3', '1', '?', '9', 'x', 'q'])
    expect(text).toContain('请写 1 到 2 的编号')
    expect(text).toContain('0917  56,000 元  2026-10-14')
    expect(text.match(/请写 1 到 3 之间/g)).toHaveLength(2)
    expect(text).toContain('（主动结束）')
    expect(finished).toBe(true)
    expect(left).toEqual([])
  })

  it('says so when the input ends first, before or after setting out', async () => {
    for (const lines of [[], [''], ['', '1']]) {
      const { finished, text } = await typed(lines)
      expect(finished).toBe(false)
      expect(text).toContain('这一场没有谈完')
    }
  })

  it('speaks English around a scenario that is written in one language', async () => {
    const { text } = await typed(['1,', '1', '1', '1'], 'en')
    expect(text).toMatch(/Lin Meiqi|林美琪/)
    expect(text).toContain('ends the contact')
  })

  it('takes only documents that there are, each once, within the limit', () => {
    expect(bringOf('', playable)).toEqual([])
    expect(bringOf('2', playable)).toEqual([1])
    for (const wrong of ['1,2', '3', '0', '1 1', 'x', '1.5']) expect(bringOf(wrong, playable)).toBeNull()
  })
})
