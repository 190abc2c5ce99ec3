/**
 * One question to one worker. Where the browser gives no worker (a sandboxed frame, a policy), the
 * same work is done here instead: slower to the touch, but done.
 */
export type Answered<T> =
  { readonly kind: 'answer'; readonly answer: T } | { readonly kind: 'failed'; readonly message: string }

/**
 * Puts one question to a running worker; null if its script could not be loaded. It must not be asked
 * anything else meanwhile.
 */
function put<T>(worker: Worker, question: unknown, signal?: AbortSignal): Promise<Answered<T> | null> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answered<T>>) => resolve(data)
    // An error event here means that the script could not be loaded: the work catches its own.
    worker.onerror = (event) => {
      event.preventDefault()
      resolve(null)
    }
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    worker.postMessage(question)
  })
}

/**
 * @param make starts a worker; it posts one `Answered` a question
 * @param otherwise does the work on this thread
 * @returns asks the same worker one question after the other. A question's signal stops the worker,
 *   and the promise rejects with its reason; the next question starts another.
 */
export function keptWorker<Q>(make: () => Worker, otherwise: (question: Q) => Promise<unknown>) {
  let kept: Worker | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const dismiss = (): void => {
    kept?.terminate()
    kept = null
  }
  async function ask(question: Q, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted()
    try {
      kept ??= make()
    } catch {
      return otherwise(question)
    }
    let answered: Answered<unknown> | null
    try {
      answered = await put(kept, question, signal)
    } catch (error) {
      dismiss()
      throw error
    }
    if (answered === null) {
      dismiss()
      return otherwise(question)
    }
    if (answered.kind === 'failed') throw new Error(answered.message)
    return answered.answer
  }
  return <T>(question: Q, signal?: AbortSignal): Promise<T> => {
    const mine = turn.then(() => ask(question, signal)) as Promise<T>
    turn = mine.catch(() => undefined)
    return mine
  }
}

/**
 * One question to one worker, which ends with it.
 * @param make starts the worker; it posts one `Answered`
 * @param otherwise does the work on this thread
 * @param signal stops the worker; the promise then rejects with its reason
 */
export async function askWorker<T>(
  make: () => Worker,
  question: unknown,
  otherwise: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  let worker: Worker | null = null
  const ask = keptWorker(() => (worker = make()), otherwise)
  try {
    return await ask<T>(question, signal)
  } finally {
    ;(worker as Worker | null)?.terminate()
  }
}

/** The worker's side: answers every question with what `work` makes of it. */
export function answerWith<Q, T>(work: (question: Q) => T | Promise<T>): void {
  addEventListener('message', (event: MessageEvent<Q>) => {
    void Promise.resolve(event.data)
      .then(work)
      .then(
        (answer): Answered<T> => ({ kind: 'answer', answer }),
        (error: unknown): Answered<T> => ({
          kind: 'failed',
          message: error instanceof Error ? error.message : String(error),
        }),
      )
      .then((answered) => postMessage(answered))
  })
}
