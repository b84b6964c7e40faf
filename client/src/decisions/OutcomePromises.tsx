import type { PromiseView } from '@wijktafel/shared/api/promise'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import { promiseSentence } from '../workshop/meeting/promiseSentence.ts'
import { formatDueDay } from '../workshop/shell/dates.ts'
import styles from './ReasonList.module.css'

/** Who does what, and when it is done. */
export function OutcomePromises({ promises }: { promises: readonly PromiseView[] }) {
  const t = useT()
  if (promises.length === 0) return null
  return (
    <section className={styles.reasons}>
      <h3>{t('outcome.promises', { n: promises.length })}</h3>
      <ul>
        {promises.map((promise) => (
          <li key={promise.id}>
            <Picture id={promise.face ?? '1F91D'} size="2.2em" />
            <span>
              {promiseSentence(promise, t)}
              {promise.dueOn && (
                <>
                  <br />
                  {t('promise.before', { day: formatDueDay(promise.dueOn) })}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
