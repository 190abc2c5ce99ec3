/** Words of the one-minute exercises. */
import type { ChoiceDrill, DrillKind, PriceDrill } from '../../model/drill.ts'

const kinds: Readonly<Record<DrillKind, string>> = {
  cause: '他在瞒什么',
  reply: '这会儿说哪句',
  name: '这是哪一招',
  lawful: '能不能这么干',
  promise: '这句承诺缺什么',
  order: '排个先后',
  price: '算一笔账',
  desk: '案头：看表答一问',
}
const question: Readonly<Record<ChoiceDrill['kind'] | 'promise', string>> = {
  cause: '听他这一句，多半是哪种情况？',
  reply: '你接哪一句？',
  name: '这句用的是哪一招，或者犯了哪个误区？',
  lawful: '能这么做吗？',
  promise: '说到这儿了，还缺哪一样？',
}
const priced: Readonly<Record<PriceDrill['ask'], string>> = {
  interest: '金额 × 年利率 × 天数 ÷ 360。利息是小头，越拖越收不回来才是大头。',
  recovery: '按本课程练习用的回收线算，是个模型，不是量出来的数；各家的数见手册“越晚越难收”。',
  replacement: '丢的钱 ÷ 毛利率，就是要再卖多少才挣得回来。',
}

export const drills = {
  heading: '今天十题',
  intro: '三分钟，错的改天再来。',
  due: (count: number) => `今天有 ${count} 题回来找你。`,
  progress: '做到哪儿了',
  count: (done: number, all: number) => `${done} / ${all}`,
  kinds,
  question,
  order: (title: string) => `${title}：先做哪一步？`,
  tapInOrder: '按先后点一遍。点错了，再点一下退回来。',
  interest: (sum: string, days: number, rate: number) =>
    `${sum}晚到 ${days} 天，资金成本按一年 ${rate}% 算，利息多少？`,
  recovery: (sum: string, from: number, to: number) =>
    `${sum}，从逾期 ${from} 天拖到 ${to} 天，按练习用的回收线，大约少收多少？`,
  replacement: (sum: string, margin: number) => `${sum}收不回来了，毛利率 ${margin}%，要再卖多少才补得上？`,
  priced,
  lacks: (part: string) => `别的都说了，就差“${part}”。少一样，兑现的把握就低一截。`,
  right: '对。',
  wrong: '不是这个。',
  next: '下一题',
  read: '翻手册：',
  over: '今天的题做完了',
  result: (right: number, all: number) => `${all} 题，一次答对 ${right} 题。`,
  tomorrow: '错的过两天再来找你，对的隔得久一些。',
}
