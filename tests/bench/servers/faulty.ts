import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { createWire } from '../generator/wire.ts'
import { answerBench } from './control.ts'
import { DELAY_MS, type Fault } from './faults.ts'

/**
 * A small y-websocket server that fails on purpose, so that it can be shown that the generator notices.
 * drop: one client never gets every tenth edit. forget: all get it, the server does not keep it. delay: all get it late.
 */

const EVERY = 10
/** What fills a board arrives whole: only the edits after it are spoilt. */
const EDIT_BYTES = 1024

const fault = process.argv[2] as Fault
const wire = createWire('faulty', '')
const rooms = new Map<string, { doc: Y.Doc; clients: Set<WebSocket> }>()
let edits = 0

function connect(client: WebSocket, name: string): void {
  const room = rooms.get(name) ?? { doc: new Y.Doc(), clients: new Set() }
  rooms.set(name, room)
  room.clients.add(client)
  client.on('close', () => room.clients.delete(client))
  client.on('message', (data: Buffer) => {
    const message = wire.parse(data)
    if (message.type === 'step1') {
      client.send(wire.sync('step2', Y.encodeStateAsUpdate(room.doc, message.payload)))
      client.send(wire.sync('step1', Y.encodeStateVector(room.doc)))
    } else if (message.type === 'step2' || message.type === 'update') {
      pass(room, client, message.payload)
    } else if (message.type === 'awareness') {
      for (const other of room.clients) other.send(data)
    }
  })
}

function pass(room: { doc: Y.Doc; clients: Set<WebSocket> }, from: WebSocket, update: Buffer): void {
  const isEdit = update.length > 2 && update.length < EDIT_BYTES
  if (isEdit) edits += 1
  const isSpoilt = isEdit && edits % EVERY === 0
  if (!(fault === 'forget' && isSpoilt)) Y.applyUpdate(room.doc, update)
  const others = [...room.clients].filter((client) => client !== from)
  const spared = fault === 'drop' && isSpoilt ? others.slice(1) : others
  const frame = wire.sync('update', update)
  const send = () => {
    for (const client of spared) client.send(frame)
  }
  if (fault === 'delay' && isEdit) setTimeout(send, DELAY_MS)
  else send()
}

const http = createServer()
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })
sockets.on('connection', (client, request) => connect(client, request.url ?? ''))
http.listen({ port: 0, host: '127.0.0.1' }, () => {
  answerBench({ port: (http.address() as AddressInfo).port, stop: async () => undefined })
})
