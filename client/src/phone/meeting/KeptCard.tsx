import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import stack from '../frame/stack.module.css'
import { PIC } from '../pictures.ts'
import { CardFace } from './CardFace.tsx'
import { type Draft, type InHand, isEmptyDraft } from './draft.ts'
import styles from './KeptCard.module.css'
import { useMeeting } from './meetingContext.ts'
import type { MyCard } from './myCards.ts'
import { nextInHand } from './takeAlong.ts'

interface KeptCardProps {
  canPlace?: boolean
  /** The screen shows a card of its own question itself. */
  isOfBeforeOnly?: boolean
}

/** A card, or a part of one, that is not on the table: still in hand, or refused. Offered once more, never thrown away by itself. */
export function KeptCard({ canPlace = true, isOfBeforeOnly = false }: KeptCardProps) {
  const { draft, canGoOn, changeDraft, takeBack, putBack, takeInHand, open, resume } = useMeeting()
  const t = useT()
  const [thrown, setThrown] = useState<Draft | MyCard | null>(null)
  const { card, refused } = useKept(isOfBeforeOnly)

  const goOn = () => {
    if (refused) takeInHand(refused)
    else resume()
    open({ name: 'make' })
  }
  const throwAway = () => {
    setThrown(refused ?? draft)
    if (refused) takeBack(refused)
    else changeDraft(isEmptyDraft(draft) ? { ...draft, aside: null } : nextInHand)
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
  // A refused card is tried at the question of now.
  const fits = 'state' in card || canGoOn(card)
  return (
    <section className={styles.kept} aria-label={t('phone.kept.title')}>
      <h2>{t('phone.kept.title')}</h2>
      <p>{canPlace && !fits ? t('phone.kept.notAsked') : whyKept(card, canPlace, t)}</p>
      <CardFace
        pictures={card.pictures}
        text={card.text}
        photo={card.photo}
        voice={card.voice}
        place={card.place}
        size="small"
      />
      <div className={stack.pair}>
        {canPlace && fits && (
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

/** What is in hand comes first, then what was laid aside, then what the server refused. */
function useKept(isOfBeforeOnly: boolean): {
  card: InHand | MyCard | undefined
  refused?: MyCard | undefined
} {
  const { draft, mine, isDraftOfBefore } = useMeeting()
  if (!isEmptyDraft(draft)) return { card: isOfBeforeOnly && !isDraftOfBefore ? undefined : draft }
  if (draft.aside) return { card: draft.aside }
  const refused = mine.find(({ state }) => state === 'refused')
  return { card: refused, refused }
}

function whyKept(card: InHand | MyCard, canPlace: boolean, t: (key: string) => string): string {
  if (!canPlace) return t('phone.kept.closed')
  return 'refusal' in card && card.refusal ? t(`error.${card.refusal}`) : t('phone.kept.why')
}
