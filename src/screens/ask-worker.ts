/**
 * One question to one worker. Where the browser gives no worker (a sandboxed frame, a policy), the
 * same work is done here instead: slower to the touch, but done.
 */
export type Answered<T> =
  { readonly kind: 'answer'; readonly answer: T } | { readonly kind: 'failed'; readonly message: string }

/**
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
  signal?.throwIfAborted()
  let worker: Worker
  try {
    worker = make()
  } catch {
    return otherwise()
  }
  try {
    const answered = await new Promise<Answered<T> | null>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answered<T>>) => resolve(data)
      // An error event here means that the script could not be loaded: the work catches its own.
      worker.onerror = (event) => {
        event.preventDefault()
        resolve(null)
      }
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      worker.postMessage(question)
    })
    if (answered === null) return await otherwise()
    if (answered.kind === 'failed') throw new Error(answered.message)
    return answered.answer
  } finally {
    worker.terminate()
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
