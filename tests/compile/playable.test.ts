import { describe, expect, it } from 'vitest'
import { pairScenarios } from '../../src/compile/pair.ts'
import { compile, compiled, sample } from './sample.ts'

const zh = compiled(sample('playable/demo.zh.md'))
const en = compiled(sample('playable/demo.en.md'))

describe('the playable sample', () => {
  it.each(['zh', 'en'])('is read without a complaint in %s', (language) => {
    expect(compile(sample(`playable/demo.${language}.md`)).diagnostics).toEqual([])
  })

  it('is one scenario in two languages', () => expect(pairScenarios(zh, en)).toEqual([]))

  it('works out what is overdue', () => {
    // (104000 × 47 + 82000 × 36) ÷ 186000
    expect(zh.account).toMatchObject({ stake: 186_000, disputed: 0, age: 42 })
    expect(zh.account.invoices.map(({ number }) => number)).toEqual(['0917', '0924', '1120'])
    expect(zh.account.promises).toEqual([
      { date: '2026-11-05', said: '月初一定付', yuan: 104_000, kept: false },
    ])
    expect(zh.account.milestones.map(({ percent }) => percent)).toEqual([90, 10])
  })

  it('reads starts, with a default for what is not said', () => {
    expect(
      zh.starts.map(({ name, scene, trust, broken, patience, learns }) => ({
        name,
        scene,
        trust,
        broken,
        patience,
        learns,
      })),
    ).toEqual([
      { name: '头一回上门', scene: 0, trust: 'middle', broken: 0, patience: 14, learns: [] },
      { name: '又来了', scene: 1, trust: 'low', broken: 1, patience: 12, learns: [0] },
    ])
  })

  it('reads variants with weights and obstacles', () => {
    expect(zh.variants.map(({ id, weight, obstacle }) => ({ id, weight, obstacle }))).toEqual([
      { id: 'free-credit', weight: 5, obstacle: { keep: 0.5, unless: { kind: 'fact', fact: 1 } } },
      { id: 'awaits-document', weight: 3, obstacle: null },
      { id: 'boss-blocks', weight: 2, obstacle: { keep: 0.3, unless: { kind: 'fact', fact: 0 } } },
    ])
  })

  it('says sums as they are said and writes them as they are written', () => {
    const texts = zh.scenes.flatMap((scene) => scene.choices.map((choice) => choice.text))
    expect(texts).toContain('那十八万六赶周四这一批，单子今天谁签字？')
    expect(texts).toContain('你们欠了四十七天不给钱，各位给评评理吧！')
    expect(texts).toContain('微信：林经理，11月26日电汇186,000元，发票0917、0924。没错请回“确认”。')
    expect(zh.briefing[0]).toBe('瑞晟电子2张票186,000元，最久的过了47天。')
    const english = en.scenes.flatMap((scene) => scene.choices.map((choice) => choice.text))
    expect(english).toContain("Then 186,000 goes into Thursday's run. Who signs the slip today?")
    expect(en.scenes[2]?.lines[0]?.alternatives[0]?.text).toBe(
      "All right, the run of 26 November. I'll tell the director.",
    )
  })

  it('reads how a choice is done', () => {
    const manners = zh.scenes.flatMap((scene) => scene.choices.map((choice) => choice.manner))
    expect(manners).toEqual([
      'say',
      'say',
      'say',
      'say',
      'say',
      'say',
      'say',
      'go',
      'write',
      'say',
      'act',
      'act',
      'act',
      'write',
      'look',
      'go',
    ])
  })

  it('lets a look be taken only while it teaches something', () => {
    const look = zh.scenes[4]?.choices[0]
    expect(look).toMatchObject({
      text: '看 白板',
      tone: 'even',
      move: { kind: 'technique', technique: 'observe-on-site' },
      needs: { kind: 'not', of: { kind: 'fact', fact: 1 } },
      reply: [{ speaker: null, text: '周四 16:00 封批' }],
      learns: [1],
      arrows: [],
    })
  })

  it('makes a choice of every way', () => {
    expect(zh.scenes[4]?.choices[1]).toMatchObject({
      text: '去会客室',
      manner: 'go',
      techniques: [],
      arrows: [{ to: { kind: 'scene', scene: 1 } }],
    })
    expect(en.scenes[4]?.choices[1]?.text).toBe('Go to the meeting room')
  })

  it('reads what the learner puts together after the visit', () => {
    for (const { scenes } of [zh, en])
      expect(scenes[3]?.choices.map(({ states }) => states)).toEqual([
        { kind: 'record', parts: ['amount', 'date', 'means', 'person', 'invoices', 'next'], steps: [] },
        { kind: 'message', parts: ['amount', 'date', 'next', 'confirmation'], steps: [0] },
        null,
      ])
  })

  it('reads speakers, blocks and alternatives', () => {
    const lines = zh.scenes[0]?.lines
    expect(lines?.map((block) => block.alternatives.length)).toEqual([1, 2])
    expect(lines?.[0]?.alternatives[0]).toEqual({ speaker: '保安', text: '您怎么又来了？' })
    expect(lines?.[1]?.when).toBeNull()
  })

  it('keeps what hangs on an arrow with that arrow', () => {
    const [yes, no] = zh.scenes[1]?.choices[0]?.arrows ?? []
    expect(yes).toMatchObject({
      when: { kind: 'fact', fact: 1 },
      to: { kind: 'scene', scene: 2 },
      deal: [
        { part: 'amount', yuan: 186_000 },
        { part: 'date', date: '2026-11-26' },
        { part: 'invoices', numbers: ['0917', '0924'] },
      ],
    })
    expect(no).toMatchObject({ when: null, to: { kind: 'scene', scene: 1 }, deal: [] })
  })

  it('says goodbye on whichever arrow is taken', () => {
    expect(zh.leave.arrows.map((arrow) => arrow.reply)).toEqual([
      [{ speaker: null, text: '那您慢走。' }],
      [{ speaker: null, text: '那您慢走。' }],
    ])
  })

  it('reads endings, by class or by deal', () => {
    expect(zh.endings.map((ending) => ending.declared)).toEqual(['full', null, null, 'damaged'])
  })

  it('places every choice where it was typed', () => {
    const { text } = sample('playable/demo.zh.md')
    for (const scene of zh.scenes) {
      expect(text.slice(scene.span.start, scene.span.end)).toBe(scene.name)
      for (const choice of scene.choices.filter((each) => each.manner !== 'go')) {
        expect(text.slice(choice.span.start)).toMatch(/^- /)
        for (const arrow of choice.arrows)
          expect(text.slice(arrow.span.start, arrow.span.end)).toMatch(/^- .*→ \[/)
      }
    }
  })
})
