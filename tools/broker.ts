/**
 * A real broker for tests and the bench, MQTT over WebSocket on a port of this machine, with the ACL of
 * `docs/broker.md`. It can be killed, with its connections, and come back on the same port with or
 * without what it had retained.
 */
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { Aedes } from 'aedes'
import type { AedesPublishPacket } from 'aedes'
import { createWebSocketStream, WebSocketServer } from 'ws'
import { topicsOf } from '../src/classroom/phones/messages.ts'

export const trainer = { user: 'trainer', password: 'four horses' } as const

export interface Broker {
  /** `ws://127.0.0.1:…/` */
  readonly address: string
  readonly retained: ReadonlyMap<string, string>
  /** Resolves once so many clients are connected. */
  connected(clients: number): Promise<void>
  /** Resolves once it retains nothing. */
  forgotten(): Promise<void>
  /** Publishes as the broker itself may: without any ACL. */
  inject(topic: string, payload: string, retain?: boolean): Promise<void>
  kill(): Promise<void>
  restart(what: 'with its memory' | 'without memory'): Promise<void>
}

/** The room of a topic, which is its second level. */
const roomOf = (topic: string): string => topic.split('/')[1] ?? ''

export async function startBroker({ acl = true }: { readonly acl?: boolean } = {}): Promise<Broker> {
  let port = 0
  let server: Server
  let aedes: Aedes
  const retained = new Map<string, string>()
  const watchers = new Set<() => void>()
  const look = (): void => {
    for (const each of watchers) each()
  }

  async function start(): Promise<void> {
    const trainers = new Set<string>()
    aedes = await Aedes.createBroker({
      authenticate: (client, user, password, done) => {
        const known = user === trainer.user && password?.toString() === trainer.password
        if (known) trainers.add(client.id)
        if (known || (user === 'phone' && password?.toString() === 'phone')) done(null, true)
        else done(Object.assign(new Error('not authorised'), { returnCode: 5 }), false)
      },
      authorizePublish: (client, { topic }, done) => {
        const may =
          client === null ||
          !acl ||
          trainers.has(client.id) ||
          topic === topicsOf(roomOf(topic)).votesOf(client.id)
        // As brokers do: what is not allowed is taken and thrown away.
        if (may) done(null)
        else done(new Error('not allowed'))
      },
    })
    aedes.on('publish', (packet: AedesPublishPacket) => {
      if (!packet.retain || !packet.topic.startsWith('duecourse/')) return
      const payload = packet.payload.toString()
      if (payload === '') retained.delete(packet.topic)
      else retained.set(packet.topic, payload)
      look()
    })
    aedes.on('clientReady', look)
    aedes.on('clientDisconnect', look)
    server = createServer()
    const sockets = new WebSocketServer({ server })
    sockets.on('connection', (socket, request) => {
      const stream = createWebSocketStream(socket)
      stream.on('error', () => stream.destroy())
      aedes.handle(stream, request)
    })
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
    const bound = server.address()
    if (typeof bound === 'object' && bound !== null) port = bound.port
  }

  const until = (is: () => boolean): Promise<void> =>
    new Promise((done) => {
      const check = (): void => {
        if (!is()) return
        watchers.delete(check)
        done()
      }
      watchers.add(check)
      check()
    })

  const inject = (topic: string, payload: string, retain = false): Promise<void> =>
    new Promise((done, fail) =>
      aedes.publish({ cmd: 'publish', topic, payload, qos: 1, retain, dup: false }, (error) =>
        error ? fail(error) : done(),
      ),
    )

  await start()
  return {
    get address() {
      return `ws://127.0.0.1:${port}/`
    },
    retained,
    inject,
    connected: (clients) => until(() => aedes.connectedClients === clients),
    forgotten: () => until(() => retained.size === 0),
    kill: async () => {
      server.closeAllConnections()
      await new Promise<void>((done) => {
        server.close(() => done())
        aedes.close()
      })
    },
    restart: async (what) => {
      await start()
      const before = [...retained]
      if (what === 'without memory') retained.clear()
      else for (const [topic, payload] of before) await inject(topic, payload, true)
    },
  }
}
