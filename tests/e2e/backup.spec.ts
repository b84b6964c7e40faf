import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { placeCards } from '@wijktafel/shared/board/boardWrites'
import { documentName } from '@wijktafel/shared/documentName'
import {
  type ActivityId,
  type BoardId,
  type CardId,
  newId,
  type ProjectId,
  type SessionId,
} from '@wijktafel/shared/ids'
import { WebSocket } from 'ws'
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
import { createTestDatabase } from '../support/services/createTestDatabase.ts'
import { startPostgres } from '../support/services/postgres.ts'

/** `pnpm backup` and `pnpm restore` as a host uses them: other processes, beside a server at work. */

const NOOR = { name: 'Noor', email: 'noor@lindebuurt.example', password: 'lindebloesem-thee' }
const SCRIPTS = resolve(import.meta.dirname, '../../scripts')

let data: ReturnType<typeof createDataFolder>
let backups: ReturnType<typeof createDataFolder>

test.beforeEach(() => {
  data = createDataFolder()
  backups = createDataFolder()
})
test.afterEach(() => {
  killServers()
  data.remove()
  backups.remove()
})

interface Ran {
  code: number | null
  words: string
}

/** Runs a command of the host. `during` gets what kills it. */
function run(
  script: 'backup' | 'restore',
  args: string[],
  env: Record<string, string>,
  during = watchNothing,
) {
  return new Promise<Ran>((done) => {
    const child = spawn(process.execPath, [join(SCRIPTS, `${script}.ts`), ...args], {
      env: { ...process.env, INIT_CWD: backups.path, ...env },
    })
    let words = ''
    const collect = (chunk: Buffer) => {
      words += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    during(() => child.kill('SIGKILL'))
    child.once('close', (code) => done({ code, words }))
  })
}
const watchNothing = (_kill: () => void) => undefined

const atFolder = (path = data.path) => ({ DATA_FOLDER: path })

async function setUp(server: ServerProcess): Promise<Visitor> {
  const noor = new Visitor(server.origin)
  await noor.call('POST /api/setup', { body: NOOR })
  return noor
}

async function createProject(noor: Visitor, name: string): Promise<ProjectId> {
  const id = newId<ProjectId>()
  await noor.call('POST /api/projects', { body: { id, name, neighbourhood: 'Lindebuurt', theme: 'Stress' } })
  return id
}

/** A project with an open meeting, and the board of its first step that has one. */
async function openMeeting(noor: Visitor) {
  const projectId = await createProject(noor, 'Rookvrij')
  const sessionId = newId<SessionId>()
  const params = { sessionId }
  await noor.call('POST /api/projects/:projectId/sessions', {
    params: { projectId },
    body: { id: sessionId, agendaId: 'ontdekken-eerste', title: 'Eerste bijeenkomst' },
  })
  const opened = await noor.call('POST /api/sessions/:sessionId/open', { params })
  const step = opened.activities.find(({ templateId }) => templateId === 'stress-en-blij')
  const from = opened.activities[0]?.id ?? null
  await noor.call('POST /api/sessions/:sessionId/lead', {
    params,
    body: { type: 'go', from, to: step?.id ?? newId<ActivityId>() },
  })
  const detail = await noor.call('GET /api/sessions/:sessionId', { params })
  const boardId = detail.activities.find(({ id }) => id === step?.id)?.boardId ?? newId<BoardId>()
  return { projectId, sessionId, board: documentName('board', boardId) }
}

function layCard(doc: Y.Doc, text: string): void {
  placeCards(doc, [
    {
      ...{ id: newId<CardId>(), sessionId: newId(), activityId: newId(), zoneId: 'stress', pictures: [] },
      ...{ text, photo: null, voice: null, voiceSeconds: 0, side: null, face: null },
    },
  ])
}

const textOf = (doc: Y.Doc) => JSON.stringify(recordsOf(doc).toJSON())
const connect = (
  server: ServerProcess,
  noor: Visitor,
  name: Awaited<ReturnType<typeof openMeeting>>['board'],
) => openLiveDocument({ origin: server.origin, cookie: noor.cookie(), name })
const projectsOf = async (noor: Visitor) =>
  (await noor.call('GET /api/projects', {})).projects.map(({ name }) => name).sort()

test('a backup under load: others write on, and all that was seen before it is in it', async () => {
  const server = await startServerProcess({ dataFolder: data.path })
  const noor = await setUp(server)
  const { board } = await openMeeting(noor)
  const writer = await connect(server, noor, board)
  const watcher = await connect(server, noor, board)
  let isOn = true
  const burst = (async () => {
    for (let turn = 0; isOn; turn++) {
      layCard(writer.doc, `kaartje ${turn}`)
      await new Promise((next) => setTimeout(next, 5))
    }
  })()
  const countSeen = () => recordsOf(watcher.doc).size
  await expect.poll(countSeen).toBeGreaterThan(100)
  const before = Y.encodeStateVector(watcher.doc)
  const seenBefore = countSeen()
  const { code, words } = await run('backup', ['maandag.wijktafel'], atFolder())
  expect(words).toContain('De reservekopie is klaar')
  expect(code).toBe(0)
  await expect.poll(countSeen).toBeGreaterThan(seenBefore + 50)
  isOn = false
  await burst
  const file = join(backups.path, 'maandag.wijktafel')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const again = await run('backup', ['maandag.wijktafel'], atFolder())
  expect(again).toMatchObject({ code: 1 })
  expect(again.words).toContain('is er al')
  expect(await run('backup', ['maandag.wijktafel', '--force'], atFolder())).toMatchObject({ code: 0 })
  for (const client of [writer, watcher]) client.close()
  await server.stop()

  const elsewhere = join(backups.path, 'andere-computer')
  expect(await run('restore', [file], atFolder(elsewhere))).toMatchObject({ code: 0 })
  const other = await startServerProcess({ dataFolder: elsewhere, port: server.port })
  // The same cookie: who was signed in still is.
  const restored = await connect(other, noor, board)
  const have = Y.decodeStateVector(Y.encodeStateVector(restored.doc))
  for (const [client, clock] of Y.decodeStateVector(before)) {
    expect(have.get(client) ?? 0, `changes of client ${client}`).toBeGreaterThanOrEqual(clock)
  }
  expect(recordsOf(restored.doc).size).toBeGreaterThan(seenBefore)
  restored.close()
  await other.stop()
})

/** A bare connection: with what code the server closed it. */
function watchClose(
  server: ServerProcess,
  noor: Visitor,
  name: string,
): Promise<{ closed: Promise<number> }> {
  const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/sync/${name}`, {
    headers: { cookie: noor.cookie(), origin: server.origin },
  })
  const closed = new Promise<number>((done) => socket.once('close', done))
  return new Promise((done, fail) => {
    socket.once('error', fail)
    socket.once('open', () => done({ closed }))
  })
}

test('a restore while people are connected: they are sent away, come back on the same port, and find what was', async () => {
  const server = await startServerProcess({ dataFolder: data.path })
  const noor = await setUp(server)
  const { board } = await openMeeting(noor)
  const writer = await connect(server, noor, board)
  layCard(writer.doc, 'van voor de kopie')
  const watcher = await connect(server, noor, board)
  await expect.poll(() => textOf(watcher.doc)).toContain('van voor de kopie')
  expect(await run('backup', ['kopie'], atFolder())).toMatchObject({ code: 0 })
  layCard(writer.doc, 'van na de kopie')
  await expect.poll(() => textOf(watcher.doc)).toContain('van na de kopie')
  await createProject(noor, 'Groen')
  for (const client of [writer, watcher]) client.close()

  const { closed } = await watchClose(server, noor, board)
  const { code, words } = await run('restore', ['kopie'], atFolder())
  expect(words).toContain('De reservekopie is teruggezet.')
  expect(code).toBe(0)
  expect(await closed).toBe(1001)
  expect(await projectsOf(noor)).toEqual(['Rookvrij'])
  const after = await connect(server, noor, board)
  expect(textOf(after.doc)).toContain('van voor de kopie')
  expect(textOf(after.doc)).not.toContain('van na de kopie')
  layCard(after.doc, 'van na het terugzetten')
  const other = await connect(server, noor, board)
  await expect.poll(() => textOf(other.doc)).toContain('van na het terugzetten')
  for (const client of [after, other]) client.close()

  const undo = /staat nu in: (.+\.wijktafel)/.exec(words)?.[1] ?? ''
  expect(await run('restore', [undo], atFolder())).toMatchObject({ code: 0 })
  expect(await projectsOf(noor)).toEqual(['Groen', 'Rookvrij'])
  const undone = await connect(server, noor, board)
  expect(textOf(undone.doc)).toContain('van na de kopie')
  undone.close()
  expect(await server.stop()).toMatchObject({ code: 0 })
  expect(readdirSync(data.path).filter((name) => name.includes('terugzetten'))).toEqual([])
})

test('what was erased since the backup stays erased, and the host reads which', async () => {
  const server = await startServerProcess({ dataFolder: data.path })
  const noor = await setUp(server)
  await openMeeting(noor)
  const projectId = await createProject(noor, 'Geheim')
  await run('backup', ['kopie'], atFolder())
  await noor.call('POST /api/projects/:projectId/erase', { params: { projectId }, body: { name: 'Geheim' } })
  const { words } = await run('restore', ['kopie'], atFolder())
  expect(words).toContain('- Geheim')
  expect(await projectsOf(noor)).toEqual(['Rookvrij'])
  expect(await run('restore', ['kopie', '--no-keep-erased'], atFolder())).toMatchObject({ code: 0 })
  expect(await projectsOf(noor)).toEqual(['Geheim', 'Rookvrij'])
  await server.stop()
})

/** Moments of a restore that can be seen from outside. Every single step is stopped in restoreFiles.test.ts. */
const MOMENTS: Record<string, (server: ServerProcess) => boolean> = {
  'while the files are prepared': () =>
    readdirSync(data.path).some((name) => existsSync(join(data.path, name, 'wijktafel.db'))),
  'while the files change places': () =>
    readdirSync(data.path).some((name) => name.startsWith('voor-terugzetten')),
  'when the server starts again': (server) => server.log().includes('"event":"restored"'),
}

/** Kills command and server at that moment. False when the command was done before anyone saw it. */
async function killAt(hasCome: () => boolean, server: ServerProcess): Promise<boolean> {
  let kill = () => {}
  let hasEnded = false
  const ended = run('restore', ['kopie'], atFolder(), (killCommand) => {
    kill = killCommand
  }).then(() => {
    hasEnded = true
  })
  while (!hasCome() && !hasEnded) await new Promise((next) => setImmediate(next))
  if (hasEnded) return false
  kill()
  await Promise.all([ended, server.stop('SIGKILL')])
  return true
}

for (const [moment, hasCome] of Object.entries(MOMENTS)) {
  test(`kill -9 of server and command ${moment}: the next start has all of the old or all of the new`, async () => {
    let server = await startServerProcess({ dataFolder: data.path })
    const noor = await setUp(server)
    const { board } = await openMeeting(noor)
    await run('backup', ['kopie'], atFolder())
    const change = async () => {
      await createProject(noor, 'Groen')
      const writer = await connect(server, noor, board)
      layCard(writer.doc, 'van na de kopie')
      const watcher = await connect(server, noor, board)
      await expect.poll(() => textOf(watcher.doc)).toContain('van na de kopie')
      for (const client of [writer, watcher]) client.close()
    }
    await change()
    while (!(await killAt(() => hasCome(server), server))) await change()

    server = await startServerProcess({ dataFolder: data.path, port: server.port })
    const isOld = (await projectsOf(noor)).includes('Groen')
    const now = await connect(server, noor, board)
    expect(textOf(now.doc).includes('van na de kopie')).toBe(isOld)
    now.close()
    // Nothing is in the way of doing it again.
    expect(await run('restore', ['kopie'], atFolder())).toMatchObject({ code: 0 })
    expect(await projectsOf(noor)).toEqual(['Rookvrij'])
    await server.stop()
    expect(existsSync(join(data.path, 'terugzetten'))).toBe(false)
    expect(readdirSync(data.path).filter((name) => name.endsWith('.part'))).toEqual([])
  })
}

test('two servers on one data folder: the second says so in plain words; a killed one is in nobody’s way', async () => {
  const server = await startServerProcess({ dataFolder: data.path })
  const { code, words } = await startInVain({ dataFolder: data.path })
  expect(code).toBe(1)
  expect(words).toContain(`Een andere Wijktafel gebruikt de map ${data.path} al.`)
  expect(words).not.toMatch(/\n\s+at /)
  await server.stop('SIGKILL')
  const next = await startServerProcess({ dataFolder: data.path })
  expect(await (await fetch(`${next.origin}/api/health`)).json()).toMatchObject({ ok: true })
  expect(await next.stop()).toMatchObject({ code: 0 })
})

test('wrong use: plain words, an exit code, and nothing changed', async () => {
  const env = atFolder()
  for (const [script, args, expected] of [
    ['backup', [], 'Zo maak je een reservekopie'],
    ['backup', ['kopie'], 'staat nog niets van Wijktafel'],
    ['backup', ['--snel', 'kopie'], 'Zo maak je een reservekopie'],
    ['restore', [], 'Zo zet je een reservekopie terug'],
    ['restore', ['weg'], 'is er niet'],
    ['restore', [import.meta.filename], 'is geen reservekopie'],
  ] as const) {
    const { code, words } = await run(script, [...args], env)
    expect(words).toContain(expected)
    expect(words).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
  }
  expect(readdirSync(data.path)).toEqual([])
})

test('from one machine to several: a backup of files restored into PostgreSQL under a running server, and back', async () => {
  let server = await startServerProcess({ dataFolder: data.path })
  const noor = await setUp(server)
  const { board } = await openMeeting(noor)
  const writer = await connect(server, noor, board)
  layCard(writer.doc, 'uit de bestanden')
  const watcher = await connect(server, noor, board)
  await expect.poll(() => textOf(watcher.doc)).toContain('uit de bestanden')
  for (const client of [writer, watcher]) client.close()
  await run('backup', ['van-sqlite'], atFolder())
  await server.stop()

  const postgres = await startPostgres()
  try {
    const { url } = await createTestDatabase(postgres.url)
    const other = join(backups.path, 'knoop')
    const env = { DATABASE_URL: url, ...atFolder(other) }
    const node = await startServerProcess({ dataFolder: other, port: server.port, env })
    const { code, words } = await run('restore', ['van-sqlite'], env)
    expect(words).toContain('De reservekopie is teruggezet.')
    expect(code).toBe(0)
    // The nodes of this database sign with a secret of their own.
    await noor.call('POST /api/sign-in', { body: NOOR })
    expect(await projectsOf(noor)).toEqual(['Rookvrij'])
    const moved = await connect(node, noor, board)
    expect(textOf(moved.doc)).toContain('uit de bestanden')
    layCard(moved.doc, 'in PostgreSQL gelegd')
    const second = await connect(node, noor, board)
    await expect.poll(() => textOf(second.doc)).toContain('in PostgreSQL gelegd')
    for (const client of [moved, second]) client.close()
    expect(await run('backup', ['van-postgres'], env)).toMatchObject({ code: 0 })
    await node.stop()
  } finally {
    await postgres.stop()
  }

  expect(await run('restore', ['van-postgres'], atFolder())).toMatchObject({ code: 0 })
  server = await startServerProcess({ dataFolder: data.path, port: server.port })
  // No server ran there: the secret came along, and who was signed in still is.
  expect(await projectsOf(noor)).toEqual(['Rookvrij'])
  const home = await connect(server, noor, board)
  expect(textOf(home.doc)).toContain('uit de bestanden')
  expect(textOf(home.doc)).toContain('in PostgreSQL gelegd')
  home.close()
  await server.stop()
})
