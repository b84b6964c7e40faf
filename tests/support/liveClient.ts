import type { DocumentName } from '@wijktafel/shared/documentName'
import {
  MESSAGE_GENERATION,
  MESSAGE_NOT_SAVED,
  MESSAGE_REFUSED,
  MESSAGE_SAVED,
} from '@wijktafel/shared/syncMessages'
import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

export interface LiveClient {
  doc: Y.Doc
  /** Resolves once the server has stored all that was written here so far. */
  whenSaved(): Promise<void>
  /** Stops for good: it never connects again by itself. */
  close(): void
}

/** An ordinary y-websocket client with someone's cookies, once it has the whole document. */
export async function openLiveDocument(options: {
  origin: string
  cookie: string
  name: DocumentName
}): Promise<LiveClient> {
  const { origin, cookie, name } = options
  class CookieSocket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie, origin } })
    }
  }
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`${origin.replace('http', 'ws')}/sync`, name, doc, {
    WebSocketPolyfill: CookieSocket as never,
    disableBc: true,
  })
  // What our server adds to the protocol; without these, y-websocket complains of each.
  for (const extra of [MESSAGE_REFUSED, MESSAGE_NOT_SAVED, MESSAGE_GENERATION]) {
    provider.messageHandlers[extra] = () => undefined
  }
  // The answer to the server's own question carries an update too.
  let sent = 1
  let saved = 0
  const waiting = new Set<() => void>()
  doc.on('update', (_update, _origin, _doc, { local }: Y.Transaction) => {
    if (local) sent += 1
  })
  provider.messageHandlers[MESSAGE_SAVED] = (_encoder, decoder) => {
    saved = decoding.readVarUint(decoder)
    for (const look of [...waiting]) look()
  }
  await new Promise<void>((resolve) => provider.once('sync', () => resolve()))
  return {
    doc,
    whenSaved: () =>
      new Promise((resolve) => {
        const until = sent
        const look = () => {
          if (saved < until) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    close() {
      provider.destroy()
      // Its clock would keep the process alive.
      provider.awareness.destroy()
    },
  }
}
