/** Where each part of a session is held. */
import type { Place } from '../../../classroom/lesson.ts'
import { debrief, groundRules } from '../../stage/deck.ts'
import type { Route } from '../../route.ts'
import { firstScenario } from '../../first-scenario.ts'

const stage = (...path: readonly string[]): Route => ({ kind: 'stage', path })
const teach = (...path: readonly string[]): Route => ({ kind: 'teach', path })

export const places: Readonly<Record<Place, Route>> = {
  rules: stage('slides', groundRules),
  lecture: teach('lecture'),
  example: { kind: 'example', example: firstScenario },
  vote: teach('room'),
  kit: teach('kit'),
  threes: stage('threes'),
  fishbowl: stage('fishbowl'),
  debrief: stage('slides', debrief),
  discussion: stage('discussion'),
  assign: teach('assign'),
}
