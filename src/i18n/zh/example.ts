/** Words of the worked examples. */
import type { ExampleKind } from '../../model/catalogue.ts'
import type { Channel } from '../../model/words.ts'

const model: Readonly<Record<ExampleKind, string>> = { bad: '反例', good: '正例' }
const moves: Readonly<Record<ExampleKind, string>> = { bad: '反例，一步一步', good: '正例，一步一步' }
const turnTo: Readonly<Record<ExampleKind, string>> = { bad: '回头看反例', good: '接着看正例' }

const brings: Readonly<Record<Channel, (names: string) => string>> = {
  phone: (names) => `手边备着：${names}`,
  visit: (names) => `带着：${names}`,
  desk: (names) => `手边备着：${names}`,
}
const bringsNothing: Readonly<Record<Channel, string>> = {
  phone: '手边什么也没备',
  visit: '空着手去的',
  desk: '手边什么也没备',
}
const play: Readonly<Record<Channel, string>> = {
  phone: '换你打一通',
  visit: '换你去一趟',
  desk: '换你做一遍',
}
const before: Readonly<Record<Channel, (title: string) => string>> = {
  phone: (title) => `打之前，先看一遍示范：${title}`,
  visit: (title) => `去之前，先看一遍示范：${title}`,
  desk: (title) => `动手之前，先看一遍示范：${title}`,
}

export const example = {
  heading: '示范',
  none: (id: string) => `没有编号“${id}”的示范。`,
  model,
  moves,
  turnTo,
  choose: '看哪一遍',
  cause: (name: string) => `真因，两遍一样：${name}`,
  brings,
  bringsNothing,
  note: '批注',
  end: '怎么收的场',
  score: (points: number) => `${points} 分`,
  difference: '差在哪儿',
  play,
  door: (title: string) => `示范：${title}`,
  before,
}
