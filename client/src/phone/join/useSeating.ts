import type { JoinInfo } from '@wijktafel/shared/api/participant'
import type { ParticipantId, PictureId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import { type Dispatch, useState } from 'react'
import { call } from '../../api/call.ts'
import type { Language } from '../../i18n/translate.ts'
import type { JoinCode, Seat } from '../device.ts'
import type { JoinEvent } from './joinFlow.ts'
import { describeRefusal } from './useMeetingOfCode.ts'

interface Sitting {
  joinCode: JoinCode
  info: JoinInfo | null
  face: PictureId
  side: Side
}

/** Takes the seat. A second try after a lost answer is the same seat: the id stays. */
export function useSeating(options: {
  id: ParticipantId
  language: Language
  dispatch: Dispatch<JoinEvent>
  onSeated: (seat: Seat) => void
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
      options.dispatch(describeRefusal(error))
      setBusy(false)
    }
  }
  return { sit: (sitting: Sitting) => void sit(sitting), side, busy: isBusy ? side : null }
}

async function takeSeat(
  { id, language }: { id: ParticipantId; language: Language },
  { joinCode, face, side, ...sitting }: Sitting,
): Promise<Seat> {
  const info = sitting.info ?? (await findMeeting(joinCode))
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
