/**
 * What is told of the techniques elsewhere than on their pages. Enters: the compiled library. Leaves:
 * plain data in one language: what the handbook lists and searches, and in a sentence or two what the
 * review says beside a line. Pure.
 */
import type { TechniqueId } from '../src/model/catalogue.ts'
import type { Language } from '../src/model/words.ts'
import type { Advice, Handbook, MetIn } from '../src/screens/library-index.ts'
import type { Content, Library } from './content.ts'

/** A paragraph on one line. */
const plain = (paragraph: string): string => paragraph.trim().replace(/\s*\n\s*/g, ' ')

/** The first paragraph below the first heading that fits, or empty. */
const below = (page: string, heading: RegExp): string =>
  plain((page.split(heading)[1] ?? '').trim().split(/\n\s*\n/)[0] ?? '')

/** What it is: the first paragraph of the page below its first heading. */
const gistOf = (page: string): string =>
  below(page, /^## .*$/m) || plain(page.trim().split(/\n\s*\n/)[0] ?? '')

const scenariosWith = ({ contents }: Library, has: (content: Content) => boolean): readonly string[] =>
  contents.filter(has).map(({ id }) => id)

const choicesOf = ({ zh }: Content) => zh.scenes.flatMap(({ choices }) => choices)

/** What the handbook lists and searches: the gist and text of each technique, and where it is trained. */
export const handbookIn = (library: Library, language: Language): Handbook =>
  Object.fromEntries(
    [...library.catalogue.techniques.values()].map(({ id, page }) => [
      id,
      {
        gist: gistOf(page[language]),
        text: page[language],
        trainedIn: scenariosWith(
          library,
          (content) =>
            choicesOf(content).some(({ techniques }) => techniques.includes(id)) ||
            content.zh.documents.some(({ technique }) => technique === id),
        ),
      },
    ]),
  )

/** Why each technique is right, and when it is not; empty where its page does not say. */
export const adviceIn = ({ catalogue }: Library, language: Language): Readonly<Record<TechniqueId, Advice>> =>
  Object.fromEntries(
    [...catalogue.techniques.values()].map(({ id, page }) => [
      id,
      {
        why: gistOf(page[language]),
        unless: below(page[language], /^## (?:什么时候适得其反|When it backfires)\s*$/m),
      },
    ]),
  )

/** The scenarios in which a misconception or red line tempts, and those that a law card belongs to. */
export function metIn(library: Library): MetIn {
  const { misconceptions, redLines, lawCards } = library.catalogue
  const each = (
    ids: Iterable<string>,
    has: (content: Content, id: string) => boolean,
  ): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries([...ids].map((id) => [id, scenariosWith(library, (content) => has(content, id))]))
  return {
    misconceptions: each(misconceptions.keys(), (content, id) =>
      choicesOf(content).some(({ move }) => move.kind === 'misconception' && move.misconception === id),
    ),
    redLines: each(redLines.keys(), (content, id) =>
      choicesOf(content).some(({ move }) => move.kind === 'red-line' && move.redLine === id),
    ),
    lawCards: each(lawCards.keys(), ({ zh }, id) => zh.lawCards.includes(id)),
  }
}
