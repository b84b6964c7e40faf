import type { ReportPicture } from '@wijktafel/shared/api/reportPicture'
import { withoutWords } from '@wijktafel/shared/board/pictureAlt'
import type { ActivityId, BoardId, MediaId, ReportPictureId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { fromJson } from '../storage/json.ts'
import { listActivities } from '../storage/listActivities.ts'
import { readReportPicture } from '../storage/readReportPictures.ts'
import type { Database, SessionRow } from '../storage/schema.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { withdrawnWords } from './forgetInReport.ts'

interface NewReportPicture {
  id: ReportPictureId
  sessionId: SessionId
  mediaId: MediaId
  boardId: BoardId | null
  zoneId: string | null
  activityId: ActivityId | null
  title: string
  alt: string
}

/** Sets a picture of a board in the report, at the step that it belongs to. The same id twice is the same picture. */
export async function addReportPicture(
  deps: Deps,
  actor: Actor,
  input: NewReportPicture,
): Promise<ReportPicture> {
  const { session } = await requireSession(deps, actor, {
    sessionId: input.sessionId,
    capability: 'note.edit',
  })
  return inTransaction(deps.db, session.id, async (trx) => {
    const stored = await trx
      .selectFrom('reportPicture')
      .select('sessionId')
      .where('id', '=', input.id)
      .executeTakeFirst()
    if (stored && stored.sessionId !== session.id) throw new Refusal('badRequest', 'id')
    if (!stored) {
      await checkMedia(trx, input)
      await checkBoard(trx, input.boardId, session)
      await checkCount(trx, session.id)
      const { id, sessionId, mediaId, boardId, title } = input
      // Made before somebody took a card back, or put back after it.
      const alt = withoutWords(input.alt, await withdrawnWords(trx, sessionId))
      const activityId = await findStep(trx, input, session)
      await trx
        .insertInto('reportPicture')
        .values({ id, sessionId, mediaId, boardId, activityId, title, alt, createdAt: deps.now() })
        .execute()
    }
    return readReportPicture(trx, input.id)
  })
}

/** Only what was sent for the report: taking it out again takes it off the server, which no other photo must suffer. */
async function checkMedia(
  trx: Transaction<Database>,
  { mediaId, sessionId }: Pick<NewReportPicture, 'mediaId' | 'sessionId'>,
): Promise<void> {
  const media = await trx
    .selectFrom('media')
    .select('id')
    .where('id', '=', mediaId)
    .where('sessionId', '=', sessionId)
    .where('kind', '=', 'report')
    .executeTakeFirst()
  if (!media) throw new Refusal('badRequest', 'mediaId')
}

async function checkBoard(
  trx: Transaction<Database>,
  boardId: BoardId | null,
  { projectId }: SessionRow,
): Promise<void> {
  if (boardId === null) return
  const board = await trx
    .selectFrom('board')
    .select('id')
    .where('id', '=', boardId)
    .where('projectId', '=', projectId)
    .executeTakeFirst()
  if (!board) throw new Refusal('boardDeleted')
}

async function checkCount(trx: Transaction<Database>, sessionId: SessionId): Promise<void> {
  const { count } = await trx
    .selectFrom('reportPicture')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('sessionId', '=', sessionId)
    .executeTakeFirstOrThrow()
  if (count >= LIMITS.REPORT_PICTURES_PER_SESSION) throw new Refusal('tooLarge')
}

/** The step that was named; else the one whose zone it is, the one that is on the screen now, or the first on that board. */
async function findStep(
  trx: Transaction<Database>,
  { activityId, boardId, zoneId }: NewReportPicture,
  { id, currentActivityId }: SessionRow,
): Promise<ActivityId | null> {
  const steps = await listActivities(trx, id)
  const named = steps.find((step) => step.id === activityId)
  if (named) return named.id
  const onBoard = steps.filter((step) => boardId !== null && step.boardId === boardId)
  const ofZone = onBoard.find(({ template }) =>
    fromJson<TemplateSnapshot>(template).zones.some((zone) => zone.id === zoneId),
  )
  const current = onBoard.find((step) => step.id === currentActivityId)
  return (ofZone ?? current ?? onBoard[0])?.id ?? null
}
