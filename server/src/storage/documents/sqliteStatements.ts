import type { DatabaseSync } from 'node:sqlite'

const HEAD_SQL = `max(
  coalesce((SELECT max(seq) FROM document_update WHERE name = :name), 0),
  coalesce((SELECT seq FROM document_snapshot WHERE name = :name), 0)
)`
/** Without a row: the name was erased. */
const INSERT_SQL = `
  INSERT INTO document_update (name, seq, data) SELECT :name, 1 + ${HEAD_SQL}, :data
  WHERE NOT EXISTS (SELECT 1 FROM document_erased WHERE name = :name) RETURNING seq
`
const SNAPSHOT_SQL = `
  INSERT INTO document_snapshot (name, seq, data) VALUES (:name, :seq, :data)
  ON CONFLICT (name) DO UPDATE SET seq = excluded.seq, data = excluded.data WHERE excluded.seq > seq
`
const LIST_SQL = `
  SELECT name FROM document_update WHERE substr(name, 1, length(:prefix)) = :prefix
  UNION SELECT name FROM document_snapshot WHERE substr(name, 1, length(:prefix)) = :prefix
  ORDER BY name
`

export type SqliteStatements = ReturnType<typeof prepareStatements>

/** The tables must be there (migrateDocuments). */
export function prepareStatements(database: DatabaseSync) {
  return {
    insert: database.prepare(INSERT_SQL),
    snapshot: database.prepare('SELECT seq, data FROM document_snapshot WHERE name = ?'),
    updates: database.prepare('SELECT data FROM document_update WHERE name = ? AND seq > ? ORDER BY seq'),
    head: database.prepare(`SELECT ${HEAD_SQL} AS seq`),
    replaceSnapshot: database.prepare(SNAPSHOT_SQL),
    dropCovered: database.prepare('DELETE FROM document_update WHERE name = ? AND seq <= ?'),
    eraseUpdates: database.prepare('DELETE FROM document_update WHERE name = ?'),
    eraseSnapshot: database.prepare('DELETE FROM document_snapshot WHERE name = ?'),
    markErased: database.prepare('INSERT OR IGNORE INTO document_erased (name) VALUES (?)'),
    erased: database.prepare('SELECT 1 FROM document_erased WHERE name = ?'),
    list: database.prepare(LIST_SQL),
    /** One row; `busy` is 1 when someone who reads put it off. */
    emptyLog: database.prepare('PRAGMA wal_checkpoint(TRUNCATE)'),
  }
}
