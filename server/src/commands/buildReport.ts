import type { Report, ReportCard } from '@wijktafel/shared/api/report'
import { type BoardListing, readBoardCards } from '@wijktafel/shared/board/boardListing'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import { noteBlocks } from '@wijktafel/shared/notes/noteBlocks'
import type { Deps } from '../deps.ts'
import { fromJson } from '../storage/json.ts'
import { listActivities } from '../storage/listActivities.ts'
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
 * Never a hidden card, a card taken back, a note of a coach, or who made what.
 */
export async function buildReport(context: ReportContext, session: SessionRow): Promise<Report> {
  const { db } = context
  const { title, phase, place, openedAt, closedAt } = session
  const project = await db
    .selectFrom('project')
    .select('name')
    .where('id', '=', session.projectId)
    .executeTakeFirstOrThrow()
  const decisions = await readDecisions(db, { sessionId: session.id, states: ['closed'] })
  const activities = await readActivities(context, session)
  const stepIds = new Set(activities.map(({ id }) => id))
  const boardPictures = await readReportPictures(db, session.id)
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
    promises: await readPromises(db, session.id),
    notes: await readNotes(context, session),
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

async function readActivities(context: ReportContext, session: SessionRow): Promise<ReportActivity[]> {
  const cards = await readRevealedCards(context.db, session.id)
  const steps = await listActivities(context.db, session.id)
  const shown = steps.filter(
    (step) => step.state !== 'planned' || cards.some((card) => card.activityId === step.id),
  )
  const listings = await readListings(context, shown)
  const seenBoards = new Set<BoardId>()
  return shown.map((step) => {
    const board = step.boardId === null ? null : (listings.get(step.boardId) ?? null)
    const ownsBoard = step.boardId !== null && !seenBoards.has(step.boardId)
    if (step.boardId !== null) seenBoards.add(step.boardId)
    return presentActivity(step, { cards, board, ownsBoard })
  })
}

async function readListings(
  { rooms }: ReportContext,
  steps: readonly ActivityRow[],
): Promise<Map<BoardId, BoardListing>> {
  const listings = new Map<BoardId, BoardListing>()
  for (const { boardId } of steps) {
    if (boardId === null || listings.has(boardId)) continue
    listings.set(boardId, await rooms.read(documentName('board', boardId), readBoardCards))
  }
  return listings
}

function presentActivity(
  step: ActivityRow,
  around: { cards: readonly RevealedCard[]; board: BoardListing | null; ownsBoard: boolean },
): ReportActivity {
  const { zones } = fromJson<TemplateSnapshot>(step.template)
  const { id, title, question, picture, phase } = step
  const cards: ReportCard[] = reportCards({
    cards: around.cards.filter((card) => card.activityId === id),
    board: around.board,
    zoneIds: new Set(zones.map((zone) => zone.id)),
    takesLooseItems: around.ownsBoard,
    shows: step.shows,
  })
  const shownZones = zones.map((zone) => ({ id: zone.id, title: zone.title, picture: zone.picture }))
  return { id, title, question, picture, phase, zones: shownZones, cards }
}

async function readNotes({ db, rooms }: ReportContext, session: SessionRow): Promise<Report['notes']> {
  const notes = await listNotes(db, session)
  return Promise.all(
    notes.map(async ({ id, title }) => ({
      id,
      title,
      blocks: await rooms.read(documentName('note', id), noteBlocks),
    })),
  )
}
