import { LIMITS } from '@wijktafel/shared/limits'
import { useId, useRef, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import field from '../frame/field.module.css'
import { Notice } from '../frame/Notice.tsx'
import { ReadText } from '../language/ReadText.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { startText, writeText } from '../meeting/draft.ts'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PIC } from '../pictures.ts'
import { AddMore } from './AddMore.tsx'
import { CardFooter } from './CardFooter.tsx'
import styles from './WordsScreen.module.css'

/** A few words, with a sentence to start from. The counter speaks only near the end. */
export function WordsScreen() {
  const { draft, changeDraft, asked } = useMeeting()
  const t = useT()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  /** What stood there before more was pasted than fits. */
  const [beforeCut, setBeforeCut] = useState<string | null>(null)
  const read = useActivityWords()
  const question = read(asked?.question ?? asked?.title ?? '')
  const starters = (asked?.starters ?? []).map(read)
  const write = (text: string) => {
    const isCut = text.length > LIMITS.CARD_TEXT_LENGTH
    // More letters on a full card change nothing, and are no news: the counter says that it is full.
    if (isCut && draft.text.length < LIMITS.CARD_TEXT_LENGTH) setBeforeCut(draft.text)
    else if (!isCut) setBeforeCut(null)
    changeDraft((before) => writeText(before, text))
  }
  return (
    <MeetingScreen
      title={question.text}
      isTitleOfMeeting={question.isOfMeeting}
      hasTime
      footer={<CardFooter omit="words" />}
    >
      <label htmlFor={id} className={field.label}>
        {t('phone.words.title')}
      </label>
      <div role="status" className={styles.news}>
        {beforeCut !== null && (
          <>
            <Notice picture={PIC.refused} tone="problem">
              {t('phone.words.cut')}
            </Notice>
            <ActionButton
              picture={PIC.undo}
              onPress={() => {
                changeDraft((before) => writeText(before, beforeCut))
                setBeforeCut(null)
              }}
            >
              {t('common.undo')}
            </ActionButton>
          </>
        )}
      </div>
      {starters.length > 0 && (
        <div className={styles.starters}>
          {starters.map((starter) => (
            <button
              key={starter.text}
              type="button"
              onClick={() => {
                changeDraft((before) => startText(before, starter.text))
                area.current?.focus()
              }}
            >
              <ReadText words={starter} />
            </button>
          ))}
        </div>
      )}
      <textarea
        ref={area}
        id={id}
        className={field.field}
        rows={3}
        dir="auto"
        value={draft.text}
        onChange={(event) => write(event.target.value)}
      />
      <LettersLeft left={LIMITS.CARD_TEXT_LENGTH - draft.text.length} />
      <AddMore beside="words" />
    </MeetingScreen>
  )
}

const SPOKEN_BELOW = 20

function LettersLeft({ left }: { left: number }) {
  const t = useT()
  const words = left <= 0 ? t('phone.words.full') : t('phone.words.left', { n: left })
  return (
    <p className={field.count} aria-live={left < SPOKEN_BELOW ? 'polite' : 'off'}>
      {words}
    </p>
  )
}
