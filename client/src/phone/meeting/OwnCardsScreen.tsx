import { useEffect, useEffectEvent, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import stack from '../frame/stack.module.css'
import { PIC } from '../pictures.ts'
import { AnotherCard } from './AnotherCard.tsx'
import { CardFace } from './CardFace.tsx'
import { CardReply } from './CardReply.tsx'
import { CardState } from './CardState.tsx'
import { EveryoneButton } from './EveryoneButton.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { useMeeting } from './meetingContext.ts'
import type { MyCard } from './myCards.ts'
import styles from './OwnCardsScreen.module.css'

/** All one's cards: where each is, and how to take it back. Taking back can be undone. */
export function OwnCardsScreen() {
  const { mine, home, stage, takeBack, putBack, back, newlyKeptBack, markKeptBackSeen } = useMeeting()
  const t = useT()
  const [removed, setRemoved] = useState<MyCard | null>(null)
  const markSeen = useEffectEvent(markKeptBackSeen)
  useEffect(() => {
    if (newlyKeptBack > 0) markSeen()
  }, [newlyKeptBack])
  const canRemove = home.kind !== 'closed'
  const map = ({ activityId }: MyCard) => (stage?.activity?.id === activityId ? stage.activity.map : null)
  return (
    <MeetingScreen
      title={t('phone.own.title')}
      footer={
        <div role="status">
          {removed && (
            <div className={styles.removed}>
              <span>{t('phone.own.removed')}</span>
              <button
                type="button"
                onClick={() => {
                  putBack(removed)
                  setRemoved(null)
                }}
              >
                <Picture id={PIC.undo} size="1.6rem" eager />
                {t('common.undo')}
              </button>
            </div>
          )}
        </div>
      }
    >
      {mine.length === 0 && (
        <div className={stack.middle}>
          <Picture id={PIC.empty} size="min(5rem, 112px)" eager />
          <p>{t('phone.own.none')}</p>
        </div>
      )}
      <ul className={stack.stack}>
        {mine.map((card) => (
          <li key={card.id} className={styles.row}>
            <CardFace {...card} map={map(card)} size="small" />
            <div className={styles.about}>
              <CardState card={card} />
              <CardReply reply={card.reply} />
              {canRemove && (
                <button
                  type="button"
                  className={styles.remove}
                  onClick={() => {
                    takeBack(card)
                    setRemoved(card)
                  }}
                >
                  <Picture id={PIC.away} size="1.6rem" eager />
                  {t('common.remove')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <EveryoneButton />
      {home.kind === 'own' && <AnotherCard />}
      {mine.length === 0 && home.kind === 'question' && (
        <ActionButton kind="now" onPress={back}>
          {t('phone.own.make')}
        </ActionButton>
      )}
    </MeetingScreen>
  )
}
