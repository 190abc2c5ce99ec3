/**
 * What of a review was opened, kept in the entry of the browser's history: going back to it and
 * reloading show the same, and nothing of it outlives the tab.
 */
export interface KeptView {
  /** Whether the full review is open. */
  readonly full: boolean
  /** Whether the question what to redo was passed over. */
  readonly skipped: boolean
  /** The step that was looked at when the page was left; null at the top. */
  readonly turn: number | null
}

const closed: KeptView = { full: false, skipped: false, turn: null }

export function keptView(): KeptView {
  const state: unknown = history.state
  const kept: unknown = typeof state === 'object' && state !== null && 'review' in state ? state.review : null
  if (typeof kept !== 'object' || kept === null) return closed
  const { full, skipped, turn } = kept as Record<string, unknown>
  return {
    full: full === true,
    skipped: skipped === true,
    turn: typeof turn === 'number' ? turn : null,
  }
}

export function keepView(change: Partial<KeptView>): void {
  const state: unknown = history.state
  const others = typeof state === 'object' && state !== null ? state : {}
  history.replaceState({ ...others, review: { ...keptView(), ...change } }, '')
}
