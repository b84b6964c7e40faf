import { createHash } from 'node:crypto'
import { chmodSync, realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { isPreparedName } from './restoreFiles.ts'

/** One line of JSON each way. Only whoever owns the data folder can reach the socket. */
const restoreRequest = z.object({
  command: z.literal('restore'),
  prepared: z.string().refine(isPreparedName),
  before: z.string(),
  keepErased: z.boolean(),
})
export type RestoreRequest = z.infer<typeof restoreRequest>

const restoreReply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), kept: z.array(z.string()) }),
  z.object({ ok: z.literal(false), reason: z.string() }),
])
export type RestoreReply = z.infer<typeof restoreReply>

export interface ControlSocket {
  close(): Promise<void>
}

const REQUEST_CHARACTERS = 4_096

/**
 * Listens for orders of the host on this machine. Call it while holding the lock of the data folder: what a killed server
 * left is taken over. Throws where sockets cannot be made (a path that is too long, a disk that knows none).
 */
export async function openControlSocket(
  folder: string,
  handle: (request: RestoreRequest) => Promise<RestoreReply>,
): Promise<ControlSocket> {
  const path = socketPath(folder)
  const isFile = process.platform !== 'win32'
  if (isFile) rmSync(path, { force: true })
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    answer(socket, handle)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    // From its first moment for the owner alone; `listen` makes the file before it returns.
    const before = process.umask(0o177)
    try {
      server.listen(path, resolve)
    } finally {
      process.umask(before)
    }
  })
  if (isFile) chmodSync(path, 0o600)
  return {
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      return closed
    },
  }
}

/** Null when nobody listens. Rejects when the line breaks before the answer: then nobody knows what was done. */
export function askServer(folder: string, request: RestoreRequest): Promise<RestoreReply | null> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketPath(folder))
    let hasConnected = false
    let text = ''
    socket.setEncoding('utf8')
    socket.once('connect', () => {
      hasConnected = true
      socket.write(`${JSON.stringify(request)}\n`)
    })
    socket.on('data', (chunk: string) => {
      text += chunk
    })
    socket.once('error', (error) => {
      if (hasConnected) reject(error)
      else resolve(null)
    })
    socket.once('close', () => {
      if (!hasConnected) return resolve(null)
      try {
        resolve(restoreReply.parse(JSON.parse(text)))
      } catch (error) {
        reject(new Error('the server ended without an answer', { cause: error }))
      }
    })
  })
}

function answer(socket: Socket, handle: (request: RestoreRequest) => Promise<RestoreReply>): void {
  let text = ''
  let isAsked = false
  socket.setEncoding('utf8')
  // The asker may be gone before the answer; what was asked is done all the same.
  socket.on('error', () => undefined)
  socket.on('data', (chunk: string) => {
    text += chunk
    if (isAsked) return
    if (text.length > REQUEST_CHARACTERS) socket.destroy()
    const end = text.indexOf('\n')
    if (end < 0) return
    isAsked = true
    reply(text.slice(0, end), handle).then((answered) => socket.end(`${JSON.stringify(answered)}\n`))
  })
}

async function reply(
  line: string,
  handle: (request: RestoreRequest) => Promise<RestoreReply>,
): Promise<RestoreReply> {
  try {
    return await handle(restoreRequest.parse(JSON.parse(line)))
  } catch (error) {
    return { ok: false, reason: String(error) }
  }
}

function socketPath(folder: string): string {
  if (process.platform !== 'win32') return join(folder, 'wijktafel.sock')
  const mark = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)
  return `\\\\.\\pipe\\wijktafel-${mark}`
}
