import type { Server as HttpServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type PeerName, peerFolder } from './installPeers.ts'

/** The little of the peers' own types that their start scripts touch. */
export interface PeerDoc {
  on(event: 'update', listener: (update: Uint8Array) => void): void
}
export interface PeerYjs {
  applyUpdate(doc: PeerDoc, update: Uint8Array): void
  encodeStateAsUpdate(doc: PeerDoc): Uint8Array
}
export interface WebsocketServerUtils {
  setupWSConnection(socket: unknown, request: unknown): void
  setPersistence(persistence: {
    bindState(name: string, doc: PeerDoc): Promise<void>
    writeState(name: string, doc: PeerDoc): Promise<void>
  }): void
}
export interface WebSocketPackage {
  Server: new (options: {
    noServer: true
  }) => {
    handleUpgrade(request: unknown, socket: unknown, head: unknown, done: (socket: unknown) => void): void
  }
}
export interface LevelPersistence {
  getYDoc(name: string): Promise<PeerDoc>
  storeUpdate(name: string, update: Uint8Array): Promise<number>
  destroy(): Promise<void>
}
export interface SqliteExtension {
  db?: { prepare(sql: string): unknown }
  onConfigure(): Promise<void>
}
export interface HocuspocusServer {
  httpServer: HttpServer
  address: { port: number }
  listen(port?: number): Promise<unknown>
  destroy(): Promise<void>
}

/** A module of an installed peer, by its file: its own copies of what it depends on come along. */
export async function loadPeerModule<T>(peer: PeerName, file: string): Promise<T> {
  const url = pathToFileURL(join(peerFolder(peer), 'node_modules', file)).href
  return (await import(url)) as T
}
