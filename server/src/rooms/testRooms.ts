import { onTestFinished, vi } from 'vitest'
import type { RoomLimits } from './connection.ts'
import type { DocumentStore } from './documentStore.ts'
import type { RoomLogEntry } from './roomErrors.ts'
import { createRoomRegistry, type RoomRegistry } from './roomRegistry.ts'
import { TestClient, type TestClientOptions } from './testClient.ts'
import { createTestStore } from './testStore.ts'

export const NAME = 'board:one'

export interface SetUpOptions {
  inner: DocumentStore
  limits?: Partial<RoomLimits>
  now?: () => number
}

/** For tests: a registry over a store that one can hold or break, and clients that end with the test. */
export function setUpRooms({ inner, limits = {}, now = () => performance.now() }: SetUpOptions) {
  const store = createTestStore(inner)
  const log: RoomLogEntry[] = []
  const registry = createRoomRegistry({ store, limits, now, log: (entry) => log.push(entry) })
  const clients: TestClient[] = []
  onTestFinished(() => {
    for (const client of clients) client.destroy()
    vi.useRealTimers()
  })
  const join = (options: Partial<TestClientOptions> = {}): TestClient => {
    const client = new TestClient({ registry, name: NAME, ...options })
    clients.push(client)
    return client.connect()
  }
  return { store, log, registry, join }
}

/** A clock on which it is always quiet: every commit comes at once. */
export function unhurried(): () => number {
  let time = 0
  return () => {
    time += 10
    return time
  }
}

/** Lets immediates and answers of the store run. */
export async function turns(count = 5): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** The sync frames among them. */
export const updates = (frames: readonly Uint8Array[]) => frames.filter((frame) => frame[0] === 0)

export const cards = (client: TestClient) => client.doc.getMap<string>('records')

export const stored = (registry: RoomRegistry, name = NAME) =>
  registry.read(name, (doc) => doc.getMap('records').toJSON())
