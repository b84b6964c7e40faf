import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { type DocumentName, documentName } from '@wijktafel/shared/documentName'
import type { ProjectId } from '@wijktafel/shared/ids'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { planErasure } from '../storage/pendingErasures.ts'
import type { Database } from '../storage/schema.ts'
import { scrubFreedPages, type Table } from '../storage/scrubFreedPages.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'
import { finishErasures } from './finishErasures.ts'

const TABLES_OF_PROJECTS: readonly Table[] = [
  ...([
    'project',
    'membership',
    'link',
    'session',
    'question',
    'activity',
    'board',
    'participant',
    'done',
    'signal',
    'leadAction',
    'phoneScreen',
    'spoken',
  ] as const),
  ...([
    'card',
    'media',
    'upload',
    'uploadPiece',
    'decision',
    'electorate',
    'ballot',
    'paperVoter',
    'handCount',
    'turnCard',
    'teachBack',
    'cardReply',
    'decisionBook',
    'promise',
    'note',
    'coachNote',
    'ownTemplate',
    'ownAgenda',
    'packing',
    'indicator',
    'measurement',
    'reflection',
    'acceptedWord',
    'moment',
    'remark',
    'reportPicture',
    'reportLink',
    'noteReading',
    'readingMark',
    'auditLog',
  ] as const),
]

/**
 * Erases a project for good: rows, photos, live documents, and what the log says of them. Only that it was erased
 * stays, with who and when. The name must be typed exactly. A crash in the middle is finished at the next start.
 */
export async function eraseProject(
  deps: Deps,
  actor: Actor,
  { projectId, name }: { projectId: ProjectId; name: string },
): Promise<void> {
  const { userId } = await requireProject(deps, actor, { projectId, capability: 'project.erase' })
  const documents = await inTransaction(deps.db, projectId, async (trx) => {
    const project = await trx
      .selectFrom('project')
      .select('name')
      .where('id', '=', projectId)
      .executeTakeFirst()
    if (!project) throw new Refusal('notFound')
    if (project.name !== name) throw new Refusal('nameMismatch', 'name')
    const ids = await collectIds(trx, projectId)
    await forgetInLog(trx, [projectId, ...ids.all])
    await trx.deleteFrom('project').where('id', '=', projectId).execute()
    await planErasure(trx, ids.documents)
    // Here, not later: whoever puts back an older backup must find that it was erased.
    await audit(trx, { at: deps.now(), actor: userId, action: 'project.erase', target: projectId })
    return ids.documents
  })
  for (const document of documents) {
    await deps.rooms.disconnect({ name: document }, CLOSE_CODE.DOCUMENT_ERASED)
  }
  await finishErasures(deps)
  await scrubFreedPages(deps.db, TABLES_OF_PROJECTS)
}

/** Names of all live documents, and every id that the log may have as a target. */
async function collectIds(trx: Transaction<Database>, projectId: ProjectId) {
  const ofTable = async (table: 'session' | 'board' | 'note' | 'decision' | 'promise' | 'media') => {
    const rows = await trx.selectFrom(table).select('id').where('projectId', '=', projectId).execute()
    return rows.map(({ id }): string => id)
  }
  const sessions = await ofTable('session')
  const boards = await ofTable('board')
  const notes = await ofTable('note')
  const documents: DocumentName[] = [
    ...sessions.flatMap((id) => [
      documentName('stage', id),
      documentName('cards', id),
      documentName('lead', id),
    ]),
    ...boards.map((id) => documentName('board', id)),
    ...notes.map((id) => documentName('note', id)),
  ]
  const others = [
    ...(await ofTable('decision')),
    ...(await ofTable('promise')),
    ...(await ofTable('media')),
    ...(await idsOfSessions(trx, projectId)),
  ]
  return { documents, all: [...sessions, ...boards, ...notes, ...others] }
}

async function idsOfSessions(trx: Transaction<Database>, projectId: ProjectId): Promise<string[]> {
  const ids: string[] = []
  for (const table of ['activity', 'participant', 'card', 'coachNote'] as const) {
    const rows = await trx
      .selectFrom(table)
      .innerJoin('session', 'session.id', `${table}.sessionId`)
      .select(`${table}.id`)
      .where('session.projectId', '=', projectId)
      .execute()
    for (const row of rows) ids.push(row.id)
  }
  return ids
}

const IDS_PER_STATEMENT = 500

async function forgetInLog(trx: Transaction<Database>, targets: readonly string[]): Promise<void> {
  for (let at = 0; at < targets.length; at += IDS_PER_STATEMENT) {
    const some = targets.slice(at, at + IDS_PER_STATEMENT)
    await trx
      .deleteFrom('auditLog')
      .where(({ eb, or }) => or([eb('target', 'in', some), eb('actor', 'in', some)]))
      .execute()
  }
}
