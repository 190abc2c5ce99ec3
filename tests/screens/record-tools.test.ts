// @vitest-environment jsdom
/** The records of the device: out as a file or as text, and back in either way; an export counts once it is in hand. */
import { cleanup, render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { settings } from '../../src/i18n/zh/settings.ts'
import { completePage, emptyLibrary, emptyListing } from './page.ts'

vi.mock('virtual:listing', () => emptyListing)
vi.mock('virtual:library', () => emptyLibrary)

beforeEach(() => {
  completePage()
  URL.createObjectURL = () => 'blob:none'
  URL.revokeObjectURL = () => undefined
})
afterEach(cleanup)

async function open() {
  const { default: RecordTools } = await import('../../src/screens/settings/record-tools.svelte')
  render(RecordTools)
  return userEvent.setup()
}
const button = (name: string): HTMLElement => screen.getByRole('button', { name })

it('asks whether the file was saved before it counts as exported, and gives the text where it was not', async () => {
  const user = await open()
  await user.click(button(settings.exportAll))
  expect(await screen.findByText(settings.neverExported)).toBeTruthy()
  await user.click(await screen.findByRole('button', { name: settings.savedNo }))
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: settings.exportAll })
  expect(JSON.parse(text.value)).toMatchObject({ kind: 'duecourse-backup' })
  expect(screen.getByText(settings.neverExported)).toBeTruthy()
  await user.click(button(settings.copiedYes))
  expect(screen.queryByText(settings.neverExported)).toBeNull()
})

it('takes back the text that it gave, and says so where it is none', async () => {
  const user = await open()
  await user.click(button(settings.exportText))
  const { value } = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: settings.exportAll })
  await user.click(button(settings.copiedYes))
  for (const [pasted, told] of [
    [value.slice(0, -20), settings.importBad],
    [value, settings.imported(0, 0, 0)],
  ] as const) {
    await user.click(button(settings.importText))
    const field = await screen.findByRole('textbox', { name: settings.importText })
    await user.click(field)
    await user.paste(pasted)
    await user.click(button(settings.importAll))
    expect(await screen.findByText(told)).toBeTruthy()
  }
})
