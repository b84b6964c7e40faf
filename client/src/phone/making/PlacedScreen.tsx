import type { CardId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import stack from '../frame/stack.module.css'
import { CardFace } from '../meeting/CardFace.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import type { MyCard } from '../meeting/myCards.ts'
import { SendingBar } from '../meeting/SendingBar.tsx'
import { PIC } from '../pictures.ts'
import { useDayWords } from '../question/dayWords.ts'
import styles from './PlacedScreen.module.css'

/** The card as it lies there, where it is, and what one can do next. Taking it away can be undone. */
export function PlacedScreen({ cardId }: { cardId: CardId }) {
  const { mine, stage, isOnline, goHome, takeBack, putBack, seat } = useMeeting()
  const t = useT()
  const [removed, setRemoved] = useState<MyCard | null>(null)
  const card = mine.find(({ id }) => id === cardId) ?? null
  const isSilent = stage?.activity?.silent === true && !stage.revealed
  const isQuestion = 'question' in seat.joinCode
  const { title, detail, picture } = describe({
    ...{ card, isRemoved: removed !== null, isOnline, isSilent, isQuestion },
  })
  const shown = removed ?? card
  return (
    <MeetingScreen
      title={t(title)}
      onBack={goHome}
      footer={
        <ActionButton kind="now" arrow onPress={goHome}>
          {t('common.next')}
        </ActionButton>
      }
    >
      <div role="status">
        {detail && (
          <Notice picture={picture} tone={card?.state === 'waiting' || card?.refusal ? 'problem' : 'calm'}>
            {t(detail)}
            {card?.progress && <SendingBar {...card.progress} />}
          </Notice>
        )}
      </div>
      {shown && (
        <div className={styles.card} data-removed={removed !== null}>
          <CardFace {...shown} map={stage?.activity?.id === shown.activityId ? stage.activity.map : null} />
        </div>
      )}
      {isQuestion && <ReadLater />}
      <div className={stack.stack}>
        {removed ? (
          <ActionButton
            picture={PIC.undo}
            onPress={() => {
              putBack(removed)
              setRemoved(null)
            }}
          >
            {t('common.undo')}
          </ActionButton>
        ) : (
          card && (
            <ActionButton
              picture={PIC.away}
              onPress={() => {
                takeBack(card)
                setRemoved(card)
              }}
            >
              {t('common.remove')}
            </ActionButton>
          )
        )}
      </div>
    </MeetingScreen>
  )
}

/** Until when the question is open, and that the same link then tells what came of it. */
function ReadLater() {
  const { stage } = useMeeting()
  const t = useT()
  const day = useDayWords()
  const closesAt = stage?.question?.closesAt
  return (
    <Notice picture={PIC.time} tone="quiet">
      {closesAt !== undefined && `${t('phone.ask.until', { day: day(closesAt) })}. `}
      {t('phone.ask.later')}
    </Notice>
  )
}

interface Words {
  title: string
  detail: string | null
  picture: string
}

function describe(options: {
  card: MyCard | null
  isRemoved: boolean
  isOnline: boolean
  isSilent: boolean
  isQuestion: boolean
}): Words {
  const { card, isRemoved, isOnline, isSilent, isQuestion } = options
  if (isRemoved || !card) return { title: 'phone.own.removed', detail: null, picture: PIC.away }
  if (isQuestion && card.refusal === 'sessionClosed')
    return { title: 'phone.placed.refused', detail: 'phone.ask.tooLate', picture: PIC.refused }
  if (card.state === 'refused')
    return { title: 'phone.placed.refused', detail: `error.${card.refusal}`, picture: PIC.refused }
  if (card.state === 'waiting')
    return isOnline
      ? { title: 'phone.placed.sending', detail: 'phone.card.waiting', picture: PIC.waiting }
      : { title: 'phone.placed.waiting', detail: 'phone.placed.offline', picture: PIC.waiting }
  const title = isQuestion ? 'phone.ask.thanks' : 'phone.placed.title'
  return isSilent
    ? { title, detail: 'phone.placed.hidden', picture: PIC.hidden }
    : { title, detail: 'phone.placed.everyone', picture: PIC.everyone }
}
