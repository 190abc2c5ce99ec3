import { describe, expect, it } from 'vitest'
import { addressOf, parse } from '../../src/screens/route.ts'
import type { Route } from '../../src/screens/route.ts'

describe('addresses', () => {
  const routes: readonly Route[] = [
    { kind: 'home' },
    { kind: 'library' },
    { kind: 'progress' },
    { kind: 'handbook' },
    { kind: 'settings' },
    { kind: 'follow-up', attempt: 'm1x2y3' },
    { kind: 'play', scenario: 'S03', attempt: null },
    { kind: 'play', scenario: 'own-月底催款', attempt: 'm1x2y3' },
    { kind: 'review', attempt: 'm1x2y3' },
    { kind: 'assignment', code: null, scenario: null },
    { kind: 'assignment', code: 'A-_'.repeat(20_000), scenario: null },
    { kind: 'assignment', code: 'mi3k2a1b0123456789', scenario: 'S03' },
    { kind: 'example', example: 'S03' },
    { kind: 'exercise', exercise: 'team-target' },
    { kind: 'technique', technique: 'straight-to-point' },
    { kind: 'page', page: 'order-to-cash' },
    { kind: 'phrases' },
    { kind: 'drills' },
    { kind: 'exam', scenario: 'S03' },
    { kind: 'course', course: 'onboarding' },
    { kind: 'teach', path: [] },
    { kind: 'teach', path: ['guide', 'trainer'] },
    { kind: 'board', path: ['people', '0012'] },
    { kind: 'stage', path: ['room', 'm1x2y3'] },
  ]
  it.each(routes.map((route) => [addressOf(route), route] as const))('%s leads back', (address, route) => {
    expect(parse(address)).toEqual(route)
  })

  it.each(['', '#', '#/', '#//'])('“%s” is home', (hash) => {
    expect(parse(hash)).toEqual({ kind: 'home' })
  })

  it.each([
    '#/play',
    '#/play/S03/a/b',
    '#/library/a',
    '#/follow-up',
    '#/follow-up/a/b',
    '#/review',
    '#/review/a/b',
    '#/technique',
    '#/page',
    '#/exam/S03/a',
    '#/course',
    '#/drills/a',
    '#/example',
    '#/assignment/a/S03/b',
    '#/assignment/a.b',
    `#/assignment/${'x'.repeat(60_001)}`,
    '#/example/S03/a',
    '#/nowhere',
    '#/play/%E0%A4%A',
    '#/play/<img src=x>',
    '#/play/../../etc',
    `#/play/${'x'.repeat(81)}`,
  ])('%s is unknown and says so', (hash) => {
    expect(parse(hash)).toEqual({ kind: 'unknown', address: hash.slice(1) })
  })
})
