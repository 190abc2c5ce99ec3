/**
 * Where a trainer goes when a screen is done: back to the slide that it was opened from, to the plan of the
 * session that is running, or where the screen belongs.
 */
import { isRunning } from '../../classroom/lesson.ts'
import { now } from '../device.svelte.ts'
import { parse } from '../route.ts'
import type { Route } from '../route.ts'
import { keptLesson } from './kept-lesson.ts'

const isSlide = (route: Route): boolean => route.kind === 'stage' && route.path[0] === 'slides'

let before: Route | null = null
window.addEventListener('hashchange', ({ oldURL }) => {
  before = parse(new URL(oldURL).hash)
})

/** @param home where the screen belongs */
export function wayBack(home: Route): Route {
  if (before !== null && isSlide(before) && !isSlide(parse(location.hash))) return before
  const lesson = keptLesson.read()
  return lesson !== null && isRunning(lesson, now()) ? { kind: 'teach', path: ['lesson'] } : home
}
