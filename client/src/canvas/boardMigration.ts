import { BOARD_SCHEMA } from '@wijktafel/shared/board/boardSchema'
import type { BoardRecord } from '@wijktafel/shared/board/fieldGroups'
import type { SerializedSchema, TLRecord, TLSchema } from 'tldraw'

/** Whether a document's records follow this version, an older one, or one that this version does not know. */
export type SchemaState = 'same' | 'older' | 'newer'

function parseSchema(stored: unknown): SerializedSchema | null {
  if (stored === undefined) return BOARD_SCHEMA as SerializedSchema
  const isObject = typeof stored === 'object' && stored !== null && 'sequences' in stored
  return isObject ? (stored as SerializedSchema) : null
}

export function compareSchema(schema: TLSchema, stored: unknown): SchemaState {
  const persisted = parseSchema(stored)
  if (!persisted) return 'newer'
  try {
    const migrations = schema.getMigrationsSince(persisted)
    if (!migrations.ok) return 'newer'
    return migrations.value.length > 0 ? 'older' : 'same'
  } catch {
    return 'newer' // A form of schema that only a later tldraw understands.
  }
}

/** The record as this version has it; itself when it cannot be brought up: the validators then name it. */
export function migrateUp(schema: TLSchema, record: BoardRecord, stored: unknown): BoardRecord {
  const persisted = parseSchema(stored)
  if (!persisted) return record
  const result = schema.migratePersistedRecord(record as unknown as TLRecord, persisted)
  return result.type === 'success' ? (result.value as unknown as BoardRecord) : record
}
