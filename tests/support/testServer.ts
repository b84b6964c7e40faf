import { createApp } from '@wijktafel/server/app'
import { createAccount, createAuth } from '@wijktafel/server/auth'
import type { Deps } from '@wijktafel/server/deps'
import { silentLog } from '@wijktafel/server/log'
import { createRateLimit } from '@wijktafel/server/rateLimit'
import type { DocumentStore } from '@wijktafel/server/rooms/documentStore'
import { createRoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { createMemoryDocumentStore } from '@wijktafel/server/storage/documents/memoryDocumentStore'
import { writeSetting } from '@wijktafel/server/storage/settings'
import {
  type ActivityId,
  newId,
  type ParticipantId,
  type ProjectId,
  type SessionId,
  type UserId,
} from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { MemberRole, Side } from '@wijktafel/shared/roles'
import { hashOnce } from './hashOnce.ts'
import { openTestSql } from './openTestSql.ts'

/** A browser of one person: keeps cookies, speaks JSON. */
export interface TestClient {
  cookie(): string
  request(method: string, path: string, body?: unknown): Promise<Response>
  /** Expects an answer of 2xx and gives its JSON. */
  json<Shape = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Shape>
}

export interface TestServer {
  deps: Deps
  /** What the live documents are stored in. */
  documents: DocumentStore
  /** A browser without cookies. */
  visitor(): TestClient
  /** A request of a program: exactly these headers, and nothing is kept. */
  send(path: string, init?: RequestInit): Promise<Response>
  /** Makes an account and a browser that is signed in with it. */
  buildMember(options?: {
    projectId?: ProjectId
    role?: MemberRole
    side?: Side
  }): Promise<TestClient & { userId: UserId }>
  buildProject(facilitator: TestClient): Promise<ProjectId>
  /** A planned meeting from an agenda; `open` opens it too. */
  buildSession(
    facilitator: TestClient,
    options: { projectId: ProjectId; agendaId?: string; open?: boolean },
  ): Promise<{ sessionId: SessionId; code: string; activityIds: ActivityId[] }>
  buildSeat(
    session: { sessionId: SessionId; code: string },
    side?: Side,
  ): Promise<TestClient & { seatId: ParticipantId }>
  close(): Promise<void>
}

const ORIGIN = 'http://wijktafel.test'

let addresses = 0

/** Each browser has an address of its own: tries are counted for an address, over all servers of this process. */
function newAddress(): string {
  addresses += 1
  return `10.0.${addresses >> 8}.${addresses & 255}`
}

/** Two nodes behind a balancer that gives each request to the other one than the one before. */
function createNodes(
  one: Deps,
  other: Deps,
): { request(url: string, init?: RequestInit): Promise<Response> } {
  let [next, last] = [createApp(one), createApp(other)]
  return {
    async request(url, init) {
      ;[next, last] = [last, next]
      return last.request(url, init)
    },
  }
}

/**
 * The whole server in this process, with a real database of its own, rooms and routes; only sockets are missing.
 * On SQLite or PostgreSQL, as the project of the test run says (vitest.config.ts). On PostgreSQL there are two nodes,
 * and requests go to them by turns: no request may count on what only the node before it knows. They share their rooms.
 */
export async function buildTestServer(): Promise<TestServer> {
  const { db, turns, otherNode, close: closeSql } = await openTestSql()
  const documents = createMemoryDocumentStore()
  const rooms = createRoomRegistry({ store: documents })
  const auth = createAuth({
    db,
    secret: 'secret of a test, long enough to be one'.repeat(2),
    secureCookies: false,
  })
  await hashOnce(auth)
  const deps: Deps = {
    db,
    rooms,
    turns,
    auth,
    log: silentLog,
    guesses: createRateLimit({ perMinute: LIMITS.JOIN_TRIES_PER_MINUTE, now: Date.now }),
    newcomers: createRateLimit({ perMinute: LIMITS.QUESTION_SEATS_PER_MINUTE, now: Date.now }),
    signals: createRateLimit({ perMinute: LIMITS.SIGNALS_PER_MINUTE, now: Date.now }),
    screens: createRateLimit({ perMinute: LIMITS.SCREENS_PER_MINUTE, now: Date.now }),
    now: Date.now,
    env: {
      port: 3000,
      host: '127.0.0.1',
      dataFolder: ':memory:',
      databaseUrl: null,
      redisUrl: null,
      publicUrl: ORIGIN,
      trustProxy: true,
      tldrawLicenseKey: null,
      phoneOffline: true,
      clientFolder: '/nowhere',
    },
  }
  const app = createNodes(deps, Object.assign(Object.create(deps), otherNode))
  let accounts = 0

  function visitor(): TestClient {
    const cookies = new Map<string, string>()
    const address = newAddress()
    const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = async (method: string, path: string, body?: unknown) => {
      const headers: Record<string, string> = {
        cookie: cookie(),
        origin: ORIGIN,
        host: 'wijktafel.test',
        'x-forwarded-for': address,
      }
      const isBytes = body instanceof Uint8Array
      if (body !== undefined && !isBytes) headers['content-type'] = 'application/json'
      const response = await app.request(`${ORIGIN}${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
      })
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';')
        cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
      }
      return response
    }
    const json: TestClient['json'] = async (method, path, body) => {
      const response = await request(method, path, body)
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
      return (await response.json()) as never
    }
    return { cookie, request, json }
  }

  return {
    deps,
    documents,
    visitor,
    send: (path, init) => app.request(`${ORIGIN}${path}`, init),
    async buildMember(options = {}) {
      const client = visitor()
      const email = `mens${++accounts}@voorbeeld.test`
      const userId = await createAccount(auth, { name: `Mens ${accounts}`, email, password: 'lindebloesem' })
      if (accounts === 1) await writeSetting(db, 'hostUserId', userId)
      if (options.projectId) {
        const { projectId, role = 'core', side = 'professional' } = options
        const face = '1F98A' as never
        await db
          .insertInto('membership')
          .values({ projectId, userId, role, side, face, createdAt: 0 })
          .execute()
      }
      await client.json('POST', '/api/sign-in', { email, password: 'lindebloesem' })
      return { ...client, userId }
    },
    async buildProject(facilitator) {
      const id = newId<ProjectId>()
      await facilitator.json('POST', '/api/projects', {
        id,
        name: 'Rookvrij in de Lindebuurt',
        neighbourhood: 'Lindebuurt',
        theme: 'Roken en stress',
      })
      return id
    },
    async buildSession(facilitator, { projectId, agendaId = 'ontdekken-eerste', open = false }) {
      const sessionId = newId<SessionId>()
      const body = { id: sessionId, agendaId, title: 'Eerste bijeenkomst', place: 'Buurthuis De Linde' }
      await facilitator.json('POST', `/api/projects/${projectId}/sessions`, body)
      if (open) await facilitator.json('POST', `/api/sessions/${sessionId}/open`)
      const detail = await facilitator.json<{ code: string; activities: { id: ActivityId }[] }>(
        'GET',
        `/api/sessions/${sessionId}`,
      )
      return { sessionId, code: detail.code, activityIds: detail.activities.map((activity) => activity.id) }
    },
    async buildSeat({ sessionId, code }, side = 'resident') {
      const client = visitor()
      const seatId = newId<ParticipantId>()
      const seat = { id: seatId, code, face: '1F422', side, language: 'nl' }
      await client.json('POST', `/api/sessions/${sessionId}/participants`, seat)
      return { ...client, seatId }
    },
    async close() {
      await rooms.close()
      await closeSql()
    },
  }
}
