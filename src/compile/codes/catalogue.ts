/** The catalogue: personas, techniques, pages, phrases. */
import type { Bilingual } from '../../model/diagnostic.ts'
import { catalogue, entry } from './entry.ts'

export const catalogueCodes = {
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
  'catalogue-path': catalogue<{ readonly path: string }>(({ path }) => [
    `不知道“${path}”是什么文件。`,
    `“${path}” is no file of the catalogue.`,
  ]),
} as const
