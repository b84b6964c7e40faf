import type { HiddenCard } from '@wijktafel/shared/api/card'
import { useEffect } from 'react'
import { useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { QueryState } from '../shell/QueryState.tsx'
import { HiddenList } from './HiddenList.tsx'
import { useMeeting } from './meetingContext.ts'

const KEY = 'GET /api/sessions/:sessionId/hidden-cards'

/** For the regisseur alone: what the table does not see yet, and what is kept from it. */
export function HiddenQueue() {
  const { session, stage } = useMeeting()
  const query = useEndpoint(KEY, { params: { sessionId: session.id } }, { everyMs: 5_000 })
  const { refetch } = query
  const { cards } = stage.counts
  // Who hands in a card, or takes one back, changes the count on the stage.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count says when to look again.
  useEffect(() => void refetch(), [cards, stage.revealed, refetch])
  return <QueryState query={query}>{(data) => <Queue cards={data.cards} />}</QueryState>
}

function Queue({ cards }: { cards: readonly HiddenCard[] }) {
  const t = useT()
  const { session } = useMeeting()
  if (cards.length === 0) {
    return <EmptyState small picture="1F92B" title={t('hidden.none')} text={t('hidden.noneText')} />
  }
  const titleOf = (card: HiddenCard) =>
    session.activities.find(({ id }) => id === card.activityId)?.title ?? ''
  return <HiddenList cards={cards} titleOf={titleOf} />
}
