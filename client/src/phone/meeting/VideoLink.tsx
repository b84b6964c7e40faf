import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import row from '../frame/RowButton.module.css'
import { PIC } from '../pictures.ts'
import { useMeeting } from './meetingContext.ts'
import styles from './VideoLink.module.css'

/** To the call, for who is not in the room. It opens beside this page, in a tool that is not ours. */
export function VideoLink() {
  const { stage } = useMeeting()
  const t = useT()
  if (!stage?.videoUrl) return null
  return (
    <a
      className={`${row.row} ${styles.link}`}
      href={stage.videoUrl}
      target="_blank"
      rel="noopener noreferrer"
    >
      <Picture id={PIC.video} size="min(2.3rem, 52px)" eager />
      <span className={row.words}>
        <span className={row.word}>{t('phone.video')}</span>
      </span>
    </a>
  )
}
