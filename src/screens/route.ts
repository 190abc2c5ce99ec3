/**
 * Addresses behind the `#`: what is shown follows from them alone, so that reloading, going back and
 * sending a link work everywhere, also from a sub-path or a folder.
 */
import type { TechniqueId } from '../model/catalogue.ts'

export type Route =
  /** Today's three things; on a first visit, the first call. */
  | { readonly kind: 'home' }
  | { readonly kind: 'library' }
  /** A scenario to prepare for; with an attempt, the play itself. */
  | { readonly kind: 'play'; readonly scenario: string; readonly attempt: string | null }
  /** A scenario to be prepared for as an exam. */
  | { readonly kind: 'exam'; readonly scenario: string }
  | { readonly kind: 'course'; readonly course: string }
  /** An exercise at the desk. */
  | { readonly kind: 'exercise'; readonly exercise: string }
  | { readonly kind: 'review'; readonly attempt: string }
  /** What a trainer asks for: its link, or the id of one taken on; with a scenario, that one to prepare for. */
  | { readonly kind: 'assignment'; readonly code: string | null; readonly scenario: string | null }
  /** The promise of an attempt on the day it falls due. */
  | { readonly kind: 'follow-up'; readonly attempt: string }
  | { readonly kind: 'progress' }
  | { readonly kind: 'handbook' }
  | { readonly kind: 'technique'; readonly technique: TechniqueId }
  /** Another page of the handbook. */
  | { readonly kind: 'page'; readonly page: string }
  /** The same call played badly and well. */
  | { readonly kind: 'example'; readonly example: string }
  /** What customers say, and what to do with it. */
  | { readonly kind: 'phrases' }
  /** The ten exercises of the day. */
  | { readonly kind: 'drills' }
  | { readonly kind: 'settings' }
  /** Screens of trainers and HR: each tells its own addresses apart, so that learners need not load that. */
  | { readonly kind: 'teach'; readonly path: readonly string[] }
  | { readonly kind: 'board'; readonly path: readonly string[] }
  /** What fills a whole window in a classroom. */
  | { readonly kind: 'stage'; readonly path: readonly string[] }
  | { readonly kind: 'unknown'; readonly address: string }

/** Letters of a link, which holds all that is asked for. */
const link = /^[\w-]{1,60000}$/

const name = /^[\p{L}\p{N}_.~-]{1,80}$/u

/** Screens that need nothing but their name. */
const plain = ['library', 'progress', 'handbook', 'phrases', 'drills', 'settings'] as const
const isPlain = (screen: string): screen is (typeof plain)[number] =>
  (plain as readonly string[]).includes(screen)

/** Screens with addresses of their own below them. */
const deep = ['teach', 'board', 'stage'] as const
const isDeep = (screen: string): screen is (typeof deep)[number] =>
  (deep as readonly string[]).includes(screen)

/** Total: whatever does not fit is `unknown` and says so. */
export function parse(hash: string): Route {
  const address = hash.replace(/^#/, '')
  const unknown: Route = { kind: 'unknown', address }
  let parts: readonly string[]
  try {
    parts = address
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
  } catch {
    return unknown
  }
  const [screen, first, second] = parts
  if (screen === undefined) return { kind: 'home' }
  if (parts.length === 1 && isPlain(screen)) return { kind: screen }
  if (screen === 'assignment' && parts.length <= 3 && link.test(first ?? '0') && name.test(second ?? '0'))
    return { kind: screen, code: first ?? null, scenario: second ?? null }
  if (parts.slice(1).some((part) => !name.test(part))) return unknown
  if (isDeep(screen)) return { kind: screen, path: parts.slice(1) }
  if (screen === 'play' && first !== undefined && parts.length <= 3)
    return { kind: 'play', scenario: first, attempt: second ?? null }
  if (screen === 'review' && first !== undefined && parts.length === 2)
    return { kind: 'review', attempt: first }
  if (screen === 'follow-up' && first !== undefined && parts.length === 2)
    return { kind: 'follow-up', attempt: first }
  if (screen === 'technique' && first !== undefined && parts.length === 2)
    return { kind: 'technique', technique: first }
  if (screen === 'exam' && first !== undefined && parts.length === 2) return { kind: 'exam', scenario: first }
  if (screen === 'course' && first !== undefined && parts.length === 2)
    return { kind: 'course', course: first }
  if (screen === 'example' && first !== undefined && parts.length === 2)
    return { kind: 'example', example: first }
  if (screen === 'exercise' && first !== undefined && parts.length === 2)
    return { kind: 'exercise', exercise: first }
  if (screen === 'page' && first !== undefined && parts.length === 2) return { kind: 'page', page: first }
  return unknown
}

/** The address of a route, to be put into `href`. */
export function addressOf(route: Route): string {
  const path = (...parts: readonly string[]) => `#/${parts.map(encodeURIComponent).join('/')}`
  switch (route.kind) {
    case 'home':
      return '#/'
    case 'library':
    case 'progress':
    case 'handbook':
    case 'phrases':
    case 'drills':
    case 'settings':
      return path(route.kind)
    case 'play':
      return route.attempt === null
        ? path('play', route.scenario)
        : path('play', route.scenario, route.attempt)
    case 'review':
      return path('review', route.attempt)
    case 'assignment':
      return path(route.kind, ...[route.code ?? [], route.scenario ?? []].flat())
    case 'follow-up':
      return path('follow-up', route.attempt)
    case 'technique':
      return path('technique', route.technique)
    case 'exam':
      return path('exam', route.scenario)
    case 'course':
      return path('course', route.course)
    case 'exercise':
      return path('exercise', route.exercise)
    case 'page':
      return path('page', route.page)
    case 'example':
      return path('example', route.example)
    case 'teach':
    case 'board':
    case 'stage':
      return path(route.kind, ...route.path)
    case 'unknown':
      return `#${route.address}`
  }
}
