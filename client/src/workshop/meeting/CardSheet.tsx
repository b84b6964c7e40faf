import type { CardContent } from '@wijktafel/shared/board/boardShapes'
import { LIMITS } from '@wijktafel/shared/limits'
import { can, type Side } from '@wijktafel/shared/roles'
import type { StageMap } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { PicturePicker } from '../pictures/PicturePicker.tsx'
import { togglePicture } from '../pictures/PicturesField.tsx'
import { CardPhoto } from './CardPhoto.tsx'
import { CardPlace } from './CardPlace.tsx'
import styles from './CardSheet.module.css'
import { CardTray } from './CardTray.tsx'
import { CardVoice } from './CardVoice.tsx'
import { CardWays } from './CardWays.tsx'
import {
  type CardDraft,
  EMPTY_DRAFT,
  isEmptyDraft,
  pathOf,
  takesCards,
  type Way,
  waysFor,
} from './cardDraft.ts'
import { FeelingChoice } from './FeelingChoice.tsx'
import { ForWhom } from './ForWhom.tsx'
import { useMeeting } from './meetingContext.ts'
import { useFinishCard } from './useFinishCard.ts'
import { ZoneChoice } from './ZoneChoice.tsx'

interface CardSheetProps {
  /** Lays the card on the board oneself. Without it, and while whose it is or what it says is hidden, it is handed in. */
  onPlace?: (card: CardContent) => void
  onClose: () => void
}

/** Makes a card from pictures, a photo, what one says, and words. While a round is silent it waits with the others. */
export function CardSheet({ onPlace, onClose }: CardSheetProps) {
  const t = useT()
  const { session, stage } = useMeeting()
  const { activity, revealed } = stage
  const [side, setSide] = useState<Side | null>(null)
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const [zoneId, setZoneId] = useState<string | null>(activity?.zones[0]?.id ?? null)
  const path = pathOf(activity, {
    ...{ canLay: onPlace !== undefined, revealed, isForOther: side !== null },
  })
  const lay = path === 'lay' && onPlace ? onPlace : null
  const { finish, isPending, problem } = useFinishCard({ lay, side, onDone: onClose })
  const change = (part: Partial<CardDraft>) => setDraft((now) => ({ ...now, ...part }))
  return (
    <Sheet
      title={activity?.question ?? t('card.new')}
      picture={activity?.picture}
      place="wide"
      isOpen
      onClose={() => {
        if (!isPending) onClose()
      }}
      closeLabel={t('common.close')}
    >
      {activity?.silent && !revealed && (
        <p className={styles.hidden}>
          <Picture id="1F92B" size="1.75rem" eager />
          {t('card.hidden')}
        </p>
      )}
      {can(session.role, 'card.forOthers') && takesCards(activity) && (
        <ForWhom value={side} onChange={setSide} />
      )}
      {path === 'handIn' && activity && activity.zones.length > 1 && (
        <ZoneChoice zones={activity.zones} value={zoneId} onChange={setZoneId} />
      )}
      <Making
        key={path}
        ways={waysFor(activity, path)}
        starters={activity?.starters ?? []}
        map={activity?.map ?? null}
        {...{ draft, change }}
      />
      {activity && side === null && (
        <p className={styles.shows}>{t(`card.shows.${activity.shows ?? 'side'}`)}</p>
      )}
      {problem && <Notice tone="problem">{t(`error.${problem}`)}</Notice>}
      <div className={styles.bottom}>
        <CardTray draft={draft} onChange={change} />
        <Button
          look="now"
          size="l"
          isDisabled={isEmptyDraft(draft) || isPending}
          onPress={() => void finish(draft, zoneId)}
        >
          {t(isPending ? 'card.sending' : 'card.lay')}
        </Button>
      </div>
    </Sheet>
  )
}

interface MakingProps {
  ways: readonly Way[]
  starters: readonly string[]
  map: StageMap | null
  draft: CardDraft
  change: (part: Partial<CardDraft>) => void
}

/** The ways to fill a card: one is open, and words can always be added where the step takes them. */
function Making({ ways, starters, map, draft, change }: MakingProps) {
  const t = useT()
  const [way, setWay] = useState<Way>(ways[0] ?? 'words')
  const { pictures, photo, voice } = draft
  return (
    <>
      {ways.length > 1 && <CardWays ways={ways} value={way} onChange={setWay} />}
      {way === 'pictures' && (
        <PicturePicker
          chosen={pictures}
          onPick={(picture) => change({ pictures: togglePicture(pictures, picture) })}
        />
      )}
      {way === 'feeling' && (
        <FeelingChoice pictures={pictures} onChange={(next) => change({ pictures: next })} />
      )}
      {way === 'place' && map && (
        <CardPlace map={map} place={draft.place} onChange={(place) => change({ place })} />
      )}
      {way === 'photo' && <CardPhoto photo={photo} onChange={(next) => change({ photo: next })} />}
      {way === 'voice' && <CardVoice voice={voice} onChange={(next) => change({ voice: next })} />}
      {ways.includes('words') && starters.length > 0 && (
        <div className={styles.starters}>
          {starters.map((starter) => (
            <button
              key={starter}
              type="button"
              onClick={() => change({ text: `${starter.replace(/…$/, '')} `.trimStart() })}
            >
              <Chip>{starter}</Chip>
            </button>
          ))}
        </div>
      )}
      {ways.includes('words') && (
        <TextArea
          label={t('card.words')}
          hint={t('card.wordsHint')}
          rows={way === 'words' ? 4 : 2}
          maxLength={LIMITS.CARD_TEXT_LENGTH}
          value={draft.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      )}
    </>
  )
}
