import type { HiddenCard } from '@wijktafel/shared/api/card'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { HiddenCardFace } from './HiddenCardFace.tsx'
import styles from './HiddenQueue.module.css'
import { HideReason } from './HideReason.tsx'
import { useKeepCard } from './useKeepCard.ts'

interface HiddenListProps {
  cards: readonly HiddenCard[]
  /** Of the step that it belongs to; empty where there is one only. */
  titleOf: (card: HiddenCard) => string
  /** Left out where cards are erased elsewhere. */
  onErase?: (cardId: string) => void
}

/** For the regisseur alone: cards that wait for their round, to keep from the table, and those kept, to put back. */
export function HiddenList({ cards, titleOf, onErase }: HiddenListProps) {
  const t = useT()
  const kept = cards.filter(({ hiddenBecause }) => hiddenBecause !== null)
  const waiting = cards.filter(({ hiddenBecause }) => hiddenBecause === null)
  return (
    <div className={styles.queue}>
      <Notice tone="fact">{t('hidden.onlyYou')}</Notice>
      {waiting.length > 0 && (
        <ul className={styles.cards}>
          {waiting.map((card) => (
            <WaitingCard key={card.id} card={card} step={titleOf(card)} onErase={onErase} />
          ))}
        </ul>
      )}
      {kept.length > 0 && (
        <section className={styles.kept}>
          <h3>{t('hidden.kept')}</h3>
          <ul className={styles.cards}>
            {kept.map((card) => (
              <KeptCard key={card.id} card={card} step={titleOf(card)} onErase={onErase} />
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
  onErase: HiddenListProps['onErase']
}

function WaitingCard({ card, step, onErase }: RowProps) {
  const t = useT()
  const [isAsking, setIsAsking] = useState(false)
  const { keep, isPending } = useKeepCard()
  return (
    <li className={styles.card} data-side={card.side ?? undefined}>
      <HiddenCardFace card={card} step={step} />
      <div className={styles.buttons}>
        <Button size="s" isDisabled={isPending} onPress={() => setIsAsking(true)}>
          {t('hidden.keep')}
        </Button>
        <EraseButton card={card} onErase={onErase} />
      </div>
      {isAsking && (
        <HideReason
          onChoose={(because) => {
            setIsAsking(false)
            keep(card.id, because)
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </li>
  )
}

function KeptCard({ card, step, onErase }: RowProps) {
  const t = useT()
  const { putBack } = useKeepCard()
  return (
    <li className={styles.card} data-side={card.side ?? undefined}>
      <HiddenCardFace card={card} step={step} />
      <p className={styles.because}>{t('hidden.because', { because: card.hiddenBecause ?? '' })}</p>
      <div className={styles.buttons}>
        <Button size="s" onPress={() => putBack(card.id)}>
          {t('hidden.putBack')}
        </Button>
        <EraseButton card={card} onErase={onErase} />
      </div>
    </li>
  )
}

function EraseButton({ card, onErase }: Omit<RowProps, 'step'>) {
  const t = useT()
  if (!onErase) return null
  return (
    <Button size="s" look="quiet" onPress={() => onErase(card.id)}>
      {t('report.erase')}
    </Button>
  )
}
