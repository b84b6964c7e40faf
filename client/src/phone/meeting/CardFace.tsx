import type { StageMap } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import { useBlobUrl } from '../../ui/useBlobUrl.ts'
import type { MapPoint } from '../outbox/outboxItem.ts'
import { PIC } from '../pictures.ts'
import styles from './CardFace.module.css'
import { MapPicture } from './MapPicture.tsx'
import { MapPin } from './MapPin.tsx'
import type { PhotoSource, VoiceSource } from './myCards.ts'
import { NamedPictures } from './NamedPicture.tsx'

interface CardFaceProps {
  pictures: readonly string[]
  text: string
  photo: PhotoSource | null
  /** What is said on it. */
  voice?: VoiceSource | null
  place?: MapPoint | null
  /** Where the card's place lies; without it the card says only that it has one. */
  map?: StageMap | null
  size?: 'small' | 'large'
}

/** A card as it lies on the table: its pictures in order, its photo, what is said, its place, its words. */
export function CardFace(props: CardFaceProps) {
  const { pictures, text, photo, voice = null, place = null, map = null, size = 'large' } = props
  return (
    <div className={`${styles.card} ${styles[size]}`} data-pictures={pictures.length}>
      {photo && <PhotoView photo={photo} />}
      {pictures.length > 0 && <NamedPictures pictures={pictures} size="var(--picture)" />}
      {voice && <VoiceView voice={voice} />}
      {place && <PlaceView place={place} map={map} />}
      {text && <p dir="auto">{text}</p>}
    </div>
  )
}

export function PhotoView({ photo }: { photo: PhotoSource }) {
  const t = useT()
  const url = useSourceUrl(photo)
  return url ? <img className={styles.photo} src={url} alt={t('phone.photo.alt')} /> : null
}

function VoiceView({ voice }: { voice: VoiceSource }) {
  const url = useSourceUrl(voice)
  return url ? <SoundPlayer src={url} seconds={voice.seconds} /> : null
}

function PlaceView({ place, map }: { place: MapPoint; map: StageMap | null }) {
  const t = useT()
  return (
    <div className={styles.place}>
      {map && (
        <div className={styles.map} style={{ aspectRatio: `${map.w} / ${map.h}` }}>
          <MapPicture map={map} />
          <MapPin pin={place} size="1.6rem" />
        </div>
      )}
      <span className={styles.onMap}>
        {!map && <Picture id={PIC.pin} size="1.6rem" eager />}
        {t('phone.map.onMap')}
      </span>
    </div>
  )
}

/** The address of what the server has, or of what is still on this device. */
function useSourceUrl(source: PhotoSource): string | null {
  const local = useBlobUrl('blob' in source ? source.blob : null)
  return 'url' in source ? source.url : local
}
