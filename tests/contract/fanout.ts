import type { Fanout } from '@wijktafel/server/rooms/fanout'
import { afterEach, describe, expect, it } from 'vitest'

/** Nodes that hear one another and nobody else, each of them up. */
export interface OpenedFanouts {
  nodes: [Fanout, Fanout, Fanout]
}

/** On a busy machine, too. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 })

const text = (message: Uint8Array) => new TextDecoder().decode(message)
const bytes = (words: string) => new TextEncoder().encode(words)

/** Notes down what arrives on a channel. */
async function listen(node: Fanout, channel: string): Promise<{ heard: string[]; stop: () => void }> {
  const heard: string[] = []
  const stop = await node.subscribe(channel, (message) => heard.push(text(message)))
  return { heard, stop }
}

/** What every fan-out does (docs/spec/rooms.md, F1 to F6). */
export function describeFanout(name: string, open: () => Promise<OpenedFanouts>): void {
  let opened: Fanout[] = []
  const three = async () => {
    const { nodes } = await open()
    opened.push(...nodes)
    return nodes
  }
  afterEach(async () => {
    for (const node of opened) await node.close()
    opened = []
  })

  /** What was published before this has been heard, or never will be: messages keep their order. */
  async function settle(from: Fanout, to: Fanout): Promise<void> {
    const { heard, stop } = await listen(to, 'settled')
    from.publish('settled', bytes('now'))
    await soon(() => heard).toContain('now')
    stop()
  }

  describe(`fan-out: ${name}`, () => {
    it('F1: once subscribed, every other node hears every message once and in order, and the sender none', async () => {
      const [ans, bea, cem] = await three()
      const ears = await Promise.all([ans, bea, cem].map((node) => listen(node, 'room:a')))
      const words = Array.from({ length: 200 }, (_, index) => `word ${index}`)
      for (const word of words) ans.publish('room:a', bytes(word))
      await soon(() => ears.map(({ heard }) => heard.length)).toEqual([0, 200, 200])
      expect(ears[1]?.heard).toEqual(words)
      expect(ears[2]?.heard).toEqual(words)
      bea.publish('room:a', bytes('answer'))
      await soon(() => [ears[0]?.heard, ears[2]?.heard.at(-1)]).toEqual([['answer'], 'answer'])
      expect(ears[1]?.heard.length).toBe(200)
    })

    it('F2: any bytes arrive as they were, empty and large ones too; the sender may use its bytes again', async () => {
      const [ans, bea] = await three()
      const heard: Uint8Array[] = []
      await bea.subscribe('room:a', (message) => heard.push(message))
      const large = new Uint8Array(300_000).map((_, index) => (index * 7) % 256)
      const own = Uint8Array.of(0, 255, 13, 10, 0, 195)
      for (const message of [own, new Uint8Array(), large]) ans.publish('room:a', message)
      own.fill(1)
      await soon(() => heard.length).toBe(3)
      expect(heard[0]).toEqual(Uint8Array.of(0, 255, 13, 10, 0, 195))
      expect(heard[1]).toEqual(new Uint8Array())
      expect(heard[2]).toEqual(large)
    })

    it('F3: a channel carries its own messages, to those who subscribed', async () => {
      const [ans, bea, cem] = await three()
      const ears = await Promise.all([listen(bea, 'room:a'), listen(bea, 'room:ab'), listen(cem, 'room:a*')])
      ans.publish('room:a', bytes('for a'))
      ans.publish('room:ab', bytes('for ab'))
      ans.publish('room:nobody', bytes('for nobody'))
      await settle(ans, bea)
      await settle(ans, cem)
      expect(ears.map(({ heard }) => heard)).toEqual([['for a'], ['for ab'], []])
    })

    it('F4: who stopped hears no more, who subscribes again hears again, and an old stop ends nothing new', async () => {
      const [ans, bea] = await three()
      const first = await listen(bea, 'room:a')
      first.stop()
      await settle(ans, bea)
      ans.publish('room:a', bytes('missed'))
      await settle(ans, bea)
      const second = await listen(bea, 'room:a')
      first.stop()
      ans.publish('room:a', bytes('heard'))
      await soon(() => second.heard).toEqual(['heard'])
      second.stop()
      const third = await listen(bea, 'room:a')
      ans.publish('room:a', bytes('at once'))
      await soon(() => third.heard).toEqual(['at once'])
      expect([first.heard, second.heard]).toEqual([[], ['heard']])
    })

    it('F5: thousands of channels come and go at once', async () => {
      const [ans, bea] = await three()
      const channels = Array.from({ length: 3_000 }, (_, index) => `room:${index}`)
      const ears = await Promise.all(channels.map((channel) => listen(bea, channel)))
      for (const channel of channels) ans.publish(channel, bytes(channel))
      await soon(() => ears.filter(({ heard }) => heard.length === 1).length).toBe(3_000)
      expect(ears.map(({ heard }) => heard[0])).toEqual(channels)
      for (const { stop } of ears.slice(1)) stop()
      await settle(ans, bea)
      for (const channel of channels) ans.publish(channel, bytes('again'))
      await settle(ans, bea)
      expect(ears.filter(({ heard }) => heard.length === 2).length).toBe(1)
    })

    it('F6: after closing nothing is heard or said, and nothing throws', async () => {
      const [ans, bea, cem] = await three()
      const ears = await Promise.all([listen(bea, 'room:a'), listen(cem, 'room:a')])
      await bea.close()
      await bea.close()
      bea.publish('room:a', bytes('too late'))
      ans.publish('room:a', bytes('hello'))
      await soon(() => ears[1]?.heard).toEqual(['hello'])
      await settle(ans, cem)
      expect(ears.map(({ heard }) => heard)).toEqual([[], ['hello']])
    })
  })
}
