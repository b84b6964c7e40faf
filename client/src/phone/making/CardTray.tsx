import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { CardKind } from '@wijktafel/shared/method/template'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useBlobUrl } from '../../ui/useBlobUrl.ts'
import { ArrowIcon } from '../frame/ArrowIcon.tsx'
import { moveEarlier, togglePicture } from '../meeting/draft.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import { NamedPicture } from '../meeting/NamedPicture.tsx'
import { PIC } from '../pictures.ts'
import styles from './CardTray.module.css'

/**
 * What lies on the card so far, pictures in the order of the story. A tap on a picture shows what can be done with it; on
 * anything else it opens the screen where that was made. `omit`: what the screen itself shows already.
 */
export function CardTray({ omit }: { omit?: CardKind | undefined }) {
  const { draft } = useMeeting()
  const t = useT()
  const [held, setHeld] = useState<PictureId | null>(null)
  const holds = held !== null && draft.pictures.includes(held) ? held : null
  const others = useOthers(omit)
  const free = others.length > 0 ? 0 : LIMITS.CARD_PICTURES - draft.pictures.length
  if (draft.pictures.length === 0 && others.length === 0) return null
  return (
    <fieldset className={styles.tray} aria-label={t('phone.pictures.tray')}>
      <div className={styles.places}>
        {draft.pictures.map((picture) => (
          <HeldPicture
            key={picture}
            picture={picture}
            isHeld={picture === holds}
            onHold={() => setHeld(picture === holds ? null : picture)}
          />
        ))}
        {Array.from({ length: free }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places are fixed
          <span key={place} className={styles.free} />
        ))}
        {others}
      </div>
      {holds !== null && <PictureActions picture={holds} />}
    </fieldset>
  )
}

interface HeldPictureProps {
  picture: PictureId
  isHeld: boolean
  onHold: () => void
}

function HeldPicture({ picture, isHeld, onHold }: HeldPictureProps) {
  return (
    <button type="button" className={styles.filled} aria-expanded={isHeld} onClick={onHold}>
      <NamedPicture id={picture} size="min(2.2rem, 40px)" />
    </button>
  )
}

/** Two plain buttons instead of dragging. */
function PictureActions({ picture }: { picture: PictureId }) {
  const { draft, changeDraft } = useMeeting()
  const t = useT()
  const word = useWord()(picture)
  const canMove = draft.pictures.indexOf(picture) > 0
  return (
    <div className={styles.actions}>
      {canMove && (
        <button
          type="button"
          aria-label={t('phone.tray.earlier', { word })}
          onClick={() => changeDraft((before) => moveEarlier(before, picture))}
        >
          <ArrowIcon direction="back" />
          {t('phone.tray.move')}
        </button>
      )}
      <button
        type="button"
        aria-label={t('phone.pictures.take', { word })}
        onClick={() => changeDraft((before) => togglePicture(before, picture))}
      >
        <Picture id={PIC.away} size="1.5rem" eager />
        {t('common.remove')}
      </button>
    </div>
  )
}

function useWord() {
  const word = usePictureWord()
  const t = useT()
  return (picture: PictureId) => word(picture) || t('phone.picture')
}

/** What is on the card beside pictures, each a way back to where it was made. */
function useOthers(omit: CardKind | undefined) {
  const { draft, open } = useMeeting()
  const t = useT()
  const photo = useBlobUrl(draft.photo?.blob ?? null)
  const all = [
    { kind: 'photo', view: 'photo', isOn: draft.photo !== null, picture: PIC.photo },
    { kind: 'voice', view: 'voice', isOn: draft.voice !== null, picture: PIC.voice },
    { kind: 'words', view: 'words', isOn: draft.text.trim() !== '', picture: PIC.write },
    { kind: 'place', view: 'map', isOn: draft.place !== null, picture: PIC.map },
  ] as const
  return all
    .filter(({ kind, isOn }) => isOn && kind !== omit)
    .map(({ kind, view, picture }) => (
      <button
        key={kind}
        type="button"
        className={styles.other}
        aria-label={t(`phone.way.${kind}`)}
        onClick={() => open({ name: view })}
      >
        {kind === 'photo' && photo ? (
          <img className={styles.photo} src={photo} alt="" />
        ) : (
          <Picture id={picture} size="min(1.9rem, 36px)" eager />
        )}
      </button>
    ))
}
