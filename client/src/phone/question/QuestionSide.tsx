import type { QuestionPage } from '@wijktafel/shared/api/question'
import { newId, type ParticipantId, type PictureId } from '@wijktafel/shared/ids'
import { SIDES, type Side } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useLanguage, useT } from '../../i18n/translate.ts'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Notice } from '../frame/Notice.tsx'
import { RowButton } from '../frame/RowButton.tsx'
import { Screen } from '../frame/Screen.tsx'
import stack from '../frame/stack.module.css'
import { ReadText } from '../language/ReadText.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { PIC } from '../pictures.ts'
import styles from './QuestionSide.module.css'
import type { QuestionSeat } from './questionSeats.ts'
import { problemOf } from './useQuestionPage.ts'

/** Nobody sees a face here, so nobody chooses one. */
const NO_FACE = '1F642' as PictureId
const MOVED: ReadonlySet<string> = new Set(['error.sessionNotOpen', 'error.sessionClosed'])

interface QuestionSideProps {
  page: QuestionPage
  token: string
  onSeated: (seat: QuestionSeat) => void
  /** The question closed at this very moment, or opens later after all. */
  onMoved: () => void
  onBack: () => void
}

/** The question, and whose voice it is: one tap, which takes the seat too. */
export function QuestionSide({ page, token, onSeated, onMoved, onBack }: QuestionSideProps) {
  const t = useT()
  const read = useActivityWords()
  const question = read(page.question)
  const { sit, busy, problem } = useSitting({ page, token, onSeated, onMoved })
  return (
    <Screen
      title={t('phone.side.title')}
      phase={page.phase}
      onBack={onBack}
      above={
        <div className={styles.asked}>
          <p>{t('phone.ask.forYou')}</p>
          <strong>
            <ReadText words={question} />
          </strong>
        </div>
      }
    >
      <div className={stack.stack}>
        {SIDES.map((side) => (
          <RowButton
            key={side}
            picture={SIDE_PICTURES[side]}
            size="large"
            detail={t(`phone.side.${side}`)}
            busy={busy === side}
            onChoose={() => void sit(side)}
          >
            {t(`side.${side}`)}
          </RowButton>
        ))}
      </div>
      <div role="status">
        <Notice picture={PIC.lock} tone="quiet">
          {t('phone.ask.noName')}
        </Notice>
      </div>
      {problem && (
        <div role="alert">
          <Notice picture={PIC.refused} tone="problem">
            {t(problem)}
          </Notice>
        </div>
      )}
    </Screen>
  )
}

/** A device that sat here before takes the same seat again; a second try after a lost answer too. */
function useSitting({ page, token, onSeated, onMoved }: Omit<QuestionSideProps, 'onBack'>) {
  const language = useLanguage()
  const [newSeatId] = useState(() => newId<ParticipantId>())
  const [busy, setBusy] = useState<Side | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const sit = async (side: Side) => {
    if (busy) return
    setBusy(side)
    setProblem(null)
    const id = page.seats[0]?.id ?? newSeatId
    try {
      const seat = await call('POST /api/sessions/:sessionId/participants', {
        params: { sessionId: page.sessionId },
        body: { id, face: NO_FACE, side, language, question: token },
      })
      onSeated(seatOf(page, { token, participant: { ...seat, side } }))
    } catch (error) {
      const problem = problemOf(error)
      if (MOVED.has(problem)) onMoved()
      else setProblem(problem)
      setBusy(null)
    }
  }
  return { sit, busy, problem }
}

export function seatOf(
  page: QuestionPage,
  { token, participant }: { token: string; participant: QuestionPage['seats'][number] },
): QuestionSeat {
  const { sessionId, question, phase, state } = page
  return {
    sessionId,
    participantId: participant.id,
    joinCode: { question: token },
    info: { sessionId, title: question, place: page.projectName, phase, state },
    face: participant.face,
    side: participant.side,
    name: participant.name,
  }
}
