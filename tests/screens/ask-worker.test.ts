import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerWith, askWorker, keptWorker } from '../../src/screens/ask-worker.ts'
import type { Answered } from '../../src/screens/ask-worker.ts'

/** A worker that answers by the next task, or reports that it could not be loaded. */
class FakeWorker {
  onmessage: ((event: { data: Answered<number> }) => void) | null = null
  onerror: ((event: { preventDefault(): void }) => void) | null = null
  terminated = false
  readonly #answer: Answered<number> | null

  constructor(answer: Answered<number> | null) {
    this.#answer = answer
  }

  postMessage(): void {
    queueMicrotask(() => {
      if (this.#answer === null) this.onerror?.({ preventDefault: () => undefined })
      else this.onmessage?.({ data: this.#answer })
    })
  }

  terminate(): void {
    this.terminated = true
  }
}

const made = (worker: FakeWorker) => () => worker as unknown as Worker
const here = () => Promise.resolve(-1)

afterEach(() => vi.unstubAllGlobals())

/** A worker that takes its time: it answers when told to, with what it was asked. */
class SlowWorker {
  onmessage: ((event: { data: Answered<unknown> }) => void) | null = null
  onerror: ((event: { preventDefault(): void }) => void) | null = null
  terminated = false
  readonly asked: unknown[] = []

  postMessage(question: unknown): void {
    this.asked.push(question)
  }

  answer(): void {
    this.onmessage?.({ data: { kind: 'answer', answer: this.asked.at(-1) } })
  }

  terminate(): void {
    this.terminated = true
  }
}

describe('a worker that is kept', () => {
  const started: SlowWorker[] = []
  const ask = () => {
    started.length = 0
    return keptWorker<string>(
      () => {
        const worker = new SlowWorker()
        started.push(worker)
        return worker as unknown as Worker
      },
      () => Promise.resolve('here'),
    )
  }

  it('is asked one question after the other', async () => {
    const put = ask()
    const answers = [put('a'), put('b'), put('c')]
    for (const [index, answer] of answers.entries()) {
      await vi.waitFor(() => expect(started[0]?.asked).toHaveLength(index + 1))
      started[0]?.answer()
      expect(await answer).toBe('abc'[index])
    }
    expect(started).toHaveLength(1)
    expect(started[0]?.terminated).toBe(false)
  })

  it('is replaced after a question that was stopped, and those that waited are answered', async () => {
    const put = ask()
    const stopper = new AbortController()
    const first = put('a', stopper.signal)
    const second = put('b')
    await vi.waitFor(() => expect(started[0]?.asked).toEqual(['a']))
    stopper.abort(new Error('stopped'))
    await expect(first).rejects.toThrow('stopped')
    await vi.waitFor(() => expect(started[1]?.asked).toEqual(['b']))
    started[1]?.answer()
    expect(await second).toBe('b')
    expect(started[0]?.terminated).toBe(true)
  })

  it('that cannot be loaded is done without, and tried again by the next question', async () => {
    const put = ask()
    const first = put('a')
    await vi.waitFor(() => expect(started[0]?.asked).toEqual(['a']))
    started[0]?.onerror?.({ preventDefault: () => undefined })
    expect(await first).toBe('here')
    const second = put('b')
    await vi.waitFor(() => expect(started[1]?.asked).toEqual(['b']))
    started[1]?.answer()
    expect(await second).toBe('b')
  })
})

describe('asking a worker', () => {
  it('brings its answer and ends it', async () => {
    const worker = new FakeWorker({ kind: 'answer', answer: 42 })
    expect(await askWorker(made(worker), 'x', here)).toBe(42)
    expect(worker.terminated).toBe(true)
  })

  it('brings its failure', async () => {
    const worker = new FakeWorker({ kind: 'failed', message: 'no such turn' })
    await expect(askWorker(made(worker), 'x', here)).rejects.toThrow('no such turn')
    expect(worker.terminated).toBe(true)
  })

  it('does the work here where there are no workers, or theirs cannot be loaded', async () => {
    const none = () => {
      throw new Error('refused')
    }
    expect(await askWorker(none, 'x', here)).toBe(-1)
    expect(await askWorker(made(new FakeWorker(null)), 'x', here)).toBe(-1)
  })

  it('can be stopped, before and while it works', async () => {
    const stopped = new AbortController()
    stopped.abort(new Error('stopped'))
    await expect(askWorker(made(new FakeWorker(null)), 'x', here, stopped.signal)).rejects.toThrow('stopped')
    const later = new AbortController()
    const silent = new FakeWorker({ kind: 'answer', answer: 1 })
    let working = false
    silent.postMessage = () => {
      working = true
    }
    const asked = askWorker(made(silent), 'x', here, later.signal)
    await vi.waitFor(() => expect(working).toBe(true))
    later.abort(new Error('stopped later'))
    await expect(asked).rejects.toThrow('stopped later')
    expect(silent.terminated).toBe(true)
  })
})

describe('the side of the worker', () => {
  it('answers what the work makes of the question, and says why it could not', async () => {
    let hear: ((event: { data: number }) => void) | undefined
    vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => {
      hear = listener
    })
    const answers: Answered<number>[] = []
    vi.stubGlobal('postMessage', (answered: Answered<number>) => answers.push(answered))
    answerWith((question: number) => {
      if (question < 0) throw new Error('negative')
      return question * 2
    })
    hear?.({ data: 4 })
    hear?.({ data: -1 })
    await vi.waitFor(() => expect(answers.length).toBe(2))
    expect(answers).toEqual([
      { kind: 'answer', answer: 8 },
      { kind: 'failed', message: 'negative' },
    ])
  })
})
