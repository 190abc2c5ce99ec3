/** What is said, with the account filled in. Enters: drafts of lines. Leaves: lines and blocks of lines. */
import type { Line, LineBlock } from '../../model/scenario.ts'
import type { BlockDraft, LineDraft } from '../draft.ts'
import { resolveCondition } from './condition.ts'
import type { Scope } from './scope.ts'
import { fill } from './template.ts'

/** One line, noted for the check of lengths. */
export function resolveLine(line: LineDraft, scope: Scope): Line {
  const text = fill(line.text, 'spoken', scope)
  scope.uses.lines.push({ text, at: line.text })
  return { speaker: line.speaker === null ? null : fill(line.speaker, 'spoken', scope), text }
}

/** Blocks of lines; a block whose condition cannot be read keeps its place without one. */
export function resolveBlocks(blocks: readonly BlockDraft[], scope: Scope): readonly LineBlock[] {
  return blocks.map((block) => ({
    when: block.when === null ? null : resolveCondition(block.when, scope),
    alternatives: block.lines.map((line) => resolveLine(line, scope)),
  }))
}
