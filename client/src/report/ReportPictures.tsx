import type { ReportPicture } from '@wijktafel/shared/api/reportPicture'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { useMediaUrl } from '../ui/mediaUrl.ts'
import styles from './ReportPictures.module.css'

interface ReportPicturesProps {
  pictures: readonly ReportPicture[]
  /** Only for who may take them out again. */
  onRemove: ((picture: ReportPicture) => void) | undefined
}

/** Pieces of the board as they were, with their names below. */
export function ReportPictures({ pictures, onRemove }: ReportPicturesProps) {
  const t = useT()
  const mediaUrl = useMediaUrl()
  return pictures.map((picture) => (
    <figure key={picture.id} className={styles.figure} data-picture={picture.id}>
      <img
        src={mediaUrl(picture.mediaId, 'full')}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
      />
      <figcaption>
        <span>{picture.title}</span>
        {onRemove && (
          <Button
            className={styles.remove ?? ''}
            size="s"
            look="quiet"
            picture="1F5D1"
            aria-label={t('report.picture.removeNamed', { title: picture.title })}
            onPress={() => onRemove(picture)}
          >
            {t('report.picture.remove')}
          </Button>
        )}
      </figcaption>
    </figure>
  ))
}
