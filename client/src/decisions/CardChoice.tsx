import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Picture } from '../ui/Picture.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import type { BoardChoice } from './boardChoices.ts'
import styles from './CardChoice.module.css'
import { isFilled, type OptionDraft } from './optionDrafts.ts'

const FIRST = 40
const MORE = 100

interface CardChoiceProps {
  cards: readonly BoardChoice[]
  /** What stands on the ballot already. */
  options: readonly OptionDraft[]
  onChoose: (cards: BoardChoice[]) => void
  onClose: () => void
}

/** The cards, groups and piles of the board: several at once become choices. */
export function CardChoice({ cards, options, onChoose, onClose }: CardChoiceProps) {
  const t = useT()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState(FIRST)
  const known = new Set(options.map(({ recordId }) => recordId))
  const picked = cards.filter(({ recordId }) => chosen.has(recordId) && !known.has(recordId))
  const room = LIMITS.DECISION_OPTIONS - options.filter(isFilled).length - picked.length
  const toggle = (recordId: string) => {
    const next = new Set(chosen)
    if (!next.delete(recordId)) next.add(recordId)
    setChosen(next)
  }
  return (
    <Sheet
      title={t('decision.cards.title')}
      place="wide"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      {cards.length === 0 && (
        <EmptyState
          small
          picture="1F5C3"
          title={t('decision.cards.none')}
          text={t('decision.cards.noneText')}
        />
      )}
      <ul className={styles.cards}>
        {cards.slice(0, shown).map((card) => {
          const isKnown = known.has(card.recordId)
          const isChosen = chosen.has(card.recordId)
          return (
            <CardRow
              key={card.recordId}
              card={card}
              isChosen={isKnown || isChosen}
              isKnown={isKnown}
              isDisabled={isKnown || (room <= 0 && !isChosen)}
              onToggle={() => toggle(card.recordId)}
            />
          )
        })}
      </ul>
      {cards.length > shown && (
        <Button size="s" look="quiet" onPress={() => setShown(shown + MORE)}>
          {t('canvas.list.more', { n: cards.length - shown })}
        </Button>
      )}
      <div className={styles.bottom}>
        <p role="status">
          {t(room <= 0 ? 'decision.cards.full' : 'decision.cards.room', { n: Math.max(0, room) })}
        </p>
        <Button look="now" isDisabled={picked.length === 0} onPress={() => onChoose(picked)}>
          {picked.length > 0 ? t('decision.cards.add', { n: picked.length }) : t('decision.cards.addNone')}
        </Button>
      </div>
    </Sheet>
  )
}

interface CardRowProps {
  card: BoardChoice
  isChosen: boolean
  /** Stands on the ballot already. */
  isKnown: boolean
  isDisabled: boolean
  onToggle: () => void
}

function CardRow({ card, isChosen, isKnown, isDisabled, onToggle }: CardRowProps) {
  const t = useT()
  const { kind, label, pictures, photo, zone } = card
  const about = [
    kind === 'card' ? null : t(`decision.card.kind.${kind}`),
    zone,
    isKnown ? t('decision.cards.known') : null,
  ].filter((part) => part !== null)
  return (
    <li>
      <label className={styles.card} data-card={card.recordId}>
        <input type="checkbox" checked={isChosen} disabled={isDisabled} onChange={onToggle} />
        {photo && (
          <img className={styles.photo} src={`/api/media/${photo}?size=small`} alt="" loading="lazy" />
        )}
        {!photo && (
          <span className={styles.pictures}>
            {pictures.slice(0, 2).map((id) => (
              <Picture key={id} id={id} size="2.25rem" />
            ))}
          </span>
        )}
        <span className={styles.words}>
          <strong>{label}</strong>
          {about.length > 0 && <small>{about.join(' · ')}</small>}
        </span>
      </label>
    </li>
  )
}
