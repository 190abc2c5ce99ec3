/** Which screens there are in a package: those of its course; every other way leads to the course. Pure. */
import type { Course } from '../../model/catalogue.ts'
import { scenariosOf } from '../../progress/standing.ts'
import type { Route } from '../route.ts'

export function admit(route: Route, course: Course): Route {
  const home: Route = { kind: 'course', course: course.id }
  switch (route.kind) {
    case 'play':
    case 'exam':
      return scenariosOf(course).includes(route.scenario) ? route : home
    case 'exercise':
    case 'review':
    case 'technique':
    case 'page':
    case 'example':
    case 'phrases':
    case 'drills':
    case 'unknown':
      return route
    case 'course':
    case 'home':
    case 'library':
    case 'handbook':
    case 'progress':
    case 'settings':
    case 'follow-up':
    case 'assignment':
    case 'teach':
    case 'board':
    case 'stage':
      return home
  }
}
