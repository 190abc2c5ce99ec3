/**
 * The addresses that a build or a package may talk to, as somebody typed them. Enters: what was typed.
 * Leaves: addresses and their origins, or what is wrong with the first that is none. Pure.
 */
export interface Connections {
  /** Whole addresses, written the one way, each once: what the site will call. */
  readonly addresses: readonly string[]
  /** What of them the content security policy has to name. */
  readonly origins: readonly string[]
}

export type Read =
  | { readonly kind: 'read'; readonly connections: Connections }
  | { readonly kind: 'wrong'; readonly why: string }

export const nowhere: Connections = { addresses: [], origins: [] }

const schemes = ['https:', 'wss:', 'http:', 'ws:']

/** Names and IPv4: a policy cannot name IPv6, and `*` or `;` would widen it beyond what was meant. */
const host = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/

function faultOf(url: URL): string | null {
  if (!schemes.includes(url.protocol)) return `begins with ${url.protocol}, not with ${schemes.join(', ')}`
  if (!host.test(url.hostname)) return 'needs the name of one host or its IPv4 address'
  if (url.username !== '' || url.password !== '')
    return 'carries a password, which everyone who opens the site could read'
  return url.hash === '' ? null : 'has a part behind #, which no server gets to see'
}

/** Total: whatever cannot be called is `wrong`, with a sentence to print. */
export function readConnections(typed: readonly string[]): Read {
  const urls: URL[] = []
  for (const text of typed) {
    if (!URL.canParse(text)) return { kind: 'wrong', why: `${text}: no address such as wss://broker.example` }
    const url = new URL(text)
    const fault = faultOf(url)
    if (fault !== null) return { kind: 'wrong', why: `${text}: ${fault}` }
    urls.push(url)
  }
  return {
    kind: 'read',
    connections: {
      addresses: [...new Set(urls.map(({ href }) => href))],
      origins: [...new Set(urls.map(({ origin }) => origin))],
    },
  }
}
