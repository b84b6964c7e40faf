import { type CardContent, NO_CARD } from '@wijktafel/shared/board/boardShapes'
import { type CardId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { PicturePicker } from '../pictures/PicturePicker.tsx'
import { togglePicture } from '../pictures/PicturesField.tsx'
import styles from './CardSheet.module.css'
import { CardTray } from './CardTray.tsx'
import { useMeeting } from './meetingContext.ts'
import { useHandInCard } from './useHandInCard.ts'
import { ZoneChoice } from './ZoneChoice.tsx'

interface CardSheetProps {
  /** Lays the card on the board oneself. Without it, and while cards are hidden, it is handed in. */
  onPlace?: (card: CardContent) => void
  onClose: () => void
}

/** Makes a card from pictures and words. While a round is silent it waits with the others. */
export function CardSheet({ onPlace, onClose }: CardSheetProps) {
  const t = useT()
  const { session, stage } = useMeeting()
  const { activity, revealed } = stage
  const [id] = useState(() => newId<CardId>())
  const [pictures, setPictures] = useState<CardContent['pictures']>([])
  const [text, setText] = useState('')
  const [zoneId, setZoneId] = useState<string | null>(activity?.zones[0]?.id ?? null)
  const { handIn, isPending } = useHandInCard(onClose)
  const isHidden = activity?.silent === true && !revealed
  const places = onPlace !== undefined && !isHidden
  const isEmpty = pictures.length === 0 && text.trim() === ''
  const finish = () => {
    if (places) {
      const side = session.participant?.side ?? null
      onPlace({ ...NO_CARD, pictures, text: text.trim(), side })
    } else {
      handIn({ id, pictures: [...pictures], text, zoneId })
    }
  }
  return (
    <Sheet
      title={activity?.question ?? t('card.new')}
      picture={activity?.picture}
      place="wide"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      {isHidden && (
        <p className={styles.hidden}>
          <Picture id="1F92B" size="1.75rem" eager />
          {t('card.hidden')}
        </p>
      )}
      {!places && activity && activity.zones.length > 1 && (
        <ZoneChoice zones={activity.zones} value={zoneId} onChange={setZoneId} />
      )}
      <PicturePicker chosen={pictures} onPick={(picture) => setPictures(togglePicture(pictures, picture))} />
      {activity && activity.starters.length > 0 && (
        <div className={styles.starters}>
          {activity.starters.map((starter) => (
            <button
              key={starter}
              type="button"
              onClick={() => setText(`${starter.replace(/…$/, '')} `.trimStart())}
            >
              <Chip>{starter}</Chip>
            </button>
          ))}
        </div>
      )}
      <TextArea
        label={t('card.words')}
        hint={t('card.wordsHint')}
        rows={2}
        maxLength={LIMITS.CARD_TEXT_LENGTH}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.bottom}>
        <CardTray pictures={pictures} onRemove={(picture) => setPictures(togglePicture(pictures, picture))} />
        <Button look="now" size="l" isDisabled={isEmpty || isPending} onPress={finish}>
          {t('card.lay')}
        </Button>
      </div>
    </Sheet>
  )
}
