/** Words of one's own desk after the contact: the call record, and the message to the customer. */
import type { Channel, Means, StatedPart } from '../../model/words.ts'

const row: Readonly<Record<Exclude<StatedPart, 'confirmation'>, string>> = {
  amount: '金额',
  date: '日子',
  means: '方式',
  person: '谁付谁签',
  invoices: '发票',
  next: '下一步',
}
/** As people say them, shorter than a file has them. */
const means: Readonly<Record<Means, string>> = {
  wire: '电汇',
  'bank-acceptance': '银承',
  voucher: '供应链凭证',
  'commercial-acceptance': '商承',
}
const said: Readonly<Record<Channel, string>> = { phone: '电话里说的', visit: '当面说的', desk: '说定的' }
/** What can be put into the message: what belongs there, and what only sounds as if it did. */
const part = {
  greeting: '称呼',
  amount: '金额',
  date: '日子',
  means: '方式',
  person: '谁签',
  invoices: '票号',
  next: '下一步',
  confirmation: '请回“确认”',
  hello: '亲，在吗',
  toil: '辛苦了',
  pressed: '领导催得紧',
  soon: '尽快安排',
  thanks: '感谢支持🌹',
}
const missing: Readonly<Record<StatedPart, (blank: string) => string>> = {
  amount: (blank) => `金额${blank}`,
  date: (blank) => `日期${blank}`,
  means: (blank) => `方式${blank}`,
  person: (blank) => `签字的是${blank}`,
  invoices: (blank) => `发票${blank}`,
  next: (blank) => `下一步${blank}`,
  confirmation: (blank) => `确认${blank}`,
}

export const afterContact = {
  means,
  record: {
    heading: '趁热记一笔',
    hint: '凭记忆点，没说定就点“没说定”。',
    row,
    none: '没说定',
    paid: (sum: string) => `${sum}，已到账`,
    both: (cash: string, rest: string) => `${cash}已到账，余下${rest}`,
    check: '到日子请财务查账',
    wait: '等对方电话',
    monthEnd: '月底再问',
    people: { deputy: '副总', bookkeeper: '会计', cashier: '出纳', buyer: '采购经理' },
    done: '记好了',
    skip: '不记了',
  },
  compare: {
    heading: '对一对',
    item: '项目',
    yours: '你记的',
    said,
    blank: '空着',
    verdict: {
      same: '对上了',
      different: '不一样',
      missed: '漏了',
      invented: '没说过',
      unagreed: '没说定',
    },
    allSame: '你记的，跟说的一样。',
    missed: (rows: string) => `漏记了：${rows}。`,
    different: (rows: string) => `跟说的不一样：${rows}。`,
    invented: (rows: string) => `记了，可没人说过：${rows}。`,
    unagreed: (rows: string) => `${rows}没说定。下回收线前问死。`,
    goOn: '知道了，往下',
  },
  message: {
    heading: (name: string) => `写微信给${name}`,
    hint: '点几样，拼成一条。再点一下就拿掉。',
    preview: '要发出去的消息',
    nothing: '还没有一个字。',
    parts: '往里放什么',
    send: '发送',
    emptyPlace: '（空着）',
    unagreed: (parts: string) => `${parts}没说定，写上去也是空的。`,
    lacking: (parts: string) => `这样发，对方没法回“确认”。还缺：${parts}。`,
    part,
    missing,
    greeting: (name: string) => `${name}，`,
    hello: '亲，在吗？',
    toil: '辛苦了！',
    core: (clauses: string) => `跟您核一下：${clauses}。`,
    cash: (sum: string) => `${sum}已到账`,
    sum: (sum: string, means: string) => `${means}${sum}`,
    rest: (sum: string, means: string) => `余下${means}${sum}`,
    means: (means: string) => means,
    day: (day: string) => day,
    invoices: (numbers: string) => `发票${numbers}`,
    person: (who: string) => `${who}签字`,
    self: '您安排',
    sentence: (text: string) => `${text}。`,
    /** @param day empty where it has just been named */
    check: (day: string) => `${day === '' ? '当天' : day}我请财务查账，没到我给您打电话。`,
    pressed: '领导催得紧，您帮帮忙。',
    soon: '您尽快安排。',
    confirmation: '没错请回“确认”。',
    thanks: '感谢支持🌹',
  },
}
