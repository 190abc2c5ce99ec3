/** What was collected, without somebody. */
import { describe, expect, it } from 'vitest'
import { writeCode } from '../../src/exports/result-code.ts'
import { writeResultFile } from '../../src/exports/result-file.ts'
import { memoryStore } from '../../src/records/store.ts'
import { without } from '../../src/results/drop.ts'
import type { Handed } from '../../src/results/handed.ts'
import { readHanded } from '../../src/results/read.ts'
import { shelfOf } from '../../src/results/shelf.ts'
import { handedIn } from './cases.ts'

const [honest] = handedIn('replayed').handed
if (honest === undefined) throw new Error('the samples hold no file')
const fileOf = (staff: string) => ({ ...honest.file, learner: { staff, name: '学员' } })
const shelved = (text: string) => ({ source: '群聊.txt', receivedAt: 0, text })
const of =
  (...staff: readonly string[]) =>
  ({ file }: Handed): boolean =>
    staff.includes(file.learner.staff)
const staffIn = (text: string): readonly string[] =>
  readHanded('', text, 0).handed.map(({ file }) => file.learner.staff)

describe('a file', () => {
  const file = shelved(writeResultFile(fileOf('1')))
  it('goes as a whole', () => {
    expect(without(file, of('1'))).toBeNull()
  })
  it('of somebody else stays the same', () => {
    expect(without(file, of('2'))).toBe(file)
  })
})

describe('a chat with codes', () => {
  const chat = shelved(['1', '2', '3'].map((staff) => `员工${staff}：${writeCode(fileOf(staff))}\n`).join(''))
  it('loses one of them, and who wrote before it', () => {
    const left = without(chat, of('2'))?.text ?? ''
    expect(staffIn(chat.text)).toEqual(['1', '2', '3'])
    expect(staffIn(left)).toEqual(['1', '3'])
    expect(left).not.toContain('员工')
  })
  it('goes with the last of them', () => {
    expect(without(chat, of('1', '2', '3'))).toBeNull()
  })
})

it('a bundle holds what is left, and is gone with nothing in it', async () => {
  const shelf = shelfOf(memoryStore())
  await shelf.put('1', [shelved('a'), shelved('b')])
  const [name = ''] = await shelf.bundles()
  expect(await shelf.replace(name, [shelved('b')])).toBe(true)
  expect(await shelf.take(name)).toEqual([shelved('b')])
  expect(await shelf.replace(name, [])).toBe(true)
  expect(await shelf.bundles()).toEqual([])
})
