import type { CardReply } from '@wijktafel/shared/api/cardReply'
import type { Report, ReportCard } from '@wijktafel/shared/api/report'
import { type BoardListing, readBoardCards } from '@wijktafel/shared/board/boardListing'
import { type BoardRemark, readRemarks } from '@wijktafel/shared/board/remarks'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId, CardId } from '@wijktafel/shared/ids'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import type { MentionFacts } from '@wijktafel/shared/notes/mentionLook'
import { noteBlocks } from '@wijktafel/shared/notes/noteBlocks'
import { asksMood, moodOf } from '@wijktafel/shared/pictures/feelings'
import type * as Y from 'yjs'
import type { Deps } from '../deps.ts'
import { fromJson } from '../storage/json.ts'
import { listActivities } from '../storage/listActivities.ts'
import { readCardReplies } from '../storage/readCardReplies.ts'
import { readDecisions } from '../storage/readDecision.ts'
import { readPromises } from '../storage/readPromises.ts'
import { readReportPictures } from '../storage/readReportPictures.ts'
import { type RevealedCard, readRevealedCards } from '../storage/readRevealedCards.ts'
import { listNotes } from '../storage/readSession.ts'
import type { ActivityRow, SessionRow } from '../storage/schema.ts'
import { reportCards } from './reportCards.ts'

type ReportContext = Pick<Deps, 'db' | 'rooms'>

/**
 * The minutes as they stand now: steps that were on the screen, cards that everyone saw, pictures of boards, closed
 * decisions, promises, notes.
 * Never a hidden card, a card taken back, a note of a coach, or who made what. What was said about cards on the board
 * only with `remarks`: it was said among those who may read the board.
 */
export async function buildReport(
  context: ReportContext,
  session: SessionRow,
  { remarks }: { remarks: boolean },
): Promise<Report> {
  const { db } = context
  const { title, phase, place, openedAt, closedAt } = session
  const project = await db
    .selectFrom('project')
    .select('name')
    .where('id', '=', session.projectId)
    .executeTakeFirstOrThrow()
  const decisions = await readDecisions(db, { sessionId: session.id, states: ['closed'] })
  const activities = await readActivities(context, session, { remarks })
  const stepIds = new Set(activities.map(({ id }) => id))
  const boardPictures = await readReportPictures(db, session.id)
  const promises = await readPromises(db, session.id)
  const facts = { cards: await readRevealedCards(db, session.id), decisions, promises }
  return {
    ...{ title, phase, place, openedAt, closedAt, projectName: project.name },
    people: await countPeople(context, session),
    activities: activities.map((activity) => ({
      ...activity,
      boardPictures: boardPictures.filter(({ activityId }) => activityId === activity.id),
      decisions: decisions.filter(({ activityId }) => activityId === activity.id),
    })),
    boardPictures: boardPictures.filter(({ activityId }) => activityId === null || !stepIds.has(activityId)),
    decisions: decisions.filter(({ activityId }) => activityId === null || !stepIds.has(activityId)),
    promises,
    notes: await readNotes(context, session, { remarks, facts }),
  }
}

async function countPeople({ db }: ReportContext, session: SessionRow): Promise<Report['people']> {
  const seats = await db
    .selectFrom('participant')
    .select('side')
    .where('sessionId', '=', session.id)
    .where('role', '!=', 'coach')
    .execute()
  const ofSide = (side: string) => seats.filter((seat) => seat.side === side).length
  return { resident: ofSide('resident'), professional: ofSide('professional') }
}

type ReportActivity = Omit<Report['activities'][number], 'decisions' | 'boardPictures'>

async function readActivities(
  context: ReportContext,
  session: SessionRow,
  { remarks }: { remarks: boolean },
): Promise<ReportActivity[]> {
  const cards = await readRevealedCards(context.db, session.id)
  const replies = await readCardReplies(context.db, { sessionId: session.id })
  const steps = await listActivities(context.db, session.id)
  const shown = steps.filter(
    (step) => step.state !== 'planned' || cards.some((card) => card.activityId === step.id),
  )
  // What lies on the board that the answers to a question were laid on belongs to the meeting of that board.
  const boards = await readBoards(context, session.kind === 'question' ? [] : shown)
  const seenBoards = new Set<BoardId>()
  return shown.map((step) => {
    const board = step.boardId === null ? undefined : boards.get(step.boardId)
    const ownsBoard = session.kind === 'meeting' && step.boardId !== null && !seenBoards.has(step.boardId)
    if (step.boardId !== null) seenBoards.add(step.boardId)
    const said = remarks ? (board?.remarks ?? []) : []
    return presentActivity(step, { cards, board: board?.listing ?? null, remarks: said, ownsBoard, replies })
  })
}

interface ReadBoard {
  listing: BoardListing
  remarks: readonly BoardRemark[]
}

async function readBoards(
  { rooms }: ReportContext,
  steps: readonly ActivityRow[],
): Promise<Map<BoardId, ReadBoard>> {
  const boards = new Map<BoardId, ReadBoard>()
  for (const { boardId } of steps) {
    if (boardId === null || boards.has(boardId)) continue
    const read = (doc: Y.Doc) => ({ listing: readBoardCards(doc), remarks: readRemarks(doc) })
    boards.set(boardId, await rooms.read(documentName('board', boardId), read))
  }
  return boards
}

function presentActivity(
  step: ActivityRow,
  around: {
    cards: readonly RevealedCard[]
    board: BoardListing | null
    remarks: readonly BoardRemark[]
    ownsBoard: boolean
    replies: ReadonlyMap<CardId, CardReply>
  },
): ReportActivity {
  const { zones, accepts } = fromJson<TemplateSnapshot>(step.template)
  const { id, title, question, picture, phase } = step
  const cards: ReportCard[] = reportCards({
    cards: around.cards.filter((card) => card.activityId === id),
    board: around.board,
    remarks: around.remarks,
    zoneIds: new Set(zones.map((zone) => zone.id)),
    takesLooseItems: around.ownsBoard,
    shows: step.shows,
    replies: around.replies,
  })
  const shownZones = zones.map((zone) => ({ id: zone.id, title: zone.title, picture: zone.picture }))
  return {
    id,
    title,
    question,
    picture,
    phase,
    zones: shownZones,
    cards,
    mood: asksMood({ accepts }) ? moodOf(cards) : null,
  }
}

async function readNotes(
  { db, rooms }: ReportContext,
  session: SessionRow,
  options: { remarks: boolean; facts: MentionFacts },
): Promise<Report['notes']> {
  const notes = await listNotes(db, session)
  return Promise.all(
    notes.map(async ({ id, title }) => ({
      id,
      title,
      blocks: await rooms.read(documentName('note', id), (doc) => noteBlocks(doc, options)),
    })),
  )
}
