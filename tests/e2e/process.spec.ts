import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { CARD_ID_PREFIX, RECORDS_MAP } from '@wijktafel/shared/board/boardDocument'
import { readRecord, recordsOf } from '@wijktafel/shared/board/boardReading'
import { deleteRecord, placeCards } from '@wijktafel/shared/board/boardWrites'
import { documentName } from '@wijktafel/shared/documentName'
import { type CardId, newId, type ParticipantId, type ProjectId, type SessionId } from '@wijktafel/shared/ids'
import { CARDS_MAP, type CardView } from '@wijktafel/shared/stage'
import * as Y from 'yjs'
import { Visitor } from '../../scripts/demo/visitor.ts'
import { openLiveDocument } from '../support/liveClient.ts'
import {
  createDataFolder,
  killServers,
  type ServerProcess,
  startInVain,
  startServerProcess,
} from '../support/serverProcess.ts'

/** The server as a process of the host: it starts, refuses with a clear word, stops, is killed, and comes back. */

const NOOR = { name: 'Noor', email: 'noor@lindebuurt.example', password: 'lindebloesem-thee' }

let data: ReturnType<typeof createDataFolder>

test.beforeEach(() => {
  data = createDataFolder()
})
test.afterEach(() => {
  killServers()
  data.remove()
})

async function setUp(server: ServerProcess): Promise<Visitor> {
  const noor = new Visitor(server.origin)
  await noor.call('POST /api/setup', { body: NOOR })
  return noor
}

/** An open meeting at the silent round about stress, its cards already shown: what is sent is seen at once. */
async function openMeeting(server: ServerProcess, noor: Visitor) {
  const projectId = newId<ProjectId>()
  const sessionId = newId<SessionId>()
  const params = { sessionId }
  await noor.call('POST /api/projects', {
    body: { id: projectId, name: 'Rookvrij', neighbourhood: 'Lindebuurt', theme: 'Stress' },
  })
  await noor.call('POST /api/projects/:projectId/sessions', {
    params: { projectId },
    body: { id: sessionId, agendaId: 'ontdekken-eerste', title: 'Eerste bijeenkomst' },
  })
  const opened = await noor.call('POST /api/sessions/:sessionId/open', { params })
  const step = opened.activities.find(({ templateId }) => templateId === 'stress-en-blij')
  const activityId = step?.id ?? newId()
  const from = opened.activities[0]?.id ?? null
  await noor.call('POST /api/sessions/:sessionId/lead', {
    params,
    body: { type: 'go', from, to: activityId },
  })
  await noor.call('POST /api/sessions/:sessionId/lead', { params, body: { type: 'reveal', activityId } })
  const detail = await noor.call('GET /api/sessions/:sessionId', { params })
  const boardId = detail.activities.find(({ id }) => id === activityId)?.boardId ?? newId()
  const phone = new Visitor(server.origin)
  const participantId = newId<ParticipantId>()
  await phone.call('POST /api/sessions/:sessionId/participants', {
    params,
    body: { id: participantId, face: '1F422', side: 'resident', language: 'nl', code: opened.code ?? '' },
  })
  return { sessionId, activityId, boardId, phone, participantId }
}

test('a port that is in use: plain words, and it stops', async () => {
  const server = await startServerProcess({ dataFolder: data.path })
  const other = createDataFolder()
  const { code, words } = await startInVain({ dataFolder: other.path, port: server.port })
  other.remove()
  expect(code).toBe(1)
  expect(words).toContain('De poort is al in gebruik.')
  expect(words).toContain('PORT=')
  expect(words).not.toContain('at ')
  await server.stop()
})

test('a data folder that cannot be written: plain words, and it stops', async () => {
  const file = join(data.path, 'gewoon-bestand')
  writeFileSync(file, 'geen map')
  const { code, words } = await startInVain({ dataFolder: join(file, 'data') })
  expect(code).toBe(1)
  expect(words).toContain(`Ik kan niet schrijven in de map ${join(file, 'data')}`)
  expect(words).toContain('DATA_FOLDER=')
  expect(words).not.toMatch(/\n\s+at /)
})

test('a setting that cannot be used: plain words, and it stops', async () => {
  const port = await startInVain({ dataFolder: data.path, env: { PORT: 'tachtig' } })
  expect(port).toMatchObject({ code: 1 })
  expect(port.words).toContain('PORT moet een getal zijn')
  const url = await startInVain({ dataFolder: data.path, env: { PUBLIC_URL: 'wijktafel' } })
  expect(url.words).toContain('PUBLIC_URL moet een adres zijn')
})

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const hashesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.db'))
      .map((name) => [name, hashOf(join(folder, name))]),
  )

const DAMAGE: Record<string, (path: string) => void> = {
  'no database at all': (path) => writeFileSync(path, 'dit is geen database, maar een briefje'.repeat(300)),
  'cut off': (path) => truncateSync(path, Math.floor(statSync(path).size / 2 / 4096) * 4096),
  'a page of noise in the middle': (path) => {
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 4096, 3 * 4096)
    writeFileSync(path, bytes)
  },
}
for (const name of ['wijktafel.db', 'documents.db']) {
  for (const [kind, damage] of Object.entries(DAMAGE)) {
    test(`a damaged file (${name}, ${kind}): refuses to start, says what to do, touches nothing`, async () => {
      const server = await startServerProcess({ dataFolder: data.path })
      await openMeeting(server, await setUp(server))
      await server.stop()
      damage(join(data.path, name))
      const before = hashesOf(data.path)
      const { code, words } = await startInVain({ dataFolder: data.path })
      expect(code).toBe(1)
      expect(words).toContain(`Het bestand ${join(data.path, name)} is beschadigd.`)
      expect(words).toContain('reservekopie')
      expect(words).not.toMatch(/\n\s+at /)
      expect(hashesOf(data.path)).toEqual(before)
    })
  }
}

test('SIGTERM: stops with 0, also with open connections; a restart keeps people signed in', async () => {
  const server = await startServerProcess({ dataFolder: data.path })
  const noor = await setUp(server)
  const { sessionId } = await openMeeting(server, noor)
  const name = documentName('stage', sessionId)
  const live = await openLiveDocument({ origin: server.origin, cookie: noor.cookie(), name })
  expect(await server.stop('SIGTERM')).toMatchObject({ code: 0, signal: null })
  live.close()
  const again = await startServerProcess({ dataFolder: data.path, port: server.port })
  const { account } = await noor.call('GET /api/me', {})
  expect(account).toMatchObject({ name: 'Noor', isHost: true })
  const detail = await noor.call('GET /api/sessions/:sessionId', { params: { sessionId } })
  expect(detail.state).toBe('open')
  expect(await again.stop()).toMatchObject({ code: 0 })
})

test('the log of a refused request has its code, and nothing that anyone typed', async () => {
  const server = await startServerProcess({ dataFolder: data.path })
  const noor = await setUp(server)
  const { phone, sessionId, activityId, participantId } = await openMeeting(server, noor)
  const answer = await fetch(`${server.origin}/api/projects`, {
    method: 'POST',
    headers: { origin: 'https://kwaad.example', cookie: noor.cookie() },
    body: '{}',
  })
  expect(answer.status).toBe(403)
  const card = {
    ...{ id: newId<CardId>(), participantId, activityId, zoneId: 'stress', pictures: [] },
    ...{ text: 'GEHEIM'.repeat(50), photo: null },
  }
  await expect(
    phone.call('POST /api/sessions/:sessionId/cards', { params: { sessionId }, body: card }),
  ).rejects.toThrow('badRequest')
  const signIn = { ...NOOR, password: 'GEHEIM-verkeerd' }
  const stranger = new Visitor(server.origin)
  await expect(stranger.call('POST /api/sign-in', { body: signIn })).rejects.toThrow('wrongPassword')
  const { words } = await server.stop()
  expect(words).toContain('"code":"wrongOrigin"')
  expect(words).toContain('"code":"wrongPassword"')
  expect(words).not.toContain('GEHEIM')
  expect(words).not.toContain(NOOR.email)
})

test('wrong passwords are counted for an address: the right one waits too', async () => {
  const server = await startServerProcess({ dataFolder: data.path })
  await setUp(server)
  const guess = (password: string) =>
    fetch(`${server.origin}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.origin },
      body: JSON.stringify({ email: NOOR.email, password }),
    })
  const answers: number[] = []
  for (let index = 0; index < 12; index++) answers.push((await guess('niet-het-wachtwoord')).status)
  expect(answers.slice(0, 10)).toEqual(Array(10).fill(401))
  expect(answers.slice(10)).toEqual([429, 429])
  expect((await guess(NOOR.password)).status).toBe(429)
})

const SEEN_BEFORE_KILL = 60

test('kill -9 in the middle of a burst: nothing that another client saw is missing', async () => {
  let server = await startServerProcess({ dataFolder: data.path })
  const noor = await setUp(server)
  const meeting = await openMeeting(server, noor)
  const { sessionId, boardId } = meeting
  const connect = (kind: 'board' | 'cards', id: string) =>
    openLiveDocument({ origin: server.origin, cookie: noor.cookie(), name: documentName(kind, id) })
  const writer = await connect('board', boardId)
  const watcher = await connect('board', boardId)
  const cardsWatcher = await connect('cards', sessionId)

  const seen = watchUpdates(watcher.doc)
  const burst = startBurst({ writer: writer.doc, meeting })
  await expect.poll(() => seen.count() >= SEEN_BEFORE_KILL && burst.answered.size > 10).toBe(true)
  const { signal } = await server.stop('SIGKILL')
  expect(signal).toBe('SIGKILL')
  // None of those who saw it may bring it back.
  for (const client of [writer, watcher, cardsWatcher]) client.close()
  await burst.stop()

  server = await startServerProcess({ dataFolder: data.path, port: server.port })
  const board = await connect('board', boardId)
  const cards = await connect('cards', sessionId)
  expectHasAll(board.doc, watcher.doc)
  expectHasAll(cards.doc, cardsWatcher.doc)
  expect(recordsOf(board.doc).size).toBeGreaterThan(SEEN_BEFORE_KILL / 4)
  // A card that was answered with yes lies on the board, once, and in the cards document.
  const shown = cards.doc.getMap<CardView>(CARDS_MAP)
  for (const id of burst.answered) {
    expect(shown.has(id), `card ${id} in the cards document`).toBe(true)
    expect(readRecord(recordsOf(board.doc), `${CARD_ID_PREFIX}${id}`), `card ${id}`).not.toBeNull()
  }
  for (const client of [board, cards]) client.close()
  expect(await server.stop()).toMatchObject({ code: 0 })
})

function watchUpdates(doc: Y.Doc): { count: () => number } {
  let count = 0
  doc.on('update', () => count++)
  return { count: () => count }
}

/** Edits on the board and cards of a phone, one after another without a pause, until it is stopped. */
function startBurst({
  writer,
  meeting,
}: {
  writer: Y.Doc
  meeting: Awaited<ReturnType<typeof openMeeting>>
}) {
  const answered = new Set<CardId>()
  const own: CardId[] = []
  let isOn = true
  const edits = (async () => {
    for (let turn = 0; isOn; turn++) {
      editBoard(writer, turn, own)
      await new Promise((resolve) => setImmediate(resolve))
      if (turn % 50 === 49) await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })()
  const cards = (async () => {
    while (isOn) {
      const id = newId<CardId>()
      const sent = await sendCard(meeting, id)
      if (sent) answered.add(id)
      else return
    }
  })()
  return {
    answered,
    async stop() {
      isOn = false
      await Promise.all([edits, cards])
    },
  }
}

/** Lays cards, moves any, takes away only what it laid itself. */
function editBoard(doc: Y.Doc, turn: number, own: CardId[]): void {
  const records = recordsOf(doc)
  const id = newId<CardId>()
  const card: CardView = {
    ...{ id, sessionId: newId(), activityId: newId(), zoneId: 'stress', pictures: [] },
    ...{ text: `bewerking ${turn}`, photo: null, voice: null, voiceSeconds: 0, side: null, face: null },
  }
  if (turn % 4 === 0) {
    placeCards(doc, [card])
    own.push(id)
  } else if (turn % 7 === 0 && own.length > 3) {
    deleteRecord(records, `${CARD_ID_PREFIX}${own.shift()}`)
  } else {
    const key = [...records.keys()].findLast((known) => known.endsWith('|pos'))
    if (key) records.set(key, { ...records.get(key), x: turn, y: turn })
  }
}

/** Whether the server said yes. A killed server says nothing. */
async function sendCard(meeting: Awaited<ReturnType<typeof openMeeting>>, id: CardId): Promise<boolean> {
  const { phone, sessionId, activityId, participantId } = meeting
  try {
    await phone.call('POST /api/sessions/:sessionId/cards', {
      params: { sessionId },
      body: { id, participantId, activityId, zoneId: 'happy', pictures: ['2615'], text: '', photo: null },
    })
    return true
  } catch {
    return false
  }
}

/** Every change that `seen` knows is in `after`. */
function expectHasAll(after: Y.Doc, seen: Y.Doc): void {
  const have = Y.decodeStateVector(Y.encodeStateVector(after))
  for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(seen))) {
    expect(have.get(client) ?? 0, `changes of client ${client}`).toBeGreaterThanOrEqual(clock)
  }
  const merged = new Y.Doc()
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(after))
  const before = JSON.stringify(merged.getMap(RECORDS_MAP).toJSON())
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(seen))
  expect(JSON.stringify(merged.getMap(RECORDS_MAP).toJSON())).toBe(before)
}
