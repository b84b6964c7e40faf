import type { DocumentName } from '@wijktafel/shared/documentName'
import {
  MESSAGE_GENERATION,
  MESSAGE_NOT_SAVED,
  MESSAGE_REFUSED,
  MESSAGE_SAVED,
} from '@wijktafel/shared/syncMessages'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** Opens a live document with someone's cookies, lets `write` change it, and waits until the server has it. */
export async function writeLiveDocument(
  options: { origin: string; cookie: string; name: DocumentName },
  write: (doc: Y.Doc) => void,
): Promise<void> {
  const { origin, cookie, name } = options
  class SignedInWebSocket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie, origin } })
    }
  }
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`${origin.replace('http', 'ws')}/sync`, name, doc, {
    WebSocketPolyfill: SignedInWebSocket as never,
    disableBc: true,
  })
  // What our server adds to the protocol; without these, y-websocket complains of each.
  for (const extra of [MESSAGE_GENERATION, MESSAGE_SAVED, MESSAGE_REFUSED, MESSAGE_NOT_SAVED]) {
    provider.messageHandlers[extra] = () => undefined
  }
  await new Promise<void>((resolve) => provider.once('sync', () => resolve()))
  doc.transact(() => write(doc))
  // Closing hands over what is on its way; the server stores it before it lets go.
  const socket = provider.ws as unknown as WebSocket
  await new Promise<void>((resolve) => {
    socket.once('close', () => resolve())
    provider.disconnect()
  })
  // Its heartbeat would keep the process alive.
  provider.destroy()
  doc.destroy()
}
