import { describe, expect, it } from 'vitest'
import { reportText } from '../../src/exports/report-text.ts'
import type { Report } from '../../src/exports/report-text.ts'

const report: Report = {
  kind: '款到 · 复盘',
  title: '一通短电话',
  about: [
    { label: '客户', value: '林美琪' },
    { label: '时间', value: '11月24日 09:52' },
  ],
  money: { heading: '这笔钱', rows: [{ label: '到账', value: '0 元' }] },
  score: {
    heading: '得分',
    figure: 63,
    passed: false,
    verdict: '没过',
    mark: '及格 70 分',
    sentence: '保住了最好结果的 63%。',
    reason: '离及格差 7 分。',
    ending: '口头 · 有数',
  },
  deal: { heading: '谈成了什么', rows: [], none: '没有谈成任何一条。' },
  card: {
    heading: '五项成绩单',
    total: { label: '总评', value: 'C' },
    marks: [
      { axis: '诊断', letter: 'A', share: 92, means: '扎实' },
      { axis: '证据', letter: null, share: null, means: '这一场没考到' },
    ],
  },
  lessons: {
    heading: '三句话带走',
    of: [
      { heading: '最值钱的一句', line: null, note: '没有哪一句特别值钱。', better: null },
      { heading: '最亏的一句', line: '我就不走了。', note: '亏了 13 分', better: '这周四能不能走？' },
      { heading: '下次第一句 · 一开口就说', line: '哪天付？', note: '', better: null },
    ],
    better: '换成',
  },
  techniques: {
    heading: '技巧',
    rows: [
      { label: '该用没用', value: '找对人 2 次、留好证据' },
      { label: '用对', value: '直截了当' },
    ],
    none: '这一场没有技巧可评。',
  },
  truth: { heading: '对方心里的事', text: '白占资金：账上有钱。' },
  moves: {
    heading: '要紧的几步',
    of: [{ step: '第 2 步', line: '我就不走了。', grade: '失误 · 亏 13 分', better: '这周四能不能走？' }],
  },
  foot: '全是虚构。',
  colon: '：',
}

describe('the report as text', () => {
  it('says everything, section by section, in plain lines', () => {
    expect(reportText(report)).toBe(`款到 · 复盘
一通短电话
客户：林美琪
时间：11月24日 09:52

[ 这笔钱 ]
到账：0 元

[ 得分 ]
63 · 没过 · 及格 70 分
保住了最好结果的 63%。
离及格差 7 分。
口头 · 有数

[ 谈成了什么 ]
没有谈成任何一条。

[ 五项成绩单 ]
总评：C
诊断：A · 扎实
证据：这一场没考到

[ 三句话带走 ]
最值钱的一句：没有哪一句特别值钱。
最亏的一句：我就不走了。
  亏了 13 分
  换成：这周四能不能走？
下次第一句 · 一开口就说：哪天付？

[ 技巧 ]
该用没用：找对人 2 次、留好证据
用对：直截了当

[ 对方心里的事 ]
白占资金：账上有钱。

[ 要紧的几步 ]
第 2 步 · 失误 · 亏 13 分
  我就不走了。
  换成：这周四能不能走？

全是虚构。
`)
  })

  it('leaves out what there is not', () => {
    const text = reportText({
      ...report,
      truth: null,
      score: { ...report.score, reason: null },
      techniques: { ...report.techniques, rows: [] },
    })
    expect(text).toContain('[ 技巧 ]\n这一场没有技巧可评。')
    expect(text).not.toContain('对方心里的事')
    expect(text).not.toContain('离及格差')
    expect(text).not.toMatch(/\n{3}/)
  })
})
