import { use } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './RemarkButton.module.css'
import { RemarksContext } from './remarksContext.ts'

/** On a list: what was said about this one, or the place to say something. Nothing outside a meeting. */
export function RemarkButton({ recordId, what }: { recordId: string; what: string }) {
  const t = useT()
  const remarks = use(RemarksContext)
  if (!remarks) return null
  const n = remarks.counts.get(recordId) ?? 0
  const label = n > 0 ? t('canvas.remark.count', { n }) : t('canvas.remark')
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={`${label} ${what}`}
      onClick={() => remarks.open(recordId)}
    >
      <Picture id="1F4AC" size="1.5rem" />
      {n > 0 ? n : t('canvas.remark')}
    </button>
  )
}
