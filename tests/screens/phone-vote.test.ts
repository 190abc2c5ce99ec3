// @vitest-environment jsdom
/** Phones in the trainer's window before any is let in, and the code they scan; the rest is `phones.spec.ts`. */
import { cleanup, render, screen } from '@testing-library/svelte'
import decodeQr from 'qr/decode.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import Qr from '../../src/components/qr.svelte'
import { phones as t } from '../../src/i18n/zh/phones.ts'

const built = vi.hoisted(() => ({ connect: [] as readonly string[] }))
vi.mock('virtual:build', () => ({
  get connect() {
    return built.connect
  },
}))
const { Phones } = await import('../../src/screens/stage/phones.svelte.ts')
const { default: PhoneVote } = await import('../../src/screens/stage/phone-vote.svelte')

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})

describe('phones', () => {
  it('are not offered where there is no broker', () => {
    built.connect = ['https://lrs.example/']
    render(PhoneVote, { phones: new Phones('lesson') })
    expect(screen.getByText(t.unconfigured)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('are let in by whoever has the trainer’s account, and warned of an address that is no phone’s', () => {
    built.connect = ['ws://10.0.0.7:9001/']
    render(PhoneVote, { phones: new Phones('lesson') })
    expect(screen.getByText(t.alone)).toBeTruthy()
    expect(screen.getByLabelText(t.user)).toBeTruthy()
    expect(screen.getByLabelText(t.password).getAttribute('type')).toBe('password')
    expect(screen.queryByLabelText(t.broker)).toBeNull()
    cleanup()
    built.connect = ['ws://10.0.0.7:9001/', 'ws://10.0.0.8:9001/']
    render(PhoneVote, { phones: new Phones('lesson') })
    expect(screen.getByLabelText(t.broker)).toBeTruthy()
  })
})

describe('a code', () => {
  it('is read as what it was drawn from', () => {
    const text = 'https://site.example/training/vote.html#ABC234/wss://broker.example:8084/mqtt'
    render(Qr, { text, label: t.scan })
    const svg = screen.getByRole('img', { name: t.scan })
    const size = Number(svg.getAttribute('viewBox')?.split(' ')[2])
    const path = svg.querySelector('path')?.getAttribute('d') ?? ''
    const dark = new Set([...path.matchAll(/M(\d+ \d+)h1/g)].map(([, at]) => at))
    /** Pixels to a module. */
    const scale = 4
    const width = size * scale
    const data = Uint8Array.from({ length: width * width * 4 }, (_, at) => {
      const pixel = at >> 2
      const [x, y] = [pixel % width, Math.floor(pixel / width)].map((each) => Math.floor(each / scale))
      return at % 4 < 3 && dark.has(`${String(x)} ${String(y)}`) ? 0 : 255
    })
    expect(decodeQr({ width, height: width, data })).toBe(text)
  })
})
