import { useT } from '../i18n/translate.ts'
import { Notice } from '../ui/Notice.tsx'
import styles from './DecisionBookPage.module.css'
import type { BookFault } from './readBook.ts'

/** Whether the book is as it was written, and the code by which people see that nothing was cut off at its end. */
export function BookCheck({ fault, code }: { fault: BookFault | null; code: string | null }) {
  const t = useT()
  return (
    <section className={styles.check} aria-label={t('book.check')}>
      {fault ? (
        <Notice tone="problem">
          <strong>{t(`book.fault.${fault.why}`, { n: fault.number })}</strong>
          <p>{t('book.faultNext')}</p>
        </Notice>
      ) : (
        <Notice picture="2705">
          <strong>{t('book.whole')}</strong>
          <p>{t('book.wholeText')}</p>
        </Notice>
      )}
      <p className={styles.codeLine}>
        <span>{t('book.code')}</span> <span className={styles.code}>{code}</span>
      </p>
      <p className={styles.quiet}>{t('book.codeText')}</p>
    </section>
  )
}
