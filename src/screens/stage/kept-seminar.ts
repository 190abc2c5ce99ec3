/** What a room is in the middle of, as it lies on this device: a discussion, threes, a fishbowl. */
import { discussionSchema } from '../../classroom/discussion.ts'
import { fishbowlSchema } from '../../classroom/fishbowl.ts'
import { threesSchema } from '../../classroom/threes.ts'
import { kept } from './kept.ts'

export const keptDiscussion = kept('discussion', discussionSchema)
export const keptThrees = kept('threes', threesSchema)
export const keptFishbowl = kept('fishbowl', fishbowlSchema)
