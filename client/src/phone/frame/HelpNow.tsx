import { useT } from '../../i18n/translate.ts'
import styles from './HelpNow.module.css'

/** What one can do now, a sentence a line, and whom to ask. */
export function HelpNow({ now }: { now: string }) {
  const t = useT()
  return (
    <section className={styles.now}>
      <h2>{t('phone.help.now')}</h2>
      {now.split(/(?<=[.?!؟።]) /).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={styles.ask}>{t('phone.help.ask')}</p>
    </section>
  )
}
