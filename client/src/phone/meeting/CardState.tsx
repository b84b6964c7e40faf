import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ReadText } from '../language/ReadText.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { PIC } from '../pictures.ts'
import styles from './CardState.module.css'
import { useMeeting } from './meetingContext.ts'
import type { MyCard } from './myCards.ts'
import { SendingBar } from './SendingBar.tsx'

const PICTURES: Record<MyCard['state'], string> = {
  onTable: PIC.everyone,
  hidden: PIC.hidden,
  keptBack: PIC.keptBack,
  waiting: PIC.waiting,
  refused: PIC.refused,
}

/** Where a card is, in picture and word. */
export function CardState({ card }: { card: MyCard }) {
  const { stage } = useMeeting()
  const t = useT()
  const read = useActivityWords()
  const isOther = stage?.activity != null && stage.activity.id !== card.activityId
  return (
    <div className={styles.state} data-state={card.state}>
      <Picture id={PICTURES[card.state]} size="1.6rem" eager />
      <span>
        {t(`phone.card.${card.state}`)}
        {isOther && card.state !== 'refused' && <small>{t('phone.card.other')}</small>}
        {card.state === 'keptBack' && card.hiddenBecause && (
          <small>
            <ReadText words={read(card.hiddenBecause)} />
          </small>
        )}
        {card.refusal && <small>{t(`error.${card.refusal}`)}</small>}
        {card.progress && <SendingBar {...card.progress} />}
      </span>
    </div>
  )
}
