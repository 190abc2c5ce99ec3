/**
 * All that the handbook can be searched for, each with its name and the text it is found by. Enters:
 * what the site serves of it, in one language. Leaves: plain lists for `found`. Pure.
 */
import type { ToldExample } from '../../review/example-told.ts'
import type { Handbook, Names, NamedPage, Page, SayingGroup } from '../library-index.ts'

/** The pages beside the techniques, by what is written and drawn on them. */
export const searchablePages = (pages: readonly Page[]) =>
  pages.map((page) => ({
    ...page,
    name: page.title,
    text: [
      page.gist,
      ...page.blocks.flatMap((block) => (block.kind === 'text' ? [block.markdown] : block.rows.flat())),
    ].join(' '),
  }))

export const searchableTechniques = ({ techniques }: Names, book: Handbook) =>
  Object.entries(techniques).map(([id, { name, family, flag }]) => ({
    id,
    name,
    family,
    flag,
    gist: book[id]?.gist ?? '',
    text: book[id]?.text ?? '',
  }))

/** Misconceptions, red lines or law cards; their codes are found too. */
export const searchableEntries = (entries: Readonly<Record<string, NamedPage>>) =>
  Object.entries(entries).map(([id, { name, page }]) => ({ id, name, page, text: `${id} ${page}` }))

/** What customers say, each with the ordinal of its group. */
export const searchableSayings = (groups: readonly SayingGroup[]) =>
  groups.flatMap(({ sayings }, of) =>
    sayings.map((each) => ({
      ...each,
      of,
      name: each.saying,
      text: [...each.likely, each.probe, each.reply, each.never, each.message].join(' '),
    })),
  )

/** The worked examples, by all that is said in them and about them. */
export const searchableExamples = (examples: readonly (ToldExample & { readonly id: string })[]) =>
  examples.map(({ id, title, gist, difference, customer, cause, models }) => ({
    id,
    gist,
    name: title,
    text: [
      gist,
      difference,
      customer,
      cause.name,
      cause.truth,
      ...Object.values(models).flatMap(({ moves }) =>
        moves.flatMap(({ text, note, move }) => [text, note, move.name]),
      ),
    ].join(' '),
  }))
