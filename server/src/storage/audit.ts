import { newId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

export interface AuditEntry {
  at: number
  /** An account's id; null for a device without account. */
  actor: string | null
  action: string
  target?: string | null
  code?: string | null
}

/** Remembers that something was done or refused: never what anyone said or chose. */
export async function audit(db: Kysely<Database>, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('auditLog')
    .values({ id: newId(), target: null, code: null, ...entry })
    .execute()
}
