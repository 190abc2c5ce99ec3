/**
 * A list item of a scene as a choice. Enters: the item. Leaves: what the learner reads, how it is done
 * (said, done in silence, written, looked at) and all that stands below.
 */
import type { ChoiceDraft } from '../draft.ts'
import type { ItemKey } from '../keywords.ts'
import type { Manner } from '../../model/words.ts'
import type { Report } from '../report.ts'
import type { Item, Node } from '../text/outline.ts'
import type { Placed } from '../text/placed.ts'
import { slice, trim } from '../text/placed.ts'
import { joinLines } from '../text/prose.ts'
import { cutAtColon, readBelow } from './below.ts'
import { itemKeys } from '../keywords.ts'

const choiceKeys: readonly ItemKey[] = [
  'tone',
  'technique',
  'misconception',
  'red-line',
  'needs',
  'learn',
  'deal',
  'ask',
  'states',
  'record',
  'comment',
]

const looking = /^(?:看\s+|look\s+)([^:：]{1,60})[:：]\s*(?=$|[“”"「『‘'《（(])/i
const bareLook = /^看\s+[^\s，。？！,?!]{1,30}$/
const writing = /^(?:微信|函|短信|邮件|wechat|letter|message|email)\s*[:：]/i
/** An arrow that stands where a choice should: only a condition may come before it. */
const looseArrow = /^(?:→|->|=>|否则|otherwise\s*(?:→|->)|(?:若|if\s)[^→]{1,200}→)/i
const quoted = /^[“"「『‘']([^]*)[”"」』’'][。.]?$/

/** Text wholly in brackets, without them; else null. */
export function unbracketed(text: Placed): Placed | null {
  if (!/^[（(][^（(）)]*[）)]$/.test(text.text)) return null
  return trim(slice(text, 1, text.text.length - 1))
}

interface FirstLine {
  readonly text: Placed
  readonly manner: Manner
  readonly seen: Placed | null
}

function readFirstLine(line: Placed): FirstLine {
  const look = looking.exec(line.text)
  if (look !== null) {
    const words = trim(slice(line, look[0].length))
    const inner = quoted.exec(words.text)
    const seen =
      inner === null ? (unbracketed(words) ?? words) : trim(slice(words, 1, 1 + (inner[1] ?? '').length))
    const colon = look[0].search(/[:：]/)
    return { text: trim(slice(line, 0, colon)), manner: 'look', seen: seen.text === '' ? null : seen }
  }
  if (bareLook.test(line.text)) return { text: line, manner: 'look', seen: null }
  if (writing.test(line.text)) return { text: line, manner: 'write', seen: null }
  const act = unbracketed(line)
  return act === null ? { text: line, manner: 'say', seen: null } : { text: act, manner: 'act', seen: null }
}

/** Reads one choice; null if the item holds no words that could be one. */
export function readChoice(item: Item, report: Report): ChoiceDraft | null {
  const isKeyword = (text: Placed): boolean => {
    const cut = cutAtColon(text)
    return cut !== null && itemKeys.find(cut.key.text) !== null
  }
  // Keywords typed right under the words, without a bullet of their own, still belong to the choice.
  const words = item.lines.filter((text, index) => index === 0 || !isKeyword(text))
  const loose = item.lines.filter((text, index) => index > 0 && isKeyword(text))
  const children: readonly Node[] =
    loose.length === 0 ? item.children : [{ kind: 'paragraph', lines: loose }, ...item.children]
  const line = joinLines(words)
  if (line === null) {
    report.add('empty-line', item.whole, {})
    return null
  }
  if (isKeyword(line) || looseArrow.test(line.text)) {
    // A keyword or arrow at the level of choices: its indent was forgotten.
    report.add('not-indented', line, { name: cutAtColon(line)?.key.text ?? line.text.slice(0, 12) })
    return null
  }
  return { ...readFirstLine(line), ...readBelow(children, choiceKeys, report), whole: item.whole }
}
