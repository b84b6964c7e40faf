import type { ReadingText, TextPart } from '@wijktafel/shared/api/reading'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { EveryoneButton } from '../meeting/EveryoneButton.tsx'
import { KeptCard } from '../meeting/KeptCard.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { photoUrl, voiceUrl } from '../meeting/myCards.ts'
import { PIC } from '../pictures.ts'
import styles from './ReadingScreen.module.css'
import { useReadingText } from './useReadingText.ts'

/** Where one is asked what one reads in a text: first that text, large, one sentence a line. Back from answering it is here again. */
export function ReadingScreen() {
  const { seat, mine, open, isOnline } = useMeeting()
  const t = useT()
  const { text, problem, again } = useReadingText(seat.sessionId, { isOnline })
  return (
    <MeetingScreen
      title={t('phone.reading.title')}
      titlePicture={PIC.report}
      footer={
        text ? (
          <>
            {mine.length > 0 && (
              <ActionButton picture={PIC.group} onPress={() => open({ name: 'own' })}>
                {t('phone.question.cards', { n: mine.length })} {t('phone.question.yours')}
              </ActionButton>
            )}
            <ActionButton kind="now" arrow onPress={() => open({ name: 'make' })}>
              {t('phone.reading.answer')}
            </ActionButton>
          </>
        ) : (
          problem && (
            <ActionButton kind="now" onPress={again}>
              {t('common.retry')}
            </ActionButton>
          )
        )
      }
    >
      <KeptCard isOfBeforeOnly />
      {problem && !text && (
        <div role="alert">
          <Notice picture={PIC.noInternet} tone="problem">
            {t(problem)}
          </Notice>
        </div>
      )}
      {text && <Text text={text} />}
      <EveryoneButton />
    </MeetingScreen>
  )
}

function Text({ text: { title, parts } }: { text: ReadingText }) {
  return (
    <article className={styles.text}>
      <h2>
        <MeetingWords>{title}</MeetingWords>
      </h2>
      {parts.map((part, at) => (
        // The same sentence may stand twice in a text.
        // biome-ignore lint/suspicious/noArrayIndexKey: the text is read, not edited
        <Part key={at} part={part} />
      ))}
    </article>
  )
}

type LinesPart = Extract<TextPart, { type: 'lines' }>

function Part({ part }: { part: TextPart }) {
  switch (part.type) {
    case 'heading':
      return (
        <h3>
          <MeetingWords>{part.text}</MeetingWords>
        </h3>
      )
    case 'photo':
      return <img className={styles.photo} src={photoUrl(part.media, 'full')} alt={part.alt} />
    case 'lines':
      return <Lines part={part} />
  }
}

function Lines({ part: { sentences, pictures, photos, voices } }: { part: LinesPart }) {
  const t = useT()
  return (
    <div className={styles.part}>
      {pictures.length > 0 && (
        <div className={styles.pictures}>
          {pictures.map((id, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Picture key={at} id={id} size="min(3rem, 68px)" eager />
          ))}
        </div>
      )}
      <div className={styles.sentences}>
        {sentences.map((sentence, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <p key={at}>
            <MeetingWords>{sentence}</MeetingWords>
          </p>
        ))}
        {photos.map((id) => (
          <img key={id} className={styles.photo} src={photoUrl(id, 'full')} alt={t('phone.photo.alt')} />
        ))}
        {voices.map(({ id, seconds }) => (
          <SoundPlayer key={id} src={voiceUrl(id)} seconds={seconds} />
        ))}
      </div>
    </div>
  )
}
