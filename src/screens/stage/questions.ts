/** What the trainer may ask the room at this moment, after PEARLS and the rules of voting. Pure. */
import { letters } from '../../model/ballot.ts'
import type { room } from '../../i18n/room.ts'
import { voteAt } from '../../classroom/room.ts'
import type { RoomDesk } from './room-desk.svelte.ts'

type Words = (typeof room)['t']['trainer']

/** The misconception that drew most of the votes on the ballot at hand, as something to ask about. */
function drawn(desk: RoomDesk, t: Words): readonly string[] {
  const { counts } = desk
  const scene = desk.text.scenes[desk.state.states.at(-1)?.at ?? -1]
  const wrong = desk.round.options.flatMap((ordinal, index) => {
    const move = scene?.choices[ordinal]?.move
    const votes = counts?.[index] ?? 0
    return move?.kind === 'misconception' && votes > 0 ? [{ votes, index, id: move.misconception }] : []
  })
  const most = wrong.reduce<(typeof wrong)[number] | null>(
    (top, each) => (top === null || each.votes > top.votes ? each : top),
    null,
  )
  return most === null
    ? []
    : [t.drawn(most.votes, letters[most.index] ?? '', desk.names?.misconceptions[most.id]?.name ?? most.id)]
}

export function questionsAt(desk: RoomDesk, t: Words): readonly string[] {
  if (desk.ended) return t.ask.ending
  const { stage } = desk.round
  if (voteAt(stage) === null) return t.ask.before
  if (stage.endsWith('open')) return t.ask.voting
  return [...drawn(desk, t), ...(stage === 'second released' ? t.ask.after : t.ask.discuss)]
}
