/** Names and words in scenes. */
import type { Bilingual } from '../../model/diagnostic.ts'
import { error, meantEn, meantZh, unknown, warning } from './entry.ts'
import type { Named, Unknown, Word } from './entry.ts'

export const wordsCodes = {
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
} as const
