import type { JoinInfo } from '@wijktafel/shared/api/participant'
import type { ParticipantId, PictureId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import type { Language } from '../../i18n/translate.ts'
import type { JoinCode, QuestionLink, Seat } from '../device.ts'

type Sitting = { face: PictureId; side: Side } & (
  | { joinCode: JoinCode; info: null }
  | { joinCode: JoinCode | QuestionLink; info: JoinInfo }
)

/** Takes the seat. A second try after a lost answer is the same seat: the id stays. */
export function useSeating(options: {
  id: ParticipantId
  language: Language
  onSeated: (seat: Seat) => void
  onRefused: (error: unknown) => void
}) {
  const [side, setSide] = useState<Side | null>(null)
  const [isBusy, setBusy] = useState(false)

  const sit = async (sitting: Sitting) => {
    if (isBusy) return
    setSide(sitting.side)
    setBusy(true)
    try {
      options.onSeated(await takeSeat(options, sitting))
    } catch (error) {
      options.onRefused(error)
      setBusy(false)
    }
  }
  return { sit: (sitting: Sitting) => void sit(sitting), side, busy: isBusy ? side : null }
}

async function takeSeat(
  { id, language }: { id: ParticipantId; language: Language },
  sitting: Sitting,
): Promise<Seat> {
  const { joinCode, face, side } = sitting
  const info = sitting.info === null ? await findMeeting(sitting.joinCode) : sitting.info
  const participant = await call('POST /api/sessions/:sessionId/participants', {
    params: { sessionId: info.sessionId },
    body: { id, face, side, language, ...joinCode },
  })
  return {
    sessionId: info.sessionId,
    participantId: participant.id,
    joinCode,
    info,
    face: participant.face,
    side: participant.side,
    name: participant.name,
  }
}

async function findMeeting(joinCode: JoinCode): Promise<JoinInfo> {
  const { takenFaces: _, ...info } = await call('POST /api/join', { body: joinCode })
  return info
}
