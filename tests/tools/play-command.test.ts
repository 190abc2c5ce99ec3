/** `npm run play` as a program: what it prints where, and the status it ends with. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'play-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly complaints: string
}

/** Runs the program with its input already ended after `typed`. */
const play = (args: readonly string[], typed = ''): Promise<Ended> =>
  new Promise((settle, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/play.ts', ...args], { cwd: root })
    let out = ''
    let complaints = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text))
    child.on('error', fail)
    child.on('close', (status) => settle({ status, out, complaints }))
    child.stdin.end(typed)
  })

const slow = { timeout: 120_000 }

describe('the play command', () => {
  it('says how it is used, and refuses what it does not know', slow, async () => {
    const [help, flag, nothing, id] = await Promise.all([
      play(['--help']),
      play(['S03', '--speed', '9']),
      play([]),
      play(['S99', '--lang', 'en']),
    ])
    expect([help.status, flag.status, nothing.status, id.status]).toEqual([0, 2, 2, 1])
    expect(help.out).toContain('npm run play -- <id>')
    expect(flag.complaints).toContain('--speed')
    expect(id.complaints).toMatch(/There is no scenario “S99”\. There are: .*S03/)
  })

  it('tells the lines of a script that do not hold, with the file and the line', slow, async () => {
    const file = join(folder, 'wrong.script')
    writeFileSync(file, 'scenario S03\n\nexpect mood 翻脸\nchoose 给我钱\n')
    const { status, out, complaints } = await play(['--script', file])
    expect(status).toBe(1)
    expect(complaints).toContain(`${file}:3: 心情该是翻脸，实际是平静`)
    expect(complaints).toContain(`${file}:4: 没有以「给我钱」开头的应对`)
    expect(out).toContain('2 处不对')
  })

  it('ends with the input, and says that the play is not over', slow, async () => {
    const { status, out } = await play(['S03', '--seed', '3', '--bring', '1'], '1\n')
    expect(status).toBe(1)
    expect(out).toContain('这一场没有谈完')
    expect(out).toContain('种子 3')
  })
})
