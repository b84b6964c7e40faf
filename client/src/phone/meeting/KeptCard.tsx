import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import stack from '../frame/stack.module.css'
import { PIC } from '../pictures.ts'
import { CardFace } from './CardFace.tsx'
import { type Draft, EMPTY_DRAFT, isEmptyDraft } from './draft.ts'
import styles from './KeptCard.module.css'
import { useMeeting } from './meetingContext.ts'
import type { MyCard } from './myCards.ts'

interface KeptCardProps {
  canPlace?: boolean
  /** The screen shows a card of its own question itself. */
  isOfBeforeOnly?: boolean
}

/** A card that is not on the table: still in hand, or refused. Offered once more, never thrown away by itself. */
export function KeptCard({ canPlace = true, isOfBeforeOnly = false }: KeptCardProps) {
  const { draft, mine, isDraftOfBefore, changeDraft, takeBack, putBack, takeInHand, open } = useMeeting()
  const t = useT()
  const [thrown, setThrown] = useState<Draft | MyCard | null>(null)
  const inHand = !isEmptyDraft(draft)
  const refused = inHand ? undefined : mine.find(({ state }) => state === 'refused')
  const shown = inHand && (!isOfBeforeOnly || isDraftOfBefore) ? draft : undefined
  const card: Draft | MyCard | undefined = shown ?? refused

  const goOn = () => {
    if (!card) return
    if (refused) takeInHand(refused)
    open({ name: 'make' })
  }
  const throwAway = () => {
    if (!card) return
    setThrown(card)
    if (inHand) changeDraft(EMPTY_DRAFT)
    else if (refused) takeBack(refused)
  }
  const undo = () => {
    if (thrown && 'state' in thrown) putBack(thrown)
    else if (thrown) changeDraft(thrown)
    setThrown(null)
  }

  if (!card)
    return thrown ? (
      <div role="status" className={stack.stack}>
        <ActionButton picture={PIC.undo} onPress={undo}>
          {t('phone.own.removed')} {t('common.undo')}
        </ActionButton>
      </div>
    ) : null
  return (
    <section className={styles.kept} aria-label={t('phone.kept.title')}>
      <h2>{t('phone.kept.title')}</h2>
      <p>{whyKept(card, canPlace, t)}</p>
      <CardFace
        pictures={card.pictures}
        text={card.text}
        photo={card.photo}
        voice={card.voice}
        place={card.place}
        size="small"
      />
      <div className={stack.pair}>
        {canPlace && (
          <ActionButton picture={PIC.goOn} onPress={goOn}>
            {t('phone.kept.goOn')}
          </ActionButton>
        )}
        <ActionButton picture={PIC.away} onPress={throwAway}>
          {t('phone.kept.throwAway')}
        </ActionButton>
      </div>
    </section>
  )
}

function whyKept(card: Draft | MyCard, canPlace: boolean, t: (key: string) => string): string {
  if (!canPlace) return t('phone.kept.closed')
  return 'refusal' in card && card.refusal ? t(`error.${card.refusal}`) : t('phone.kept.why')
}
