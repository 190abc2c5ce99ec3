/** The closed vocabulary of what may be said of something that was handed in. */

/** Why a file or a code could not be read; `changed`: letters of a code differ from those that were written. */
export type UnreadKind =
  | 'too big'
  | 'unreadable'
  | 'not json'
  /** A file that says to be a picture and is none that can be shown here. */
  | 'no picture'
  /** A picture without a QR code that can be read. */
  | 'no code'
  | 'cut off'
  | 'changed'
  | 'from later'
  | 'backup'
  | 'other'
  /** Ours, but for one place in it. */
  | 'malformed'
  /** A learning system's report that was saved without what was asked and answered. */
  | 'no questions'
  /** An export of a learning system with nothing of ours in it. */
  | 'other course'
  /** A row or statement of an export that makes no sense; one that does, but not all of the try is there. */
  | 'bad row'
  | 'incomplete'

/** What became of an attempt, in one word each; `replayed` alone counts. */
export type VerdictName =
  | 'replayed'
  | 'unfinished'
  /** It says that it had come to an end. */
  | 'cut'
  | 'impossible'
  | 'unknown game'
  | 'failed'
  | 'foreign'
  | 'not yet'
  | 'backwards'
  | 'too early'
  | 'again'
  | 'overtaken'
  /** One name, two contents. */
  | 'altered'
  | 'copied'

/** What is worth knowing beside the verdict. */
export type Remark =
  /** Finished after the assignment was due. */
  | 'late'
  /** The seed was not drawn with the code that was announced. */
  | 'other seed'
  /** The assignment asked for something else. */
  | 'not asked'
  | 'other mode'
  | 'other start'
  /** More attempts at a scenario than the assignment allows: the first count, this one does not. */
  | 'beyond limit'
  /** Two different assignments go by the id that it names. */
  | 'two assignments'
  /** Passed, but below the mark that the assignment asks for. */
  | 'below mark'
  /** The file names a course that is not known here. */
  | 'unknown course'
  /** Another row was changed or copied from this one, or this one from it. */
  | 'contested'
  /** Less than a second a move: nobody reads that fast. */
  | 'hurried'
  /** The moves took longer than the play. */
  | 'times'
  /** Taken up from the middle of another play. */
  | 'branch'
  /** An exam that was left. */
  | 'left'
