import type { SessionDetail } from '@wijktafel/shared/api/session'
import type { Mention } from '@wijktafel/shared/notes/mention'
import { useMemo, useState } from 'react'
import { useCards } from '../../live/useStage.ts'
import type { NoteMentions } from '../../notes/mention/mentionContext.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'

const ASK_AGAIN_MS = 15_000

/** What the notes of a meeting can name, and what somebody opened of it. Only what everyone in the meeting saw. */
export function useNoteMentions({ id: sessionId }: SessionDetail) {
  const params = { sessionId }
  const { cards } = useCards(sessionId)
  const decisions = useEndpoint('GET /api/sessions/:sessionId/decisions', { params })
  const promises = useEndpoint('GET /api/sessions/:sessionId/promises', { params }, { everyMs: ASK_AGAIN_MS })
  const [opened, setOpened] = useState<Mention | null>(null)
  const told = { decisions: decisions.data?.decisions ?? null, promises: promises.data?.promises ?? null }
  const mentions = useMemo<NoteMentions>(
    () => ({
      facts: { cards, decisions: told.decisions, promises: told.promises },
      onOpen: setOpened,
    }),
    [cards, told.decisions, told.promises],
  )
  return { mentions, cards, decisions: told.decisions, opened, close: () => setOpened(null) }
}
