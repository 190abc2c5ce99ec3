/** Words of the courses in English. */
import type { course as zh } from '../zh/course.ts'

export const course: typeof zh = {
  heading: 'Courses',
  none: (id: string) => `There is no course “${id}”.`,
  done: 'done',
  exam: 'Exam',
  examText:
    'No hints in an exam, and nothing can be taken back; leaving it is noted. If you fail, you may sit it again.',
  completion: 'To complete it',
  complete: 'Completed',
  rules: { read: 'Read', passed: 'Passed', drills: 'Exercises right', exam: 'Exam passed' },
  months: (months: number) => `Valid for ${months} months, then to be refreshed.`,
  share: (percent: number) => `${percent}% done`,
}
