import type { Report, ReportCard } from '@wijktafel/shared/api/report'
import { bundleCards } from '@wijktafel/shared/minutes/bundleCards'
import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { ReportLine } from '../../report/ReportLine.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { useMediaUrl } from '../../ui/mediaUrl.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import { ReadText } from '../language/ReadText.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import styles from './ReportSheet.module.css'

/** One question with everything that was said to it, by zone and by group. */
export function ReportStep({ step }: { step: Report['activities'][number] }) {
  const read = useActivityWords()
  const mediaUrl = useMediaUrl()
  return (
    <section className={styles.step}>
      <h3 data-line>
        <Picture id={step.picture} size="2.2rem" eager />
        <ReadText words={read(step.question ?? step.title)} />
      </h3>
      {bundleCards(step).map((bundle) => (
        <div key={bundle.id} className={styles.bundle}>
          {bundle.title && (
            <h4 data-line>
              {bundle.picture && <Picture id={bundle.picture} size="1.9rem" eager />}
              <ReadText words={read(bundle.title)} />
            </h4>
          )}
          <Cards cards={bundle.cards} />
          {bundle.groups.map((group) => (
            <div key={group.title} className={styles.group}>
              <p className={styles.name} data-line>
                <strong dir="auto">{group.title}</strong>
              </p>
              <Cards cards={group.cards} />
            </div>
          ))}
        </div>
      ))}
      {step.boardPictures.map(({ id, mediaId, alt, width, height }) => (
        <figure key={id} className={styles.figure}>
          <img src={mediaUrl(mediaId, 'full')} alt={alt} width={width} height={height} loading="lazy" />
        </figure>
      ))}
    </section>
  )
}

function Cards({ cards }: { cards: readonly ReportCard[] }) {
  if (cards.length === 0) return null
  return (
    <ul className={styles.lines}>
      {cards.map((card) => (
        <CardLine key={card.id} card={card} />
      ))}
    </ul>
  )
}

/** In the words of who made it; without words, what its pictures are called in the language of who reads. */
function CardLine({ card }: { card: ReportCard }) {
  const t = useT()
  const mediaUrl = useMediaUrl()
  const wordOf = usePictureWord()
  const { text, pictures, photo, voice, voiceSeconds, side, reply } = card
  const named = pictures.map(wordOf).filter(Boolean).join(', ')
  return (
    <ReportLine
      pictures={pictures}
      aside={side && <Picture id={SIDE_PICTURES[side]} alt={t(`side.${side}`)} size="1.5rem" eager />}
    >
      {text ? <p dir="auto">{text}</p> : named && <p>{named}</p>}
      {photo && <img className={styles.photo} src={mediaUrl(photo, 'small')} alt={t('phone.photo.alt')} />}
      {voice && (
        <div data-silent data-sound={mediaUrl(voice)}>
          <SoundPlayer src={mediaUrl(voice)} seconds={voiceSeconds} />
        </div>
      )}
      {card.onMap && <small>{t('report.onMap')}</small>}
      {reply && (
        <div className={styles.reply}>
          <strong>{t('report.reply')}</strong>
          {reply.pictures.map((id) => (
            <Picture key={id} id={id} alt={wordOf(id)} size="1.75rem" eager />
          ))}
          <span dir="auto">{reply.text}</span>
        </div>
      )}
    </ReportLine>
  )
}
