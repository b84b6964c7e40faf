import type { HiddenCard } from '@wijktafel/shared/api/card'
import { useEffect, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useToasts } from '../../ui/toasts.ts'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { QueryState } from '../shell/QueryState.tsx'
import { HiddenCardFace } from './HiddenCardFace.tsx'
import styles from './HiddenQueue.module.css'
import { HideReason } from './HideReason.tsx'
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
  const kept = cards.filter(({ hiddenBecause }) => hiddenBecause !== null)
  const waiting = cards.filter(({ hiddenBecause }) => hiddenBecause === null)
  if (cards.length === 0) {
    return <EmptyState small picture="1F92B" title={t('hidden.none')} text={t('hidden.noneText')} />
  }
  const titleOf = (card: HiddenCard) =>
    session.activities.find(({ id }) => id === card.activityId)?.title ?? ''
  return (
    <div className={styles.queue}>
      <Notice tone="fact">{t('hidden.onlyYou')}</Notice>
      <ul className={styles.cards}>
        {waiting.map((card) => (
          <WaitingCard key={card.id} card={card} step={titleOf(card)} />
        ))}
      </ul>
      {kept.length > 0 && (
        <section className={styles.kept}>
          <h3>{t('hidden.kept')}</h3>
          <ul className={styles.cards}>
            {kept.map((card) => (
              <KeptCard key={card.id} card={card} step={titleOf(card)} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface RowProps {
  card: HiddenCard
  step: string
}

function WaitingCard({ card, step }: RowProps) {
  const t = useT()
  const [isAsking, setIsAsking] = useState(false)
  const putBack = usePutBack()
  const showToast = useToasts((state) => state.show)
  const hide = useAction('PUT /api/cards/:cardId/hidden', {
    refresh: [KEY],
    onDone: (_, { params }) =>
      showToast({
        text: t('hidden.isKept'),
        tone: 'fact',
        action: { label: t('common.undo'), run: () => putBack(params.cardId) },
      }),
  })
  const keep = (because: string) => {
    setIsAsking(false)
    hide.mutate({ params: { cardId: card.id }, body: { because } })
  }
  return (
    <li className={styles.card} data-side={card.side ?? undefined}>
      <HiddenCardFace card={card} step={step} />
      <Button size="s" isDisabled={hide.isPending} onPress={() => setIsAsking(true)}>
        {t('hidden.keep')}
      </Button>
      {isAsking && <HideReason onChoose={keep} onClose={() => setIsAsking(false)} />}
    </li>
  )
}

function KeptCard({ card, step }: RowProps) {
  const t = useT()
  const putBack = usePutBack()
  return (
    <li className={styles.card} data-side={card.side ?? undefined}>
      <HiddenCardFace card={card} step={step} />
      <p className={styles.because}>{t('hidden.because', { because: card.hiddenBecause ?? '' })}</p>
      <Button size="s" onPress={() => putBack(card.id)}>
        {t('hidden.putBack')}
      </Button>
    </li>
  )
}

function usePutBack(): (cardId: string) => void {
  const show = useAction('DELETE /api/cards/:cardId/hidden', { refresh: [KEY] })
  return (cardId) => show.mutate({ params: { cardId } })
}
