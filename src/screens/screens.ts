/** Screens that are fetched when they are first opened, by the kind of their route. */
import type { Component } from 'svelte'
import type { Route } from './route.ts'

type Kind = Exclude<Route['kind'], 'unknown'>

/** What a screen is given: what its address holds. */
type Given<K extends Kind> = Omit<Extract<Route, { readonly kind: K }>, 'kind'>

type Loader<P extends object> = () => Promise<{ readonly default: Component<P> }>

export const screens: { readonly [K in Kind]: Loader<Given<K>> } = {
  home: () => import('./home/home-screen.svelte'),
  library: () => import('./library/library-screen.svelte'),
  play: () => import('./play/play-screen.svelte'),
  exam: () => import('./play/exam-screen.svelte'),
  course: () => import('./course/course-screen.svelte'),
  exercise: () => import('./exercise/exercise-screen.svelte'),
  assignment: () => import('./assignment/assignment-screen.svelte'),
  review: () => import('./review/review-screen.svelte'),
  'follow-up': () => import('./follow-up/follow-up-screen.svelte'),
  progress: () => import('./progress/progress-screen.svelte'),
  handbook: () => import('./handbook/handbook-screen.svelte'),
  technique: () => import('./technique/technique-screen.svelte'),
  page: () => import('./page/page-screen.svelte'),
  example: () => import('./example/example-screen.svelte'),
  phrases: () => import('./phrases/phrases-screen.svelte'),
  drills: () => import('./drills/drills-screen.svelte'),
  teach: () => import('./teach/teach-screen.svelte'),
  board: () => import('./board/board-screen.svelte'),
  stage: () => import('./stage/stage-screen.svelte'),
  settings: () => import('./settings/settings-screen.svelte'),
}
