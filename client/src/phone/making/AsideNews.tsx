import { useT } from '../../i18n/translate.ts'
import { WAY_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { kindsOn } from '../meeting/takeAlong.ts'
import styles from './AsideNews.module.css'

/** Says before the card goes what of it stays behind, because this question does not take it; and where it can go still. */
export function AsideNews() {
  const { draft, backToOther } = useMeeting()
  const t = useT()
  if (!draft.aside) return null
  const kinds = kindsOn(draft.aside)
  const what = kinds.map((kind) => t(`phone.way.${kind}`)).join(', ')
  return (
    <div className={styles.aside}>
      <p className={styles.what}>
        {kinds.map((kind) => (
          <Picture key={kind} id={WAY_PICTURES[kind]} size="min(1.5rem, 34px)" eager />
        ))}
        <span>{t('phone.aside.stays', { what })}</span>
      </p>
      {backToOther && (
        <button type="button" className={styles.back} onClick={backToOther}>
          {t('phone.aside.back')}
        </button>
      )}
    </div>
  )
}
