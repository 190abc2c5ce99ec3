/**
 * The catalogue out of its Markdown files: techniques, misconceptions, red lines, law cards, personas,
 * pages of the handbook, phrases, worked examples, exercises, courses, and the words of our own people. Enters: the
 * files, named by their paths below `scenarios/`. Leaves: both languages joined by id, and diagnostics.
 * A file in one language only is reported and read in both places.
 */
import type { Catalogue } from '../model/catalogue.ts'
import type { Diagnostic, SourceFile } from '../model/diagnostic.ts'
import type { Language } from '../model/words.ts'
import type { CourseHalf } from './catalogue/course.ts'
import { joinCourses, readCourse } from './catalogue/course.ts'
import type { EntryHalf } from './catalogue/entry.ts'
import { joinEntries, readEntries } from './catalogue/entry.ts'
import type { ExampleHalf } from './catalogue/example.ts'
import { joinExamples, readExample } from './catalogue/example.ts'
import type { ExerciseHalf } from './catalogue/exercise.ts'
import { joinExercises, readExercise } from './catalogue/exercise.ts'
import type { PromiseHalf } from './catalogue/follow-ups.ts'
import { joinFollowUps, readFollowUps } from './catalogue/follow-ups.ts'
import { halves } from './catalogue/halves.ts'
import type { PageHalf } from './catalogue/handbook.ts'
import { joinPages, readHandbookPage } from './catalogue/handbook.ts'
import type { OccasionHalf } from './catalogue/messages.ts'
import { joinMessages, readMessages } from './catalogue/messages.ts'
import type { PersonaHalf } from './catalogue/persona.ts'
import { joinPersonas, readPersona } from './catalogue/persona.ts'
import type { PhrasesHalf } from './catalogue/phrases.ts'
import { joinPhrases, readPhrases } from './catalogue/phrases.ts'
import type { TechniqueHalf } from './catalogue/technique.ts'
import { joinTechniques, readTechnique } from './catalogue/technique.ts'
import { startReport } from './report.ts'
import { entryNames } from './resolve/scope.ts'
import { withinLimits } from './text/limits.ts'
import { sourceOf, spanAt } from './text/placed.ts'

export interface CompiledCatalogue {
  readonly catalogue: Catalogue
  readonly diagnostics: readonly Diagnostic[]
}

const filePath =
  /(?:^|\/)(techniques|personas|handbook|courses|examples|exercises)\/([^/]+)\.(zh|en)\.md$|(?:^|\/)(misconceptions|red-lines|law-cards|messages|follow-ups|phrases)\.(zh|en)\.md$/

/**
 * Compiles the catalogue; see the module. Files that belong to scenarios must not be among them.
 * @param scenarios ids of the scenarios that courses may lead to and examples may show
 */
export function compileCatalogue(
  files: readonly SourceFile[],
  scenarios: readonly string[] = [],
): CompiledCatalogue {
  const report = startReport()
  const techniques = halves<TechniqueHalf>()
  const personas = halves<PersonaHalf>()
  const pages = halves<PageHalf>()
  const courses = halves<CourseHalf>()
  const examples = halves<ExampleHalf>()
  const exercises = halves<ExerciseHalf>()
  const phrases: Partial<Record<Language, PhrasesHalf>> = {}
  const occasions = halves<OccasionHalf>()
  const promises = halves<PromiseHalf>()
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
    else if (match[1] === 'handbook') pages[language].push(readHandbookPage(source, name, report))
    else if (match[1] === 'courses') courses[language].push(readCourse(source, name, report))
    else if (match[1] === 'examples') examples[language].push(readExample(source, name, report))
    else if (match[1] === 'exercises') exercises[language].push(readExercise(source, name, report))
    else if (match[4] === 'phrases') phrases[language] = readPhrases(source, report)
    else if (match[4] === 'messages') occasions[language].push(...readMessages(source, report))
    else if (match[4] === 'follow-ups') promises[language].push(...readFollowUps(source, report))
    else lists[match[4] as keyof typeof lists][language].push(...readEntries(source, report))
  }
  const joined = {
    techniques: joinTechniques(techniques, report),
    misconceptions: joinEntries(lists.misconceptions, report),
  }
  const joinedPages = joinPages(pages, joined.techniques, report)
  const names = {
    techniques: entryNames(joined.techniques.values()),
    misconceptions: entryNames(joined.misconceptions.values()),
  }
  const knownScenarios = new Set(scenarios)
  const joinedExamples = joinExamples(examples, knownScenarios, report)
  const joinedExercises = joinExercises(exercises, names, report)
  const catalogue: Catalogue = {
    ...joined,
    redLines: joinEntries(lists['red-lines'], report),
    lawCards: joinEntries(lists['law-cards'], report),
    personas: joinPersonas(personas, report),
    messages: joinMessages(occasions, names.misconceptions, report),
    followUps: joinFollowUps(promises, names, report),
    pages: joinedPages,
    courses: joinCourses(
      courses,
      {
        techniques: joined.techniques,
        pages: joinedPages,
        examples: joinedExamples,
        scenarios: knownScenarios,
        exercises: joinedExercises,
      },
      report,
    ),
    exercises: joinedExercises,
    phrases: joinPhrases(phrases, names.techniques, report),
    examples: joinedExamples,
  }
  return { catalogue, diagnostics: report.all() }
}
