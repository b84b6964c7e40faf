import type { CardKind } from '@wijktafel/shared/method/template'
import type { StageActivity } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { softHyphens } from '../../pictures/softHyphens.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { ReadText } from '../language/ReadText.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { isEmptyDraft } from '../meeting/draft.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import { QuestionFooter } from '../meeting/QuestionFooter.tsx'
import { PIC } from '../pictures.ts'
import { AsideNews } from './AsideNews.tsx'
import styles from './CardFooter.module.css'
import { CardTray } from './CardTray.tsx'

interface CardFooterProps {
  /** What the screen itself shows already. */
  omit?: CardKind | undefined
  /** False: the card in hand is of another question, and offered elsewhere on this screen. */
  isShown?: boolean
}

/** The corners that are always there; once something lies on the card also the card itself, and where to lay it. */
export function CardFooter({ omit, isShown = true }: CardFooterProps) {
  const { draft, asked, stage, place, isDraftKept } = useMeeting()
  const t = useT()
  const activityId = stage?.activity?.id
  if (!asked || !activityId) return null
  if (!isShown || isEmptyDraft(draft)) return <QuestionFooter activityId={activityId} />
  // A draft of an older version of this page chose its zone beforehand.
  const zones = draft.answers?.zoneId ? [] : asked.zones
  return (
    <>
      <div role="status" className={styles.news}>
        {!isDraftKept && (
          <Notice picture={PIC.broken} tone="problem">
            {t('phone.draft.notKept')}
          </Notice>
        )}
      </div>
      <div role="status" className={styles.news}>
        {draft.aside && <AsideNews />}
      </div>
      <CardTray omit={omit} />
      {zones.length > 1 && <ZoneButtons zones={zones} onChoose={place} />}
      <QuestionFooter activityId={activityId}>
        {zones.length > 1 && <p className={styles.where}>{t('phone.zone.where')}</p>}
        {zones.length <= 1 && (
          <ActionButton kind="now" arrow onPress={() => place()}>
            {t('phone.place')}
          </ActionButton>
        )}
      </QuestionFooter>
    </>
  )
}

interface ZoneButtonsProps {
  zones: StageActivity['zones']
  onChoose: (zoneId: string) => void
}

/** A tap on a zone lays the card there. */
function ZoneButtons({ zones, onChoose }: ZoneButtonsProps) {
  const t = useT()
  const read = useActivityWords()
  return (
    <fieldset className={styles.zones} aria-label={t('phone.zone.where')}>
      {zones.map(({ id, title, picture }) => {
        const words = read(title)
        return (
          <button key={id} type="button" className={styles.zone} onClick={() => onChoose(id)}>
            <Picture id={picture} size="min(1.8rem, 40px)" eager />
            <ReadText words={{ ...words, text: softHyphens(words.text) }} />
          </button>
        )
      })}
    </fieldset>
  )
}
