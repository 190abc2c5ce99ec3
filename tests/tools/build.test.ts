/** The pure parts of the build: what it may talk to, what it forbids itself, one file out of many. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConnections } from '../../src/exports/connections.ts'
import { folderPolicy, singlePolicy, withPolicy } from '../../tools/build/policy.ts'
import { writeServiceWorker } from '../../tools/build/service-worker.ts'
import { inlined, inlineScript, withInlineWorkers } from '../../tools/build/single-file.ts'
import { target } from '../../tools/build/site.ts'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('--connect', () => {
  it('reads addresses and names each origin once', () => {
    const typed = ['https://LRS.example/xapi/', 'wss://broker.example:8084/mqtt', 'https://lrs.example/other']
    expect(readConnections(typed)).toEqual({
      kind: 'read',
      connections: {
        addresses: [
          'https://lrs.example/xapi/',
          'wss://broker.example:8084/mqtt',
          'https://lrs.example/other',
        ],
        origins: ['https://lrs.example', 'wss://broker.example:8084'],
      },
    })
    expect(readConnections(['ws://10.0.0.7:9001', 'http://localhost:8080'])).toMatchObject({
      connections: { origins: ['ws://10.0.0.7:9001', 'http://localhost:8080'] },
    })
    expect(readConnections([])).toEqual({ kind: 'read', connections: { addresses: [], origins: [] } })
  })

  it.each([
    ['broker.example', 'no address'],
    ['', 'no address'],
    ['mqtt://broker.example', 'begins with mqtt:'],
    ['data:text/plain,a', 'begins with data:'],
    ['https://*.example', 'one host'],
    ["https://a.example;script-src'unsafe-inline'", 'one host'],
    ['https://a.example,b.example', 'one host'],
    ['https://[::1]:8080', 'one host'],
    ['https://name:word@lrs.example', 'password'],
    ['https://lrs.example/#part', 'behind #'],
  ])('refuses %s and says why', (typed, why) => {
    const read = readConnections(['https://good.example', typed])
    expect(read).toMatchObject({ kind: 'wrong' })
    expect(read.kind === 'wrong' ? read.why : '').toContain(why)
    expect(read.kind === 'wrong' ? read.why : '').toContain(typed)
  })
})

describe('the policy', () => {
  it('lets a folder load its own and talk to nobody', () => {
    const policy = folderPolicy([])
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('names the origins of the build', () => {
    const origins = ['https://lrs.example', 'wss://broker.example:8084']
    for (const policy of [folderPolicy(origins), singlePolicy(origins, { scripts: ['a'], styles: ['b'] })])
      expect(policy).toMatch(/; connect-src (?:'self' )?https:\/\/lrs\.example wss:\/\/broker\.example:8084;/)
  })

  it('lets one file run what it holds, by hash', () => {
    const policy = singlePolicy([], { scripts: ['run()'], styles: ['p{}', 'a{}'] })
    expect(policy).toContain(`script-src ${hashOf('run()')};`)
    expect(policy).toContain(`style-src ${hashOf('p{}')} ${hashOf('a{}')};`)
    expect(policy).not.toMatch(/unsafe|'self'|connect-src/)
  })

  it('stands behind the encoding and before all else', () => {
    const page = '<head>\n    <meta charset="utf-8" />\n    <script></script></head>'
    const text = withPolicy(page, "script-src 'self'")
    expect(text.indexOf('charset')).toBeLessThan(text.indexOf('Content-Security-Policy'))
    expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<script>'))
    expect(() => withPolicy('<head></head>', '')).toThrow('index.html')
  })
})

describe('the single file', () => {
  it('starts workers from within, however the line is broken', () => {
    const one = "const a = () => new Worker(new URL('./a.worker.ts', import.meta.url), { type: 'module' })"
    const two = "new Worker(\n  new URL('../b.ts', import.meta.url),\n  { type: 'module' },\n)"
    expect(withInlineWorkers(`${one}\n${two}`)).toBe(
      "import InlineWorker0 from './a.worker.ts?worker&inline'\nimport InlineWorker1 from '../b.ts?worker&inline'\n" +
        'const a = () => new InlineWorker0()\nnew InlineWorker1()',
    )
    expect(withInlineWorkers('new Worker(address)')).toBeNull()
  })

  it('finds every worker that the sources start', () => {
    for (const file of ['src/screens/workshop.ts', 'src/screens/review/ask-review.ts'])
      expect(withInlineWorkers(readFileSync(file, 'utf8'))).toContain('?worker&inline')
  })

  it('holds scripts that do not end early', () => {
    expect(inlineScript("a='</script>'+`</SCRIPT`+/<!--/.source")).toBe(
      "a='<\\/script>'+`<\\/SCRIPT`+/\\x3C!--/.source",
    )
    expect(() => inlineScript('a\r\nb')).toThrow()
  })

  const page = `<!doctype html><head>
    <meta charset="utf-8" />
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="./apple-touch-icon.png" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>`
  const pieces = {
    scripts: new Map([['assets/index-1.js', 'document.title="$&</script><link href=\\"./x\\">"']]),
    styles: new Map([['assets/index-1.css', 'p{content:"$1"}']]),
    icon: '<svg />',
    origins: [],
  }

  it('holds everything, as it is hashed', () => {
    const text = inlined(page, pieces)
    const [, script = ''] = /<script type="module">([^]*?)<\/script>/.exec(text) ?? []
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(text) ?? []
    expect(script).toBe('document.title="$&<\\/script><link href=\\"./x\\">"')
    expect(style).toBe('p{content:"$1"}')
    expect(text).toContain(`script-src ${hashOf(script)};`)
    expect(text).toContain(`style-src ${hashOf(style)};`)
    expect(text).toContain('<link rel="icon" href="data:image/svg+xml,%3Csvg%20%2F%3E" />')
    expect(text).not.toMatch(/manifest|touch-icon|piece/)
  })

  it('fails rather than leave a piece outside', () => {
    expect(() => inlined(page, { ...pieces, styles: new Map() })).toThrow('still names a file')
    const more = new Map([...pieces.scripts, ['assets/more-1.js', 'more()'] as const])
    expect(() => inlined(page, { ...pieces, scripts: more })).toThrow('does not name assets/more-1.js')
  })
})

describe('the service worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duecourse-build-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('knows every file by its hash, and changes with any of them', async () => {
    mkdirSync(join(folder, 'assets'))
    for (const [path, text] of [
      ['index.html', '<p>'],
      ['assets/a-1.js', 'a()'],
      ['robots.txt', 'User-agent: *'],
    ] as const)
      writeFileSync(join(folder, path), text)
    const written = async (): Promise<string> => {
      await writeServiceWorker(folder, target)
      return readFileSync(join(folder, 'service-worker.js'), 'utf8')
    }
    const first = await written()
    const [line = ''] = first.split('\n')
    expect(JSON.parse(line.slice('const precache='.length, -1))).toEqual({
      version: expect.stringMatching(/^\w{10,16}$/) as unknown,
      files: {
        'assets/a-1.js': hashOf('a()').slice(1, -1),
        'index.html': hashOf('<p>').slice(1, -1),
      },
    })
    expect(first).not.toMatch(/^import\b|\bimport\(|\bexport\b/m)
    expect(await written()).toBe(first)
    writeFileSync(join(folder, 'index.html'), '<p>other')
    expect((await written()).split('\n')[0]).not.toBe(line)
  })
})
