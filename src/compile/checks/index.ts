/** All static checks by the code they report, run in this order after resolving. */
import type { Code } from '../codes.ts'
import type { Check } from '../study/check.ts'
import { alwaysHolds } from './always-holds.ts'
import { choiceCount } from './choice-count.ts'
import { deadEnd } from './dead-end.ts'
import { dealInThePast } from './deal-in-the-past.ts'
import { dealOverStake } from './deal-over-stake.ts'
import { dealSum } from './deal-sum.ts'
import { documentUnused } from './document-unused.ts'
import { duplicateChoice } from './duplicate-choice.ts'
import { factNeverLearned } from './fact-never-learned.ts'
import { factUnused } from './fact-unused.ts'
import { longChoice } from './long-choice.ts'
import { longLine } from './long-line.ts'
import { lookTeachesNothing } from './look-teaches-nothing.ts'
import { missingSpent } from './missing-spent.ts'
import { neverHolds } from './never-holds.ts'
import { noOtherwise } from './no-otherwise.ts'
import { noPlainMessage } from './no-plain-message.ts'
import { noSoftChoice } from './no-soft-choice.ts'
import { noSoundChoice } from './no-sound-choice.ts'
import { noWayOut } from './no-way-out.ts'
import { setOffConceded } from './set-off-conceded.ts'
import { singleChoice } from './single-choice.ts'
import { statesInContact } from './states-in-contact.ts'
import { unevenLengths } from './uneven-lengths.ts'
import { unreachableEnding } from './unreachable-ending.ts'
import { unreachableScene } from './unreachable-scene.ts'

export const checks = {
  'missing-spent': missingSpent,
  'dead-end': deadEnd,
  'unreachable-scene': unreachableScene,
  'unreachable-ending': unreachableEnding,
  'no-way-out': noWayOut,
  'no-otherwise': noOtherwise,
  'duplicate-choice': duplicateChoice,
  'single-choice': singleChoice,
  'choice-count': choiceCount,
  'no-sound-choice': noSoundChoice,
  'no-soft-choice': noSoftChoice,
  'never-holds': neverHolds,
  'always-holds': alwaysHolds,
  'fact-never-learned': factNeverLearned,
  'fact-unused': factUnused,
  'document-unused': documentUnused,
  'look-teaches-nothing': lookTeachesNothing,
  'states-in-contact': statesInContact,
  'no-plain-message': noPlainMessage,
  'deal-over-stake': dealOverStake,
  'set-off-conceded': setOffConceded,
  'deal-in-the-past': dealInThePast,
  'deal-sum': dealSum,
  'long-line': longLine,
  'long-choice': longChoice,
  'uneven-lengths': unevenLengths,
} as const satisfies Readonly<Partial<Record<Code, Check>>>
