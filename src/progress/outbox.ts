/**
 * What waits to be sent to a record store, in order. Enters: statements and what is to be kept. Leaves: each
 * statement delivered once, however often sending fails; the memory only after all that it stands for. The
 * queue may be lost with the page: it is told again from the log on the device and from what the store kept.
 */
import type { Trouble } from './port.ts'
import type { Statement } from './statements.ts'

/** What became of a request. */
export type Outcome =
  | 'taken'
  /** It is there already, or clashes with what is there. */
  | 'conflict'
  /** Never to be taken as it is. */
  | 'refused'
  /** Whoever sends may not, or not any more. */
  | 'session'
  /** Nobody answered, or asked to be left alone for now. */
  | 'later'

/** The other side: a record store. Never rejects. */
export interface Sender {
  statements(batch: readonly Statement[]): Promise<Outcome>
  memory(text: string): Promise<Outcome>
}

type Item =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'memory'; readonly text: string }

/** Statements in one request: small enough to be sent while a page goes. */
const mostAtOnce = 12

/** Seconds to wait after a failure, then longer and longer. */
const pauses = [2, 5, 15, 30, 60]

export class Outbox {
  readonly #sender: Sender
  readonly #tell: (trouble: Trouble | null) => void
  readonly #later: (milliseconds: number, then: () => void) => void
  #queue: Item[] = []
  /** Ids that were handed over: what was told twice is sent once. */
  readonly #known = new Set<string>()
  /** What is on its way now. */
  #sending: readonly Item[] = []
  #failures = 0
  #paused = false
  /** A batch was not taken as a whole: its statements go one by one. */
  #single = 0
  #closed = false
  #listeners: (() => void)[] = []

  /** @param later calls back after a while */
  constructor(
    sender: Sender,
    tell: (trouble: Trouble | null) => void,
    later: (milliseconds: number, then: () => void) => void,
  ) {
    this.#sender = sender
    this.#tell = tell
    this.#later = later
  }

  /** How much has not been delivered yet. */
  get waiting(): number {
    return this.#queue.length + this.#sending.length
  }

  add(statement: Statement): void {
    if (this.#closed || this.#known.has(statement.id)) return
    this.#known.add(statement.id)
    this.#queue.push({ kind: 'statement', statement })
    void this.#send()
  }

  /** The newest memory takes the place of one that has not been sent. */
  keep(text: string): void {
    if (this.#closed) return
    this.#queue = [...this.#queue.filter(({ kind }) => kind !== 'memory'), { kind: 'memory', text }]
    void this.#send()
  }

  /**
   * The page goes: what waits and the last statement leave together, and nothing after that. The memory is
   * sent only if all that it stands for has arrived; else it is told again the next time.
   */
  close(last: Statement): void {
    if (this.#closed) return
    this.#closed = true
    const rest = this.#queue.flatMap((item) => (item.kind === 'statement' ? [item.statement] : []))
    const [memory] = this.#queue.flatMap((item) => (item.kind === 'memory' ? [item.text] : []))
    const sent = this.#sending.every(({ kind }) => kind === 'memory')
    if (memory !== undefined && rest.length === 0 && sent) void this.#sender.memory(memory)
    void this.#part([...rest, last])
  }

  /** Together if it can be; one by one, should the page live on to see that refused. */
  async #part(all: readonly Statement[]): Promise<void> {
    const outcome = await this.#sender.statements(all)
    if (outcome !== 'conflict' || all.length === 1) return
    for (const each of all) await this.#sender.statements([each])
  }

  /** Resolves once nothing waits, or nothing can be done about it for now. */
  async idle(): Promise<void> {
    if (this.waiting === 0 || this.#paused || this.#closed) return
    await new Promise<void>((done) => this.#listeners.push(done))
  }

  /** Tries at once what was put off. */
  hurry(): void {
    this.#paused = false
    void this.#send()
  }

  /** Asked anew after every wait. */
  #isClosed(): boolean {
    return this.#closed
  }

  #next(): readonly Item[] {
    const first = this.#queue[0]
    if (first === undefined || first.kind === 'memory') return this.#queue.slice(0, 1)
    const end = this.#queue.findIndex(({ kind }) => kind === 'memory')
    const statements = end < 0 ? this.#queue : this.#queue.slice(0, end)
    return statements.slice(0, this.#single > 0 ? 1 : mostAtOnce)
  }

  async #send(): Promise<void> {
    if (this.#sending.length > 0) return
    await this.#sendAll()
    for (const done of this.#listeners.splice(0)) done()
  }

  async #sendAll(): Promise<void> {
    while (!this.#paused && !this.#closed) {
      const batch = this.#next()
      const [first] = batch
      if (first === undefined) return
      this.#sending = batch
      this.#queue = this.#queue.slice(batch.length)
      const outcome =
        first.kind === 'memory'
          ? await this.#sender.memory(first.text)
          : await this.#sender.statements(
              batch.flatMap((item) => (item.kind === 'statement' ? [item.statement] : [])),
            )
      this.#sending = []
      // What could not be said while the page was going cannot be said now.
      if (this.#isClosed()) return
      this.#settle(batch, outcome)
    }
  }

  #settle(batch: readonly Item[], outcome: Outcome): void {
    const again = (): void => {
      // A newer memory may have taken its place meanwhile.
      const superseded = this.#queue.some(({ kind }) => kind === 'memory')
      this.#queue = [...batch.filter(({ kind }) => kind === 'statement' || !superseded), ...this.#queue]
    }
    if (outcome === 'taken' || (batch.length === 1 && outcome === 'conflict')) {
      this.#failures = 0
      this.#single = Math.max(0, this.#single - batch.length)
      this.#tell(null)
      return
    }
    if (outcome === 'conflict' || outcome === 'refused') {
      if (batch.length === 1) {
        this.#single = Math.max(0, this.#single - 1)
        this.#tell('refused')
        return
      }
      this.#single = batch.length
      again()
      return
    }
    again()
    this.#tell(outcome === 'session' ? 'session' : 'offline')
    this.#paused = true
    const pause = pauses[Math.min(this.#failures, pauses.length - 1)] ?? 60
    this.#failures++
    this.#later(pause * 1000, () => this.hurry())
  }
}
