/** Walking from place to place: every way out of a place is a choice of its own. */
import type { TechniqueId } from '../../model/catalogue.ts'
import type { Choice } from '../../model/scenario.ts'
import type { AttributeDraft } from '../draft.ts'
import { readTarget } from '../read/below.ts'
import { listItems, spanOf } from '../text/placed.ts'
import { resolveTarget } from './arrows.ts'
import type { Scope } from './scope.ts'

/** What looking around and walking from place to place are, as moves. */
export const observing: TechniqueId = 'observe-on-site'

/** The choices that `通往：[前台](#前台)` makes: walking there. */
export function resolveWays(attribute: AttributeDraft, scope: Scope): readonly Choice[] {
  return listItems(attribute.value).flatMap((piece): readonly Choice[] => {
    const place = readTarget(piece)
    const to = place === null ? null : resolveTarget(place, scope)
    if (place === null || to === null) return []
    if (to.kind === 'ending') {
      scope.report.add('ways-to-ending', piece, { name: place.text.text })
      return []
    }
    const span = spanOf(piece)
    return [
      {
        text:
          scope.language === 'zh'
            ? `去${place.text.text}`
            : `Go to ${place.text.text.replace(/^The /, 'the ')}`,
        manner: 'go',
        tone: 'even',
        move: { kind: 'technique', technique: observing },
        techniques: [],
        needs: null,
        asks: null,
        states: null,
        learns: [],
        deal: [],
        reply: [],
        comment: '',
        arrows: [{ when: null, to, learns: [], deal: [], reply: [], span }],
        span,
      },
    ]
  })
}
