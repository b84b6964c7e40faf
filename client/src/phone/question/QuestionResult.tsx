import type { QuestionPage } from '@wijktafel/shared/api/question'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Notice } from '../frame/Notice.tsx'
import { Screen } from '../frame/Screen.tsx'
import stack from '../frame/stack.module.css'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { ReadText } from '../language/ReadText.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { CardFace } from '../meeting/CardFace.tsx'
import everyone from '../meeting/EveryoneScreen.module.css'
import { NamedPictures } from '../meeting/NamedPicture.tsx'
import { PIC } from '../pictures.ts'
import styles from './QuestionResult.module.css'

interface QuestionResultProps {
  page: QuestionPage
  token: string
  /** Of this device: a card that came too late. */
  kept?: ReactNode
  onBack?: () => void
}

/** A question that is over: what came of it, and what everyone said. For whoever has the link, also without having answered. */
export function QuestionResult({ page, token, kept, onBack }: QuestionResultProps) {
  const t = useT()
  const read = useActivityWords()
  const question = read(page.question)
  const { outcome } = page
  return (
    <Screen
      title={question.text}
      isTitleOfMeeting={question.isOfMeeting}
      phase={page.phase}
      onBack={onBack}
      above={
        <div className={stack.question}>
          <Picture id={page.picture} size="min(4.8rem, 108px)" eager />
        </div>
      }
    >
      <Notice picture={PIC.thanks}>
        {t('phone.ask.closed')} {t('phone.ask.closedThanks')}
      </Notice>
      {kept}
      <Outcome outcome={outcome} />
      <Answers page={page} token={token} />
    </Screen>
  )
}

function Outcome({ outcome }: Pick<QuestionPage, 'outcome'>) {
  const t = useT()
  if (!outcome) {
    return (
      <Notice picture={PIC.time} tone="quiet">
        {t('phone.ask.notYet')}
      </Notice>
    )
  }
  return (
    <section className={styles.outcome}>
      <h2>{t('phone.ask.done')}</h2>
      {outcome.pictures.length > 0 && <NamedPictures pictures={outcome.pictures} size="min(4rem, 90px)" />}
      {outcome.text && (
        <p className={styles.words}>
          <MeetingWords>{outcome.text}</MeetingWords>
        </p>
      )}
    </section>
  )
}

function Answers({ page, token }: { page: QuestionPage; token: string }) {
  const t = useT()
  const read = useActivityWords()
  const link = encodeURIComponent(token)
  const parts = [
    ...page.zones.map((zone) => ({ zone, cards: page.cards.filter(({ zoneId }) => zoneId === zone.id) })),
    { zone: null, cards: page.cards.filter(({ zoneId }) => !page.zones.some(({ id }) => id === zoneId)) },
  ].filter(({ cards }) => cards.length > 0)
  return (
    <section className={everyone.zone}>
      <h2>{t('phone.everyone.title')}</h2>
      {page.cards.length === 0 && <p>{t('phone.ask.none')}</p>}
      {parts.map(({ zone, cards }) => (
        <div key={zone?.id ?? ''} className={everyone.zone}>
          {zone && (
            <h3 className={styles.zone}>
              <Picture id={zone.picture} size="1.9rem" eager />
              <ReadText words={read(zone.title)} />
            </h3>
          )}
          <ul className={everyone.cards}>
            {cards.map((card) => (
              <li key={card.id} className={everyone.card}>
                <CardFace
                  pictures={card.pictures}
                  text={card.text}
                  photo={card.photo ? { url: `/api/media/${card.photo}?size=small&link=${link}` } : null}
                  voice={
                    card.voice && { url: `/api/media/${card.voice}?link=${link}`, seconds: card.voiceSeconds }
                  }
                  size="small"
                />
                {card.side && <p className={everyone.maker}>{t(`side.${card.side}`)}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
