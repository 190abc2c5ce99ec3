/** The lecture that lies on this device. */
import { lectureSchema } from '../../classroom/lecture.ts'
import { kept } from './kept.ts'

export const keptLecture = kept('lecture', lectureSchema)
