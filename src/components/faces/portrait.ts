/** What every portrait is given. */
import type { Stance } from '../../model/words.ts'
import type { Pose } from './expression.ts'

export interface Portrait {
  readonly pose: Pose
  /** Null: hands out of sight. */
  readonly stance: Stance | null
  /** He is on the telephone: one hand holds the receiver. */
  readonly telephone: boolean
}
