/** A technique: its family, kind and flag, and a page in each language. */
import type { Technique, TechniqueFlag, TechniqueKind } from '../../model/catalogue.ts'
import type { Family } from '../../model/words.ts'
import { families } from '../../model/words.ts'
import type { Report } from '../report.ts'
import type { Placed, Source } from '../text/placed.ts'
import { vocabulary } from '../vocabulary.ts'
import type { Half, Halves } from './halves.ts'
import { both, join } from './halves.ts'
import type { CatalogueKey } from './page.ts'
import { catalogueKeys, frontValues, idOf, open } from './page.ts'

const kinds = vocabulary<TechniqueKind>({
  play: '应对 / play',
  prep: '准备 / prep',
  control: '制度 / control',
})
const flags = vocabulary<TechniqueFlag>({
  sound: '可用 / sound',
  limits: '有界限 / limits',
  'counter-example': '反例 / counter-example|counter example',
})
const familyWords = vocabulary<Family>(
  Object.fromEntries(families.map((family) => [family, `${family} / ${family}`])) as Record<Family, string>,
)
export interface TechniqueHalf {
  readonly name: string
  readonly family: Family
  readonly kind: TechniqueKind
  readonly flag: TechniqueFlag
  readonly page: string
}

/** One word of a closed set, or its first member if the author wrote another. */
function word<Id extends string>(
  value: Placed | undefined,
  key: CatalogueKey,
  words: { readonly find: (word: string) => Id | null },
  otherwise: Id,
  report: Report,
): Id {
  if (value === undefined) return otherwise
  const found = words.find(value.text)
  if (found === null) report.add('catalogue-key', value, { key: catalogueKeys.word(key) })
  return found ?? otherwise
}

export function readTechnique(source: Source, name: string, report: Report): Half<TechniqueHalf> {
  const { front, body } = open(source, report)
  const values = frontValues(front, ['id', 'name', 'family', 'kind', 'flag'], report)
  const id = idOf(values, name, report)
  return {
    id,
    where: values.id ?? front.whole,
    value: {
      name: values.name?.text ?? id,
      family: word(values.family, 'family', familyWords, 'F1', report),
      kind: word(values.kind, 'kind', kinds, 'play', report),
      flag: word(values.flag, 'flag', flags, 'sound', report),
      page: body,
    },
  }
}

export function joinTechniques(of: Halves<TechniqueHalf>, report: Report): ReadonlyMap<string, Technique> {
  return new Map(
    join(of, report).map((pair) => {
      for (const key of ['family', 'kind', 'flag'] as const) {
        if (pair.zh[key] !== pair.en[key])
          report.add('catalogue-difference', pair.where, { what: catalogueKeys.word(key) })
      }
      const { family, kind, flag } = pair.zh
      return [
        pair.id,
        {
          id: pair.id,
          family,
          kind,
          flag,
          name: both(pair, (half) => half.name),
          page: both(pair, (half) => half.page),
        },
      ]
    }),
  )
}
