import type { OwnCard } from '@wijktafel/shared/api/participant'
import {
  type ActivityId,
  type BoardId,
  type CardId,
  newId,
  type ParticipantId,
  type ProjectId,
  type SessionId,
} from '@wijktafel/shared/ids'
import { type CardView, readCards, readStage, type Stage } from '@wijktafel/shared/stage'
import { buildTestServer, type TestClient, type TestServer } from './testServer.ts'

export type Seat = TestClient & { seatId: ParticipantId }

/** An open meeting with its regisseur, on the agenda "Ontdekken: eerste bijeenkomst". */
export interface TestMeeting extends TestServer {
  facilitator: TestClient
  projectId: ProjectId
  sessionId: SessionId
  code: string
  /** Brings the first step of a template onto the screens. */
  goTo(templateId: string): Promise<{ activityId: ActivityId; boardId: BoardId | null }>
  /** Hands in a card of one picture and these words. */
  sendCard(seat: Seat, card: Partial<NewCard> & { activityId: ActivityId }): Promise<OwnCard>
  /** Whoever leads says that a coach may look in. */
  letCoachIn(): Promise<void>
  stage(): Promise<Stage>
  shownCards(): Promise<CardView[]>
}

export interface NewCard {
  id: CardId
  participantId: ParticipantId
  activityId: ActivityId
  zoneId: string | null
  pictures: string[]
  text: string
  photo: string | null
  voice: string | null
  place?: { x: number; y: number } | null
}

interface Detail {
  activities: { id: ActivityId; templateId: string; boardId: BoardId | null; state: string }[]
}

export async function buildMeeting(): Promise<TestMeeting> {
  const server = await buildTestServer()
  const facilitator = await server.buildMember()
  const projectId = await server.buildProject(facilitator)
  const { sessionId, code } = await server.buildSession(facilitator, { projectId, open: true })
  const readDetail = () => facilitator.json<Detail>('GET', `/api/sessions/${sessionId}`)

  return {
    ...server,
    ...{ facilitator, projectId, sessionId, code },
    async goTo(templateId) {
      const before = await readDetail()
      const from = before.activities.find(({ state }) => state === 'active')?.id ?? null
      const to = before.activities.find((activity) => activity.templateId === templateId)?.id
      if (to !== from) {
        await facilitator.json('POST', `/api/sessions/${sessionId}/lead`, { type: 'go', from, to })
      }
      const { activities } = await readDetail()
      const reached = activities.find(({ id }) => id === to)
      if (!reached) throw new Error(`no step ${templateId} in this agenda`)
      return { activityId: reached.id, boardId: reached.boardId }
    },
    sendCard: (seat, card) =>
      seat.json<OwnCard>('POST', `/api/sessions/${sessionId}/cards`, newCard(seat, card)),
    letCoachIn: async () => {
      await facilitator.json('POST', `/api/sessions/${sessionId}/lead`, { type: 'lookIn', allow: true })
    },
    stage: () => server.deps.rooms.read(`stage:${sessionId}`, readStage),
    shownCards: () => server.deps.rooms.read(`cards:${sessionId}`, readCards),
  }
}

export function newCard(seat: Seat, card: Partial<NewCard> & { activityId: ActivityId }): NewCard {
  return {
    id: newId<CardId>(),
    participantId: seat.seatId,
    zoneId: null,
    pictures: ['1FA91'],
    text: 'een bankje',
    photo: null,
    voice: null,
    ...card,
  }
}

/** The status and code of a refusal. */
export async function refusalOf(answer: Promise<Response>): Promise<string> {
  const response = await answer
  const { code } = (await response.json()) as { code?: string }
  return `${response.status} ${code}`
}
