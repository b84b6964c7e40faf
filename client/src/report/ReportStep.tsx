import type { Report, ReportCard } from '@wijktafel/shared/api/report'
import type { ReportPicture } from '@wijktafel/shared/api/reportPicture'
import { ID_PATTERN, type PictureId } from '@wijktafel/shared/ids'
import { bundleCards } from '@wijktafel/shared/minutes/bundleCards'
import { feelingOf } from '@wijktafel/shared/pictures/feelings'
import { pictureWord } from '@wijktafel/shared/pictures/pictureWord'
import type { ReactNode } from 'react'
import { useLanguage, useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { MoodRow } from '../ui/MoodRow.tsx'
import { SIDE_PICTURES } from '../ui/meaningPictures.ts'
import { useMediaUrl } from '../ui/mediaUrl.ts'
import { Picture } from '../ui/Picture.tsx'
import { SoundPlayer } from '../ui/SoundPlayer.tsx'
import { ReportLine } from './ReportLine.tsx'
import { ReportPictures } from './ReportPictures.tsx'
import { ReportRemarks } from './ReportRemarks.tsx'
import { ReportReply } from './ReportReply.tsx'
import styles from './ReportStep.module.css'

interface ReportStepProps {
  step: Report['activities'][number]
  /** Only for who may take pictures of the board out again. */
  onRemovePicture: ((picture: ReportPicture) => void) | undefined
  /** Only for who may erase a card on request. */
  onErase: ((cardId: string) => void) | undefined
  /** Only where cards can be kept from view. */
  onKeep?: ((cardId: string) => void) | undefined
  /** Only for who may say what was done with a card. */
  onReply?: ((card: ReportCard) => void) | undefined
  /** What else stands below a card. */
  below?: (card: ReportCard) => ReactNode
  /** Not where the moods of several steps stand side by side. */
  showsMood: boolean
}

/** One question with everything that was said to it, by zone and by group, and how its board looked. */
export function ReportStep({ step, onRemovePicture, showsMood, ...actions }: ReportStepProps) {
  const bundles = bundleCards(step)
  return (
    <section className={styles.step}>
      <h3 className={styles.question}>{step.question ?? step.title}</h3>
      {showsMood && step.mood && <MoodRow mood={step.mood} />}
      {bundles.map((bundle) => (
        <section key={bundle.id} className={styles.bundle}>
          {bundle.title && (
            <h4 className={styles.zone}>
              {bundle.picture && <Picture id={bundle.picture} size="1.75rem" eager />}
              {bundle.title}
            </h4>
          )}
          <CardLines cards={bundle.cards} {...actions} />
          {bundle.groups.map((group) => (
            <section key={group.title} className={styles.group}>
              <GroupHeading isInZone={bundle.title !== ''}>{group.title}</GroupHeading>
              <CardLines cards={group.cards} {...actions} />
            </section>
          ))}
        </section>
      ))}
      <ReportPictures pictures={step.boardPictures} onRemove={onRemovePicture} />
    </section>
  )
}

/** One level below the zone, or in its place where there is none. */
function GroupHeading({ isInZone, children }: { isInZone: boolean; children: string }) {
  const Heading = isInZone ? 'h5' : 'h4'
  return <Heading className={styles.name}>{children}</Heading>
}

interface CardLinesProps {
  cards: readonly ReportCard[]
  onErase: ((cardId: string) => void) | undefined
  onKeep?: ((cardId: string) => void) | undefined
  onReply?: ((card: ReportCard) => void) | undefined
  below?: ((card: ReportCard) => ReactNode) | undefined
}

function CardLines({ cards, onErase, onKeep, onReply, below }: CardLinesProps) {
  if (cards.length === 0) return null
  return (
    <ul>
      {cards.map((card) => (
        <CardLine
          key={card.id}
          card={card}
          onErase={ID_PATTERN.test(card.id) ? onErase : undefined}
          onKeep={onKeep}
          onReply={ID_PATTERN.test(card.id) ? onReply : undefined}
        >
          {below?.(card)}
        </CardLine>
      ))}
    </ul>
  )
}

/** What was said: to listen to on a screen, in words on paper. */
function SaidLine({ voice, seconds }: { voice: string; seconds: number }) {
  const t = useT()
  const mediaUrl = useMediaUrl()
  return (
    <>
      <div className={styles.player}>
        <SoundPlayer src={mediaUrl(voice)} seconds={seconds} />
      </div>
      <p className={styles.onPaper}>{t('sound.said', { n: seconds })}</p>
    </>
  )
}

interface CardLineProps {
  card: ReportCard
  /** Left out for what was made on the board itself: there it is taken off by hand. */
  onErase: ((cardId: string) => void) | undefined
  onKeep: ((cardId: string) => void) | undefined
  onReply: ((card: ReportCard) => void) | undefined
  children?: ReactNode
}

function CardLine({ card, onErase, onKeep, onReply, children }: CardLineProps) {
  const t = useT()
  const mediaUrl = useMediaUrl()
  const language = useLanguage()
  const nameOf = (id: PictureId) => {
    const feeling = feelingOf([id])
    return feeling === null ? pictureWord(id, language) : t(`feeling.${feeling}`)
  }
  const words = card.text || card.pictures.map(nameOf).filter(Boolean).join(', ')
  return (
    <ReportLine
      pictures={card.pictures}
      aside={
        card.side && (
          <Picture id={SIDE_PICTURES[card.side]} alt={t(`side.${card.side}`)} size="1.5rem" eager />
        )
      }
    >
      {words}
      {card.voice && <SaidLine voice={card.voice} seconds={card.voiceSeconds} />}
      {card.photo && (
        <img className={styles.photo} src={mediaUrl(card.photo, 'small')} alt={t('card.photo')} />
      )}
      {card.onMap && <small className={styles.onMap}>{t('report.onMap')}</small>}
      <ReportRemarks remarks={card.remarks} />
      <ReportReply reply={card.reply} />
      {children}
      {(onKeep || onErase || onReply) && (
        <div className={styles.erase}>
          {onKeep && (
            <Button size="s" onPress={() => onKeep(card.id)}>
              {t('hidden.keep')}
            </Button>
          )}
          {onReply && (
            <Button size="s" onPress={() => onReply(card)}>
              {t(card.reply ? 'report.reply.change' : 'report.reply.write')}
            </Button>
          )}
          {onErase && (
            <Button size="s" look="quiet" onPress={() => onErase(card.id)}>
              {t('report.erase')}
            </Button>
          )}
        </div>
      )}
    </ReportLine>
  )
}
