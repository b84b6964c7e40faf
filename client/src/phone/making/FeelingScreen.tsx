import { LIMITS } from '@wijktafel/shared/limits'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import { useT } from '../../i18n/translate.ts'
import { Notice } from '../frame/Notice.tsx'
import { RowButton } from '../frame/RowButton.tsx'
import stack from '../frame/stack.module.css'
import { chooseFeeling } from '../meeting/draft.ts'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PIC } from '../pictures.ts'
import { AddMore } from './AddMore.tsx'
import { CardFooter } from './CardFooter.tsx'

/** Five faces, from very bad to very good. One tap chooses; another face takes its place. */
export function FeelingScreen() {
  const { draft, changeDraft } = useMeeting()
  const t = useT()
  const chosen = FEELINGS.find((face) => draft.pictures.includes(face))
  const isFull = !chosen && draft.pictures.length >= LIMITS.CARD_PICTURES
  const faces = FEELINGS.map((face, at) => ({ face, word: t(`phone.feeling.${at + 1}`) }))
  return (
    <MeetingScreen title={t('phone.feeling.title')} hasTime footer={<CardFooter />}>
      <div role="status">{isFull && <Notice picture={PIC.refused}>{t('phone.pictures.full')}</Notice>}</div>
      <div className={stack.stack}>
        {faces.map(({ face, word }) => (
          <RowButton
            key={face}
            picture={face}
            selected={face === chosen}
            disabled={isFull}
            onChoose={() => changeDraft((before) => chooseFeeling(before, face))}
          >
            {word}
          </RowButton>
        ))}
      </div>
      {chosen && <AddMore beside="feeling" />}
    </MeetingScreen>
  )
}
