import { withoutCards } from '@wijktafel/shared/board/moment'
import type { ProjectId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import { findHiddenCards } from '../storage/moments.ts'
import { unpackMoment } from '../storage/packMoment.ts'
import type { Database } from '../storage/schema.ts'
import { jsonEntry } from './textEntry.ts'
import type { ZipEntry } from './zipStream.ts'

/** Every moment of every board: what it is called, when it was, and what lay there. One at a time: each is a whole board. */
export async function* momentFiles(db: Kysely<Database>, projectId: ProjectId): AsyncGenerator<ZipEntry> {
  const moments = await db
    .selectFrom('moment')
    .innerJoin('board', 'board.id', 'moment.boardId')
    .select(['moment.id', 'moment.boardId', 'moment.kind', 'moment.name', 'moment.activityId'])
    .select(['moment.createdAt', 'board.sessionId'])
    .where('board.projectId', '=', projectId)
    .orderBy('moment.createdAt')
    .orderBy('moment.id')
    .execute()
  for (const { sessionId, ...moment } of moments) {
    const row = await db.selectFrom('moment').select('body').where('id', '=', moment.id).executeTakeFirst()
    if (!row) continue
    const whole = await unpackMoment(row.body)
    const hidden = await findHiddenCards(db, { sessionId, records: whole.records })
    const { schema, records } = withoutCards(whole, hidden)
    yield jsonEntry(`boards/${moment.boardId}/moments/${moment.id}.json`, { ...moment, schema, records })
  }
}
