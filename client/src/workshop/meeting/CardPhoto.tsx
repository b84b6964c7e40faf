import { type MediaId, newId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { type PhotoProblem, preparePhoto } from '../../pictures/preparePhoto.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useBlobUrl } from '../../ui/useBlobUrl.ts'
import styles from './CardPhoto.module.css'
import type { CardDraft } from './cardDraft.ts'

interface CardPhotoProps {
  photo: CardDraft['photo']
  onChange: (photo: CardDraft['photo']) => void
}

/** A photo of this device on the card, looked at before it goes. Place and device are left out of it. */
export function CardPhoto({ photo, onChange }: CardPhotoProps) {
  const t = useT()
  const [news, setNews] = useState<'busy' | PhotoProblem | null>(null)
  const url = useBlobUrl(photo?.blob ?? null)
  const take = async (file: File) => {
    setNews('busy')
    const prepared = await preparePhoto(file)
    if ('problem' in prepared) return setNews(prepared.problem)
    setNews(null)
    onChange({ id: newId<MediaId>(), blob: prepared.blob })
  }
  return (
    <div className={styles.photo}>
      {url && <img className={styles.preview} src={url} alt={t('card.photo')} />}
      <label className={styles.choose}>
        <input
          className="visually-hidden"
          type="file"
          accept="image/*"
          onChange={(event) => {
            const file = event.target.files?.[0]
            // So that the same file can be chosen again after a problem.
            event.target.value = ''
            if (file) void take(file)
          }}
        />
        <Picture id={photo ? '1F501' : '1F4F7'} size="2.25rem" eager />
        {t(photo ? 'card.photoOther' : 'card.photoChoose')}
      </label>
      <div role="status">
        {news === 'busy' && <p>{t('card.photoBusy')}</p>}
        {news !== null && news !== 'busy' && <Notice tone="problem">{t(`error.${news}`)}</Notice>}
      </div>
      <p className={styles.people}>
        <Picture id="1F465" size="1.75rem" eager />
        {t('card.photoPeople')}
      </p>
    </div>
  )
}
