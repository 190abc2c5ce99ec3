/** Something to bring that no condition ever asks for, although others are asked for. */
import type { Check } from '../study/check.ts'
import { brokenConditions } from '../study/check.ts'
import { documentMentions } from '../study/mentions.ts'

export const documentUnused: Check = {
  unless: brokenConditions,
  run: ({ scenario, scope, report }) => {
    const used = documentMentions(scope.uses.conditions)
    // Things that are no use are part of the choice what to bring; only a list of nothing else is a slip.
    if (scenario.documents.length === 0 || used.size > 0) return
    scenario.documents.forEach((document) =>
      report.add('document-unused', document.span, { name: document.name }),
    )
  },
}
