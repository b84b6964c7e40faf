import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { SessionId } from '@wijktafel/shared/ids'
import { Kysely } from 'kysely'
import { migrateDocuments } from '../storage/documents/migrateDocuments.ts'
import { migrate } from '../storage/migrate.ts'
import type { Database } from '../storage/schema.ts'
import { createSqliteDialect } from '../storage/sqliteDialect.ts'
import { DOCUMENTS_FILE, openSqliteSource, SQL_FILE } from './sqliteSource.ts'

/** Data folders for tests of backup and restore. */

export interface TestFolder {
  path: string
  remove(): void
}

export function createTestFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'wijktafel-backup-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Both files with their tables, in a folder of that name, and connections to them as a server has. */
export async function openTestData(folder: string) {
  mkdirSync(folder, { recursive: true })
  const sql = openFile(join(folder, SQL_FILE))
  const db = new Kysely<Database>({ dialect: createSqliteDialect(sql) })
  await migrate(db)
  const documents = openFile(join(folder, DOCUMENTS_FILE))
  migrateDocuments(documents)
  return {
    sql,
    documents,
    async close() {
      documents.close()
      await db.destroy()
    },
  }
}
export type TestData = Awaited<ReturnType<typeof openTestData>>

function openFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5_000 })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;')
  return database
}

/** A project with a meeting, a photo, a note, words in the log, and live documents. All its ids begin with `id`. */
export function addProject({ sql, documents }: TestData, id: string): void {
  const insert = (table: string, row: Record<string, string | number | Uint8Array | null>) => {
    const columns = Object.keys(row)
    sql
      .prepare(
        `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join()}) VALUES (${columns.map(() => '?').join()})`,
      )
      .run(...Object.values(row))
  }
  const place = { projectId: id, sessionId: `${id}-session`, createdAt: 1_795_000_000_000 }
  insert('project', {
    ...{
      id,
      name: `Project ${id}`,
      neighbourhood: 'Lindebuurt',
      theme: 'Stress "en" rook',
      picture: '1F333',
    },
    ...{ phase: 'discover', retentionMonths: null, createdAt: place.createdAt },
  })
  insert('session', {
    ...{ id: place.sessionId, projectId: id, title: "'s Avonds", phase: 'discover', place: 'Buurthuis' },
    ...{ state: 'planned', code: `${id}1`, pictureCode: `${id}2`, createdAt: place.createdAt },
  })
  insert('decisionBook', {
    ...{ projectId: id, number: 1, kind: 'outcome', decisionId: `${id}-decision`, at: 1, isLate: 0 },
    ...{ content: '{}', previousHash: '', hash: `${id}-hash` },
  })
  insert('media', {
    ...{ id: `${id}-photo`, ...place, mime: 'image/webp', width: 3, height: 2 },
    ...{ full: new Uint8Array(300_000).fill(7), small: new Uint8Array([0, 255, 0]) },
  })
  insert('participant', {
    ...{ id: `${id}-seat`, sessionId: place.sessionId, role: 'guest', face: '1F98A', side: 'resident' },
    ...{ language: 'nl', joinedAt: place.createdAt },
  })
  insert('signal', { participantId: `${id}-seat`, kind: 'hand', createdAt: place.createdAt })
  insert('upload', {
    ...{ id: `${id}-upload`, sessionId: place.sessionId, participantId: `${id}-seat`, kind: 'image' },
    ...{ size: 9, received: 3, changedAt: place.createdAt },
  })
  insert('uploadPiece', { uploadId: `${id}-upload`, position: 0, bytes: new Uint8Array([255, 216, 255]) })
  insert('note', { id: `${id}-note`, ...place, title: 'Wat we hoorden' })
  insert('board', { id: `${id}-board`, ...place, title: 'Stress en blij', phase: 'discover', locked: 0 })
  insert('moment', {
    ...{ id: `${id}-moment`, boardId: `${id}-board`, activityId: null, kind: 'own', name: 'Voor de pauze' },
    ...{ createdAt: place.createdAt, hash: 'abc', body: new Uint8Array([1, 0, 0, 0, 3, 31, 139]) },
  })
  insert('auditLog', { id: `${id}-log`, at: place.createdAt, action: 'note.create', target: `${id}-note` })
  documents.exec('BEGIN')
  const append = documents.prepare('INSERT INTO document_update (name, seq, data) VALUES (?, ?, ?)')
  for (let seq = 1; seq <= 300; seq++) append.run(`note:${id}-note`, seq, new Uint8Array([seq & 255, 0, 1]))
  documents
    .prepare('INSERT INTO document_snapshot (name, seq, data) VALUES (?, ?, ?)')
    .run(`stage:${place.sessionId as SessionId}`, 9, new Uint8Array(70_000).fill(3))
  documents.exec('COMMIT')
}

/** As the command does: rows and documents are gone, the log says who and when. */
export function eraseTestProject({ sql, documents }: TestData, id: string): void {
  sql.prepare('DELETE FROM project WHERE id = ?').run(id)
  sql.prepare(`DELETE FROM auditLog WHERE target LIKE ? || '%'`).run(id)
  sql
    .prepare(`INSERT INTO auditLog (id, at, actor, action, target) VALUES (?, 2, 'host', 'project.erase', ?)`)
    .run(`${id}-gone`, id)
  for (const name of [
    `board:${id}-board`,
    `note:${id}-note`,
    `stage:${id}-session`,
    `cards:${id}-session`,
    `lead:${id}-session`,
  ]) {
    documents.prepare('DELETE FROM document_update WHERE name = ?').run(name)
    documents.prepare('DELETE FROM document_snapshot WHERE name = ?').run(name)
    documents.prepare('INSERT INTO document_erased (name) VALUES (?)').run(name)
  }
}

/** Everything that a folder holds, but for what a restore makes anew: the generation, and when its tables were made. */
export async function readEverything(folder: string): Promise<Record<string, string[]>> {
  const source = openSqliteSource(folder)
  try {
    const everything: Record<string, string[]> = {}
    for (const table of source.tables) {
      const rows: string[] = []
      for await (const batch of source.batches(table)) {
        for (const row of batch) {
          rows.push(
            JSON.stringify(row, (_, value) => (value instanceof Uint8Array ? [...value].join() : value)),
          )
        }
      }
      everything[table.name] = rows.filter((row) => !row.startsWith('["generation"'))
    }
    return everything
  } finally {
    await source.close()
  }
}

export function countRows(folder: string, table: string): number {
  const file = table.startsWith('document_') ? DOCUMENTS_FILE : SQL_FILE
  const database = new DatabaseSync(join(folder, file), { readOnly: true })
  try {
    return Number(database.prepare(`SELECT count(*) AS n FROM "${table}"`).get()?.n)
  } finally {
    database.close()
  }
}
