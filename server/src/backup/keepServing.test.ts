import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, createConnection } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { silentLog } from '../log.ts'
import { backupSqlite } from './backupSqlite.ts'
import { askServer, type RestoreRequest } from './controlSocket.ts'
import { lockBackups } from './dataFolderLock.ts'
import { type KeptServer, keepServing } from './keepServing.ts'
import { openBackup } from './openBackup.ts'
import { restoreSqlite } from './restoreSqlite.ts'
import { addProject, countRows, createTestFolder, openTestData, type TestFolder } from './testData.ts'

let place: TestFolder
let folder: string
let file: string
let kept: KeptServer<TestServer> | null

interface TestServer {
  port: number
  data: Awaited<ReturnType<typeof openTestData>>
  close(): Promise<void>
}

const starts: (number | undefined)[] = []

/** A server that has both files open and tells over HTTP how many projects there are. */
async function startTestServer(port?: number): Promise<TestServer> {
  starts.push(port)
  const data = await openTestData(folder)
  const http = createServer((_, response) => {
    response.end(String(data.sql.prepare('SELECT count(*) AS n FROM project').get()?.n))
  })
  await new Promise<void>((resolve) => http.listen(port ?? 0, '127.0.0.1', resolve))
  return {
    port: (http.address() as AddressInfo).port,
    data,
    async close() {
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
      await data.close()
    },
  }
}

const fatal: unknown[] = []
const keep = async (start = startTestServer) => {
  kept = await keepServing({ folder, log: silentLog, start, onFatal: (error) => fatal.push(error) })
  return kept
}

beforeEach(() => {
  place = createTestFolder()
  folder = join(place.path, 'data')
  file = join(place.path, 'kopie.wijktafel')
  kept = null
  starts.length = 0
  fatal.length = 0
})
afterEach(async () => {
  await kept?.close()
  place.remove()
})

let clock = Date.UTC(2026, 10, 22)
const now = () => {
  clock += 1_000
  return clock
}

async function restore() {
  const backup = openBackup(file)
  try {
    return await restoreSqlite(folder, backup, { file, keepErased: true, now })
  } finally {
    backup.close()
  }
}

test('a restore while it serves: another server on the same port, with the restored data', async () => {
  const server = await keep()
  const { port, data } = server.current()
  addProject(data, 'a')
  await backupSqlite(folder, file, { replace: false, now })
  addProject(data, 'b')
  const ask = async () => (await fetch(`http://127.0.0.1:${port}`)).text()
  expect(await ask()).toBe('2')
  const { before } = await restore()
  expect(await ask()).toBe('1')
  expect(starts).toEqual([undefined, port])
  file = before ?? ''
  await restore()
  expect(await ask()).toBe('2')
  addProject(server.current().data, 'c')
  expect(await ask()).toBe('3')
})

test('two servers on one folder: the second is refused, until the first has gone', async () => {
  const first = await keep()
  await expect(keep()).rejects.toMatchObject({ code: 'folderInUse', subject: folder })
  await first.close()
  await keep()
})

test('a server that cannot start gives the folder free', async () => {
  const start = () => Promise.reject(new Error('EADDRINUSE'))
  await expect(keep(start)).rejects.toThrow('EADDRINUSE')
  await keep()
})

test('what cannot be put in place leaves the server as it was', async () => {
  const server = await keep()
  addProject(server.current().data, 'a')
  const request: RestoreRequest = {
    command: 'restore',
    prepared: 'terugzetten-bestaatniet.part',
    before: 'voor-terugzetten-nu',
    keepErased: false,
  }
  expect(await askServer(folder, request)).toMatchObject({ ok: false })
  expect(await (await fetch(`http://127.0.0.1:${server.current().port}`)).text()).toBe('1')
  expect(await askServer(folder, { ...request, prepared: '../elders' })).toMatchObject({ ok: false })
  expect(starts).toHaveLength(2)
})

test('restored, but it cannot start: the process hears of it, and the data is the restored one', async () => {
  let hasStarted = false
  const server = await keep((port) => {
    if (hasStarted) return Promise.reject(new Error('poort weg'))
    hasStarted = true
    return startTestServer(port)
  })
  addProject(server.current().data, 'a')
  await backupSqlite(folder, file, { replace: false, now })
  addProject(server.current().data, 'b')
  await expect(restore()).rejects.toMatchObject({ code: 'serverFailed' })
  await expect.poll(() => fatal).toMatchObject([{ message: 'poort weg' }])
  expect(countRows(folder, 'project')).toBe(1)
  // What was there lies beside it: the script had no answer to go on with.
  expect(readdirSync(folder).filter((name) => name.startsWith('voor-terugzetten'))).toHaveLength(1)
})

test('a start after a crash in the middle of a restore goes on with it', async () => {
  const data = await openTestData(folder)
  addProject(data, 'a')
  await data.close()
  const committed = join(folder, 'terugzetten')
  const fresh = await openTestData(committed)
  addProject(fresh, 'b')
  addProject(fresh, 'c')
  await fresh.close()
  writeFileSync(join(committed, 'before.txt'), 'voor-terugzetten-2026')
  const server = await keep()
  expect(await (await fetch(`http://127.0.0.1:${server.current().port}`)).text()).toBe('2')
  expect(countRows(join(folder, 'voor-terugzetten-2026'), 'project')).toBe(1)
})

test('what a killed restore had prepared is thrown away at the start, but not under the hands of one that runs', async () => {
  const prepared = join(folder, 'terugzetten-abc.part')
  mkdirSync(prepared, { recursive: true })
  const lock = lockBackups(folder, 'restore')
  const first = await keep()
  expect(existsSync(prepared)).toBe(true)
  await first.close()
  lock.release()
  await keep()
  expect(existsSync(prepared)).toBe(false)
})

test('the control socket is for its owner alone, and knows one order', async () => {
  await keep()
  const path = join(folder, 'wijktafel.sock')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const say = (words: string) =>
    new Promise<string>((resolve) => {
      const socket = createConnection(path)
      let answer = ''
      socket.on('data', (chunk) => {
        answer += chunk
      })
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(answer))
      socket.write(words)
    })
  expect(JSON.parse(await say('geen json\n'))).toMatchObject({ ok: false })
  expect(JSON.parse(await say('{"command":"stop"}\n'))).toMatchObject({ ok: false })
  expect(await say('x'.repeat(100_000))).toBe('')
  expect(starts).toHaveLength(1)
})

test('what a killed server left behind does not block the next', async () => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'wijktafel.lock'), '')
  writeFileSync(join(folder, 'wijktafel.sock'), '')
  chmodSync(join(folder, 'wijktafel.sock'), 0o400)
  const server = await keep()
  await server.close()
  expect(existsSync(join(folder, 'wijktafel.sock'))).toBe(false)
})
