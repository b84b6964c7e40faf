import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useDocumentTitle } from '../shell/Page.tsx'
import styles from './FrontDoor.module.css'

interface FrontDoorProps {
  title: string
  text?: string
  children: React.ReactNode
}

const AROUND_THE_TABLE = ['1F475', '1F98A', '1F9D1-200D-1F373', '1F422', '1F469-200D-2695-FE0F', '1F41D']

/** The screens before one is inside: people around a table on one side, one question on the other. */
export function FrontDoor({ title, text, children }: FrontDoorProps) {
  const t = useT()
  useDocumentTitle(title)
  return (
    <div className={styles.door}>
      <div className={styles.scene}>
        <div className={styles.table} aria-hidden="true">
          <span className={styles.top}>
            <Picture id="2615" size="clamp(3rem, 7vw, 6rem)" eager />
          </span>
          {AROUND_THE_TABLE.map((face, index) => (
            <span key={face} className={styles.seat} style={{ '--seat': index } as React.CSSProperties}>
              <Picture id={face} size="clamp(2.25rem, 5.5vw, 4.5rem)" eager />
            </span>
          ))}
        </div>
        <p className={styles.slogan}>{t('door.slogan')}</p>
      </div>
      <main className={styles.main}>
        <div className={styles.inside}>
          <p className={styles.brand}>
            <Picture id="1FA91" size="2rem" eager />
            {t('app.name')}
          </p>
          <h1 className={styles.title}>{title}</h1>
          {text && <p className={styles.text}>{text}</p>}
          {children}
          <a className={styles.about} href="/over">
            {t('account.about')}
          </a>
        </div>
      </main>
    </div>
  )
}
