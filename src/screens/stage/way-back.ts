/** Where a trainer goes when a screen is done: back to the plan of the session that is running, if there is one. */
import { isRunning } from '../../classroom/lesson.ts'
import { now } from '../device.svelte.ts'
import type { Route } from '../route.ts'
import { keptLesson } from './kept-lesson.ts'

/** @param home where the screen belongs otherwise */
export function wayBack(home: Route): Route {
  const lesson = keptLesson.read()
  return lesson !== null && isRunning(lesson, now()) ? { kind: 'teach', path: ['lesson'] } : home
}
