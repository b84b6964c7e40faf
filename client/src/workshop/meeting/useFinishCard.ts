import type { CardContent } from '@wijktafel/shared/board/boardShapes'
import { type CardId, newId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { CallError, call } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import { useToasts } from '../../ui/toasts.ts'
import { useAction } from '../queries/useAction.ts'
import { type CardDraft, makerOf } from './cardDraft.ts'
import { useMeeting } from './meetingContext.ts'

interface FinishOptions {
  /** Lays the card on the board. Without it the card is handed in. */
  lay: ((card: CardContent) => void) | null
  /** Whose voice it is, when it is written down for somebody without a phone. */
  side: Side | null
  onDone: () => void
}

/**
 * Sends what was photographed and said, and then the card itself: laid on the board, or handed in from one's own seat with
 * the offer to take it back. After a problem it may be tried again: nothing arrives twice.
 */
export function useFinishCard({ lay, side, onDone }: FinishOptions) {
  const { session, stage } = useMeeting()
  const [id] = useState(() => newId<CardId>())
  const [isPending, setIsPending] = useState(false)
  const [problem, setProblem] = useState<CallError['code'] | null>(null)
  const sayItIsIn = useSayItIsIn()
  const { activity } = stage
  const handIn = async ({ pictures, text, place }: CardDraft, media: SentMedia, zoneId: string | null) => {
    const { participant } = session
    if (!participant || !activity) throw new CallError('activityNotOpen')
    await call('POST /api/sessions/:sessionId/cards', {
      params: { sessionId: session.id },
      body: {
        ...{ id, participantId: participant.id, activityId: activity.id, zoneId },
        ...{ pictures: [...pictures], text, photo: media.photo, voice: media.voice },
        ...{ place, side },
      },
    })
    sayItIsIn(id, side)
    onDone()
  }
  const finish = async (draft: CardDraft, zoneId: string | null) => {
    setIsPending(true)
    setProblem(null)
    try {
      const media = await sendMedia(session.id, draft)
      if (!lay) return await handIn(draft, media, zoneId)
      const maker = makerOf(session.participant, activity?.shows ?? 'side')
      lay({ pictures: draft.pictures, text: draft.text.trim(), ...media, ...maker })
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      setProblem(error.code)
    } finally {
      setIsPending(false)
    }
  }
  return { finish, isPending, problem }
}

type SentMedia = Pick<CardContent, 'photo' | 'voice' | 'voiceSeconds'>

async function sendMedia(sessionId: string, { photo, voice }: CardDraft): Promise<SentMedia> {
  const params = { sessionId }
  const sentPhoto =
    photo &&
    (await call('POST /api/sessions/:sessionId/media', {
      ...{ params, query: { id: photo.id }, body: photo.blob },
    }))
  const sentVoice =
    voice &&
    (await call('POST /api/sessions/:sessionId/sounds', {
      params,
      query: { id: voice.id, ...(voice.seconds > 0 && { seconds: String(voice.seconds) }) },
      body: voice.blob,
    }))
  return {
    photo: sentPhoto?.id ?? null,
    voice: sentVoice?.id ?? null,
    voiceSeconds: sentVoice?.seconds ?? 0,
  }
}

function useSayItIsIn() {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const withdraw = useAction('DELETE /api/cards/:cardId')
  return (cardId: CardId, side: Side | null) =>
    showToast({
      text: t(side === null ? 'card.isIn' : 'card.isInForOther'),
      tone: 'fact',
      action: { label: t('common.undo'), run: () => withdraw.mutate({ params: { cardId } }) },
    })
}
