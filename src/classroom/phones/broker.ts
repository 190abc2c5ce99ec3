/**
 * The line to the broker: MQTT over the WebSocket, at the edge. Enter: an address, what to listen to.
 * Leave: messages, and how the line fares. A broken line is dialled anew, each time with a client of its
 * own and after a longer pause; what was not said in time is not said later: whoever uses the line says
 * again what still matters. The client is fetched only when a line is opened.
 */
import type { MqttClient } from 'mqtt'
import type { Connection } from './cast-vote.ts'

/** As the company has given them to the trainer; those of phones everybody knows. */
export interface Credentials {
  readonly user: string
  readonly password: string
}

export interface Dialling {
  /** `wss://…` or `ws://…` */
  readonly broker: string
  /** Names the client to the broker, which has only one of each name. */
  readonly client: string
  readonly credentials: Credentials | null
  readonly topics: readonly string[]
  /** What the broker says in our name once it no longer hears us. */
  readonly will: { readonly topic: string; readonly payload: string } | null
  readonly onConnection: (is: Connection) => void
  /** `retained`: said before the line stood, and kept by the broker. */
  readonly onMessage: (topic: string, payload: Uint8Array, retained: boolean) => void
}

export interface Line {
  /** Says something if the line stands; resolves once the broker has it, at once if it cannot. */
  say(topic: string, payload: string, retain: boolean): Promise<void>
  /** Dials at once, even where the line seems to stand: after sleep it often only seems to. */
  renew(): void
  /** Ends the line in good order: no will is spoken. */
  close(): Promise<void>
  /** Cuts the line, as a page does that goes away: the broker speaks the will. */
  drop(): Promise<void>
}

/** Milliseconds before the first and at most before any further try. */
const pauses = { first: 400, most: 8000 } as const

/** Seconds after which silence is looked into, and for which a try may last. */
const patience = { keepalive: 20, connect: 20 } as const

/** Return codes of MQTT 3.1.1: bad user name or password, not authorised. */
const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && (error.code === 4 || error.code === 5)

/** Never rejects and never throws: what goes wrong is told by `onConnection`. */
export function openLine({
  broker,
  client: clientId,
  credentials,
  topics,
  will,
  onConnection,
  onMessage,
}: Dialling): Line {
  let client: MqttClient | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  let pause: number = pauses.first
  let closed = false
  let told: Connection = 'calling'

  const tell = (is: Connection): void => {
    if (is === told) return
    told = is
    onConnection(is)
  }

  /** So that a room full of phones does not come back in one instant. */
  const dialLater = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void dial(), pause * (0.5 + Math.random()))
    pause = Math.min(pause * 2, pauses.most)
  }

  const lose = (is: Connection): void => {
    client = null
    if (closed) return
    tell(is)
    dialLater()
  }

  async function dial(): Promise<void> {
    clearTimeout(waiting)
    // Its build for browsers has a default export and no other.
    const mqtt = await import('mqtt').then(
      (module) => module.default,
      () => null,
    )
    // Meanwhile somebody may have closed the line, or dialled as well.
    if (closed || client !== null) return
    if (mqtt === null) {
      lose('lost')
      return
    }
    listenTo(
      mqtt.connect(broker, {
        clientId,
        clean: true,
        protocolVersion: 4,
        keepalive: patience.keepalive,
        connectTimeout: patience.connect * 1000,
        reconnectPeriod: 0,
        ...(credentials && { username: credentials.user, password: credentials.password }),
        ...(will && { will: { ...will, qos: 1, retain: false } }),
      }),
    )
  }

  function listenTo(dialled: MqttClient): void {
    client = dialled
    let refused = false
    const isOurs = (): boolean => client === dialled
    dialled.on('error', (error) => {
      refused ||= isRefusal(error)
      if (isOurs()) dialled.end(true)
    })
    dialled.on('close', () => {
      if (isOurs()) lose(refused ? 'refused' : 'lost')
    })
    dialled.on('message', (topic, payload, { retain }) => {
      if (isOurs()) onMessage(topic, payload, retain)
    })
    dialled.on('connect', () => {
      dialled.subscribe([...topics], { qos: 1 }, (error) => {
        if (!isOurs()) return
        if (error !== null) {
          refused = true
          dialled.end(true)
          return
        }
        pause = pauses.first
        tell('there')
      })
    })
  }

  const hangUp = (force: boolean): Promise<void> => {
    const last = client
    client = null
    return last === null ? Promise.resolve() : last.endAsync(force).catch(() => undefined)
  }

  const end = (force: boolean): Promise<void> => {
    closed = true
    clearTimeout(waiting)
    return hangUp(force)
  }

  void dial()
  return {
    say: async (topic, payload, retain) => {
      if (told === 'there' && client !== null)
        await client.publishAsync(topic, payload, { qos: 1, retain }).catch(() => undefined)
    },
    renew: () => {
      if (closed) return
      void hangUp(true)
      tell(told === 'calling' || told === 'refused' ? told : 'lost')
      pause = pauses.first
      void dial()
    },
    close: () => end(false),
    drop: () => end(true),
  }
}
