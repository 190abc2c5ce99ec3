/**
 * What keeps a running play: every step saved one after the other, an exam's absences noted, and the
 * attempt claimed for this window. The only place of the play that knows storage and other windows.
 */
import type { Absence, Attempt } from '../../model/play.ts'
import { device, freshId, now } from '../device.svelte.ts'
import { comeBack, leave } from './exam-watch.ts'
import { claim } from './take-over.ts'

export class Keeper {
  readonly #played: () => Attempt
  readonly #ended: () => boolean
  readonly #renamed: (id: string) => void
  #id: string
  #saving: Promise<void> = Promise.resolve()
  #absences = $state.raw<readonly Absence[]>([])
  #elsewhere = $state(false)

  /**
   * @param begun the attempt as it was opened
   * @param played its log as it stands
   * @param renamed called when the play goes on under another id, because another window went elsewhere
   */
  constructor(begun: Attempt, played: () => Attempt, ended: () => boolean, renamed: (id: string) => void) {
    this.#id = begun.id
    this.#absences = begun.absences
    this.#played = played
    this.#ended = ended
    this.#renamed = renamed
  }

  /** Times that an exam was left. */
  get absences(): readonly Absence[] {
    return this.#absences
  }

  /** The attempt has been taken over by another window. */
  get elsewhere(): boolean {
    return this.#elsewhere
  }

  /** The attempt as it is saved. */
  get attempt(): Attempt {
    return {
      ...this.#played(),
      id: this.#id,
      absences: this.#absences,
      finishedAt: this.#ended() ? now() : null,
    }
  }

  save(): void {
    const { attempt } = this
    device.note({ ...attempt, id: this.#id })
    this.#saving = this.#saving.then(async () => {
      const saved = await device.save({ ...attempt, id: this.#id })
      if (saved.id === this.#id) return
      this.#id = saved.id
      this.#renamed(saved.id)
    })
  }

  /** The id under which everything so far lies saved. */
  async saved(): Promise<string> {
    await this.#saving
    return this.#id
  }

  /** Watches until the returned function is called. */
  watch(): () => void {
    const giveUp = claim(this.#id, freshId(), () => (this.#elsewhere = true))
    const examGoesOn = (): boolean => this.#played().mode === 'exam' && !this.#ended() && !this.#elsewhere
    const turn = (): number => this.#played().picks.length
    const note = (absences: readonly Absence[]): void => {
      this.#absences = absences
      this.save()
    }
    if (examGoesOn() && (turn() > 0 || this.#absences.length > 0))
      note(comeBack(this.#absences, turn(), now(), false))
    const look = (): void => {
      if (!examGoesOn()) return
      note(
        document.visibilityState === 'hidden'
          ? leave(this.#absences, turn(), now())
          : comeBack(this.#absences, turn(), now(), true),
      )
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      if (examGoesOn()) note(leave(this.#absences, turn(), now()))
      document.removeEventListener('visibilitychange', look)
      giveUp()
    }
  }
}
