/**
 * A course as a package for a learning system: one page and one manifest in a ZIP. Enters: the site as one
 * file, the course, what is wanted. Leaves: the bytes of the ZIP, the same whenever and wherever they are
 * made. Pure.
 */
import { strToU8, zipSync } from 'fflate'
import type { Course } from '../../model/catalogue.ts'
import { readConnections } from '../connections.ts'
import { manifestOf, pageName } from './manifest.ts'
import { noteName, writeNote } from './note.ts'
import type { PackageNote } from './note.ts'
import { escapeXml } from './xml.ts'

/** The earliest day a ZIP can tell; a clock would make every package another. */
const day = new Date(1980, 0, 1)

const charset = '<meta charset="utf-8" />'
const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(")/

/** The policy with what the page may talk to, and nothing else of that kind. */
function talkingTo(written: string, sources: readonly string[]): string {
  const kept = written.split('; ').filter((directive) => !directive.startsWith('connect-src'))
  return [...kept, ...(sources.length === 0 ? [] : [`connect-src ${sources.join(' ')}`])].join('; ')
}

/**
 * Origins as a policy may name them.
 * @throws Error if one is anything else, since it would let the page do more than talk to an address
 */
function originsOnly(origins: readonly string[]): readonly string[] {
  const read = readConnections(origins)
  const wrong =
    read.kind === 'wrong' ? read.why : origins.find((each) => !read.connections.origins.includes(each))
  if (wrong !== undefined) throw new Error(`no origin: ${wrong}`)
  return origins
}

/**
 * The page with the note that makes it play one course. Its scripts stay as they are, so the hashes of its
 * policy hold. A page for SCORM asks for nothing; one for cmi5 talks to the learning system that serves it
 * and to the addresses given.
 * @param page the site as one file, from `npm run build:single`
 * @param origins what a cmi5 page may talk to besides
 * @throws Error if the page is no such file, or one of the origins is none
 */
export function packagedPage(page: string, note: PackageNote, origins: readonly string[]): string {
  if (
    !page.includes(charset) ||
    !policy.test(page) ||
    /<(?:script|link)\b[^>]*\b(?:src|href)="\./.test(page.slice(0, 20_000))
  )
    throw new Error('the page is not the site as one file')
  const sources = note.system === 'cmi5' ? ["'self'", ...originsOnly(origins)] : []
  return page
    .replace(
      charset,
      () => `${charset}\n    <meta name="${noteName}" content="${escapeXml(writeNote(note))}" />`,
    )
    .replace(
      policy,
      (_, opening: string, written: string, closing: string) =>
        opening + talkingTo(written, sources) + closing,
    )
}

/** The usual name of a package's file. */
export const packageFile = ({ course, system, exam, language }: PackageNote): string =>
  `duecourse-${course.replaceAll(/[^a-zA-Z0-9-]/g, '_')}${exam ? '-exam' : ''}-${system}-${language}.zip`

/** @throws Error as `packagedPage` does */
export function makePackage(
  page: string,
  course: Course,
  note: PackageNote,
  origins: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const manifest = manifestOf(course, note)
  return zipSync(
    {
      [manifest.name]: strToU8(manifest.text),
      [pageName]: strToU8(packagedPage(page, note, origins)),
    },
    { level: 9, mtime: day },
  )
}
