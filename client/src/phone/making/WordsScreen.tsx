import { LIMITS } from '@wijktafel/shared/limits'
import { useId, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import field from '../frame/field.module.css'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { CardFace } from '../meeting/CardFace.tsx'
import { isEmptyDraft, startText, writeText } from '../meeting/draft.ts'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PIC } from '../pictures.ts'
import styles from './WordsScreen.module.css'

/** A few words, with a sentence to start from. The counter speaks only near the end. */
export function WordsScreen() {
  const { draft, changeDraft, place, open, stage } = useMeeting()
  const t = useT()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  // A card in hand may answer a question that is over: then the question on the stage is not its own.
  const activity = stage?.activity?.id === draft.answers?.activityId ? stage?.activity : null
  const question = useActivityWords()(activity?.question ?? '')
  const starters = activity?.starters ?? []
  const takesPictures = activity?.accepts.includes('pictures') ?? false
  const hasPictures = draft.pictures.length > 0 || draft.photo !== null
  return (
    <MeetingScreen
      title={question.text || t('phone.kept.title')}
      isTitleOfMeeting={question.text !== '' && question.isOfMeeting}
      hasTime
      footer={
        <ActionButton kind="now" arrow disabled={isEmptyDraft(draft)} onPress={place}>
          {t('phone.place')}
        </ActionButton>
      }
    >
      {hasPictures && (
        <CardFace
          pictures={draft.pictures}
          text=""
          photo={draft.photo && { blob: draft.photo.blob }}
          size="small"
        />
      )}
      <label htmlFor={id} className={field.label}>
        {t('phone.words.title')}
      </label>
      {starters.length > 0 && (
        <div className={styles.starters}>
          {starters.map((starter) => (
            <button
              key={starter}
              type="button"
              onClick={() => {
                changeDraft((before) => startText(before, starter))
                area.current?.focus()
              }}
            >
              <MeetingWords>{starter}</MeetingWords>
            </button>
          ))}
        </div>
      )}
      <textarea
        ref={area}
        id={id}
        className={field.field}
        rows={3}
        maxLength={LIMITS.CARD_TEXT_LENGTH}
        dir="auto"
        value={draft.text}
        onChange={(event) => changeDraft((before) => writeText(before, event.target.value))}
      />
      <LettersLeft left={LIMITS.CARD_TEXT_LENGTH - draft.text.length} />
      {takesPictures && !hasPictures && (
        <ActionButton picture={PIC.pictures} onPress={() => open({ name: 'pictures' })}>
          {t('phone.addPictures')}
        </ActionButton>
      )}
    </MeetingScreen>
  )
}

const SPOKEN_BELOW = 20

function LettersLeft({ left }: { left: number }) {
  const t = useT()
  const words = left === 0 ? t('phone.words.full') : t('phone.words.left', { n: left })
  return (
    <p className={field.count} aria-live={left < SPOKEN_BELOW ? 'polite' : 'off'}>
      {words}
    </p>
  )
}
