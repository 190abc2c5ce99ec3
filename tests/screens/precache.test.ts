import { describe, expect, it } from 'vitest'
import { cacheName, otherVersions, pathWithin } from '../../src/screens/precache.ts'

const scope = 'https://host.example/a/'

describe('the caches of a deployment', () => {
  it('are told by path and version', () => {
    const here = cacheName(scope, 'v2')
    const old = cacheName(scope, 'v1')
    const names = [
      old,
      here,
      cacheName('https://host.example/', 'v1'),
      cacheName('https://host.example/a/b/', 'v1'),
      cacheName('https://host.example/a%20b/', 'v1'),
      'of somebody else',
    ]
    expect(new Set(names).size).toBe(names.length)
    expect(otherVersions(names, scope, 'v2')).toEqual([old])
  })
})

describe('a request', () => {
  const asked = (url: string, page = false, method = 'GET') =>
    pathWithin(scope, { url: new URL(url, scope).href, method, page })

  it('is told by its path, without its search', () => {
    expect(asked('./', true)).toBe('index.html')
    expect(asked('./?from=somewhere', true)).toBe('index.html')
    expect(asked('./index.html?a#b', true)).toBe('index.html')
    expect(asked('./assets/a-1.js?b')).toBe('assets/a-1.js')
    expect(asked('./favicon.svg')).toBe('favicon.svg')
    expect(asked('./vote.html#ABC234/wss://broker.example', true)).toBe('vote.html')
  })

  it('is left alone if it is not for this deployment', () => {
    expect(asked('https://elsewhere.example/a/')).toBeNull()
    expect(asked('/', true)).toBeNull()
    expect(asked('/ab/c.js')).toBeNull()
    expect(asked('./', true, 'POST')).toBeNull()
    expect(asked('./b/', true)).toBeNull()
  })
})
