/** The session by the clock that lies on this device. */
import { lessonSchema } from '../../classroom/lesson.ts'
import { kept } from './kept.ts'

export const keptLesson = kept('lesson', lessonSchema)
