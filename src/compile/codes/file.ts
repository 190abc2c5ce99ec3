/** The file as a whole. */
import { error, warning } from './entry.ts'

export const fileCodes = {
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
} as const
