/**
 * What is done with handed-in texts beside the page: read, judged, forgotten. The same code in the worker
 * and, without one, on the page. Enters: plain data and files. Leaves: plain data.
 */
import { bounds } from '../../exports/result-file.ts'
import type { KnownCourse } from '../../progress/read-back/moodle.ts'
import { readExport } from '../../progress/read-back/read-export.ts'
import type { Exported, Reported } from '../../results/handed.ts'
import { batchJudge } from '../../results/judge-batch.ts'
import type { Batch } from '../../results/judge-batch.ts'
import { readHanded } from '../../results/read.ts'
import type { Read } from '../../results/read.ts'
import { longestText } from '../../results/shelf.ts'
import { isWorkbook } from '../workbook.ts'

/** A file or a text that came in. */
export interface Incoming {
  /** Name of the file; empty for what was pasted. */
  readonly source: string
  readonly receivedAt: number
  readonly content: Blob | string
}

export interface ReadItem {
  readonly read: Read
  /** What an export only tells; empty for all else. */
  readonly reported: readonly Reported[]
  /** What an export held; null for all else. */
  readonly exported: Exported | null
  /** To be kept; null where it is not worth keeping, since nothing of it is ours. */
  readonly text: string | null
}

export type Question =
  | {
      readonly kind: 'read'
      readonly incoming: readonly Incoming[]
      readonly courses: readonly KnownCourse[]
    }
  | { readonly kind: 'judge'; readonly batch: Batch }
  /** Lets go of the game that was solved last. */
  | { readonly kind: 'forget' }

/** UTF-8, what Windows' own editor writes, or what it still writes in China; null for anything else. */
function decoded(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes)
  const encodings = first === 0xff && second === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? null : text
    } catch {
      // Not this one.
    }
  }
  return null
}

const ours = (read: Read): boolean =>
  read.handed.length > 0 ||
  read.unread.some(({ why }) => ['cut off', 'changed', 'from later', 'malformed'].includes(why.kind))

/** By what the browser or its name says: whether it is one is seen when it is opened. */
const isPicture = (source: string, { type }: Blob): boolean =>
  type.startsWith('image/') || /\.(?:png|jpe?g|webp|gif|bmp|avif|hei[cf])$/i.test(source)

/** Bytes of a picture: above any telephone's, below what fills the memory. */
const largestPicture = 32 * 1024 * 1024

const textOf = async (content: Blob | string): Promise<string | null> => {
  if (typeof content === 'string') return content
  const bytes = await content.arrayBuffer()
  if (!isWorkbook(bytes)) return decoded(bytes)
  return (await import('./workbook-text.ts')).workbookText(bytes)
}

const notRead = ({ source, receivedAt }: Incoming, kind: 'too big' | 'no picture' | 'no code'): Read => ({
  handed: [],
  unread: [{ source, code: null, receivedAt, why: { kind } }],
})

const ofOurs = (read: Read, text: string | null): ReadItem => ({ read, reported: [], exported: null, text })

async function readOne(incoming: Incoming, courses: readonly KnownCourse[]): Promise<ReadItem> {
  const { source, receivedAt, content } = incoming
  if (typeof content !== 'string' && isPicture(source, content)) {
    if (content.size > largestPicture) return ofOurs(notRead(incoming, 'too big'), null)
    const picture = await (await import('./read-picture.ts')).readPicture(content)
    // Kept as the text that it holds: read again, it is the same.
    return picture.kind === 'read'
      ? readOne({ source, receivedAt, content: picture.text }, courses)
      : ofOurs(notRead(incoming, picture.kind), null)
  }
  const size = typeof content === 'string' ? content.length : content.size
  const text = size > longestText ? null : await textOf(content).catch(() => null)
  const exported = text === null ? null : readExport(text, source, receivedAt, courses)
  if (exported !== null)
    return { ...exported, read: exported, text: exported.exported === null ? null : text }
  // Beside exports nothing honest is as large.
  const read = size > bounds.bytes ? notRead(incoming, 'too big') : readHanded(source, text, receivedAt)
  return ofOurs(read, ours(read) ? text : null)
}

let judge = batchJudge()

export async function answer(question: Question): Promise<unknown> {
  switch (question.kind) {
    case 'read': {
      const items: ReadItem[] = []
      // One after the other: a thousand open files are too many.
      for (const each of question.incoming) items.push(await readOne(each, question.courses))
      return items
    }
    case 'judge':
      return judge(question.batch)
    case 'forget':
      judge = batchJudge()
      return null
  }
}
