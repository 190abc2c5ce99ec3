/**
 * Slides of topics, fetched from the handbook. Enters: words of topics and a language. Leaves: the slides of
 * all of them in order; what the handbook does not have is left out.
 */
import type { PageBlock } from '../../model/catalogue.ts'
import type { Language } from '../../model/words.ts'
import { topicOf } from '../../classroom/lecture.ts'
import type { Topic } from '../../classroom/lecture.ts'
import { slidesOf } from '../../classroom/slides.ts'
import type { DeckPage, Slide } from '../../classroom/slides.ts'
import { kit } from '../../i18n/kit.ts'
import { lecture } from '../../i18n/lecture.ts'
import { words } from '../../i18n/language.svelte.ts'
import { handbook, pages, phrases, techniquePage } from '../content.ts'
import type { Saying } from '../library-index.ts'

/** Everything that Markdown would take for its own, as it stands: blanks to be filled in are underlines. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')

const quoted = (text: string): string => `> ${plain(text)}`

function sayingBlocks({ likely, probe, reply, never, message }: Saying): readonly PageBlock[] {
  const t = words.t.phrases
  const parts: readonly (readonly [string, string])[] = [
    [t.likely, likely.map((cause) => `- ${plain(cause)}`).join('\n')],
    [t.probe, quoted(probe)],
    [t.reply, quoted(reply)],
    [t.never, quoted(never)],
    [t.message, quoted(message)],
  ]
  return parts.map(([heading, text]) => ({ kind: 'text', markdown: `## ${heading}\n\n${text}` }))
}

async function deckPageOf({ kind, id }: Topic, language: Language): Promise<DeckPage | null> {
  if (kind === 'page' && Object.hasOwn(own, id)) return own[id]?.() ?? null
  const { t } = words
  if (kind === 'technique') {
    const [page, all] = await Promise.all([techniquePage(id, language), handbook(language)])
    if (page === null) return null
    const blocks: readonly PageBlock[] = [{ kind: 'text', markdown: page.page }]
    return { label: t.handbook.family[page.family], title: page.name, gist: all[id]?.gist ?? '', blocks }
  }
  if (kind === 'saying') {
    const { groups } = await phrases(language)
    for (const { name, sayings } of groups)
      for (const saying of sayings)
        if (saying.id === id)
          return { label: name, title: `“${saying.saying}”`, gist: '', blocks: sayingBlocks(saying) }
    return null
  }
  const page = (await pages(language)).find((each) => each.id === id)
  if (page === undefined) return null
  const blocks = kind === 'page' ? page.blocks : page.blocks.filter((block) => block.kind === 'drawing')
  return { label: t.handbook.chapter[page.chapter], title: page.title, gist: page.gist, blocks }
}

/** What a room agrees on before it plays, as a page of its own. */
export const groundRules = 'ground-rules'

function rulesPage(): DeckPage {
  const { label, title, gist, list } = lecture.t.rules
  const markdown = list.map((rule, index) => `${index + 1}. ${plain(rule)}`).join('\n')
  return { label, title, gist, blocks: [{ kind: 'text', markdown: `## ${label}\n\n${markdown}` }] }
}

/** The questions of the debrief, after everyone has left the role. */
export const debrief = 'debrief'

function debriefPage(): DeckPage {
  const { intro, derole, steps } = kit.t.debrief
  const markdown = Object.values(steps).map(
    ({ name, ask }) =>
      `## ${plain(name)}\n\n${Object.values(ask)
        .map((question) => `- ${plain(question)}`)
        .join('\n')}`,
  )
  return {
    label: 'PEARLS',
    title: kit.t.sheet.debrief,
    gist: derole,
    blocks: [{ kind: 'text', markdown: [plain(intro), ...markdown].join('\n\n') }],
  }
}

/** Pages that come from no handbook, by their word. */
const own: Readonly<Record<string, () => DeckPage>> = { [groundRules]: rulesPage, [debrief]: debriefPage }

/** Rejects if the handbook cannot be fetched. */
export async function openDeck(topics: readonly string[], language: Language): Promise<readonly Slide[]> {
  const found = await Promise.all(
    topics.map(async (word) => {
      const topic = topicOf(word)
      const page = topic === null ? null : await deckPageOf(topic, language)
      if (page === null) return []
      const slides = slidesOf(page)
      // A drawing speaks for itself.
      return topic?.kind === 'drawing' ? slides.filter(({ kind }) => kind !== 'title') : slides
    }),
  )
  return found.flat()
}
