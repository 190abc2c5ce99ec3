/**
 * Every mistake that compiling can find: its severity and what the author is told, in one table, written
 * down in `codes/` by what they are about. An error keeps a scenario from being played correctly; a
 * warning is about its quality.
 */
import { accountCodes } from './codes/account.ts'
import { catalogueCodes } from './codes/catalogue.ts'
import { courseCodes } from './codes/course.ts'
import { dealCodes } from './codes/deal.ts'
import { exampleCodes } from './codes/example.ts'
import { exerciseCodes } from './codes/exercise.ts'
import { fileCodes } from './codes/file.ts'
import { pairCodes } from './codes/pair.ts'
import { preparationCodes } from './codes/preparation.ts'
import { sceneCodes } from './codes/scene.ts'
import { turnCodes } from './codes/turn.ts'
import { wordsCodes } from './codes/words.ts'

export const codes = {
  ...fileCodes,
  ...accountCodes,
  ...preparationCodes,
  ...wordsCodes,
  ...sceneCodes,
  ...dealCodes,
  ...turnCodes,
  ...pairCodes,
  ...catalogueCodes,
  ...courseCodes,
  ...exampleCodes,
  ...exerciseCodes,
} as const

export type Codes = typeof codes
export type Code = keyof Codes
/** What the message of a code needs to know. */
export type CodeFacts<C extends Code> = Parameters<Codes[C]['message']>[0]
