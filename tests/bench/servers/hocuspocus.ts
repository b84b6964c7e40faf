import { join } from 'node:path'
import { answerBench } from './control.ts'
import { type HocuspocusServer, loadPeerModule, type SqliteExtension } from './peerModules.ts'

/** hocuspocus with its SQLite extension, everything else as it comes. */
const { Server } = await loadPeerModule<{ Server: new (options: object) => HocuspocusServer }>(
  'hocuspocus',
  '@hocuspocus/server/dist/hocuspocus-server.esm.js',
)
const { SQLite } = await loadPeerModule<{
  SQLite: new (options: { database: string }) => SqliteExtension
}>('hocuspocus', '@hocuspocus/extension-sqlite/dist/hocuspocus-sqlite.esm.js')

/**
 * Prepares each statement once. On Node 24 better-sqlite3 ends the process when a statement is thrown away, and the
 * extension throws one away with every document.
 */
class LastingSqlite extends SQLite {
  override async onConfigure(): Promise<void> {
    await super.onConfigure()
    const { db } = this
    if (!db) throw new Error('hocuspocus has no database')
    const prepare = db.prepare.bind(db)
    const statements = new Map<string, unknown>()
    db.prepare = (sql) => {
      const statement = statements.get(sql) ?? prepare(sql)
      statements.set(sql, statement)
      return statement
    }
  }
}

const server = new Server({
  port: 0,
  address: '127.0.0.1',
  quiet: true,
  extensions: [new LastingSqlite({ database: join(process.argv[2] ?? '', 'hocuspocus.sqlite') })],
})
await server.listen()
answerBench({ port: server.address.port, stop: () => server.destroy() })
