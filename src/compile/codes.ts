/**
 * Every mistake that compiling can find: its severity and what the author is told, in one table.
 * An error keeps a scenario from being played correctly; a warning is about its quality.
 */
import type { Bilingual, Severity } from '../model/diagnostic.ts'
import { figures } from './spoken.ts'

/**
 * `of` tells what has to be compiled to find it: one scenario, a pair of languages, the catalogue, or a
 * worked example together with its scenario.
 */
export interface CodeEntry<Facts> {
  readonly severity: Severity
  readonly of: 'scenario' | 'pair' | 'catalogue' | 'example'
  readonly message: (facts: Facts) => Bilingual
}

type Message<Facts> = (facts: Facts) => readonly [zh: string, en: string]

const entry = <Facts>(
  severity: Severity,
  of: CodeEntry<Facts>['of'],
  message: Message<Facts>,
): CodeEntry<Facts> => ({
  severity,
  of,
  message: (facts) => {
    const [zh, en] = message(facts)
    return { zh, en }
  },
})

const error = <Facts = object>(message: Message<Facts>) => entry('error', 'scenario', message)
const warning = <Facts = object>(message: Message<Facts>) => entry('warning', 'scenario', message)
const pair = <Facts = object>(message: Message<Facts>) => entry('error', 'pair', message)
const catalogue = <Facts = object>(message: Message<Facts>) => entry('error', 'catalogue', message)
const example = <Facts = object>(message: Message<Facts>) => entry('error', 'example', message)

/** A name that nothing answers to, with the closest one that exists, and what could stand there. */
interface Unknown {
  readonly name: string
  readonly near: string | null
}

const meantZh = (near: string | null): string => (near === null ? '' : `是不是想写“${near}”？`)
const meantEn = (near: string | null): string => (near === null ? '' : ` Did you mean “${near}”?`)

const unknown = (zh: string, en: string, adviceZh: string, adviceEn: string) =>
  error<Unknown>(({ name, near }) => [
    `没有叫“${name}”的${zh}。${near === null ? adviceZh : meantZh(near)}`,
    `There is no ${en} called “${name}”.${near === null ? ` ${adviceEn}` : meantEn(near)}`,
  ])

interface Word {
  readonly word: string
  readonly choices: Bilingual
}

interface Named {
  readonly name: string
}

export const codes = {
  // The file as a whole
  'file-too-long': error<{ readonly limit: number }>(({ limit }) => [
    `这个文件太长了（超过 ${limit} 个字符）。请拆成几个情景。`,
    `This file is too long (over ${limit} characters). Split it into several scenarios.`,
  ]),
  'line-too-long': error<{ readonly limit: number }>(({ limit }) => [
    `这一行太长了（超过 ${limit} 个字符）。请分段。`,
    `This line is too long (over ${limit} characters). Break it into paragraphs.`,
  ]),
  'too-deep': error(() => [
    '这里一层套一层，太深了。引用和列表最多套六层。',
    'Marks are nested too deeply here. Quotes and lists go six levels deep at most.',
  ]),
  'front-missing': error(() => [
    '文件开头要有一段“---”围起来的信息：编号、情景、渠道、客户、今天、目标、变体。',
    'The file must open with a block between two “---” lines: id, title, channel, persona, today, objective, variants.',
  ]),
  'front-unclosed': error(() => [
    '开头的信息没有收尾。请在它后面另起一行写“---”。',
    'The opening block has no end. Put a line with “---” after it.',
  ]),
  'front-unreadable': error(() => [
    '开头的信息在这里读不懂。一行写一项，写成“名称: 内容”。',
    'The opening block cannot be read here. Write one “name: content” a line.',
  ]),
  'raw-html': error<{ readonly html: string }>(({ html }) => [
    `不能写 HTML（“${html}”）。请用普通文字。`,
    `HTML is not allowed (“${html}”). Use plain text.`,
  ]),
  'unsafe-link': error<{ readonly href: string }>(({ href }) => [
    `这个链接不能用（“${href}”）。只能链到本文的标题、别的 .md 文件或 http(s) 网页。`,
    `This link is not allowed (“${href}”). Link to headings, other .md files or http(s) pages only.`,
  ]),
  image: warning(() => ['图片不会显示，请改成文字。', 'Pictures are not shown. Describe it in words.']),
  'unexpected-content': warning(() => [
    '这一段放在这里没有作用，演练时不会出现。请挪到该放的地方，或者删掉。',
    'This has no meaning here and will never be shown. Move it to where it belongs, or delete it.',
  ]),

  // Front matter and account
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

  // Facts, preparation, obstacles, starts
  'missing-text': error<Named>(({ name }) => [
    `“${name}”后面没有说明。请写成“- ${name}：说明。”`,
    `“${name}” has no text. Write “- ${name}: text.”`,
  ]),
  'duplicate-fact': error<Named>(({ name }) => [
    `线索“${name}”写了两次。`,
    `The fact “${name}” is listed twice.`,
  ]),
  'too-many-facts': error<{ readonly limit: number }>(({ limit }) => [
    `线索太多了，最多 ${limit} 条。`,
    `There are too many facts; ${limit} at most.`,
  ]),
  'duplicate-document': error<Named>(({ name }) => [
    `准备里“${name}”写了两次。`,
    `“${name}” is listed twice in the preparation.`,
  ]),
  'too-many-documents': error<{ readonly limit: number }>(({ limit }) => [
    `准备的东西太多了，最多 ${limit} 样。`,
    `There is too much to prepare; ${limit} things at most.`,
  ]),
  'bring-limit': error<{ readonly limit: number; readonly documents: number }>(({ limit, documents }) => [
    `“最多带 ${limit} 样”不合适：一共列了 ${documents} 样。`,
    `“bring at most ${limit}” does not fit: ${documents} things are listed.`,
  ]),
  'missing-bring-limit': error(() => [
    '请在“准备”后面写明能带几样，例如“# 准备（最多带 2 样）”。',
    'Say how many may be brought, such as “# Preparation (bring at most 2)”.',
  ]),
  'bad-obstacle': error(() => [
    '障碍要写成“变体名：30%，除非 条件”。',
    'Write an obstacle as “variant: 30%, unless condition”.',
  ]),
  'duplicate-obstacle': error<Named>(({ name }) => [
    `“${name}”的障碍写了两次。`,
    `The obstacle of “${name}” is given twice.`,
  ]),
  'too-many-starts': error<{ readonly limit: number }>(({ limit }) => [
    `起点太多了，最多 ${limit} 个。`,
    `There are too many starts; ${limit} at most.`,
  ]),
  'duplicate-start': error<Named>(({ name }) => [
    `起点“${name}”写了两次。`,
    `The start “${name}” is given twice.`,
  ]),
  'start-nowhere': error<Named>(({ name }) => [
    `起点“${name}”没说从哪一场开始。请加一条“- → [场名](#场名)”。`,
    `The start “${name}” leads nowhere. Add “- → [scene](#scene)”.`,
  ]),

  // Names and words in scenes
  'duplicate-scene': error<Named>(({ name }) => [
    `有两个标题都叫“${name}”，链接分不清去哪个。请改一个。`,
    `Two headings are called “${name}”, so links cannot tell them apart. Rename one.`,
  ]),
  'duplicate-ending': error<Named>(({ name }) => [
    `有两个标题都叫“${name}”，其中一个是结局，链接分不清去哪个。请改一个。`,
    `Two headings are called “${name}”, one of them an ending, so links cannot tell them apart. Rename one.`,
  ]),
  'duplicate-choice': error<Named>(({ name }) => [
    `这一场有两条一样的应对：“${name}”。`,
    `This scene offers the same choice twice: “${name}”.`,
  ]),
  'unknown-keyword': error<Unknown>(({ name, near }) => [
    `不认识“${name}”这个关键词。${meantZh(near)}`,
    `“${name}” is not a keyword here.${meantEn(near)}`,
  ]),
  'duplicate-keyword': error<Named>(({ name }) => [
    `“${name}”在这里写了两次，只留一个。`,
    `“${name}” is given twice here. Keep one.`,
  ]),
  'not-indented': error<Named>(({ name }) => [
    `“${name}”应该缩进，写在它所属的应对下面。请在前面加两个空格。`,
    `“${name}” belongs below its choice. Indent it by two blanks.`,
  ]),
  'arrow-in-scene': error(() => [
    '箭头要写在应对下面。场里的正文不能直接带箭头。',
    'Arrows belong below a choice. The text of a scene cannot have one of its own.',
  ]),
  'unknown-word': error<Word>(({ word, choices }) => [
    `“${word}”看不懂，这里可以写：${choices.zh}。`,
    `“${word}” is not understood. This may be: ${choices.en}.`,
  ]),
  'unknown-target': unknown(
    '场或结局',
    'scene or ending',
    '箭头要链到本文里的一个二级标题。',
    'An arrow must link to a level-two heading of this file.',
  ),
  'missing-target': error(() => [
    '箭头后面没有去处。请写成“→ [场名](#场名)”。',
    'This arrow leads nowhere. Write “→ [scene](#scene)”.',
  ]),
  'arrow-mismatch': warning<{ readonly text: string; readonly target: string }>(({ text, target }) => [
    `箭头上写的是“${text}”，链接却到“${target}”。请改成一样的。`,
    `The arrow says “${text}” but links to “${target}”. Make them agree.`,
  ]),
  'ways-to-ending': error<Named>(({ name }) => [
    `“通往”只能到场和地点，“${name}”是结局。`,
    `“Ways” may lead to scenes and places only; “${name}” is an ending.`,
  ]),
  'unknown-technique': unknown(
    '技巧',
    'technique',
    '请用技巧的编号或名称。',
    'Use the id or the name of a technique.',
  ),
  'unknown-misconception': unknown(
    '误区',
    'misconception',
    '请写误区的编号（M01…）或名称。',
    'Write the id (M01…) or the name of a misconception.',
  ),
  'unknown-red-line': unknown(
    '红线',
    'red line',
    '请用红线的编号或名称。',
    'Use the id or the name of a red line.',
  ),
  'unknown-fact': unknown('线索', 'fact', '请先在“# 线索”里写一条。', 'List it under “# Facts” first.'),
  'unknown-document': unknown(
    '准备',
    'thing to bring',
    '请先在“# 准备”里列出来。',
    'List it under “# Preparation” first.',
  ),
  'unknown-invoice': unknown(
    '发票',
    'invoice',
    '请用账户表里的发票号。',
    'Use a number from the table of invoices.',
  ),
  'unknown-value': error<Unknown>(({ name, near }) => [
    `账户里没有“{${name}}”。${near === null ? '请在“# 账户”里加一条“- 名：值”。' : meantZh(`{${near}}`)}`,
    `The account has no “{${name}}”.${near === null ? ' Add “- name: value” under “# Account”.' : meantEn(`{${near}}`)}`,
  ]),
  'unclosed-value': error(() => [
    '花括号没有配成对。要引用账户里的值，请写成“{总额}”。',
    'A brace has no partner. To draw on the account write “{total}”.',
  ]),
  'bad-format': error<{ readonly format: Bilingual; readonly name: string }>(({ format, name }) => [
    `“${name}”不能用“${format.zh}”的写法。“数字”只用于金额，“周”只用于日期。`,
    `“${name}” cannot be shown as “${format.en}”: “figures” is for sums, “weekday” for dates.`,
  ]),
  'bad-condition': error<{ readonly text: string }>(({ text }) => [
    `条件“${text}”看不懂。可以写：信任 高、心情 恼火、得知 线索名、带了 东西、约定 日期……用“且”“或”“非”连接。`,
    `The condition “${text}” is not understood. Write: trust high, mood annoyed, learned FACT, brought THING, deal date … joined by “and”, “or”, “not”.`,
  ]),
  'hidden-need': error<{ readonly subject: Bilingual }>(({ subject }) => [
    `“需要”里不能用“${subject.zh}”：学员看不见它。只能用心情、姿态、得知、带了、约定、耐心、级别。`,
    `“Needs” may not read “${subject.en}”: the learner cannot see it. Use mood, stance, learned, brought, deal, patience, class.`,
  ]),
  'bad-deal': error<{ readonly text: string }>(({ text }) => [
    `约定“${text}”看不懂。可以写：现款、金额、日期、方式、人、发票、来源、书面、担保、退货、认账、条款、让步，后面跟内容。`,
    `The deal “${text}” is not understood. Write cash, amount, date, means, person, invoices, source, written, security, goods, confirmed, terms or concession with its content.`,
  ]),
  'condition-in-reply': error(() => [
    '回应里不能带条件。请把条件写在箭头上，把话放到箭头下面。',
    'A reply cannot have a condition. Put the condition on an arrow and the words under it.',
  ]),
  'lines-after-otherwise': error(() => [
    '这几句说不到：前面那几句没有条件，总会先说。请把带“若”的挪到前面。',
    'These lines can never be said: lines without a condition stand before them. Put those with “If” first.',
  ]),
  'arrow-after-otherwise': error(() => [
    '这个箭头走不到：前面已经有一个不带条件的箭头。',
    'This arrow can never be taken: one without a condition stands before it.',
  ]),
  'empty-line': error(() => ['这里该有一句话，却空着。', 'A line should stand here, but it is empty.']),
  'unknown-class': error<Word>(({ word, choices }) => [
    `没有“${word}”这个结局类别。可以写：${choices.zh}。`,
    `“${word}” is no class of endings. Write: ${choices.en}.`,
  ]),

  // What a scene must have
  'missing-move': error(() => [
    '这条应对没有说是什么招。请加“技巧：”“误区：”或“红线：”中的一项。',
    'This choice says no move. Add “Technique:”, “Misconception:” or “Red line:”.',
  ]),
  'missing-tone': warning(() => [
    '这条应对没有写语气，按“平”算。请写“语气：软／平／硬”。',
    'This choice has no tone and counts as even. Write “Tone: soft / even / firm”.',
  ]),
  'dead-end': error<Named>(({ name }) => [
    `“${name}”走不出去：没有一条应对通向别处。`,
    `“${name}” is a dead end: no choice leads anywhere else.`,
  ]),
  'single-choice': warning<Named>(({ name }) => [
    `“${name}”只有一条应对，学员没得选。`,
    `“${name}” has a single choice, so there is nothing to choose.`,
  ]),
  'choice-count': warning<{ readonly name: string; readonly count: number }>(({ name, count }) => [
    `“${name}”有 ${count} 条应对。一场三四条最合适（看和走不算）。`,
    `“${name}” has ${count} choices. Three or four make a good turn (looking and walking aside).`,
  ]),
  'no-otherwise': warning(() => [
    '这里的箭头都带条件，条件都不成立时会留在原地。请补一条“否则 → [场名](#场名)”。',
    'All arrows here have conditions; if none holds, nothing happens. Add “Otherwise → [scene](#scene)”.',
  ]),
  'no-way-out': error(() => [
    '这里必须有一个不带条件的箭头，不然没法收场。',
    'An arrow without a condition is needed here, or the contact cannot end.',
  ]),
  'missing-leave': error(() => [
    '缺“## 告辞”（电话里是“## 挂断”）：学员随时可以结束，要写明去哪个结局。',
    '“## Leave” (on the phone “## Hang up”) is missing: learners may end at any time, so say which ending follows.',
  ]),
  'duplicate-leave': error(() => ['“告辞”只能写一次。', '“Leave” may be written once only.']),
  'missing-spent': error(() => [
    '缺“## 耐心 用完”：客户没耐心了会怎样？请在“# 打断”里写。',
    '“## patience spent” is missing: say under “# Interrupts” what happens when the customer has had enough.',
  ]),
  'unreachable-scene': error<Named>(({ name }) => [
    `没有箭头能走到“${name}”。`,
    `No arrow leads to “${name}”.`,
  ]),
  'unreachable-ending': error<Named>(({ name }) => [
    `没有箭头能走到结局“${name}”。`,
    `No arrow leads to the ending “${name}”.`,
  ]),
  'never-holds': error<{ readonly text: string }>(({ text }) => [
    `条件“${text}”永远不会成立。`,
    `The condition “${text}” can never hold.`,
  ]),
  'always-holds': warning<{ readonly text: string }>(({ text }) => [
    `条件“${text}”总是成立，可以去掉。`,
    `The condition “${text}” always holds and can go.`,
  ]),
  'fact-never-learned': error<Named>(({ name }) => [
    `线索“${name}”被用到了，但没有一处能“得知”它。`,
    `The fact “${name}” is used, but nothing ever lets the learner learn it.`,
  ]),
  'fact-unused': warning<Named>(({ name }) => [
    `线索“${name}”没有一个条件用到它。`,
    `No condition ever uses the fact “${name}”.`,
  ]),
  'document-unused': warning<Named>(({ name }) => [
    `“${name}”带不带都一样：没有一个条件用到它。`,
    `Bringing “${name}” changes nothing: no condition uses it.`,
  ]),
  'look-teaches-nothing': warning<Named>(({ name }) => [
    `“${name}”看了也得不到线索。请加“得知：”。`,
    `“${name}” teaches nothing. Add “Learn:”.`,
  ]),

  'states-in-contact': warning<{ readonly keyword: Bilingual }>(({ keyword }) => [
    `“${keyword.zh}”只在收线以后的场里有用。请把这一场写上“时机：收线后”，或者去掉它。`,
    `“${keyword.en}” works only after the contact. Give this scene the line “When: after”, or take it out.`,
  ]),
  'no-plain-message': warning<Named>(({ name }) => [
    `“${name}”有要拼的消息，却没有一条不带“写明”的“微信：……”。拼漏了的消息就没有应对可走。`,
    `“${name}” has a message to put together but no “WeChat: …” without “States”. An incomplete message has no choice to take.`,
  ]),

  // Money and days of a deal
  'deal-over-stake': error<{ readonly yuan: number; readonly stake: number }>(({ yuan, stake }) => [
    `约定 ${figures(yuan)} 元，比到期总额 ${figures(stake)} 元还多。`,
    `A deal of ${figures(yuan)} yuan exceeds the ${figures(stake)} yuan overdue.`,
  ]),
  'deal-in-the-past': error<{ readonly date: string; readonly today: string }>(({ date, today }) => [
    `约定的日期 ${date} 在“今天”${today} 之前。`,
    `The date agreed, ${date}, lies before today, ${today}.`,
  ]),
  'deal-sum': warning<{ readonly yuan: number; readonly invoices: number }>(({ yuan, invoices }) => [
    `约定 ${figures(yuan)} 元，可这几张发票加起来是 ${figures(invoices)} 元。`,
    `The deal says ${figures(yuan)} yuan, but these invoices add up to ${figures(invoices)}.`,
  ]),
  'invoice-not-due': warning<{ readonly number: string; readonly due: string }>(({ number, due }) => [
    `发票 ${number} 要到 ${due} 才到期，现在还不能算逾期。`,
    `Invoice ${number} falls due on ${due}; it is not overdue yet.`,
  ]),

  // How a turn reads
  'no-sound-choice': warning<Named>(({ name }) => [
    `“${name}”的应对全是误区或红线，学员没有对的可选。`,
    `Every choice of “${name}” is a misconception or red line; none is sound.`,
  ]),
  'no-soft-choice': warning<Named>(({ name }) => [
    `“${name}”没有一句软的。三句以上的场至少有一句语气软的应对。`,
    `“${name}” has no soft choice. A scene with three or more should offer one.`,
  ]),
  'long-line': warning<{ readonly length: number; readonly limit: number }>(({ length, limit }) => [
    `客户这句话有 ${length} 个字，超过 ${limit} 个就不像说话了。`,
    `This line has ${length} characters; beyond ${limit} nobody talks like that.`,
  ]),
  'long-choice': warning<{ readonly length: number; readonly limit: number }>(({ length, limit }) => [
    `这条应对有 ${length} 个字，最好不超过 ${limit} 个。`,
    `This choice has ${length} characters; keep it within ${limit}.`,
  ]),
  'uneven-lengths': warning<{ readonly length: number; readonly median: number }>(({ length, median }) => [
    `这条应对有 ${length} 个字，同场的一般是 ${median} 个，长短差太多会露馅。`,
    `This choice has ${length} characters where ${median} is usual in its scene; the length gives it away.`,
  ]),

  // The two languages of one scenario
  'pair-front': pair<{ readonly key: Bilingual; readonly zh: string; readonly en: string }>(
    ({ key, zh, en }) => [
      `两种语言的“${key.zh}”不一样：中文是“${zh}”，英文是“${en}”。`,
      `“${key.en}” differs: “${zh}” in Chinese, “${en}” in English.`,
    ],
  ),
  'pair-account': pair<{ readonly what: Bilingual; readonly zh: string; readonly en: string }>(
    ({ what, zh, en }) => [
      `两种语言的${what.zh}不一样：中文是“${zh}”，英文是“${en}”。`,
      `Different ${what.en}: “${zh}” in Chinese, “${en}” in English.`,
    ],
  ),
  'pair-count': pair<{ readonly what: Bilingual; readonly zh: number; readonly en: number }>(
    ({ what, zh, en }) => [
      `${what.zh}的数目不一样：中文 ${zh} 个，英文 ${en} 个。`,
      `The number of ${what.en} differs: ${zh} in Chinese, ${en} in English.`,
    ],
  ),
  'pair-order': pair<{ readonly what: Bilingual; readonly zh: string; readonly en: string }>(
    ({ what, zh, en }) => [
      `${what.zh}对不上：中文这里是“${zh}”，英文是“${en}”。请检查顺序。`,
      `The ${what.en} do not match: “${zh}” here in Chinese, “${en}” in English. Check their order.`,
    ],
  ),
  'pair-target': pair<{ readonly zh: string; readonly en: string }>(({ zh, en }) => [
    `两种语言的箭头去处不同：中文到“${zh}”，英文到“${en}”。`,
    `The arrows lead to different places: “${zh}” in Chinese, “${en}” in English.`,
  ]),
  'pair-condition': pair(() => ['两种语言的条件不一样。', 'The conditions differ between the languages.']),
  'pair-needs': pair(() => ['两种语言的“需要”不一样。', 'The needs differ between the languages.']),
  'pair-learns': pair(() => ['两种语言的“得知”不一样。', 'What is learned differs between the languages.']),
  'pair-deal': pair<{ readonly zh: string; readonly en: string }>(({ zh, en }) => [
    `两种语言的“约定”不一样：中文是“${zh}”，英文是“${en}”。`,
    `The deal differs: “${zh}” in Chinese, “${en}” in English.`,
  ]),
  'pair-move': pair<{ readonly zh: string; readonly en: string }>(({ zh, en }) => [
    `两种语言的招不一样：中文是“${zh}”，英文是“${en}”。`,
    `The move differs: “${zh}” in Chinese, “${en}” in English.`,
  ]),
  'pair-techniques': pair(() => ['两种语言的技巧不一样。', 'The techniques differ between the languages.']),
  'pair-tone': pair<{ readonly zh: string; readonly en: string }>(({ zh, en }) => [
    `两种语言的语气不一样：中文是“${zh}”，英文是“${en}”。`,
    `The tone differs: “${zh}” in Chinese, “${en}” in English.`,
  ]),
  'pair-manner': pair<{ readonly zh: string; readonly en: string }>(({ zh, en }) => [
    `两种语言的做法不一样：中文是“${zh}”，英文是“${en}”。`,
    `The manner differs: “${zh}” in Chinese, “${en}” in English.`,
  ]),
  'pair-asks': pair(() => [
    '两种语言“问”的同事不一样。',
    'The colleague asked differs between the languages.',
  ]),
  'pair-states': pair(() => [
    '两种语言“写明”或“记录”的内容不一样。',
    'What is stated or recorded differs between the languages.',
  ]),
  'pair-scene': pair<{ readonly what: Bilingual }>(({ what }) => [
    `两种语言的这一场不一样：${what.zh}。`,
    `This scene differs between the languages: ${what.en}.`,
  ]),
  'pair-ending': pair(() => [
    '两种语言的结局类别不一样。',
    'The class of this ending differs between the languages.',
  ]),
  'pair-variant': pair<{ readonly what: Bilingual }>(({ what }) => [
    `两种语言的变体不一样：${what.zh}。`,
    `This variant differs between the languages: ${what.en}.`,
  ]),
  'pair-start': pair<{ readonly what: Bilingual }>(({ what }) => [
    `两种语言的起点不一样：${what.zh}。`,
    `This start differs between the languages: ${what.en}.`,
  ]),
  'pair-document': pair(() => [
    '两种语言的准备不一样：技巧不同。',
    'The preparation differs: another technique.',
  ]),

  // The catalogue
  'catalogue-translation': catalogue<{ readonly id: string; readonly language: Bilingual }>(
    ({ id, language }) => [`“${id}”没有${language.zh}版。`, `“${id}” has no ${language.en} version.`],
  ),
  'catalogue-id': catalogue<{ readonly id: string; readonly file: string }>(({ id, file }) => [
    `编号“${id}”和文件名“${file}”不一致。`,
    `The id “${id}” does not agree with the file name “${file}”.`,
  ]),
  'catalogue-key': catalogue<{ readonly key: Bilingual }>(({ key }) => [
    `缺“${key.zh}”，或者写得不对。`,
    `“${key.en}” is missing or not understood.`,
  ]),
  'catalogue-difference': catalogue<{ readonly what: Bilingual }>(({ what }) => [
    `中英文的${what.zh}不一样。`,
    `The languages disagree about the ${what.en}.`,
  ]),
  'catalogue-duplicate': catalogue<{ readonly id: string }>(({ id }) => [
    `“${id}”写了两次。`,
    `“${id}” is given twice.`,
  ]),
  'catalogue-heading': catalogue<{ readonly text: string }>(({ text }) => [
    `标题“${text}”看不懂。`,
    `The heading “${text}” is not understood.`,
  ]),
  'catalogue-item': catalogue(() => [
    '变体要写成“- 编号 名称：真相”。',
    'Write a variant as “- id Name: what is really going on”.',
  ]),
  'catalogue-lines': entry<{ readonly count: number; readonly least: number }>(
    'warning',
    'catalogue',
    ({ count, least }) => [
      `这里只有 ${count} 句，至少要 ${least} 句才不显得重复。`,
      `There are only ${count} lines here; ${least} at least, or he repeats himself.`,
    ],
  ),
  'catalogue-sender': catalogue<{ readonly choices: Bilingual }>(({ choices }) => [
    `这句没说是谁写的。请写成“- 陈经理：……”，可以是：${choices.zh}。`,
    `Nobody is said to have written this. Write “- Chen: …”; it may be ${choices.en}.`,
  ]),
  'catalogue-value': catalogue<{ readonly text: string; readonly choices: Bilingual | null }>(
    ({ text, choices }) => [
      choices === null
        ? `这里不能用花括号（“${text}”）。`
        : `“${text}”看不懂。花括号里可以写：${choices.zh}。`,
      choices === null
        ? `Braces have no meaning here (“${text}”).`
        : `“${text}” is not understood. Between braces may stand: ${choices.en}.`,
    ],
  ),
  'catalogue-answer': catalogue(() => [
    '这条选项下面要写“技巧：”或“误区：”中的一样（打勾的那条写技巧），再写一句“王姐：……”或“陈经理：……”的点评。',
    'Below this choice write either “Technique:” or “Misconception:” (the ticked one has a technique), and one line such as “Wang: …” or “Chen: …” with what is to be said of it.',
  ]),
  'catalogue-choices': catalogue<{ readonly count: number; readonly least: number; readonly most: number }>(
    ({ count, least, most }) => [
      `这一问有 ${count} 条选项，要 ${least} 到 ${most} 条。`,
      `This question has ${count} choices; it needs ${least} or ${most}.`,
    ],
  ),
  'catalogue-right': catalogue<{ readonly count: number }>(({ count }) => [
    `这一问有 ${count} 条打了勾。对的只有一条，写成“- [x] ……”。`,
    `This question has ${count} ticked choices. Exactly one is right: write it as “- [x] …”.`,
  ]),
  'catalogue-drawing': catalogue<{ readonly name: string; readonly choices: string }>(({ name, choices }) => [
    `画不出“${name}”。能画的有：${choices}。`,
    `“${name}” cannot be drawn. There are: ${choices.replaceAll('、', ', ')}.`,
  ]),
  'catalogue-link': catalogue<{ readonly href: string }>(({ href }) => [
    `这个链接没有去处（“${href}”）。可以链到技巧（../techniques/…）、手册别的页或 ../phrases.zh.md。`,
    `This link leads nowhere (“${href}”). Link to a technique (../techniques/…), another page or ../phrases.en.md.`,
  ]),
  'catalogue-phrase': catalogue<{ readonly choices: Bilingual }>(({ choices }) => [
    `每句话下面要有：${choices.zh}。“可能”写两三条，其余各一条。`,
    `Below each sentence stand: ${choices.en}. Two or three of the first, one of each other.`,
  ]),
  'course-step': catalogue<{ readonly text: string }>(({ text }) => [
    `“${text}”没有去处。一步写成一个链接（技巧、手册的页、情景、示范、案头练习或 ../phrases.zh.md），或者“小练：10 题”。`,
    `“${text}” leads nowhere. A step is a link (technique, page, scenario, worked example, exercise or ../phrases.en.md) or “Drills: 10”.`,
  ]),
  'course-rule': catalogue<{ readonly text: string; readonly choices: Bilingual }>(({ text, choices }) => [
    `结业要求“${text}”看不懂。可以写：${choices.zh}；后面是数字，或者“全部”。`,
    `The completion rule “${text}” is not understood. There are: ${choices.en}, each with a number or “all”.`,
  ]),
  'example-scenario': catalogue<{ readonly id: string }>(({ id }) => [
    `没有编号“${id}”的情景可以示范。`,
    `There is no scenario “${id}” to show.`,
  ]),
  'example-model': catalogue<{ readonly model: Bilingual }>(({ model }) => [
    `要有一个“# ${model.zh}”，底下写“变体：”，再一条一招。`,
    `There must be a “# ${model.en}” with “Variant:” and a list of moves below it.`,
  ]),
  'example-note': catalogue(() => [
    '这一招下面要有一条“批注：……”，只要一条。',
    'Below this move stands one “Note: …”, and only one.',
  ]),
  'example-long-note': entry<{ readonly count: number; readonly most: number }>(
    'warning',
    'catalogue',
    ({ count, most }) => [
      `批注有 ${count} 个字，最多 ${most} 个。`,
      `The note has ${count} characters; ${most} at most.`,
    ],
  ),
  'example-variant': example<{ readonly name: string; readonly choices: Bilingual }>(({ name, choices }) => [
    `这个情景没有叫“${name}”的变体。有：${choices.zh}。`,
    `The scenario has no variant “${name}”. There are: ${choices.en}.`,
  ]),
  'example-cause': example(() => [
    '正例和反例要用同一个变体，差别才在学员身上。',
    'Both models need the same variant, so that the difference is the learner.',
  ]),
  'example-document': example<{ readonly name: string; readonly choices: string }>(({ name, choices }) => [
    `这个情景里没有“${name}”可带。能带的有：${choices}。`,
    `There is no “${name}” to bring here. There are: ${choices.replaceAll('、', ', ')}.`,
  ]),
  'example-bring-limit': example<{ readonly count: number; readonly limit: number }>(({ count, limit }) => [
    `带了 ${count} 样，最多带 ${limit} 样，也不能重复。`,
    `${count} documents are brought; ${limit} at most, each once.`,
  ]),
  'example-move': example<{ readonly begins: string; readonly scene: string; readonly choices: string }>(
    ({ begins, scene, choices }) => [
      `“${scene}”里没有一句以“${begins}”开头的应对。这时能选的有：${choices}`,
      `No choice of “${scene}” begins “${begins}”. On offer at this point: ${choices}`,
    ],
  ),
  'example-ambiguous': example<{ readonly begins: string }>(({ begins }) => [
    `不止一句应对以“${begins}”开头，多抄几个字。`,
    `More than one choice begins “${begins}”: quote a few more words.`,
  ]),
  'example-not-offered': example<{ readonly begins: string; readonly scene: string }>(({ begins, scene }) => [
    `“${scene}”里有“${begins}”这一句，可走到这一步时不给选（看它的“需要：”）。`,
    `“${scene}” has the choice “${begins}”, but it is not on offer at this point (see its “Needs:”).`,
  ]),
  'example-too-long': example<{ readonly ending: string }>(({ ending }) => [
    `走到这里已经结束了（“${ending}”），后面的招用不上。`,
    `It is over by now (“${ending}”): this move comes too late.`,
  ]),
  'example-too-short': example<{ readonly scene: string }>(({ scene }) => [
    `最后一招走完还没有结局，停在“${scene}”。`,
    `After the last move there is no ending yet; it stops at “${scene}”.`,
  ]),
  'example-languages': example(() => [
    '中英文的这一招不是同一句应对。',
    'The languages do not name the same choice here.',
  ]),
  'exercise-opening': catalogue<{ readonly most: number }>(({ most }) => [
    `表格前面要有一段“陈经理：……”，说清今天几号、要办什么，最多 ${most} 字。`,
    `Before the table one of our people says what day it is and what is wanted, “Chen: …”, in ${most} characters at most.`,
  ]),
  'exercise-table': catalogue(() => [
    '题目前面要有一张表：一行表头，至少两行数，每行格数和表头一样。',
    'A table stands before the questions: a head, at least two rows, each with as many cells as the head.',
  ]),
  'exercise-sum': catalogue<{ readonly given: number; readonly sum: number }>(({ given, sum }) => [
    `合计写的是 ${given}，加起来是 ${sum}。`,
    `The total says ${given}; the figures add up to ${sum}.`,
  ]),
  'exercise-questions': catalogue<{ readonly count: number; readonly least: number; readonly most: number }>(
    ({ count, least, most }) => [
      `一张案头练习要 ${least} 到 ${most} 问，这里有 ${count} 问。`,
      `An exercise has ${least} to ${most} questions; there are ${count}.`,
    ],
  ),
  'catalogue-path': catalogue<{ readonly path: string }>(({ path }) => [
    `不知道“${path}”是什么文件。`,
    `“${path}” is no file of the catalogue.`,
  ]),
} as const

export type Codes = typeof codes
export type Code = keyof Codes
/** What the message of a code needs to know. */
export type CodeFacts<C extends Code> = Parameters<Codes[C]['message']>[0]
