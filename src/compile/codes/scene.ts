/** What a scene must have. */
import type { Bilingual } from '../../model/diagnostic.ts'
import { error, warning } from './entry.ts'
import type { Named } from './entry.ts'

export const sceneCodes = {
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
} as const
