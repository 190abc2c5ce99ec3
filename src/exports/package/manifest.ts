/**
 * What tells a learning system what is in a package: `imsmanifest.xml` for SCORM, `cmi5.xml` for cmi5.
 * Enters: the course and what is packed of it. Leaves: the file's name and text. Identifiers follow from
 * the course alone, so that a later release takes the place of an earlier one. Pure.
 */
import type { Course } from '../../model/catalogue.ts'
import type { Language } from '../../model/words.ts'
import type { PackageNote } from './note.ts'
import { document, element, escapeXml as escaped } from './xml.ts'

/** The page of a package. */
export const pageName = 'index.html'

/** Points out of 100 from which on a learning system takes the course as passed. */
export const passMark = 70

export interface Manifest {
  readonly name: string
  readonly text: string
}

/** An XML name: letters of ASCII, digits and hyphens. */
const identifierOf = ({ course, exam }: PackageNote): string =>
  `duecourse-${[...course].map((sign) => (/[a-z0-9-]/i.test(sign) ? sign : `_${sign.codePointAt(0) ?? 0}`)).join('')}${exam ? '-exam' : ''}`

/** Names the course for good, whatever learning system it is in. */
export const activityOf = (note: Pick<PackageNote, 'course' | 'exam'>): string =>
  `urn:duecourse:course:${encodeURIComponent(note.course)}${note.exam ? ':exam' : ''}`

const tag: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

const resources = (kind: Readonly<Record<string, string>>): string =>
  element('resources', {}, [
    element('resource', { identifier: 'page', type: 'webcontent', ...kind, href: pageName }, [
      element('file', { href: pageName }),
    ]),
  ])

function scorm12(course: Course, note: PackageNote): string {
  const title = element('title', {}, [escaped(course.title[note.language])])
  return document(
    element(
      'manifest',
      {
        identifier: identifierOf(note),
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      [
        element('metadata', {}, [
          element('schema', {}, ['ADL SCORM']),
          element('schemaversion', {}, ['1.2']),
        ]),
        element('organizations', { default: 'course' }, [
          element('organization', { identifier: 'course' }, [
            title,
            element('item', { identifier: 'play', identifierref: 'page', isvisible: 'true' }, [
              title,
              element('adlcp:masteryscore', {}, [String(passMark)]),
            ]),
          ]),
        ]),
        resources({ 'adlcp:scormtype': 'sco' }),
      ],
    ),
  )
}

function scorm2004(course: Course, note: PackageNote): string {
  const title = element('title', {}, [escaped(course.title[note.language])])
  return document(
    element(
      'manifest',
      {
        identifier: identifierOf(note),
        version: '1.0',
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      },
      [
        element('metadata', {}, [
          element('schema', {}, ['ADL SCORM']),
          element('schemaversion', {}, ['2004 3rd Edition']),
        ]),
        element('organizations', { default: 'course' }, [
          element('organization', { identifier: 'course' }, [
            title,
            element('item', { identifier: 'play', identifierref: 'page', isvisible: 'true' }, [title]),
          ]),
        ]),
        resources({ 'adlcp:scormType': 'sco' }),
      ],
    ),
  )
}

function cmi5(course: Course, note: PackageNote): string {
  const told = (name: string, text: Course['title']): string =>
    element(
      name,
      {},
      // The language of the package first: some systems show the first they find.
      (note.language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const)).map((language) =>
        element('langstring', { lang: tag[language] }, [escaped(text[language])]),
      ),
    )
  const about = [told('title', course.title), told('description', course.gist)]
  return document(
    element('courseStructure', { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' }, [
      element('course', { id: activityOf(note) }, about),
      element(
        'au',
        {
          id: `${activityOf(note)}:play`,
          moveOn: 'CompletedAndPassed',
          masteryScore: String(passMark / 100),
          launchMethod: 'AnyWindow',
        },
        [...about, element('url', {}, [pageName])],
      ),
    ]),
  )
}

export function manifestOf(course: Course, note: PackageNote): Manifest {
  switch (note.system) {
    case 'scorm12':
      return { name: 'imsmanifest.xml', text: scorm12(course, note) }
    case 'scorm2004':
      return { name: 'imsmanifest.xml', text: scorm2004(course, note) }
    case 'cmi5':
      return { name: 'cmi5.xml', text: cmi5(course, note) }
  }
}
