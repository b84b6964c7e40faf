import type { ReadingCount } from '@wijktafel/shared/api/reading'
import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './readings.module.css'

/** How many people understood the text: the measure of a note. Of a few people it says nothing yet. */
export function ReadingShare({ count: { share, marked, toMark } }: { count: ReadingCount }) {
  const t = useT()
  return (
    <div role="status">
      {share ? (
        <p className={styles.share}>
          <Picture id="1F465" size="1.75rem" eager />
          {t('reading.share', { n: share.understood, people: share.people })}
        </p>
      ) : (
        <p>
          {t(marked + toMark === 0 ? 'reading.noAnswers' : 'reading.few', { n: LIMITS.READERS_FOR_SHARE })}
        </p>
      )}
      {toMark > 0 && <p>{t('reading.toMark', { n: toMark })}</p>}
    </div>
  )
}
