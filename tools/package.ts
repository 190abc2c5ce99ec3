/** `npm run package`: a course as a package for a learning system. */
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePackage, packageFile } from '../src/exports/package/make-package.ts'
import { systems } from '../src/exports/package/note.ts'
import type { PackageNote } from '../src/exports/package/note.ts'
import type { Course } from '../src/model/catalogue.ts'
import { languages } from '../src/model/words.ts'
import { progress, readArguments } from './arguments.ts'
import { nowhere, readConnections } from '../src/exports/connections.ts'
import { buildSite } from './build/site.ts'
import { readLibrary } from './content.ts'

const help = `
npm run package -- --course ID --format scorm12|scorm2004|cmi5 [--exam] [--lang zh|en]
                   [--connect URL…] [--page FILE] [--out FILE]

Packs one course for a learning system: a ZIP with a manifest and one page that asks for nothing else.
The same course packed twice gives the same bytes; a later release takes the place of an earlier one.

  --course ID     a course of scenarios/courses
  --format        scorm12 (SCORM 1.2), scorm2004 (SCORM 2004 3rd Edition) or cmi5
  --exam          the exam belongs to it; without, the lessons alone decide what is completed and passed
  --lang          language of titles, and of the page where the system does not know the learner's; zh
  --connect URL…  cmi5 only: where the system keeps its records, if that is not where it serves the page
  --page FILE     pack this page from npm run build:single instead of building one
  --out FILE      write here; otherwise duecourse-<course>-<format>-<lang>.zip in this folder

Exit status: 0 packed, 1 it cannot be packed, 2 the command line is wrong.
`

const wrong = (why: string): never => {
  process.stderr.write(`${why}\n\n${help.trim()}\n`)
  process.exit(2)
}

const { values, positionals } = readArguments(help, {
  course: { type: 'string' },
  format: { type: 'string' },
  exam: { type: 'boolean' },
  lang: { type: 'string' },
  connect: { type: 'string', multiple: true },
  page: { type: 'string' },
  out: { type: 'string' },
})
// Behind the first address of `--connect` the others may follow without it.
if (values.connect === undefined && positionals.length > 0) wrong(`not understood: ${positionals.join(' ')}`)
const wanted = values.course ?? wrong('--course is missing')
const system =
  systems.find((each) => each === values.format) ?? wrong(`--format: one of ${systems.join(', ')}`)
const language =
  languages.find((each) => each === (values.lang ?? 'zh')) ?? wrong(`--lang: one of ${languages.join(', ')}`)
if (system !== 'cmi5' && values.connect !== undefined) wrong('--connect: a SCORM package talks to nobody')
const read = readConnections([...(values.connect ?? []), ...positionals])
const { origins } = read.kind === 'read' ? read.connections : wrong(`--connect ${read.why}`)

function courseOf(id: string): Course {
  const { courses } = readLibrary().catalogue
  return courses.get(id) ?? wrong(`--course ${id}: there are ${[...courses.keys()].join(', ')}`)
}

/** The site as one file, from the file named or built for this. */
async function page(): Promise<string> {
  if (values.page !== undefined) return readFileSync(values.page, 'utf8')
  const folder = await mkdtemp(join(tmpdir(), 'duecourse-package-'))
  try {
    progress('building the page …')
    await buildSite({ single: true, connections: nowhere }, { out: folder, logLevel: 'warn' })
    return readFileSync(join(folder, 'index.html'), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const course = courseOf(wanted)
try {
  const note: PackageNote = { format: 1, system, course: course.id, exam: values.exam === true, language }
  const bytes = makePackage(await page(), course, note, origins)
  const out = values.out ?? packageFile(note)
  writeFileSync(out, bytes)
  process.stdout.write(`${out}  ${(bytes.length / 1024).toFixed(0)} kB\n`)
  if (system === 'cmi5' && origins.length === 0)
    progress(
      'It talks only to the address that serves it; if records are kept elsewhere, name that with --connect.',
    )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
