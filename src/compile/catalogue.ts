/**
 * The catalogue out of its Markdown files: techniques, misconceptions, red lines, law cards and
 * personas. Enters: the files, named by their paths below `scenarios/`. Leaves: both languages joined
 * by id, and diagnostics. A file in one language only is reported and read in both places.
 */
import type {
  Catalogue,
  Entry,
  PersonaProfile,
  PersonaVariant,
  ReactionLines,
  Technique,
  TechniqueFlag,
  TechniqueKind,
} from '../model/catalogue.ts'
import type { Bilingual, Diagnostic, SourceFile } from '../model/diagnostic.ts'
import type { Family, Language, Mood, Stance } from '../model/words.ts'
import { families } from '../model/words.ts'
import type { Report } from './report.ts'
import { startReport } from './report.ts'
import { moodWords, stanceWords } from './keywords.ts'
import { vocabulary } from './vocabulary.ts'
import type { Front } from './text/front.ts'
import { readFront } from './text/front.ts'
import { withinLimits } from './text/limits.ts'
import { normalise } from './text/normalise.ts'
import type { Heading, Item, Node } from './text/outline.ts'
import { outline } from './text/outline.ts'
import type { Placed, Source } from './text/placed.ts'
import { sourceOf, spanAt, spanOf, split } from './text/placed.ts'
import { joinLines } from './text/prose.ts'

export interface CompiledCatalogue {
  readonly catalogue: Catalogue
  readonly diagnostics: readonly Diagnostic[]
}

const catalogueKeys = vocabulary<'id' | 'name' | 'family' | 'kind' | 'flag' | 'role' | 'address'>({
  id: '编号 / id',
  name: '名称|姓名 / name',
  family: '族 / family',
  kind: '类别 / kind',
  flag: '界限 / flag',
  role: '身份 / role',
  address: '称呼 / address',
})
type CatalogueKey = 'id' | 'name' | 'family' | 'kind' | 'flag' | 'role' | 'address'

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
const personaSections = vocabulary<'variants' | 'reactions'>({
  variants: '变体 / variants',
  reactions: '反应 / reactions',
})

const leastReactions = 6
const languageNames: Readonly<Record<Language, Bilingual>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
}

/** Something read from one file in one language. */
interface Half<T> {
  readonly id: string
  readonly value: T
  readonly where: Placed
}

interface Joined<T> {
  readonly id: string
  readonly zh: T
  readonly en: T
  /** Where the Chinese half stands, or the only one. */
  readonly where: Placed
}

type Halves<T> = Record<Language, Half<T>[]>
const halves = <T>(): Halves<T> => ({ zh: [], en: [] })

/** Pairs both languages by id; what is missing or double is reported. */
function join<T>(of: Halves<T>, report: Report): readonly Joined<T>[] {
  const zh = new Map<string, Half<T>>()
  const en = new Map<string, Half<T>>()
  for (const [map, list] of [
    [zh, of.zh],
    [en, of.en],
  ] as const) {
    for (const half of list) {
      const first = map.get(half.id)
      if (first === undefined) map.set(half.id, half)
      else
        report.add(
          'catalogue-duplicate',
          half.where,
          { id: half.id },
          {
            span: spanOf(first.where),
            message: { zh: '第一次写在这里', en: 'first given here' },
          },
        )
    }
  }
  const joined: Joined<T>[] = []
  for (const id of new Set([...zh.keys(), ...en.keys()])) {
    const chinese = zh.get(id)
    const english = en.get(id)
    const known = chinese ?? english
    if (known === undefined) continue
    if (chinese === undefined || english === undefined) {
      report.add('catalogue-translation', known.where, {
        id,
        language: languageNames[chinese === undefined ? 'zh' : 'en'],
      })
    }
    joined.push({ id, zh: (chinese ?? known).value, en: (english ?? known).value, where: known.where })
  }
  return joined
}

const both = <T>(pair: Joined<T>, read: (value: T) => string): Bilingual => ({
  zh: read(pair.zh),
  en: read(pair.en),
})

/** The values of the front matter that a catalogue file needs; each missing one is reported. */
function frontValues(
  front: Front,
  wanted: readonly CatalogueKey[],
  report: Report,
): Readonly<Record<CatalogueKey, Placed | null>> {
  const values: Record<CatalogueKey, Placed | null> = {
    id: null,
    name: null,
    family: null,
    kind: null,
    flag: null,
    role: null,
    address: null,
  }
  for (const entry of front.entries) {
    const key = catalogueKeys.find(entry.key.text)
    const [value] = entry.values
    if (key === null) report.add('unknown-key', entry.key, { name: entry.key.text, near: null })
    else if (value !== undefined) values[key] = value
  }
  for (const key of wanted) {
    if (values[key] === null) report.add('catalogue-key', front.whole, { key: catalogueKeys.word(key) })
  }
  return values
}

interface Opened {
  readonly front: Front
  readonly nodes: readonly Node[]
  /** The Markdown below the front matter as typed. */
  readonly body: string
}

function open(source: Source, report: Report): Opened {
  const front = readFront(source, report)
  const start = source.lineStarts[front.bodyLine] ?? source.text.length
  return {
    front,
    nodes: outline(normalise(source, front.bodyLine), report),
    body: source.text.slice(start).trim(),
  }
}

interface TechniqueHalf {
  readonly name: string
  readonly family: Family
  readonly kind: TechniqueKind
  readonly flag: TechniqueFlag
  readonly page: string
}

/** One word of a closed set, or its first member if the author wrote another. */
function word<Id extends string>(
  value: Placed | null,
  key: CatalogueKey,
  words: { readonly find: (word: string) => Id | null },
  otherwise: Id,
  report: Report,
): Id {
  if (value === null) return otherwise
  const found = words.find(value.text)
  if (found === null) report.add('catalogue-key', value, { key: catalogueKeys.word(key) })
  return found ?? otherwise
}

function readTechnique(source: Source, name: string, report: Report): Half<TechniqueHalf> {
  const { front, body } = open(source, report)
  const values = frontValues(front, ['id', 'name', 'family', 'kind', 'flag'], report)
  const id = values.id?.text ?? name
  if (values.id !== null && id !== name) report.add('catalogue-id', values.id, { id, file: name })
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

function joinTechniques(of: Halves<TechniqueHalf>, report: Report): ReadonlyMap<string, Technique> {
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

interface EntryHalf {
  readonly name: string
  readonly page: string
}

/** A file of entries: `## id name`, then text. */
function readEntries(source: Source, report: Report): readonly Half<EntryHalf>[] {
  const nodes = outline(normalise(source, 0), report)
  const headings = nodes.filter((node): node is Heading => node.kind === 'heading' && node.depth <= 2)
  const found: Half<EntryHalf>[] = []
  for (const [index, heading] of headings.entries()) {
    if (heading.depth !== 2) continue
    const parts = /^([A-Za-z][\w-]*)\s+(\S.*)$/.exec(heading.text.text)
    if (parts === null) {
      report.add('catalogue-heading', heading.text, { text: heading.text.text })
      continue
    }
    const next = headings[index + 1]
    const from = source.lineStarts.find((start) => start > heading.text.end) ?? source.text.length
    const to =
      next === undefined
        ? source.text.length
        : (source.lineStarts[spanOf(next.text).line - 1] ?? source.text.length)
    found.push({
      id: parts[1] ?? '',
      where: heading.text,
      value: { name: parts[2] ?? '', page: source.text.slice(from, to).trim() },
    })
  }
  return found
}

const joinEntries = (of: Halves<EntryHalf>, report: Report): ReadonlyMap<string, Entry> =>
  new Map(
    join(of, report).map((pair) => [
      pair.id,
      { id: pair.id, name: both(pair, (half) => half.name), page: both(pair, (half) => half.page) },
    ]),
  )

interface VariantHalf {
  readonly id: string
  readonly name: string
  readonly truth: string
}

interface ReactionHalf {
  readonly mood: Mood
  readonly stance: Stance
  readonly lines: readonly string[]
}

interface PersonaHalf {
  readonly name: string
  readonly role: string
  readonly address: string
  readonly variants: readonly VariantHalf[]
  readonly reactions: readonly ReactionHalf[]
}

function readVariant(item: Item, report: Report): readonly VariantHalf[] {
  const text = joinLines(item.lines)
  const parts = /^([A-Za-z][\w-]*)\s+([^:：]+)[:：]\s*(\S.*)$/.exec(text?.text ?? '')
  if (parts === null) {
    report.add('catalogue-item', item.whole, {})
    return []
  }
  return [{ id: parts[1] ?? '', name: (parts[2] ?? '').trim(), truth: parts[3] ?? '' }]
}

function readMoodAndStance(
  heading: Placed,
  report: Report,
): { readonly mood: Mood; readonly stance: Stance } | null {
  const [first, second] = split(heading, /[\s·,，、/]+/g)
  const mood = moodWords.find(first?.text ?? '')
  const stance = stanceWords.find(second?.text ?? '')
  if (mood !== null && stance !== null) return { mood, stance }
  report.add('catalogue-heading', heading, { text: heading.text })
  return null
}

function readPersona(source: Source, name: string, report: Report): Half<PersonaHalf> {
  const { front, nodes } = open(source, report)
  const values = frontValues(front, ['id', 'name', 'role', 'address'], report)
  const id = values.id?.text ?? name
  if (values.id !== null && id !== name) report.add('catalogue-id', values.id, { id, file: name })
  const variants: VariantHalf[] = []
  const reactions: ReactionHalf[] = []
  let section: 'variants' | 'reactions' | null = null
  let mood: ReturnType<typeof readMoodAndStance> = null
  for (const node of nodes) {
    if (node.kind === 'heading' && node.depth === 1) {
      section = personaSections.find(node.text.text)
      mood = null
    } else if (node.kind === 'heading') {
      mood = section === 'reactions' ? readMoodAndStance(node.text, report) : null
    } else if (node.kind === 'list' && section === 'variants') {
      variants.push(...node.items.flatMap((item) => readVariant(item, report)))
    } else if (node.kind === 'list' && mood !== null) {
      const lines = node.items.flatMap((item) => joinLines(item.lines)?.text ?? [])
      if (lines.length < leastReactions) {
        const [item] = node.items
        if (item !== undefined)
          report.add('catalogue-lines', item.whole, { count: lines.length, least: leastReactions })
      }
      reactions.push({ ...mood, lines })
    }
  }
  return {
    id,
    where: values.id ?? front.whole,
    value: {
      name: values.name?.text ?? id,
      role: values.role?.text ?? '',
      address: values.address?.text ?? '',
      variants,
      reactions,
    },
  }
}

/** Both languages of what a persona lists, joined by key; one-sided members are reported. */
function joinMembers<T, U>(
  pair: Joined<PersonaHalf>,
  list: (half: PersonaHalf) => readonly T[],
  key: (member: T) => string,
  merge: (zh: T, en: T) => U,
  what: Bilingual,
  report: Report,
): readonly U[] {
  const english = new Map(list(pair.en).map((member) => [key(member), member]))
  const merged = list(pair.zh).map((member) => {
    const other = english.get(key(member))
    if (other === undefined)
      report.add('catalogue-difference', pair.where, {
        what: { zh: `${what.zh}（${key(member)}）`, en: `${what.en} (${key(member)})` },
      })
    return merge(member, other ?? member)
  })
  if (list(pair.zh).length < list(pair.en).length) report.add('catalogue-difference', pair.where, { what })
  return merged
}

function joinPersonas(of: Halves<PersonaHalf>, report: Report): ReadonlyMap<string, PersonaProfile> {
  return new Map(
    join(of, report).map((pair) => {
      const variants = joinMembers<VariantHalf, PersonaVariant>(
        pair,
        (half) => half.variants,
        (variant) => variant.id,
        (zh, en) => ({
          id: zh.id,
          name: { zh: zh.name, en: en.name },
          truth: { zh: zh.truth, en: en.truth },
        }),
        { zh: '变体', en: 'variants' },
        report,
      )
      const reactions = joinMembers<ReactionHalf, ReactionLines>(
        pair,
        (half) => half.reactions,
        (reaction) => `${reaction.mood} ${reaction.stance}`,
        (zh, en) => ({ mood: zh.mood, stance: zh.stance, lines: { zh: zh.lines, en: en.lines } }),
        { zh: '反应', en: 'reactions' },
        report,
      )
      return [
        pair.id,
        {
          id: pair.id,
          name: both(pair, (half) => half.name),
          role: both(pair, (half) => half.role),
          address: both(pair, (half) => half.address),
          variants,
          reactions,
        },
      ]
    }),
  )
}

const filePath =
  /(?:^|\/)(techniques|personas)\/([^/]+)\.(zh|en)\.md$|(?:^|\/)(misconceptions|red-lines|law-cards)\.(zh|en)\.md$/

/** Compiles the catalogue; see the module. Files that belong to scenarios must not be among them. */
export function compileCatalogue(files: readonly SourceFile[]): CompiledCatalogue {
  const report = startReport()
  const techniques = halves<TechniqueHalf>()
  const personas = halves<PersonaHalf>()
  const lists = {
    misconceptions: halves<EntryHalf>(),
    'red-lines': halves<EntryHalf>(),
    'law-cards': halves<EntryHalf>(),
  }
  for (const file of files) {
    const source = sourceOf(file.path, file.text)
    const match = filePath.exec(file.path)
    if (match === null) {
      report.add('catalogue-path', spanAt(source, 0, 0), { path: file.path })
      continue
    }
    if (!withinLimits(source, report)) continue
    const language: Language = (match[3] ?? match[5]) === 'en' ? 'en' : 'zh'
    const name = match[2] ?? ''
    if (match[1] === 'techniques') techniques[language].push(readTechnique(source, name, report))
    else if (match[1] === 'personas') personas[language].push(readPersona(source, name, report))
    else lists[match[4] as keyof typeof lists][language].push(...readEntries(source, report))
  }
  const catalogue: Catalogue = {
    techniques: joinTechniques(techniques, report),
    misconceptions: joinEntries(lists.misconceptions, report),
    redLines: joinEntries(lists['red-lines'], report),
    lawCards: joinEntries(lists['law-cards'], report),
    personas: joinPersonas(personas, report),
  }
  return { catalogue, diagnostics: report.all() }
}
