/**
 * How a phone finds its room: the address behind the QR code, `vote.html#<room>/<broker>`. Enter:
 * addresses as they stand in a window, and what the build may talk to. Leave: where to vote, or why that
 * cannot be. Pure.
 */
import { isRoom } from './messages.ts'

export interface Join {
  readonly room: string
  /** `wss://…` or `ws://…` */
  readonly broker: string
}

const isBroker = (address: string): boolean => /^wss?:\/\/./.test(address)

/** Of the addresses that a build may talk to, the brokers. */
export const brokersOf = (connect: readonly string[]): readonly string[] => connect.filter(isBroker)

/** @param page address of a window of the site, of whatever screen */
export const joinAddress = (page: string, { room, broker }: Join): string =>
  `${page.replace(/[?#].*$/s, '').replace(/[^/]*$/, '')}vote.html#${room}/${broker}`

/** @param fragment what stands behind the address, with its `#`; null if it names no room and broker */
export function readJoin(fragment: string): Join | null {
  const [, room = '', broker = ''] = /^#([^/]*)\/(.*)$/s.exec(decoded(fragment)) ?? []
  return isRoom(room) && isBroker(broker) ? { room, broker } : null
}

/** Some that pass an address on write it with `%2F`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `foreign`: this build may not talk to it · `insecure`: a page of https reaches only wss. */
export type Reach = 'reached' | 'foreign' | 'insecure'

/** @param protocol of the page, with its colon */
export function reachOf(broker: string, connect: readonly string[], protocol: string): Reach {
  if (!brokersOf(connect).includes(broker)) return 'foreign'
  return protocol === 'https:' && broker.startsWith('ws://') ? 'insecure' : 'reached'
}

/** What phones can do in a room, as this build was made and is served. */
export type Offer =
  /** `unconfigured`: built without a broker · `unserved`: a file that no phone can open. */
  | { readonly kind: 'unconfigured' }
  | { readonly kind: 'unserved' }
  /** Brokers that a page of https may not talk to. */
  | { readonly kind: 'insecure'; readonly brokers: readonly string[] }
  /** `alone`: the address is this machine's own name for itself, which means nothing to a phone. */
  | { readonly kind: 'offered'; readonly brokers: readonly string[]; readonly alone: boolean }

/** @param page address of the trainer's window */
export function offerOf(page: string, connect: readonly string[]): Offer {
  const brokers = brokersOf(connect)
  const [, protocol = ''] = /^([a-z]+:)/.exec(page) ?? []
  if (brokers.length === 0) return { kind: 'unconfigured' }
  if (!/^https?:$/.test(protocol)) return { kind: 'unserved' }
  const within = brokers.filter((broker) => reachOf(broker, connect, protocol) === 'reached')
  if (within.length === 0) return { kind: 'insecure', brokers }
  const alone = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$)/.test(page)
  return { kind: 'offered', brokers: within, alone }
}
