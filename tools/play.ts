/** `npm run play`: a scenario in the terminal, by hand or by a script. */
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Language } from '../src/model/words.ts'
import { readArguments } from './arguments.ts'
import { openScenario } from './play/open.ts'
import type { Playable } from './play/open.ts'
import { runScript } from './play/run-script.ts'
import { readScript } from './play/script.ts'
import { bringOf, talk } from './play/talk.ts'
import { wordsIn } from './play/words.ts'

const help = `
npm run play -- <id> [--seed N] [--start N] [--lang zh|en] [--bring 1,2]
npm run play -- [<id>] --script FILE [--lang zh|en]

Plays a scenario in the terminal. Choices are numbered; ? shows the account file, q ends the contact.
At the end: score, ending, every decision with its grade and the better choice, and the hidden cause.

  --seed     0 … 4294967295: draws the cause, the order of choices and the wording (default: by chance)
  --start    which start, by number from 1 or by name (default: the first)
  --bring    what to take, by number from 1; "" takes nothing (default: you are asked)
  --lang     language of the scenario and the messages (default: zh)
  --script   plays a script and reports every line that does not hold, as FILE:LINE

Lines of a script (keywords in English or Chinese; # begins a comment):
  scenario S03 | lang zh | seed 7 | variant 白占资金 | start 开场 | bring 对账单，合同
  say TEXT        what was heard since the last choice contains it
  choose TEXT     takes the choice that begins with it
  leave           ends the contact
  expect mood 平静 | stance 还价 | candour 半露 | trust 中 | fact 封批 | deal 金额 186000 | class 全额
  expect variant 白占资金 | ending 周四这批 | score >= 90 | passed | failed

Exit status: 0 played to an ending, or every line holds; 1 not; 2 the command line is wrong.
`

function endWith(message: string, status: 1 | 2): never {
  process.stderr.write(`${message}\n`)
  process.exit(status)
}

function open(id: string, language: Language): Playable {
  const opened = openScenario(id, language)
  if (opened.kind === 'refused') endWith(opened.why, 1)
  return opened.playable
}

function playScript(file: string, id: string | undefined, asked: Language | null): void {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    endWith(error instanceof Error ? error.message : String(error), 2)
  }
  const language = asked ?? 'zh'
  const { own } = wordsIn[language]
  const script = readScript(text, own)
  const { setting } = script
  const scenario = id ?? setting.scenario?.value
  if (scenario === undefined) endWith(own.script.noScenario, 2)
  const { failures, lines } = runScript(script, open(scenario, setting.language?.value ?? language), language)
  for (const { line, message } of failures) process.stderr.write(`${file}:${line}: ${message}\n`)
  process.stdout.write(
    `${file}: ${failures.length === 0 ? own.script.passed(lines) : own.script.failed(failures.length)}\n`,
  )
  if (failures.length > 0) process.exitCode = 1
}

const { values, positionals } = readArguments(help, {
  seed: { type: 'string' },
  start: { type: 'string' },
  lang: { type: 'string' },
  bring: { type: 'string' },
  script: { type: 'string' },
})

async function playByHand(id: string, language: Language): Promise<void> {
  const { own } = wordsIn[language]
  const playable = open(id, language)
  const { starts } = playable.text

  const seed = values.seed === undefined ? randomInt(2 ** 32) : Number(values.seed)
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) endWith(own.badSeed, 2)
  const start = /^\d+$/.test(values.start ?? '1')
    ? Number(values.start ?? 1) - 1
    : starts.findIndex(({ name }) => name === values.start)
  if (starts[start] === undefined) endWith(own.noStart(starts.length), 2)
  const bring = values.bring === undefined ? null : bringOf(values.bring, playable)
  if (values.bring !== undefined && bring === null) endWith(own.badBring, 2)

  const input = createInterface({ input: process.stdin })
  const lines = input[Symbol.asyncIterator]()
  const terminal = {
    print: (text: string): void => void process.stdout.write(`${text}\n`),
    async ask(prompt: string): Promise<string | null> {
      process.stdout.write(prompt)
      const next = await lines.next()
      if (next.done === true) process.stdout.write('\n')
      return next.done === true ? null : next.value
    },
  }
  const finished = await talk(terminal, playable, { start, seed, bring }, language)
  terminal.print(`\n${own.seed(seed)}`)
  input.close()
  if (!finished) process.exitCode = 1
}

if (values.lang !== undefined && values.lang !== 'zh' && values.lang !== 'en')
  endWith(`--lang: zh, en\n\n${help.trim()}`, 2)
const [id, ...rest] = positionals
if (rest.length > 0) endWith(help.trim(), 2)
if (values.script !== undefined) playScript(values.script, id, values.lang ?? null)
else if (id === undefined) endWith(help.trim(), 2)
else await playByHand(id, values.lang ?? 'zh')
