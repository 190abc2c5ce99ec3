/**
 * Whether this learner has never played: then the first call is all there is, and nothing around it
 * may distract. Told by the home screen, which looks at the records.
 */
class Newcomer {
  /** Null until the records have been looked at. */
  here = $state<boolean | null>(null)
}

export const newcomer = new Newcomer()
