/** Time on the telephone, in seconds that go on across reloads: what the moves took, and the present one. */
export class CallTimer {
  #seconds = $state(0)
  #interval: ReturnType<typeof setInterval> | null = null

  /** @param times milliseconds of the moves so far */
  constructor(times: readonly (number | null)[]) {
    this.#seconds = Math.floor(times.reduce<number>((sum, time) => sum + (time ?? 0), 0) / 1000)
  }

  /** `mm:ss` */
  get text(): string {
    const two = (value: number): string => String(value).padStart(2, '0')
    return `${two(Math.floor(this.#seconds / 60))}:${two(this.#seconds % 60)}`
  }

  start(): void {
    this.#interval ??= setInterval(() => (this.#seconds += 1), 1000)
  }

  stop(): void {
    if (this.#interval !== null) clearInterval(this.#interval)
    this.#interval = null
  }
}
