import { presentMap, readBoardMap } from '@wijktafel/shared/board/boardMap'
import { documentName } from '@wijktafel/shared/documentName'
import type { Floor } from '@wijktafel/shared/floor/floor'
import type { SessionId } from '@wijktafel/shared/ids'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import {
  type DecisionResult,
  readStage,
  type Stage,
  type StageActivity,
  type StageCall,
  type StageDecision,
  type StageFloor,
  type StageInTurn,
  type StageMap,
  type StageOutcome,
  type StagePromise,
  type StageQuestion,
  type StageSpotlight,
  type StageTimer,
  writeStage,
} from '@wijktafel/shared/stage'
import type { Deps } from '../deps.ts'
import type { DecisionRow } from '../storage/decisionTables.ts'
import { fromJson } from '../storage/json.ts'
import { listActivities } from '../storage/listActivities.ts'
import { rulesOfRow } from '../storage/readDecision.ts'
import { readPromised } from '../storage/readPromised.ts'
import type { ActivityRow, SessionRow } from '../storage/schema.ts'
import { listPeople } from './listPeople.ts'
import { listWatchers } from './lookIn.ts'

/**
 * Writes into the stage document what SQL says. Can be called at any time, as often as one likes: an unchanged stage
 * costs no update, and after a crash the next call mends whatever is behind.
 */
export async function refreshStage(deps: Deps, sessionId: SessionId): Promise<void> {
  await deps.turns.inTurn(`stage:${sessionId}`, async () => {
    const stage = await readStageFromSql(deps, sessionId)
    if (stage) await deps.rooms.change(`stage:${sessionId}`, (doc) => writeStage(doc, stage))
  })
}

async function readStageFromSql(deps: Deps, sessionId: SessionId): Promise<Stage | null> {
  const session = await deps.db
    .selectFrom('session')
    .selectAll()
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (!session) return null
  const activities = await listActivities(deps.db, sessionId)
  const current = activities.find((activity) => activity.id === session.currentActivityId) ?? null
  const people = (await listPeople(deps, session)).map(({ role: _, ...person }) => person)
  return {
    state: session.state,
    title: session.title,
    activity: current && { ...presentActivity(current, activities), map: await readMap(deps, current) },
    timer: session.timer ? fromJson<StageTimer>(session.timer) : null,
    revealed: current !== null && (current.silent === 0 || current.revealedAt !== null),
    inTurn: await readInTurn(deps, current),
    counts: { people: people.length, ...(await countOfActivity(deps, current)) },
    people,
    ...(await readDecisions(deps, session)),
    videoUrl: session.state === 'closed' ? null : session.videoUrl,
    watchers: await listWatchers(deps, session),
    following: session.following === 1,
    paused: session.state === 'open' && session.paused === 1,
    floor: session.state === 'open' && session.floor ? presentFloor(fromJson<Floor>(session.floor)) : null,
    spotlight:
      session.state === 'open' && session.spotlight ? fromJson<StageSpotlight>(session.spotlight) : null,
    promised: session.state === 'open' && !current ? await readPromisedNow(deps, session) : [],
    call: session.call ? fromJson<StageCall>(session.call) : null,
    question: await readStageQuestion(deps, session),
  }
}

/** What is on the screens does not vanish while somebody says what became of it. */
async function readPromisedNow({ db, rooms }: Deps, session: SessionRow): Promise<StagePromise[]> {
  const { promised = [] } = await rooms.read(documentName('stage', session.id), readStage)
  return readPromised(db, session, new Set(promised.map(({ id }) => id)))
}

function presentActivity(activity: ActivityRow, all: readonly ActivityRow[]): StageActivity {
  const template = fromJson<TemplateSnapshot>(activity.template)
  const zones = template.zones.filter((zone) => zone.fromPhone)
  return {
    id: activity.id,
    templateId: activity.templateId,
    phase: activity.phase,
    title: activity.title,
    question: activity.question,
    picture: activity.picture,
    minutes: activity.minutes,
    silent: activity.silent === 1,
    shows: activity.shows,
    boardId: activity.boardId,
    accepts: template.accepts,
    starters: template.starters,
    zones: zones.map(({ id, title, picture }) => ({ id, title, picture })),
    position: all.indexOf(activity),
    total: all.length,
  }
}

/** Null while nobody has the word and there is no round. */
function presentFloor({ turn, round }: Floor): StageFloor | null {
  if (!turn && !round) return null
  const others = round ? round.waiting.length + round.had.length : 0
  return {
    turn: turn && { participantId: turn.participantId, since: turn.since },
    round: round && {
      next: round.waiting,
      had: round.had.length,
      total: others + (turn ? 1 : 0),
    },
  }
}

/** While a silent round is shown card by card; null before the first one, and once all may be seen. */
async function readInTurn({ db }: Deps, activity: ActivityRow | null): Promise<StageInTurn | null> {
  if (!activity || activity.silent === 0 || activity.revealedAt !== null) return null
  const cards = await db
    .selectFrom('card')
    .select(['id', 'revealedAt'])
    .where('activityId', '=', activity.id)
    .where('withdrawnAt', 'is', null)
    .where('hiddenReason', 'is', null)
    .orderBy('id')
    .execute()
  const shown = cards.filter(({ revealedAt }) => revealedAt !== null)
  if (shown.length === 0) return null
  const last = Math.max(...shown.map(({ revealedAt }) => Number(revealedAt)))
  const latest = shown.filter(({ revealedAt }) => Number(revealedAt) === last).map(({ id }) => id)
  return { latest, shown: shown.length, total: cards.length }
}

/** Only where people are asked for a place: elsewhere no board has to be read for it. */
async function readMap({ rooms }: Deps, { boardId, template }: ActivityRow): Promise<StageMap | null> {
  const { accepts } = fromJson<TemplateSnapshot>(template)
  if (boardId === null || !accepts.includes('place')) return null
  return presentMap(await rooms.read(documentName('board', boardId), readBoardMap))
}

async function countOfActivity({ db }: Deps, activity: ActivityRow | null) {
  if (!activity) return { cards: 0, done: 0 }
  const count = db.fn.countAll<number>().as('count')
  const cards = await db
    .selectFrom('card')
    .select(count)
    .where('activityId', '=', activity.id)
    .where('withdrawnAt', 'is', null)
    .where('hiddenReason', 'is', null)
    .executeTakeFirstOrThrow()
  const done = await db
    .selectFrom('done')
    .innerJoin('participant', 'participant.id', 'done.participantId')
    .select(count)
    .where('done.activityId', '=', activity.id)
    .where('participant.leftAt', 'is', null)
    .executeTakeFirstOrThrow()
  return { cards: Number(cards.count), done: Number(done.count) }
}

async function readStageQuestion({ db }: Deps, { id, kind }: SessionRow): Promise<StageQuestion | null> {
  if (kind === 'meeting') return null
  const question = await db
    .selectFrom('question')
    .leftJoin('noteReading', 'noteReading.sessionId', 'question.sessionId')
    .select(['closesAt', 'outcomeAt', 'noteReading.noteId'])
    .where('question.sessionId', '=', id)
    .executeTakeFirst()
  if (!question) return null
  const { closesAt, outcomeAt, noteId } = question
  return { closesAt, outcomeAt, hasText: noteId !== null }
}

async function readDecisions(
  { db }: Deps,
  session: SessionRow,
): Promise<{ decision: StageDecision | null; outcome: StageOutcome | null }> {
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('sessionId', '=', session.id)
    .where('state', '!=', 'draft')
    .execute()
  const open = rows.find(({ state }) => state === 'open' || state === 'counted')
  const shown = rows.find((row) => row.id === session.outcomeDecisionId)
  return {
    decision: open
      ? { ...presentDecision(open, rows), ...(open.state === 'counted' && { isCounted: true }) }
      : null,
    outcome: shown?.result
      ? {
          ...presentDecision(shown, rows),
          result: fromJson<DecisionResult>(shown.result),
          words: shown.words,
          wordPictures: fromJson(shown.wordPictures),
        }
      : null,
  }
}

function presentDecision(row: DecisionRow, all: readonly DecisionRow[]): StageDecision {
  const before = row.format === 'consent' && all.find(({ id }) => id === row.followsId)
  return {
    id: row.id,
    proposal: row.proposal,
    pictures: fromJson(row.pictures),
    influence: row.influence,
    format: row.format,
    options: fromJson(row.options),
    rules: rulesOfRow(row),
    decidedBy: row.decidedBy,
    whatHappens: row.whatHappens,
    step: row.step,
    round: Number(row.round),
    ...(before && { follows: { proposal: before.proposal, pictures: fromJson(before.pictures) } }),
  }
}
