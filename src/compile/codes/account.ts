/** Front matter and account. */
import type { Bilingual } from '../../model/diagnostic.ts'
import { figures } from '../spoken.ts'
import { error, meantEn, meantZh, unknown, warning } from './entry.ts'
import type { Named, Unknown } from './entry.ts'

export const accountCodes = {
  'unknown-key': error<Unknown>(({ name, near }) => [
    `开头的信息里没有“${name}”这一项。${meantZh(near)}`,
    `The opening block has no key “${name}”.${meantEn(near)}`,
  ]),
  'duplicate-key': error<Named>(({ name }) => [
    `“${name}”写了两次，只留一个。`,
    `“${name}” is given twice. Keep one.`,
  ]),
  'missing-key': error<{ readonly key: Bilingual }>(({ key }) => [
    `开头的信息里缺“${key.zh}”。`,
    `The opening block lacks “${key.en}”.`,
  ]),
  'bad-value': error<{ readonly value: string; readonly choices: Bilingual }>(({ value, choices }) => [
    value === '' ? `这里空着，请写${choices.zh}。` : `“${value}”看不懂，请写${choices.zh}。`,
    value === ''
      ? `Nothing is written here. Write ${choices.en}.`
      : `“${value}” is not understood. Write ${choices.en}.`,
  ]),
  'bad-date': error<{ readonly value: string }>(({ value }) => [
    `“${value}”不是日历上的日子。请写成 2026-11-26。`,
    `“${value}” is not a day of the calendar. Write it as 2026-11-26.`,
  ]),
  'wrong-weekday': error<{ readonly date: string; readonly said: Bilingual; readonly is: Bilingual }>(
    ({ date, said, is }) => [
      `${date} 是${is.zh}，不是${said.zh}。请改日期或星期。`,
      `${date} is a ${is.en}, not a ${said.en}. Mend the date or the weekday.`,
    ],
  ),
  'bad-sum': error<{ readonly value: string }>(({ value }) => [
    `“${value}”不是金额。请写整数元，例如 186000 或 18.6万。`,
    `“${value}” is not a sum. Write whole yuan, such as 186000.`,
  ]),
  'unknown-persona': unknown(
    '客户',
    'persona',
    '请写人设的编号，例如 P02。',
    'Write the id of a persona, such as P02.',
  ),
  'unknown-variant': unknown(
    '变体',
    'variant',
    '变体要用这位客户人设里的名字。',
    'Use a variant of this persona.',
  ),
  'bad-weight': error<{ readonly value: string }>(({ value }) => [
    `变体后面要有一个大于 0 的整数做权重，例如“${value} 3”。`,
    `A variant needs a whole number above 0 as its weight, such as “${value} 3”.`,
  ]),
  'duplicate-variant': error<Named>(({ name }) => [
    `变体“${name}”写了两次。`,
    `The variant “${name}” is listed twice.`,
  ]),
  'unknown-law-card': unknown('法条卡片', 'law card', '请用法条卡片的编号。', 'Use the id of a law card.'),
  'unknown-section': error<Unknown>(({ name, near }) => [
    `没有叫“${name}”的部分。${near === null ? '一级标题只能是：账户、简报、线索、准备、障碍、起点、场、地点、打断、结局。' : meantZh(near)}`,
    `There is no section “${name}”.${near === null ? ' Level-one headings are: Account, Briefing, Facts, Preparation, Obstacles, Starts, Scenes, Places, Interrupts, Endings.' : meantEn(near)}`,
  ]),
  'missing-section': error<{ readonly section: Bilingual }>(({ section }) => [
    `缺“# ${section.zh}”这一部分。`,
    `The section “# ${section.en}” is missing.`,
  ]),
  'empty-section': error<{ readonly section: Bilingual }>(({ section }) => [
    `“# ${section.zh}”下面还没有一个“## ”标题。至少要写一个。`,
    `“# ${section.en}” has no “## ” heading yet. It needs at least one.`,
  ]),
  'unknown-table': error<Named>(({ name }) => [
    `看不出“${name}”是什么表。第一格要写：发票、节点、往来或承诺。`,
    `“${name}” is no table that is known. The first cell must be Invoice, Milestone, Ledger or Promise.`,
  ]),
  'missing-column': error<{ readonly column: Bilingual }>(({ column }) => [
    `这张表缺“${column.zh}”一列。`,
    `This table lacks the column “${column.en}”.`,
  ]),
  'unknown-column': error<Unknown>(({ name, near }) => [
    `这张表没有“${name}”一列。${meantZh(near)}`,
    `This table has no column “${name}”.${meantEn(near)}`,
  ]),
  'duplicate-invoice': error<Named>(({ name }) => [
    `发票“${name}”写了两次。`,
    `Invoice “${name}” is listed twice.`,
  ]),
  'duplicate-term': error<Named>(({ name }) => [
    `账户里的“${name}”写了两次。`,
    `The account gives “${name}” twice.`,
  ]),
  'reserved-term': error<Named>(({ name }) => [
    `“${name}”是系统算出来的，请换个名字。`,
    `“${name}” is worked out by the game. Choose another name.`,
  ]),
  'disputed-over-stake': error<{ readonly disputed: number; readonly stake: number }>(
    ({ disputed, stake }) => [
      `争议 ${figures(disputed)} 元比到期总额 ${figures(stake)} 元还多。`,
      `The disputed ${figures(disputed)} yuan exceed the ${figures(stake)} yuan overdue.`,
    ],
  ),
  'set-off-over-stake': error<{
    readonly setOff: number
    readonly disputed: number
    readonly stake: number
  }>(({ setOff, disputed, stake }) => [
    `到期 ${figures(stake)} 元，抵扣 ${figures(setOff)} 元${disputed > 0 ? `，再除去争议 ${figures(disputed)} 元` : ''}，就没有要收的了。`,
    `Of the ${figures(stake)} yuan overdue nothing is left to collect after a set-off of ${figures(setOff)}${disputed > 0 ? ` and ${figures(disputed)} in dispute` : ''}.`,
  ]),
  'nothing-overdue': warning<{ readonly today: string }>(({ today }) => [
    `到 ${today} 为止没有一张发票逾期。请检查到期日和“今天”。`,
    `No invoice is overdue on ${today}. Check the due dates and “today”.`,
  ]),
  'follows-unclear': error<{ readonly text: string }>(({ text }) => [
    `“${text}”看不懂。写成“承接：S04”或“承接：S04 若 级别 稳妥、全额”；条件里只能问约定和级别。`,
    `“${text}” is not understood. Write “Follows: S04” or “Follows: S04 if class solid, full”; the condition may ask about deal and class only.`,
  ]),
  'milestone-sum': warning<{ readonly sum: number }>(({ sum }) => [
    `节点比例加起来是 ${sum}%，不是 100%。`,
    `The milestones add up to ${sum}%, not 100%.`,
  ]),
} as const
