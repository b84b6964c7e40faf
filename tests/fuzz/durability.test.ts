import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

const NAME = 'board:23456789abcdefghijkm'
const KILLS = 8
const MESSAGES_OF_OURS = [100, 101, 102]

let child: ChildProcess | null = null
let providers: WebsocketProvider[] = []
const folder = mkdtempSync(join(tmpdir(), 'wijktafel-durability-'))

afterEach(async () => {
  disconnectAll()
  await kill()
  rmSync(folder, { recursive: true })
})

async function start(): Promise<string> {
  const script = fileURLToPath(new URL('./durabilityServer.ts', import.meta.url))
  child = spawn(process.execPath, [script, join(folder, 'wijktafel.db')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!child.stdout) throw new Error('The server has no output')
  const [port] = await once(createInterface(child.stdout), 'line')
  return `ws://127.0.0.1:${port}/sync`
}

async function kill(): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

function connect(address: string): WebsocketProvider {
  const provider = new WebsocketProvider(address, NAME, new Y.Doc(), {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
  for (const type of MESSAGES_OF_OURS) provider.messageHandlers[type] = () => undefined
  providers.push(provider)
  return provider
}

function disconnectAll(): void {
  for (const provider of providers) {
    provider.destroy()
    provider.awareness.destroy()
  }
  providers = []
}

/** Two write as fast as they can; resolves, with all that a third one saw, at the moment when it has seen `enough` of them. */
async function writeUntilSeen(address: string, round: number, enough: number): Promise<string[]> {
  const [ans, bea, viewer] = [connect(address), connect(address), connect(address)]
  await expect.poll(() => [ans, bea, viewer].every((it) => it.synced), { timeout: 10_000 }).toBe(true)
  const seen = viewer.doc.getMap<number>('records')
  let count = 0
  const timer = setInterval(() => {
    for (const [name, writer] of Object.entries({ ans, bea })) {
      writer.doc.getMap('records').set(`${round} ${name} ${count}`, count)
    }
    count += 1
  }, 1)
  try {
    await new Promise<void>((resolve) => {
      const target = seen.size + enough
      seen.observe(() => {
        if (seen.size >= target) resolve()
      })
    })
    child?.kill('SIGKILL')
  } finally {
    clearInterval(timer)
  }
  // Frames that are still in this process were also shown: let them arrive before counting.
  if (child && child.signalCode === null) await once(child, 'exit')
  await expect.poll(() => viewer.wsconnected).toBe(false)
  return [...seen.keys()]
}

it('R2: after a kill at any moment, nothing that anyone saw is missing', async () => {
  let shown: string[] = []
  for (let round = 0; round < KILLS; round += 1) {
    shown = await writeUntilSeen(await start(), round, 20 + Math.floor(Math.random() * 150))
    // Nobody may heal the server by bringing back what they have.
    disconnectAll()
    const late = connect(await start())
    await expect.poll(() => late.synced, { timeout: 10_000 }).toBe(true)
    const stored = late.doc.getMap('records')
    expect(shown.filter((key) => !stored.has(key))).toEqual([])
    disconnectAll()
    await kill()
  }
  expect(shown.length).toBeGreaterThan(KILLS * 20)
}, 60_000)
