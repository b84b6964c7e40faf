import type { JoinInfo, Participant } from '@wijktafel/shared/api/participant'
import type { ParticipantRow, SessionRow } from './schema.ts'

export function presentJoinInfo(session: SessionRow): JoinInfo {
  const { id, title, place, phase, state } = session
  return { sessionId: id, title, place, phase, state }
}

export function presentParticipant(seat: ParticipantRow): Participant {
  const { id, face, name, side, language } = seat
  return { id, face, name, side, language }
}
