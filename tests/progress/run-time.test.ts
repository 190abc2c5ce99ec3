/** The SCORM run-time found and held to its word, on run-times that are not what they should be. */
import { describe, expect, it } from 'vitest'
import { dialect12, dialect2004, findApi, openRunTime } from '../../src/progress/run-time.ts'
import { openScorm12 } from '../../src/progress/scorm12.ts'
import type { Checkpoint, Trouble } from '../../src/progress/port.ts'

/** A run-time that keeps what it is told, and can be spoilt. */
function runTime12() {
  const values = new Map<string, string>()
  const state = {
    error: 0,
    refuse: (element: string): number => (element === '' ? 1 : 0),
    ended: false,
    commits: 0,
  }
  return {
    values,
    state,
    api: {
      LMSInitialize: () => 'true',
      LMSFinish: () => ((state.ended = true), 'true'),
      LMSGetValue: (element: string) => values.get(element) ?? '',
      LMSSetValue: (element: string, value: string) => {
        state.error = state.refuse(element)
        if (state.error !== 0) return 'false'
        values.set(element, value)
        return 'true'
      },
      LMSCommit: () => {
        state.error = state.refuse('commit')
        state.commits++
        return state.error === 0 ? 'true' : 'false'
      },
      LMSGetLastError: () => String(state.error),
    },
  }
}

const checkpoint = (change: Partial<Checkpoint['standing']> = {}): Checkpoint => ({
  standing: { status: 'incomplete', score: null, share: 0.25, objectives: [], ...change },
  memory: '1!a!zh!0!0!!',
  place: '#/course/x',
  milliseconds: 61_000,
  at: Date.UTC(2026, 10, 24),
})

function opened(spoil: (made: ReturnType<typeof runTime12>) => void = () => undefined) {
  const made = runTime12()
  spoil(made)
  const troubles: (Trouble | null)[] = []
  const tell = (trouble: Trouble | null): void => void troubles.push(trouble)
  const run = openRunTime(made.api, dialect12, tell)
  if (run === null) throw new Error('not opened')
  return { ...made, troubles, run, opening: openScorm12(run, () => 480, tell) }
}

describe('finding the run-time', () => {
  const api = { LMSInitialize: () => 'true' }

  it('looks through the parents, then from the window that opened the topmost', () => {
    const top: Record<string, unknown> = { API: api }
    top['parent'] = top
    const window = { parent: { parent: top } } as never
    expect(findApi(window, 'API')).toBe(api)
    expect(findApi(window, 'API_1484_11')).toBeNull()
    const opener: Record<string, unknown> = { parent: null, API: api }
    const popup: Record<string, unknown> = { opener }
    popup['parent'] = popup
    popup['top'] = popup
    expect(findApi(popup as never, 'API')).toBe(api)
  })

  it('survives another origin and endless frames', () => {
    const foreign = new Proxy(
      {},
      {
        get: () => {
          throw new Error('cross-origin')
        },
      },
    )
    expect(findApi({ parent: foreign } as never, 'API')).toBeNull()
    const endless = (): unknown => ({
      get parent() {
        return endless()
      },
    })
    expect(findApi(endless() as never, 'API')).toBeNull()
  })
})

describe('a run-time held to its word', () => {
  it('is none if it does not let the session begin', () => {
    for (const broken of [
      {},
      { LMSInitialize: () => 'false' },
      {
        LMSInitialize: () => {
          throw new Error('no')
        },
      },
    ])
      expect(openRunTime(broken, dialect12, () => undefined)).toBeNull()
    expect(openRunTime({ Initialize: () => true }, dialect2004, () => undefined)).not.toBeNull()
  })

  it('is told again, in order, what it did not take', () => {
    const { opening, values, state, troubles } = opened()
    state.refuse = () => 301
    opening.port.answer({
      key: 'k',
      scenario: 'S03',
      logic: '0123456789abcdef',
      scene: 2,
      turn: 0,
      said: '',
      options: [],
      chosen: 'b',
      milliseconds: 1200,
      at: 0,
    })
    opening.port.checkpoint(checkpoint())
    expect(values.size).toBe(0)
    expect(troubles.at(-1)).toBe('session')
    state.refuse = () => 0
    opening.port.checkpoint(checkpoint())
    expect([...values.keys()].slice(0, 2)).toEqual(['cmi.interactions.0.id', 'cmi.interactions.0.type'])
    expect(values.get('cmi.interactions.0.student_response')).toBe('b')
    expect(values.get('cmi.suspend_data')).toBe('1!a!zh!0!0!!')
    expect(troubles.at(-1)).toBeNull()
  })

  it('goes on without what it does not know, and says so where it matters', () => {
    const { opening, values, state, troubles } = opened()
    state.refuse = (element) => (element.startsWith('cmi.interactions') ? 401 : 0)
    opening.port.start({
      key: 'k',
      scenario: 'S03',
      title: '',
      logic: '0123456789abcdef',
      mode: 'exam',
      start: 0,
      seed: 1,
      bring: [],
      branch: null,
      at: 0,
    })
    opening.port.checkpoint(checkpoint())
    expect(troubles).toContain('no-answers')
    expect(values.get('cmi.core.lesson_status')).toBe('incomplete')
  })

  it('does not take silence for nothing: what was not told is not written over', () => {
    for (const [error, trouble] of [
      [301, 'session'],
      [101, 'refused'],
    ] as const) {
      const { opening, values, troubles } = opened(({ values: before, state, api }) => {
        before.set('cmi.suspend_data', 'all that was learned elsewhere')
        api.LMSGetValue = (element) => {
          state.error = element === 'cmi.suspend_data' ? error : 0
          return state.error === 0 ? (before.get(element) ?? '') : ''
        }
      })
      expect(troubles).toEqual([trouble, 'unreadable'])
      expect(opening.memory).toBe('')
      opening.port.checkpoint(checkpoint())
      expect(values.get('cmi.suspend_data')).toBe('all that was learned elsewhere')
      expect(values.get('cmi.core.lesson_status')).toBe('incomplete')
    }
  })

  it('adds no answer where it is not told how many there are', () => {
    const { opening, values } = opened(({ values: before, state, api }) => {
      before.set('cmi.interactions.0.id', 'first')
      api.LMSGetValue = (element) => {
        state.error = element === 'cmi.interactions._count' ? 101 : 0
        return ''
      }
    })
    opening.port.finish({
      key: '1-1',
      scenario: 'S03',
      title: '',
      logic: '0123456789abcdef',
      mode: 'exam',
      score: 90,
      passed: true,
      endingClass: 'full',
      moves: [{ scene: 0, turn: 0, chosen: 'a', result: 'right', best: ['a'] }],
      milliseconds: 0,
      at: 0,
    })
    expect(values.get('cmi.interactions.0.id')).toBe('first')
  })

  it('knows what was never said from what is withheld', () => {
    const { run, troubles } = opened(({ state, api }) => {
      api.LMSGetValue = () => {
        state.error = 401
        return ''
      }
    })
    expect(run.get('cmi.student_preference.language')).toBe('')
    expect(troubles).toEqual([])
  })

  it('is never stuck on one value that it will never take', () => {
    const { opening, values, state } = opened()
    state.refuse = (element) => (element === 'cmi.core.exit' ? 405 : 0)
    opening.port.checkpoint(checkpoint())
    opening.port.checkpoint(checkpoint({ status: 'passed', score: 81.5 }))
    expect(values.get('cmi.core.lesson_status')).toBe('passed')
    expect(values.get('cmi.core.score.raw')).toBe('81.5')
    expect(state.commits).toBe(2)
  })
})

describe('SCORM 1.2', () => {
  it('never takes a pass back, and never calls a failure completed', () => {
    const { opening, values } = opened()
    const said: string[] = []
    for (const status of ['incomplete', 'failed', 'incomplete', 'passed', 'failed', 'incomplete'] as const) {
      opening.port.checkpoint(
        checkpoint({ status, score: status === 'incomplete' ? null : status === 'passed' ? 80 : 20 }),
      )
      said.push(values.get('cmi.core.lesson_status') ?? '')
    }
    expect(said).toEqual(['incomplete', 'failed', 'incomplete', 'passed', 'passed', 'passed'])
    expect(values.get('cmi.core.score.raw')).toBe('80')
    const later = opened(({ values: before }) => before.set('cmi.core.lesson_status', 'passed'))
    later.opening.port.checkpoint(checkpoint({ status: 'failed', score: 10 }))
    expect(later.values.get('cmi.core.lesson_status')).toBe('passed')
    expect(later.values.has('cmi.core.score.raw')).toBe(false)
  })

  it('records nothing where the system only lets one look around', () => {
    const { opening, values, troubles, state } = opened(({ values: before }) =>
      before.set('cmi.core.lesson_mode', 'browse'),
    )
    opening.port.checkpoint(checkpoint({ status: 'passed', score: 100 }))
    opening.port.close(checkpoint({ status: 'passed', score: 100 }))
    expect([...values.keys()]).toEqual(['cmi.core.lesson_mode'])
    expect(troubles).toEqual(['look-only'])
    expect(state.ended).toBe(true)
  })
})
