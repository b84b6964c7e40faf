import type { ReportPicture } from '@wijktafel/shared/api/reportPicture'
import type { ReportPictureId, SessionId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

function select(db: Kysely<Database>) {
  return db
    .selectFrom('reportPicture')
    .innerJoin('media', 'media.id', 'reportPicture.mediaId')
    .select(['reportPicture.id', 'activityId', 'mediaId', 'width', 'height', 'title', 'alt'])
}

/** The pictures of boards in the report of a meeting, in the order in which they were chosen. */
export function readReportPictures(db: Kysely<Database>, sessionId: SessionId): Promise<ReportPicture[]> {
  return select(db)
    .where('reportPicture.sessionId', '=', sessionId)
    .orderBy('reportPicture.createdAt')
    .orderBy('reportPicture.id')
    .execute()
}

export function readReportPicture(db: Kysely<Database>, id: ReportPictureId): Promise<ReportPicture> {
  return select(db).where('reportPicture.id', '=', id).executeTakeFirstOrThrow()
}
