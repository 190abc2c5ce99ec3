/** Words of the handbook and of technique pages. */
import type { Family } from '../../model/words.ts'

const family: Readonly<Record<Family, string>> = {
  F1: '心态与立场',
  F2: '准备与诊断',
  F3: '预防与条款',
  F4: '时机与节奏',
  F5: '开场与控场',
  F6: '关系',
  F7: '说服与利害',
  F8: '谈判与方案',
  F9: '承诺与跟踪',
  F10: '坚持与施压',
  F11: '书面与升级',
  F12: '体系与复盘',
}

export const handbook = {
  heading: '手册',
  intro: '打电话前翻一翻，打完了对一对。每一招都写了什么时候用、什么时候会坏事。',
  search: '找一招',
  searchHint: '比如：借口、对账、停货',
  found: (count: number) => `找到 ${count} 条`,
  nothing: (query: string) => `没找到“${query}”。换个说法，或者挑下面的分类看。`,
  family,
  techniques: '技巧',
  misconceptions: '误区',
  redLines: '红线',
  lawCards: '法条卡',
  trainedIn: '在哪儿练',
  trainedNowhere: '现有的情景还没练到这一招。',
  evidence: '你用过的',
  evidenceNone: '还没在演练里用过。',
  evidenceText: (hits: number, misuses: number, misses: number) =>
    `用对 ${hits} 次，用错时机 ${misuses} 次，该用没用 ${misses} 次`,
}
