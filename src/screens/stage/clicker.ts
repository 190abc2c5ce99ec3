/**
 * Keys of a clicker, and of the keyboard in its place: PageDown and PageUp step through the session, and
 * so do the arrows that other clickers send; B or the full stop make the screen dark, T starts and stops
 * the timer. Where text is typed only the first two are taken; where figures are, letters can only be
 * meant for us, and arrows in any field are the field's. Pure.
 */
export type Click = 'next' | 'previous' | 'dark' | 'timer'

const keys: Readonly<Record<string, Click>> = {
  PageDown: 'next',
  PageUp: 'previous',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  b: 'dark',
  B: 'dark',
  '.': 'dark',
  t: 'timer',
  T: 'timer',
}

/** What a key press asks for; null for one that is somebody else's. */
export function clickOf(event: KeyboardEvent): Click | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return null
  const click = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
  if (click === undefined) return null
  // A clicker that is held down would run through the session.
  if (event.repeat) return null
  const { target } = event
  const inField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  if (inField && event.key.startsWith('Arrow')) return null
  const typing = inField && !(target instanceof HTMLInputElement && target.inputMode === 'numeric')
  return typing && click !== 'next' && click !== 'previous' ? null : click
}
