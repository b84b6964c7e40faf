import type { ReportPictureId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

/** Takes a picture out of the report. When nothing else shows it, it is off the server too. */
export async function removeReportPicture(deps: Deps, actor: Actor, id: ReportPictureId): Promise<void> {
  const picture = await deps.db
    .selectFrom('reportPicture')
    .select(['sessionId', 'mediaId'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!picture) throw new Refusal('notFound')
  const { sessionId, mediaId } = picture
  await requireSession(deps, actor, { sessionId, capability: 'note.edit' })
  await inTransaction(deps.db, sessionId, async (trx) => {
    await trx.deleteFrom('reportPicture').where('id', '=', id).execute()
    const other = await trx
      .selectFrom('reportPicture')
      .select('id')
      .where('mediaId', '=', mediaId)
      .executeTakeFirst()
    if (other) return
    await trx.deleteFrom('media').where('id', '=', mediaId).where('kind', '=', 'report').execute()
  })
}
