import { randomUUID } from 'node:crypto'
import { createRedisFanout } from '@wijktafel/server/cluster/redisFanout'
import type { Fanout } from '@wijktafel/server/rooms/fanout'
import { afterEach, describe, expect, it } from 'vitest'
import { findFreePort } from '../support/services/freePort.ts'
import { testRedisUrl } from '../support/services/testServices.ts'
import { describeFanout } from './fanout.ts'
import { type RedisProcess, startRedisOn } from './redisProcess.ts'

let nodes: Fanout[] = []
let servers: RedisProcess[] = []

afterEach(async () => {
  await Promise.all(nodes.map((node) => node.close()))
  await Promise.all(servers.map((server) => server.kill()))
  nodes = []
  servers = []
})

function join(url: string, prefix: string, onError: (error: Error) => void = () => undefined): Fanout {
  const node = createRedisFanout({ url, prefix, onError })
  nodes.push(node)
  return node
}

/** On a busy machine, too. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

async function start(port: number): Promise<string> {
  const server = await startRedisOn(port)
  servers.push(server)
  return server.url
}

const isUp = (...all: Fanout[]) => soon(() => all.map((node) => node.isUp)).toEqual(all.map(() => true))

async function collect(node: Fanout, channel: string): Promise<string[]> {
  const heard: string[] = []
  await node.subscribe(channel, (message) => heard.push(Buffer.from(message).toString()))
  return heard
}

describeFanout('Redis', async () => {
  const prefix = randomUUID()
  const all = [0, 1, 2].map(() => join(testRedisUrl(), prefix)) as [Fanout, Fanout, Fanout]
  await isUp(...all)
  return { nodes: all }
})

describe('Redis only', () => {
  it('F7: installations with another prefix on one server do not hear each other', async () => {
    const [one, other] = [randomUUID(), randomUUID()]
    const [ans, bea, cem] = [one, one, other].map((prefix) => join(testRedisUrl(), prefix)) as [
      Fanout,
      Fanout,
      Fanout,
    ]
    await isUp(ans, bea, cem)
    const [heard, foreign] = [await collect(bea, 'room:a'), await collect(cem, 'room:a')]
    ans.publish('room:a', Buffer.from('hello'))
    await soon(() => heard).toEqual(['hello'])
    cem.publish('room:a', Buffer.from('other'))
    ans.publish('room:a', Buffer.from('again'))
    await soon(() => heard).toEqual(['hello', 'again'])
    expect(foreign).toEqual([])
  })

  it('F8: killed and started again: nothing throws or waits, then all channels flow again and resume is told', async () => {
    const port = await findFreePort()
    const url = await start(port)
    const errors: string[] = []
    const [ans, bea] = [join(url, 'w', (error) => errors.push(error.message)), join(url, 'w')]
    await isUp(ans, bea)
    let resumed = 0
    ans.onResume(() => {
      resumed += 1
    })
    const heard = await collect(ans, 'room:a')
    bea.publish('room:a', Buffer.from('before'))
    await soon(() => heard).toEqual(['before'])
    expect([resumed, errors]).toEqual([0, []])

    await servers.pop()?.kill()
    await soon(() => [ans.isUp, bea.isUp]).toEqual([false, false])
    bea.publish('room:a', Buffer.from('lost'))
    const meanwhile = await collect(ans, 'room:b')
    await soon(() => errors.length).toBeGreaterThan(0)
    // Once for each of the two lines, however often it tries.
    expect(errors.length).toBeLessThanOrEqual(2)

    await start(port)
    await isUp(ans, bea)
    await soon(() => resumed).toBe(1)
    bea.publish('room:a', Buffer.from('after'))
    bea.publish('room:b', Buffer.from('new'))
    await soon(() => [heard, meanwhile]).toEqual([['before', 'after'], ['new']])
  })

  it('F9: a server that is not there yet: subscribing resolves all the same, and it works when it comes', async () => {
    const port = await findFreePort()
    const [ans, bea] = [0, 1].map(() => join(`redis://127.0.0.1:${port}`, 'w')) as [Fanout, Fanout]
    let resumed = 0
    ans.onResume(() => {
      resumed += 1
    })
    const heard = await collect(ans, 'room:a')
    bea.publish('room:a', Buffer.from('lost'))
    expect([ans.isUp, bea.isUp]).toEqual([false, false])
    await start(port)
    await isUp(ans, bea)
    await soon(() => resumed).toBe(1)
    bea.publish('room:a', Buffer.from('hello'))
    await soon(() => heard).toEqual(['hello'])
  })

  it('F10: a server that hangs is noticed; what is published meanwhile is dropped, not kept without end', async () => {
    const port = await findFreePort()
    const url = await start(port)
    const [ans, bea] = [join(url, 'w'), join(url, 'w')]
    await isUp(ans, bea)
    const heard = await collect(bea, 'room:a')
    servers[0]?.pause()
    const large = Buffer.alloc(1024 * 1024)
    const before = process.memoryUsage().arrayBuffers
    for (let count = 0; count < 100; count += 1) ans.publish('room:a', large)
    await soon(() => ans.isUp).toBe(false)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024)
    servers[0]?.goOn()
    await soon(() => [ans.isUp, bea.isUp]).toEqual([true, true])
    ans.publish('room:a', Buffer.from('alive'))
    // What the server had taken in before it hung may come after it.
    await soon(() => heard.includes('alive')).toBe(true)
    expect(heard.length).toBeLessThan(40)
  })

  it('F11: a listener that throws harms no other', async () => {
    const prefix = randomUUID()
    const errors: string[] = []
    const [ans, bea] = [
      join(testRedisUrl(), prefix),
      join(testRedisUrl(), prefix, (error) => errors.push(error.message)),
    ]
    await isUp(ans, bea)
    await bea.subscribe('room:bad', () => {
      throw new Error('a fault of ours')
    })
    const heard = await collect(bea, 'room:a')
    ans.publish('room:bad', Buffer.from('x'))
    ans.publish('room:a', Buffer.from('hello'))
    await soon(() => heard).toEqual(['hello'])
    expect([errors, bea.isUp]).toEqual([['a fault of ours'], true])
  })
})
