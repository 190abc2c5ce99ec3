/**
 * The wire between the trainer's window and the projector's. Enters and leaves: room messages, checked.
 * Two ways at once: a channel that all windows of the site share, and messages straight to the other window,
 * for browsers that keep file: pages apart. Straight to another goes only what answers it: a window is
 * spoken to once it has spoken of this room. A view that comes twice does no harm: it has its number.
 */
import { readMessage } from '../../classroom/view-message.ts'
import type { RoomMessage } from '../../classroom/view-message.ts'

export interface Wire {
  send(message: RoomMessage): void
  close(): void
}

/** Pages out of a file have no origin that could be named; what is said there is for the room to see anyway. */
const target = (): string =>
  location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin

const isOurs = (event: MessageEvent<unknown>): boolean =>
  event.origin === location.origin || (location.protocol === 'file:' && event.origin === 'null')

/**
 * @param room id of the session; what is said of another is not heard
 * @param first the window to speak to unasked; null: none
 * @param hear called with each message
 */
export function openWire(room: string, first: Window | null, hear: (message: RoomMessage) => void): Wire {
  const partners = new Set<Window>(first === null ? [] : [first])
  const channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`duecourse/room/${room}`)

  const take = (data: unknown): boolean => {
    const message = readMessage(data)
    if (message === null || message.room !== room) return false
    hear(message)
    return true
  }
  if (channel !== null) channel.onmessage = ({ data }: MessageEvent<unknown>) => void take(data)
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (!isOurs(event) || !take(event.data)) return
    // Whoever speaks of this room is answered the same way, also after a reload has forgotten him.
    if (event.source !== null && 'closed' in event.source) partners.add(event.source)
  }
  addEventListener('message', onMessage)

  return {
    send(message) {
      channel?.postMessage(message)
      for (const partner of partners) {
        if (partner.closed) partners.delete(partner)
        else partner.postMessage(message, target())
      }
    },
    close() {
      channel?.close()
      removeEventListener('message', onMessage)
    },
  }
}
