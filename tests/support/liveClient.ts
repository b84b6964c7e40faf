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

export interface LiveClient {
  doc: Y.Doc
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
  for (const extra of [MESSAGE_SAVED, MESSAGE_REFUSED, MESSAGE_NOT_SAVED, MESSAGE_GENERATION]) {
    provider.messageHandlers[extra] = () => undefined
  }
  await new Promise<void>((resolve) => provider.once('sync', () => resolve()))
  return {
    doc,
    close: () => provider.destroy(),
  }
}
