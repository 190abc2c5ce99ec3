import { describe, expect, it } from 'vitest'
import { compileCatalogue } from '../../src/compile/catalogue.ts'
import { formatDiagnostic } from '../../src/compile/frame.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { promiseOutcomes, senders } from '../../src/model/messages.ts'
import { channels, endingClasses, languages } from '../../src/model/words.ts'
import { readLibrary } from '../../tools/content.ts'
import { damaged, stream } from './mutations.ts'
import { catalogue, catalogueFiles, sampleScenarios } from './sample.ts'

/** What is told when the text of one file of the sample catalogue is changed. */
function told(path: string, change: (text: string) => string): readonly Diagnostic[] {
  const files = catalogueFiles.map((file) => (file.path === path ? { path, text: change(file.text) } : file))
  return compileCatalogue(files, sampleScenarios).diagnostics
}

const places = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ code, span }) => `${span.file}:${String(span.line)}:${String(span.column)} ${code}`)

describe('the words of our own people', () => {
  it('are read by occasion, both languages joined in order', () => {
    expect([...catalogue.messages.keys()]).toEqual(['welcome', 'before S03', 'before phone', 'after full'])
    expect(catalogue.messages.get('before S03')?.messages).toEqual([
      {
        sender: 'manager',
        text: { zh: '哪一步，谁手里？', en: 'Which step, whose desk?' },
        pitfall: null,
      },
      {
        sender: 'veteran',
        text: { zh: '他说在走，就是在走。', en: "If she says it's going through, it is." },
        pitfall: 'M05',
      },
    ])
  })

  it.each<[string, (text: string) => string, readonly string[]]>([
    [
      'another sender',
      (text) => text.replace('- Guo:', '- Wang:'),
      ['messages.en.md:10:9 catalogue-difference'],
    ],
    [
      'another misconception',
      (text) => text.replace('M05', 'M01'),
      ['messages.en.md:10:8 catalogue-difference'],
    ],
    [
      'an unknown misconception',
      (text) => text.replace('M05', 'M99'),
      ['messages.en.md:10:8 catalogue-difference', 'messages.en.md:11:20 unknown-misconception'],
    ],
    ['one message less', (text) => text.replace('- Wang: Noted.\n', ''), ['messages.en.md:19:4 pair-count']],
    [
      'a heading that says nothing',
      (text) => text.replace('## Full', '## Rich'),
      [
        'messages.zh.md:19:4 catalogue-translation',
        'messages.en.md:19:4 catalogue-heading',
        'messages.en.md:21:1 unexpected-content',
        'messages.en.md:22:1 unexpected-content',
      ],
    ],
    ['braces', (text) => text.replace('Noted.', 'Noted {x}.'), ['messages.en.md:22:15 catalogue-value']],
    [
      'a red line as advice',
      (text) => text.replace('Misconception: M05', 'Red line: gifts'),
      ['messages.en.md:10:8 catalogue-difference', 'messages.en.md:11:5 unknown-keyword'],
    ],
    ['nothing said', (text) => text.replace('- Wang: Noted.', '- Wang:'), ['messages.en.md:22:3 empty-line']],
  ])('%s in one language is told', (_, change, expected) => {
    expect([...places(told('messages.en.md', change))].sort()).toEqual([...expected].sort())
  })
})

describe('what is told and asked when a promise falls due', () => {
  it('is read by outcome, names between braces as ids, follow-ups named by their order', () => {
    const day = catalogue.followUps.get('broken')
    expect(day?.news).toEqual([
      { zh: '{customer}的{promised}没到。', en: "{customer}'s {promised} hasn't come." },
    ])
    expect(day?.followUps.map(({ id, question }) => [id, question.en])).toEqual([['broken-1', 'What now?']])
    expect(day?.followUps[0]?.choices[0]).toEqual({
      text: { zh: '今天就打，定一个更近的日子。', en: "Ring today and set a day that's sooner." },
      right: true,
      misconception: null,
      technique: 'elicit-commitment',
      feedback: { sender: 'manager', text: { zh: '当天问。', en: 'Ask the same day.' } },
    })
    expect(day?.followUps[0]?.choices.map(({ right }) => right)).toEqual([true, false, false])
  })

  it.each<[string, (text: string) => string, readonly string[]]>([
    [
      'another value',
      (text) => text.replace('{promised}', '{received}'),
      ['follow-ups.en.md:3:3 catalogue-difference'],
    ],
    [
      'another speaker',
      (text) => text.replace('- Wang: The', '- Chen: The'),
      ['follow-ups.en.md:12:11 catalogue-difference'],
    ],
    [
      'another technique',
      (text) => text.replace('[Get a commitment](techniques/elicit-commitment.en.md)', 'right-person'),
      ['follow-ups.en.md:7:7 catalogue-difference'],
    ],
    [
      'a misconception on the ticked choice',
      (text) =>
        text.replace(
          'Technique: [Get a commitment](techniques/elicit-commitment.en.md)',
          'Misconception: M01',
        ),
      [
        'follow-ups.en.md:7:7 catalogue-answer',
        'follow-ups.en.md:7:7 catalogue-difference',
        'follow-ups.en.md:7:7 catalogue-difference',
      ],
    ],
    [
      'a stray brace',
      (text) => text.replace('What now?', 'What now}?'),
      ['follow-ups.en.md:5:12 catalogue-value'],
    ],
    [
      'an outcome that there is not',
      (text) => text.replace('# Broken', '# Late'),
      [
        'follow-ups.en.md:1:3 catalogue-heading',
        'follow-ups.en.md:3:1 unexpected-content',
        'follow-ups.en.md:5:4 unexpected-content',
        'follow-ups.en.md:7:1 unexpected-content',
        'follow-ups.en.md:10:1 unexpected-content',
        'follow-ups.en.md:13:1 unexpected-content',
        'follow-ups.zh.md:1:3 catalogue-translation',
      ],
    ],
  ])('%s in one language is told', (_, change, expected) => {
    expect([...places(told('follow-ups.en.md', change))].sort()).toEqual([...expected].sort())
  })
})

it('never crashes on a damaged file, and keeps every place inside of it', () => {
  const random = stream(3)
  const words = catalogueFiles.filter(({ path }) => /^(messages|follow-ups)\.|^exercises\//.test(path))
  // With what they may name, and nothing else that takes time.
  const around = catalogueFiles.filter(({ path }) => /^(techniques\/|misconceptions\.)/.test(path))
  for (let i = 0; i < 1_000; i += 1) {
    const original = words[i % words.length]
    const text = damaged(original?.text ?? '', random)
    const files = words.map((file) => (file === original ? { ...file, text } : file))
    for (const diagnostic of compileCatalogue([...files, ...around]).diagnostics) {
      const { file, start, end } = diagnostic.span
      if (file !== original?.path) continue
      expect(0 <= start && start <= end && end <= text.length, text).toBe(true)
      formatDiagnostic(diagnostic, text, 'zh')
    }
  }
})

describe('what is shipped', () => {
  const { catalogue: shipped, contents } = readLibrary()
  const occasions = [...shipped.messages.values()]
  const promises = [...shipped.followUps.values()]
  const written = occasions.flatMap(({ messages }) => messages)
  const by = (id: (typeof occasions)[number]['id'], sender: (typeof senders)[number]) =>
    shipped.messages.get(id)?.messages.filter((message) => message.sender === sender) ?? []

  it('has words for the first day, every scenario, channel and ending, and no others', () => {
    expect(new Set(shipped.messages.keys())).toEqual(
      new Set([
        'welcome',
        ...contents.map(({ id }) => `before ${id}`),
        ...channels.map((channel) => `before ${channel}`),
        ...endingClasses.map((ending) => `after ${ending}`),
      ]),
    )
    expect(by('welcome', 'manager')).not.toEqual([])
    for (const { id } of contents)
      for (const sender of ['manager', 'veteran'] as const) expect(by(`before ${id}`, sender)).not.toEqual([])
    for (const channel of channels)
      for (const sender of senders) expect(by(`before ${channel}`, sender)).not.toEqual([])
    for (const ending of endingClasses)
      for (const sender of senders) expect([2, 3]).toContain(by(`after ${ending}`, sender).length)
  })

  it('lets only the old hand be wrong, before a scenario, half of the time', () => {
    for (const { id, messages } of occasions) {
      const advice = messages.filter(({ sender }) => sender === 'veteran')
      const pitfalls = messages.filter(({ pitfall }) => pitfall !== null)
      expect(pitfalls.every(({ sender }) => sender === 'veteran')).toBe(true)
      expect(pitfalls).toHaveLength(id.startsWith('before ') ? advice.length / 2 : 0)
    }
  })

  it('is short, and says nothing twice', () => {
    for (const { text } of written) {
      expect([...text.zh].length, text.zh).toBeLessThanOrEqual(45)
      expect(text.en.split(/\s+/).length, text.en).toBeLessThanOrEqual(25)
    }
    const texts = [
      ...written.map(({ text }) => text),
      ...promises.flatMap(({ news, followUps }) => [
        ...news,
        ...followUps.flatMap(({ question, choices }) => [
          question,
          ...choices.flatMap(({ text, feedback }) => [text, feedback.text]),
        ]),
      ]),
    ]
    for (const language of languages)
      expect(new Set(texts.map((text) => text[language])).size).toBe(texts.length)
  })

  it('tells every outcome in three ways and asks three things', () => {
    expect(promises.map(({ id }) => id)).toEqual(promiseOutcomes)
    for (const { news, followUps } of promises) {
      expect(news.length).toBeGreaterThanOrEqual(3)
      expect(followUps.length).toBeGreaterThanOrEqual(3)
      for (const { choices } of followUps)
        for (const { feedback } of choices) expect(['manager', 'finance']).toContain(feedback.sender)
    }
  })

  it.each(languages)('does not give the right choice away by its length (%s)', (language) => {
    for (const { followUps } of promises) {
      for (const { id, choices } of followUps) {
        const said = (text: string) => text.replace(/\{\w+\}/g, { zh: '七万八', en: '78,000' }[language])
        const lengths = (right: boolean) =>
          choices.filter((choice) => choice.right === right).map(({ text }) => said(text[language]).length)
        expect(Math.max(...lengths(true)), id).toBeLessThanOrEqual(Math.max(...lengths(false)) * 1.35)
      }
    }
  })
})
