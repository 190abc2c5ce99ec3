/** The keywords of the scenario language, one table a place where words may stand. */
import type { DealPart } from '../model/deal.ts'
import type {
  Candour,
  Channel,
  Colleague,
  EndingClass,
  Level,
  Manner,
  Means,
  Mood,
  Stance,
  StatedPart,
  Tone,
} from '../model/words.ts'
import { vocabulary } from './vocabulary.ts'

export type FrontKey =
  | 'id'
  | 'title'
  | 'channel'
  | 'call'
  | 'persona'
  | 'difficulty'
  | 'today'
  | 'objective'
  | 'pass'
  | 'acceptable'
  | 'patience'
  | 'variants'
  | 'law'
export const frontKeys = vocabulary<FrontKey>({
  id: '编号 / id',
  title: '情景|标题 / title|scenario',
  channel: '渠道 / channel',
  call: '通话 / call',
  persona: '客户|人设 / persona|customer',
  difficulty: '难度 / difficulty',
  today: '今天 / today',
  objective: '目标 / objective|goal',
  pass: '及格 / pass',
  acceptable: '达标 / acceptable',
  patience: '耐心 / patience',
  variants: '变体 / variants|variant',
  law: '法条 / law|law cards',
})

export type SectionName =
  | 'account'
  | 'figures'
  | 'briefing'
  | 'facts'
  | 'preparation'
  | 'obstacles'
  | 'starts'
  | 'scenes'
  | 'places'
  | 'interrupts'
  | 'endings'
export const sectionNames = vocabulary<SectionName>({
  account: '账户|案卷 / Account',
  figures: '数目 / Figures',
  briefing: '简报 / Briefing',
  facts: '线索 / Facts',
  preparation: '准备 / Preparation',
  obstacles: '障碍 / Obstacles',
  starts: '起点 / Starts',
  scenes: '场 / Scenes',
  places: '地点 / Places',
  interrupts: '打断 / Interrupts',
  endings: '结局 / Endings',
})

export type TableKind = 'invoices' | 'milestones' | 'ledger' | 'promises'
export const tableKinds = vocabulary<TableKind>({
  invoices: '发票 / Invoice|invoices',
  milestones: '节点 / Milestone|milestones',
  ledger: '往来 / Ledger',
  promises: '承诺 / Promise|promises',
})

export type Column = 'amount' | 'due' | 'goods' | 'percent' | 'text' | 'said' | 'kept'
export const columns = vocabulary<Column>({
  amount: '金额 / Amount',
  due: '到期日|到期 / Due|due date',
  goods: '货物 / Goods',
  percent: '比例 / Percent|share|percentage',
  text: '事项 / Text|entry|item|what',
  said: '说了什么 / Said|what was said',
  kept: '兑现 / Kept',
})

export type ReservedTerm = 'disputed' | 'set-off' | 'contact'
export const reservedTerms = vocabulary<ReservedTerm>({
  disputed: '争议 / disputed',
  'set-off': '抵扣|冲抵|抵账|抵销 / set-off|set off|offset',
  contact: '联系人 / contact',
})

/** Paragraphs of the form `地点：前台` in scenes and endings. */
export type SceneKey = 'place' | 'clock' | 'when' | 'ways' | 'class'
export const sceneKeys = vocabulary<SceneKey>({
  place: '地点 / Place',
  clock: '钟点 / Clock',
  when: '时机 / When',
  ways: '通往 / Ways',
  class: '类别 / Class',
})

export const moments = vocabulary<'contact' | 'after'>({
  contact: '通话中|见面时|当面 / contact|during',
  after: '收线后|出门后|之后|事后 / after|afterwards',
})

/** Nested items of a choice, an arrow, a start or a document. */
export type ItemKey =
  | 'tone'
  | 'technique'
  | 'misconception'
  | 'red-line'
  | 'needs'
  | 'learn'
  | 'deal'
  | 'ask'
  | 'states'
  | 'record'
  | 'comment'
  | 'trust'
  | 'broken'
  | 'follows'
  | 'patience'
export const itemKeys = vocabulary<ItemKey>({
  tone: '语气 / Tone',
  technique: '技巧 / Technique|techniques',
  misconception: '误区 / Misconception',
  'red-line': '红线 / Red line|red-line',
  needs: '需要 / Needs|need',
  learn: '得知 / Learn|learns',
  deal: '约定 / Deal',
  ask: '问 / Ask|asks',
  states: '写明 / States',
  record: '记录 / Record',
  comment: '点评 / Comment',
  trust: '信任 / Trust',
  broken: '失约 / Broken',
  follows: '承接 / Follows',
  patience: '耐心 / Patience',
})

/** Who rings. */
export const callWords = vocabulary<'outgoing' | 'incoming'>({
  outgoing: '去电 / outgoing',
  incoming: '来电 / incoming',
})

export const leaveNames = vocabulary<'leave'>({ leave: '告辞|挂断|收工 / Leave|Hang up' })

export const channelWords = vocabulary<Channel>({
  phone: '电话 / phone',
  visit: '上门 / visit',
  desk: '案头 / desk',
})

/** How a choice is done; read off its form, named only in messages. */
export const mannerWords = vocabulary<Manner>({
  say: '说 / say',
  act: '做 / act',
  write: '写 / write',
  look: '看 / look',
  go: '走 / go',
})

export const toneWords = vocabulary<Tone>({ soft: '软 / soft', even: '平 / even', firm: '硬 / firm' })

export const levelWords = vocabulary<Level>({
  low: '低 / low',
  middle: '中 / middle|medium',
  high: '高 / high',
})

export const moodWords = vocabulary<Mood>({
  calm: '平静 / calm',
  eased: '松快 / eased',
  low: '低落 / low',
  wary: '戒备 / wary',
  annoyed: '恼火 / annoyed',
  cold: '翻脸 / cold',
})

export const stanceWords = vocabulary<Stance>({
  deflecting: '回避 / deflecting',
  bargaining: '还价 / bargaining',
  promising: '答应 / promising',
  committed: '兑现 / committed',
  refusing: '拒绝 / refusing',
  gone: '收场 / gone',
})

export const candourWords = vocabulary<Candour>({
  masked: '遮掩 / masked',
  hinting: '半露 / hinting',
  open: '敞开 / open',
})

export const patienceWords = vocabulary<'thin' | 'spent'>({ thin: '少 / thin', spent: '用完 / spent' })

export const classWords = vocabulary<EndingClass>({
  full: '全额 / full',
  solid: '稳妥 / solid',
  soft: '口头 / soft',
  none: '无果 / none',
  damaged: '破裂 / damaged',
  gate: '红线 / gate',
})

/** Ending classes as an ending may declare them. */
export const declaredWords = vocabulary<EndingClass | 'by-deal'>({
  full: '全额 / full',
  solid: '稳妥 / solid',
  soft: '口头 / soft',
  none: '无果 / none',
  damaged: '破裂 / damaged',
  gate: '红线 / gate',
  'by-deal': '按约定 / by-deal|by deal',
})

export const colleagueWords = vocabulary<Colleague>({
  finance: '财务 / finance',
  legal: '法务 / legal',
  technical: '技术 / technical',
  manager: '经理 / manager',
})

export const meansWords = vocabulary<Means>({
  wire: '电汇 / wire',
  'bank-acceptance': '银承 / bank-acceptance|bank acceptance',
  voucher: '凭证 / voucher',
  'commercial-acceptance': '商承 / commercial-acceptance|commercial acceptance',
})

export const dealWords = vocabulary<DealPart>({
  cash: '现款 / cash',
  amount: '金额 / amount',
  date: '日期 / date',
  means: '方式 / means',
  person: '人 / person',
  invoices: '发票 / invoices|invoice',
  source: '来源 / source',
  written: '书面 / written',
  security: '担保 / security',
  goods: '退货 / goods',
  confirmed: '认账 / confirmed',
  terms: '条款 / terms',
  concession: '让步 / concession',
})

/** Parts of a message or a call record that the learner puts together. */
export const statedWords = vocabulary<StatedPart>({
  amount: '金额 / amount',
  date: '日期 / date',
  means: '方式 / means',
  person: '人 / person',
  invoices: '发票 / invoices|invoice',
  next: '下一步 / next step',
  confirmation: '确认 / confirmation',
})

/** What a condition may speak of. */
export type Subject =
  'trust' | 'mood' | 'stance' | 'candour' | 'patience' | 'fact' | 'brought' | 'variant' | 'deal' | 'class'
export const subjectWords = vocabulary<Subject>({
  trust: '信任 / trust',
  mood: '心情 / mood',
  stance: '姿态 / stance',
  candour: '坦白 / candour|candor',
  patience: '耐心 / patience',
  fact: '得知|已知|知道 / learned|learnt|knows',
  brought: '带了|带着|带 / brought',
  variant: '真因 / cause',
  deal: '约定 / deal',
  class: '级别 / class',
})

export const allWords = vocabulary<'all'>({ all: '全部 / all' })
export const yesNo = vocabulary<'yes' | 'no'>({ yes: '是 / yes', no: '否 / no' })

export const weekdays: readonly { readonly zh: string; readonly en: string }[] = [
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
  { zh: '周日', en: 'Sunday' },
]
