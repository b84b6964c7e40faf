import type { ActivityId } from '@wijktafel/shared/ids'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import { SignalButton } from '../signals/SignalButton.tsx'
import { useMeeting } from './meetingContext.ts'
import styles from './QuestionFooter.module.css'

interface QuestionFooterProps {
  activityId: ActivityId
  /** What to do with the card in hand, between the corners, which keep their places. One's own cards stay in reach, smaller. */
  children?: ReactNode
}

/** Always in the same corners: a hand for the regisseur, your cards, and "I am done". */
export function QuestionFooter({ activityId, children }: QuestionFooterProps) {
  const { mine, isDone, setDone, open, seat } = useMeeting()
  // At a question between meetings nobody waits for the others.
  const hasDone = !('question' in seat.joinCode)
  const t = useT()
  const cards = mine.filter((card) => card.activityId === activityId).length
  const done = isDone(activityId)
  const word = done ? t('phone.question.isDone') : t('phone.question.done')
  const isNarrow = children !== undefined
  return (
    <div className={styles.corners} data-narrow={isNarrow}>
      <SignalButton />
      {isNarrow ? (
        <>
          <div className={styles.middle}>{children}</div>
          {cards > 0 && (
            <button
              type="button"
              className={styles.own}
              aria-label={`${t('phone.question.cards', { n: cards })} ${t('phone.question.yours')}`}
              onClick={() => open({ name: 'own' })}
            >
              <Picture id={PIC.group} size="min(1.6rem, 34px)" eager />
              <strong aria-hidden="true">{cards}</strong>
            </button>
          )}
        </>
      ) : (
        cards > 0 && (
          <button type="button" className={styles.cards} onClick={() => open({ name: 'own' })}>
            <span>
              <strong>{t('phone.question.cards', { n: cards })}</strong>
              <br />
              {t('phone.question.yours')}
            </span>
          </button>
        )
      )}
      {hasDone && (
        <button
          type="button"
          className={styles.done}
          aria-label={isNarrow ? word : undefined}
          aria-pressed={done}
          onClick={() => setDone(activityId, !done)}
        >
          <Picture id={PIC.done} size="1.7rem" eager />
          {!isNarrow && <span>{word}</span>}
        </button>
      )}
    </div>
  )
}
