/** What the screens know of the learning system that has opened the page: nothing, where none has. */
import type { Course } from '../../model/catalogue.ts'
import type { Trouble } from '../../progress/port.ts'

/** Troubles that go away by themselves once the system answers again. */
const passing: readonly Trouble[] = ['refused', 'session', 'offline']

class Launched {
  /** The only course there is here, without what was not packed of it. */
  course = $state.raw<Course | null>(null)
  #troubles = $state.raw<readonly Trouble[]>([])
  /** Ends the visit; null before it has begun and once it is over. */
  leave = $state.raw<(() => void) | null>(null)
  /** The visit is over: whatever is done now is not recorded. */
  over = $state(false)

  get troubles(): readonly Trouble[] {
    return this.#troubles
  }

  /** Takes note of a trouble; null: the system has just recorded all it was told. */
  readonly tell = (trouble: Trouble | null): void => {
    if (trouble === null) this.#troubles = this.#troubles.filter((each) => !passing.includes(each))
    else if (!this.#troubles.includes(trouble)) this.#troubles = [...this.#troubles, trouble]
  }

  /** The learner has read it. */
  understood(trouble: Trouble): void {
    this.#troubles = this.#troubles.filter((each) => each !== trouble)
  }
}

export const launched = new Launched()
