import type { PresenceUser } from '@wijktafel/shared/syncMessages'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import { createRoomRegistry, type RoomRegistry } from './roomRegistry.ts'
import { TestClient, type TestClientOptions, testPerson } from './testClient.ts'

const NAME = 'board:one'
let clients: TestClient[] = []

afterEach(() => {
  for (const client of clients) client.destroy()
  clients = []
})

function join(registry: RoomRegistry, id: string, options: Partial<TestClientOptions> = {}): TestClient {
  const client = new TestClient({ registry, name: NAME, person: testPerson(id), ...options })
  clients.push(client)
  return client.connect()
}

/** Lets frames travel until `check` holds: cursors come in batches, some milliseconds later. */
async function until(registry: RoomRegistry, check: () => void): Promise<void> {
  await vi.waitFor(
    async () => {
      for (const client of clients) client.flushToServer()
      await registry.idle()
      for (const client of clients) client.flushFromServer()
      check()
    },
    { interval: 5, timeout: 5_000 },
  )
}

const userOf = (viewer: TestClient, of: TestClient) =>
  viewer.awareness.getStates().get(of.doc.clientID) as { user: PresenceUser; x?: number } | undefined

describe('R12: presence', () => {
  it('carries the word of the server on who someone is', async () => {
    const registry = createRoomRegistry({ store: createMemoryDocumentStore() })
    const [ans, bea] = [join(registry, 'ans'), join(registry, 'bea')]
    ans.awareness.setLocalState({ x: 1, user: { id: 'bea', name: 'Burgemeester', role: 'facilitator' } })
    await until(registry, () => expect(userOf(bea, ans)?.x).toBe(1))
    expect(userOf(bea, ans)?.user).toEqual({
      id: 'ans',
      name: 'ans',
      face: null,
      side: 'resident',
      role: 'core',
    })
  })

  it('is there for who comes later, and gone when its owner goes', async () => {
    const registry = createRoomRegistry({ store: createMemoryDocumentStore() })
    const ans = join(registry, 'ans')
    ans.awareness.setLocalState({ x: 1 })
    await until(registry, () => expect(ans.isSynced).toBe(true))
    const bea = join(registry, 'bea')
    await until(registry, () => expect(userOf(bea, ans)).toBeDefined())
    ans.disconnect()
    await until(registry, () => expect(userOf(bea, ans)).toBeUndefined())
  })

  it('comes back at once with the same client id, though its own clock did not move', async () => {
    const registry = createRoomRegistry({ store: createMemoryDocumentStore() })
    const [ans, bea] = [join(registry, 'ans'), join(registry, 'bea')]
    ans.awareness.setLocalState({ x: 1 })
    await until(registry, () => expect(userOf(bea, ans)).toBeDefined())
    ans.disconnect()
    await until(registry, () => expect(userOf(bea, ans)).toBeUndefined())
    ans.connect()
    await until(registry, () => expect(userOf(bea, ans)?.x).toBe(1))
  })

  it('moves to a new connection of the same person, and no ghost stays when the old one ends', async () => {
    const registry = createRoomRegistry({ store: createMemoryDocumentStore() })
    const [old, bea] = [join(registry, 'ans'), join(registry, 'bea')]
    old.awareness.setLocalState({ x: 1 })
    await until(registry, () => expect(userOf(bea, old)?.x).toBe(1))
    const clientId = old.doc.clientID
    const fresh = new TestClient({ registry, name: NAME, person: testPerson('ans') })
    clients.push(fresh)
    fresh.doc.clientID = clientId
    fresh.awareness.clientID = clientId
    fresh.connect()
    fresh.awareness.setLocalState({ x: 2 })
    await until(registry, () => expect(userOf(bea, fresh)?.x).toBe(2))
    old.disconnect()
    fresh.awareness.setLocalState({ x: 3 })
    await until(registry, () => expect(userOf(bea, fresh)?.x).toBe(3))
  })

  it('cannot be claimed for another, nor ended by another', async () => {
    const registry = createRoomRegistry({ store: createMemoryDocumentStore() })
    const [ans, eve, bea] = [join(registry, 'ans'), join(registry, 'eve'), join(registry, 'bea')]
    ans.awareness.setLocalState({ x: 1 })
    await until(registry, () => expect(userOf(bea, ans)?.x).toBe(1))
    eve.doc.clientID = ans.doc.clientID
    eve.awareness.clientID = ans.doc.clientID
    eve.awareness.meta.set(ans.doc.clientID, { clock: 90, lastUpdated: Date.now() })
    eve.awareness.setLocalState({ x: 666 })
    eve.awareness.setLocalState(null)
    ans.awareness.setLocalState({ x: 2 })
    await until(registry, () => expect(userOf(bea, ans)?.x).toBe(2))
    expect(userOf(bea, ans)?.user.id).toBe('ans')
    expect(userOf(bea, eve)?.x).toBe(2)
  })

  it('of people who only watch is never shown, but they see the others', async () => {
    const registry = createRoomRegistry({ store: createMemoryDocumentStore() })
    const ans = join(registry, 'ans')
    const coach = join(registry, 'coach', { person: { id: 'coach', presence: null }, access: 'read' })
    coach.awareness.setLocalState({ x: 9 })
    ans.awareness.setLocalState({ x: 1 })
    await until(registry, () => expect(userOf(coach, ans)?.x).toBe(1))
    expect(userOf(ans, coach)).toBeUndefined()
  })

  it('is batched, encoded once, not sent back, and never stored', async () => {
    const store = createMemoryDocumentStore()
    const registry = createRoomRegistry({ store })
    const [ans, bea, cor] = [join(registry, 'ans'), join(registry, 'bea'), join(registry, 'cor')]
    for (const x of [1, 2]) {
      for (const client of clients) client.awareness.setLocalState({ x })
      await until(registry, () => {
        for (const of of clients) for (const viewer of clients) expect(userOf(viewer, of)?.x).toBe(x)
      })
    }
    for (const client of clients) client.received.length = 0
    for (let x = 0; x < 30; x += 1) ans.awareness.setLocalState({ x })
    await until(registry, () => expect(userOf(cor, ans)?.x).toBe(29))
    expect(userOf(bea, ans)?.x).toBe(29)
    expect(bea.received.length).toBeLessThan(6)
    expect(bea.received.every((frame, index) => frame === cor.received[index])).toBe(true)
    expect(ans.received).toEqual([])
    expect(await store.list()).toEqual([])
  })
})
