/** What HR can do on the board, each with where it lies. A new screen adds a line here and a door. */
import type { IconName } from '../../components/icon.svelte'
import { analysis } from '../../i18n/analysis.ts'
import { board } from '../../i18n/board.ts'
import type { Route } from '../route.ts'

export interface Way {
  readonly to: Route
  readonly icon: IconName
  /** In the language of the page, each time it is asked. */
  readonly said: () => { readonly name: string; readonly text: string }
}

export const ways: readonly Way[] = [
  { to: { kind: 'board', path: ['people'] }, icon: 'desk', said: () => board.t.ways.people },
  { to: { kind: 'board', path: ['next'] }, icon: 'clock', said: () => board.t.ways.next },
  { to: { kind: 'board', path: ['roster'] }, icon: 'notes', said: () => board.t.ways.roster },
  { to: { kind: 'teach', path: ['collect'] }, icon: 'upload', said: () => board.t.ways.collect },
  { to: { kind: 'board', path: ['doubts'] }, icon: 'warn', said: () => board.t.ways.doubts },
  { to: { kind: 'board', path: ['skills'] }, icon: 'chart', said: () => analysis.t.ways.skills },
  { to: { kind: 'board', path: ['trend'] }, icon: 'go', said: () => analysis.t.ways.trend },
  { to: { kind: 'board', path: ['compare'] }, icon: 'talk', said: () => analysis.t.ways.compare },
  { to: { kind: 'board', path: ['items'] }, icon: 'look', said: () => analysis.t.ways.items },
  { to: { kind: 'board', path: ['export'] }, icon: 'file', said: () => analysis.t.ways.export },
  { to: { kind: 'board', path: ['certificates'] }, icon: 'star', said: () => analysis.t.ways.certificates },
  { to: { kind: 'board', path: ['forms'] }, icon: 'write', said: () => analysis.t.ways.forms },
  { to: { kind: 'board', path: ['privacy'] }, icon: 'book', said: () => analysis.t.ways.privacy },
  { to: { kind: 'board', path: ['clear'] }, icon: 'close', said: () => board.t.ways.clear },
]
