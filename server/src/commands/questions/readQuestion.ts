import type { QuestionDetail, QuestionPage } from '@wijktafel/shared/api/question'
import type { ReportCard } from '@wijktafel/shared/api/report'
import type { SessionId } from '@wijktafel/shared/ids'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import { can } from '@wijktafel/shared/roles'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { findPhoneAddress } from '../../storage/joinAddress.ts'
import { fromJson } from '../../storage/json.ts'
import { findOwnSeats } from '../../storage/ownSeats.ts'
import { presentParticipant } from '../../storage/presentSeat.ts'
import { listQuestions, presentOutcome } from '../../storage/readQuestions.ts'
import { readRevealedCards } from '../../storage/readRevealedCards.ts'
import type { ActivityRow, SessionRow } from '../../storage/schema.ts'
import type { Actor } from '../actor.ts'
import { readReading } from '../readings/readReading.ts'
import { reportCards } from '../reportCards.ts'
import { findQuestionOfLink, questionToken } from './questionLink.ts'
import { type QuestionAccess, requireQuestion } from './requireQuestion.ts'

/** A question as members see it. Answers that are hidden are hidden from them too: only how many there are. */
export async function readQuestion(deps: Deps, actor: Actor, sessionId: SessionId): Promise<QuestionDetail> {
  const access = await requireQuestion(deps, actor, { sessionId, capability: 'session.read' })
  const { session, activity, role } = access
  const [card] = await listQuestions(deps.db, { sessionId })
  if (!card) throw new Refusal('notFound')
  const { accepts, zones } = fromJson<TemplateSnapshot>(activity.template)
  return {
    ...card,
    projectId: session.projectId,
    projectName: await projectNameOf(deps, session),
    accepts: [...accepts],
    zones: zones.map(({ id, title, picture }) => ({ id, title, picture })),
    cards: await readAnswers(deps, session, activity),
    revealed: activity.silent === 0 || activity.revealedAt !== null,
    link: can(role, 'session.takePart') ? await readLink(deps, access) : null,
    board: await readBoardOf(deps, activity),
    reading: can(role, 'note.edit') ? await readReading(deps, sessionId) : null,
    kept: can(role, 'card.review') ? await countKept(deps, sessionId) : 0,
    canReview: can(role, 'card.review'),
    canManage: can(role, 'session.prepare'),
    canTell: can(role, 'note.edit'),
  }
}

/** What the link shows to whoever has it. Answers only once the question is closed: until then they come live to who answers. */
export async function readQuestionPage(deps: Deps, actor: Actor, token: string): Promise<QuestionPage> {
  const { session, question } = await findQuestionOfLink(deps, token)
  const activity = await deps.db
    .selectFrom('activity')
    .selectAll()
    .where('sessionId', '=', session.id)
    .executeTakeFirstOrThrow()
  const { zones } = fromJson<TemplateSnapshot>(activity.template)
  const { state, plannedAt } = session
  const isClosed = state === 'closed'
  const seats = await findOwnSeats(deps.db, { account: null, deviceHash: actor.deviceHash }, session.id)
  return {
    sessionId: session.id,
    activityId: activity.id,
    projectName: await projectNameOf(deps, session),
    question: activity.question ?? activity.title,
    picture: activity.picture,
    phase: activity.phase,
    state,
    opensAt: state === 'planned' ? plannedAt : null,
    closesAt: question.closesAt,
    outcome: presentOutcome(question),
    zones: zones.map(({ id, title, picture }) => ({ id, title, picture })),
    cards: isClosed ? await readAnswers(deps, session, activity) : [],
    seats: seats.map(presentParticipant),
    serverTime: deps.now(),
  }
}

/** The address to hand over: that of the question, on the address where phones reach this server. */
export async function readLink(
  deps: Deps,
  { question }: Pick<QuestionAccess, 'question'>,
): Promise<{ url: string; isLocal: boolean }> {
  const token = await questionToken(deps, question)
  const { url, warning } = await findPhoneAddress(deps.db, deps.env, `q=${token}`)
  return { url, isLocal: warning === 'localhost' }
}

async function readAnswers({ db }: Deps, session: SessionRow, { shows }: ActivityRow): Promise<ReportCard[]> {
  const cards = await readRevealedCards(db, session.id)
  const nowhere = { board: null, remarks: [], zoneIds: new Set<string>(), takesLooseItems: false }
  return reportCards({ cards, shows, ...nowhere })
}

async function countKept({ db }: Deps, sessionId: SessionId): Promise<number> {
  const { count } = await db
    .selectFrom('card')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('sessionId', '=', sessionId)
    .where('withdrawnAt', 'is', null)
    .where('hiddenReason', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function projectNameOf({ db }: Deps, { projectId }: SessionRow): Promise<string> {
  const project = await db
    .selectFrom('project')
    .select('name')
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow()
  return project.name
}

async function readBoardOf({ db }: Deps, { boardId }: ActivityRow): Promise<QuestionDetail['board']> {
  if (boardId === null) return null
  const board = await db
    .selectFrom('board')
    .select(['id', 'title', 'sessionId'])
    .where('id', '=', boardId)
    .executeTakeFirst()
  return board ?? null
}
