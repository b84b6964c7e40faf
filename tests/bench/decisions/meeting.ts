import {
  type DecisionId,
  newId,
  type ParticipantId,
  type ProjectId,
  type SessionId,
} from '@wijktafel/shared/ids'
import { Voter } from './voter.ts'

export const OPTIONS = ['bank', 'tuin', 'koffie', 'licht'] as const

export interface Seat {
  voter: Voter
  id: ParticipantId
}

/** An open meeting with everybody on a seat. */
export interface Meeting {
  facilitator: Voter
  sessionId: SessionId
  seats: Seat[]
}

const SEATS_AT_ONCE = 10

/** The first account of an empty host, with a project. */
export async function setUpHost(origin: string): Promise<{ facilitator: Voter; projectId: ProjectId }> {
  const facilitator = new Voter(origin)
  const account = { name: 'Noor', email: 'noor@lindebuurt.example', password: 'lindebloesem-thee' }
  await facilitator.call('POST', '/api/setup', account)
  const projectId = newId<ProjectId>()
  const words = { name: 'Rookvrij', neighbourhood: 'Lindebuurt', theme: 'Roken' }
  await facilitator.call('POST', '/api/projects', { id: projectId, ...words })
  return { facilitator, projectId }
}

export async function openMeeting(
  origin: string,
  { facilitator, projectId, people }: { facilitator: Voter; projectId: ProjectId; people: number },
): Promise<Meeting> {
  const sessionId = newId<SessionId>()
  const session = {
    id: sessionId,
    agendaId: 'ontdekken-eerste',
    title: 'Eerste bijeenkomst',
    place: 'Buurthuis',
  }
  await facilitator.call('POST', `/api/projects/${projectId}/sessions`, session)
  await facilitator.call('POST', `/api/sessions/${sessionId}/open`)
  const { code } = await facilitator.call<{ code: string }>('GET', `/api/sessions/${sessionId}`)
  const seats: Seat[] = []
  while (seats.length < people) {
    const more = Math.min(SEATS_AT_ONCE, people - seats.length)
    const side = seats.length % 3 === 0 ? 'professional' : 'resident'
    seats.push(
      ...(await Promise.all(Array.from({ length: more }, () => sitDown(origin, { sessionId, code, side })))),
    )
  }
  return { facilitator, sessionId, seats }
}

async function sitDown(
  origin: string,
  { sessionId, code, side }: { sessionId: SessionId; code: string; side: string },
): Promise<Seat> {
  const voter = new Voter(origin)
  const id = newId<ParticipantId>()
  const seat = { id, code, face: '1F422', side, language: 'nl' }
  await voter.call('POST', `/api/sessions/${sessionId}/participants`, seat)
  return { voter, id }
}

export async function openBallot({ facilitator, sessionId }: Meeting): Promise<DecisionId> {
  const id = newId<DecisionId>()
  await facilitator.call('POST', `/api/sessions/${sessionId}/decisions`, {
    ...{ id, proposal: 'Wat doen we met het plein?', pictures: [], influence: 'decide', format: 'chooseOne' },
    options: OPTIONS.map((option) => ({ id: option, label: option, pictures: [] })),
  })
  await facilitator.call('POST', `/api/decisions/${id}/open`)
  return id
}
