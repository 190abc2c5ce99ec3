/** What can be picked for a lecture, in one language: each topic with its name and what a search finds it by. */
import type { Language } from '../../../model/words.ts'
import { wordOf } from '../../../classroom/lecture.ts'
import type { Topic } from '../../../classroom/lecture.ts'
import { lecture } from '../../../i18n/lecture.ts'
import { words } from '../../../i18n/language.svelte.ts'
import { handbook, names, pages, phrases } from '../../content.ts'

export const shelves = ['pages', 'cases', 'drawings', 'techniques', 'sayings'] as const
export type ShelfName = (typeof shelves)[number]

export interface Offered {
  /** The word of the topic. */
  readonly id: string
  readonly shelf: ShelfName
  readonly name: string
  /** Chapter, family or group. */
  readonly label: string
  /** What it says in a sentence. */
  readonly gist: string
  readonly text: string
}

/** Everything in the handbook, shelf by shelf. Rejects if it cannot be fetched. */
export async function offeredTopics(language: Language): Promise<readonly Offered[]> {
  const [read, catalogue, book, sayings] = await Promise.all([
    pages(language),
    names(language),
    handbook(language),
    phrases(language),
  ])
  const { t } = words
  const id = (kind: Topic['kind'], of: string): string => wordOf({ kind, id: of })
  return [
    ...read.map((page): Offered => ({
      id: id('page', page.id),
      shelf: page.chapter === 'cases' ? 'cases' : 'pages',
      name: page.title,
      label: t.handbook.chapter[page.chapter],
      gist: page.gist,
      text: [
        page.gist,
        ...page.blocks.flatMap((block) => (block.kind === 'text' ? [block.markdown] : block.rows.flat())),
      ].join(' '),
    })),
    ...read.flatMap((page): readonly Offered[] => {
      const drawn = page.blocks.find((block) => block.kind === 'drawing')
      if (drawn?.kind !== 'drawing') return []
      const label = t.handbook.chapter[page.chapter]
      const name = lecture.t.drawing(page.title)
      return [
        {
          id: id('drawing', page.id),
          shelf: 'drawings',
          name,
          label,
          gist: drawn.caption,
          text: drawn.caption,
        },
      ]
    }),
    ...Object.entries(catalogue.techniques).map(([technique, { name, family }]): Offered => ({
      id: id('technique', technique),
      shelf: 'techniques',
      name,
      label: t.handbook.family[family],
      gist: book[technique]?.gist ?? '',
      text: book[technique]?.text ?? '',
    })),
    ...sayings.groups.flatMap(({ name: label, sayings: group }) =>
      group.map(({ id: saying, saying: said, likely, probe, reply }): Offered => ({
        id: id('saying', saying),
        shelf: 'sayings',
        name: `“${said}”`,
        label,
        gist: probe,
        text: [...likely, probe, reply].join(' '),
      })),
    ),
  ]
}
