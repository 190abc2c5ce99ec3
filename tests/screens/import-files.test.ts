// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Checked } from '../../src/screens/workshop.ts'
import { emptyLibrary, emptyListing } from './page.ts'
import { smallPlay } from './small-play.ts'

const { texts, game } = smallPlay()
const answers: { next: Checked | Error } = { next: { diagnostics: [], texts: {}, game: null } }
const asked = vi.fn()

vi.mock('virtual:listing', () => emptyListing)
vi.mock('virtual:library', () => emptyLibrary)
vi.mock('../../src/screens/workshop.ts', () => ({
  check: (files: unknown) => {
    asked(files)
    return answers.next instanceof Error ? Promise.reject(answers.next) : Promise.resolve(answers.next)
  },
}))

const { importFiles } = await import('../../src/screens/library/import-files.ts')
const { device } = await import('../../src/screens/device.svelte.ts')

const problem = {
  code: 'unknown-fact',
  severity: 'error' as const,
  message: { zh: '没有这条线索', en: 'no such fact' },
  span: { file: 'x', start: 0, end: 1, line: 1, column: 1 },
}
const good: Checked = { diagnostics: [], texts, game }
const bad: Checked = { diagnostics: [problem], texts: {}, game: null }
const file = (name: string, content: BlobPart = '编号: T07\n中文') => new File([content], name)
const kept = async (key: string) => (await device.records).ownScenario(key)

beforeEach(() => {
  asked.mockClear()
  answers.next = good
})

describe('importing', () => {
  it('keeps a good file, playable', async () => {
    const [outcome] = await importFiles([file('T07.zh.md')])
    expect(outcome).toMatchObject({ kind: 'good', name: 'T07.zh.md' })
    expect((await kept('own-T07'))?.files.zh?.good?.card.title).toBe('一通短电话')
  })

  it('keeps a broken one, and the good one before it', async () => {
    await importFiles([file('T08.zh.md', '编号: T08\n好')])
    answers.next = bad
    const [outcome] = await importFiles([file('T08.zh.md', '编号: T08\n坏')])
    expect(outcome).toMatchObject({ kind: 'bad', keptOld: true, diagnostics: [problem] })
    const record = await kept('own-T08')
    expect(record?.files.zh?.text).toBe('编号: T08\n坏')
    expect(record?.files.zh?.good?.text).toBe('编号: T08\n好')
  })

  it('reads what Windows writes', async () => {
    const gb = new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x3a, 0x20, 0x54, 0x30, 0x39, 0x0a, 0xd6, 0xd0])
    await importFiles([file('a.md', gb)])
    expect((await kept('own-T09'))?.files.zh?.text).toBe('编号: T09\n中')
    await importFiles([file('b.md', '\ufeff编号: T10\r\n中文')])
    expect(await kept('own-T10')).not.toBeNull()
  })

  it('tells an English file from a Chinese one', async () => {
    await importFiles([file('mine.md', 'id: T11\ntitle: A call')])
    expect(asked).toHaveBeenCalledWith([
      { path: 'mine.en.md', text: 'id: T11\ntitle: A call', language: 'en' },
    ])
  })

  it('does not read what cannot be a scenario', async () => {
    const outcomes = await importFiles([
      file('big.md', new Uint8Array(1024 * 1024 + 1)),
      file('photo.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe])),
    ])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['too big', 'not text'])
    expect(asked).not.toHaveBeenCalled()
  })

  it('changes nothing when the check breaks down', async () => {
    await importFiles([file('T12.md', '编号: T12\n好')])
    answers.next = new Error('no compiler')
    const [outcome] = await importFiles([file('T12.md', '编号: T12\n新')])
    expect(outcome?.kind).toBe('failed')
    expect((await kept('own-T12'))?.files.zh?.text).toBe('编号: T12\n好')
  })
})
