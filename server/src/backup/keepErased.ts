import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type DocumentName, documentName } from '@wijktafel/shared/documentName'
import type { BoardId, NoteId, SessionId } from '@wijktafel/shared/ids'
import { flushFile } from './flushToDisk.ts'
import { DOCUMENTS_FILE, SQL_FILE } from './sqliteSource.ts'
import { listTables, quoteName } from './sqliteTables.ts'

/** That a project was erased, as the log remembers it. */
export interface Erasure {
  id: string
  at: number
  actor: string | null
  target: string
}

/** Erasures in the present data whose project is really gone. */
export const ERASURES_SQL = `
  SELECT "id", "at", "actor", "target" FROM "auditLog"
  WHERE "action" = 'project.erase' AND "target" IS NOT NULL AND "target" NOT IN (SELECT "id" FROM "project") ORDER BY "at"
`

/** Throws when the file cannot be read; none for a folder without data. */
export function readErasures(folder: string): Erasure[] {
  const path = join(folder, SQL_FILE)
  if (!existsSync(path)) return []
  const database = new DatabaseSync(path, { readOnly: true, timeout: 10_000 })
  try {
    return database.prepare(ERASURES_SQL).all().map(toErasure)
  } finally {
    database.close()
  }
}

export function toErasure(row: Record<string, unknown>): Erasure {
  return {
    id: String(row.id),
    at: Number(row.at),
    actor: row.actor === null ? null : String(row.actor),
    target: String(row.target),
  }
}

/**
 * Erases in prepared files (nobody uses them yet) what was erased since the backup was made, and remembers that it was:
 * rows, live documents with their names for good, and what the log says of them. Doing it twice changes nothing. Returns the projects' ids.
 */
export function keepErased(prepared: string, erasures: readonly Erasure[]): string[] {
  if (erasures.length === 0) return []
  const sql = openForErasing(join(prepared, SQL_FILE))
  try {
    const names: DocumentName[] = []
    const kept: string[] = []
    sql.exec('BEGIN')
    for (const { target } of erasures) {
      const found = eraseRows(sql, target)
      if (!found) continue
      names.push(...found)
      kept.push(target)
    }
    const remember = sql.prepare(
      `INSERT OR IGNORE INTO auditLog (id, at, actor, action, target) VALUES (?, ?, ?, 'project.erase', ?)`,
    )
    for (const { id, at, actor, target } of erasures) remember.run(id, at, actor, target)
    // The documents go first: were we stopped in between, the rows would still say what to erase.
    eraseDocuments(join(prepared, DOCUMENTS_FILE), names)
    sql.exec('COMMIT')
    return kept
  } finally {
    sql.close()
    flushFile(join(prepared, SQL_FILE))
  }
}

function openForErasing(path: string): DatabaseSync {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;')
  return database
}

/** The names of its live documents; null when there is no such project. */
function eraseRows(sql: DatabaseSync, projectId: string): DocumentName[] | null {
  if (!sql.prepare('SELECT 1 FROM project WHERE id = ?').get(projectId)) return null
  const idsIn = (table: string) =>
    sql
      .prepare(`SELECT id FROM ${quoteName(table)} WHERE projectId = ?`)
      .all(projectId)
      .map(({ id }) => String(id))
  const names = [
    ...idsIn('session').flatMap((id) => [
      documentName('stage', id as SessionId),
      documentName('cards', id as SessionId),
      documentName('lead', id as SessionId),
    ]),
    ...idsIn('board').map((id) => documentName('board', id as BoardId)),
    ...idsIn('note').map((id) => documentName('note', id as NoteId)),
  ]
  forgetInLog(sql, projectId)
  sql.prepare('DELETE FROM project WHERE id = ?').run(projectId)
  return names
}

/** The log may have any id of the project as its target. */
function forgetInLog(sql: DatabaseSync, projectId: string): void {
  const forget = (ids: string) =>
    sql.prepare(`DELETE FROM auditLog WHERE target IN (${ids}) OR actor IN (${ids})`).run({ projectId })
  forget('SELECT :projectId')
  for (const { name, columns } of listTables(sql)) {
    if (!columns.includes('id')) continue
    if (columns.includes('projectId')) {
      forget(`SELECT id FROM ${quoteName(name)} WHERE projectId = :projectId`)
    } else if (columns.includes('sessionId')) {
      forget(
        `SELECT id FROM ${quoteName(name)} WHERE sessionId IN (SELECT id FROM session WHERE projectId = :projectId)`,
      )
    }
  }
}

function eraseDocuments(path: string, names: readonly DocumentName[]): void {
  const database = openForErasing(path)
  try {
    database.exec('BEGIN')
    const statements = [
      'DELETE FROM document_update WHERE name = ?',
      'DELETE FROM document_snapshot WHERE name = ?',
      'INSERT OR IGNORE INTO document_erased (name) VALUES (?)',
    ].map((text) => database.prepare(text))
    for (const name of names) for (const statement of statements) statement.run(name)
    database.exec('COMMIT')
  } finally {
    database.close()
    flushFile(path)
  }
}
