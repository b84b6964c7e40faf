import type { ReportRemark } from '@wijktafel/shared/api/report'
import { pictureWord } from '@wijktafel/shared/pictures/pictureWord'
import { useLanguage, useT } from '../i18n/translate.ts'
import { SIDE_PICTURES } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './ReportRemarks.module.css'

/** What was said about a card on the board, below it. Nothing where nothing was said, or for who may not read the board. */
export function ReportRemarks({ remarks }: { remarks: readonly ReportRemark[] }) {
  const t = useT()
  if (remarks.length === 0) return null
  return (
    <ul className={styles.remarks} aria-label={t('report.remarks')}>
      {remarks.map((remark) => (
        <li key={remark.id}>
          <Picture id="1F4AC" size="1.5rem" eager />
          <Words remark={remark} />
          {remark.side && (
            <Picture id={SIDE_PICTURES[remark.side]} alt={t(`side.${remark.side}`)} size="1.25rem" eager />
          )}
        </li>
      ))}
    </ul>
  )
}

function Words({ remark: { text, pictures } }: { remark: ReportRemark }) {
  const language = useLanguage()
  return (
    <span className={styles.words}>
      {pictures.map((id, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand in it twice.
        <Picture key={`${id}${place}`} id={id} alt={pictureWord(id, language) ?? ''} size="1.75rem" eager />
      ))}
      {text}
    </span>
  )
}
