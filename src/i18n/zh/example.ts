/** Words of the worked examples. */
import type { ExampleKind } from '../../model/catalogue.ts'

const model: Readonly<Record<ExampleKind, string>> = { bad: '反例', good: '正例' }
const moves: Readonly<Record<ExampleKind, string>> = { bad: '反例，一步一步', good: '正例，一步一步' }
const turnTo: Readonly<Record<ExampleKind, string>> = { bad: '回头看反例', good: '接着看正例' }

export const example = {
  heading: '示范',
  none: (id: string) => `没有编号“${id}”的示范。`,
  model,
  moves,
  turnTo,
  choose: '看哪一遍',
  cause: (name: string) => `真因，两遍一样：${name}`,
  brings: (names: string) => `手边备着：${names}`,
  bringsNothing: '手边什么也没备',
  note: '批注',
  end: '怎么收的场',
  score: (points: number) => `${points} 分`,
  difference: '差在哪儿',
  play: '换你打一通',
  door: (title: string) => `示范：${title}`,
  before: (title: string) => `打之前，先看一遍示范：${title}`,
}
