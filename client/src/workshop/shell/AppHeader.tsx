import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import styles from './AppHeader.module.css'

interface AppHeaderProps {
  /** Where we are, beside the name of the product. */
  title?: React.ReactNode
  /** What one can do from here, at the end. */
  children?: React.ReactNode
  withAccount?: boolean
}

export function AppHeader({ title, children, withAccount = true }: AppHeaderProps) {
  const t = useT()
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.brand}>
        <Picture id="1FA91" size="2.1rem" eager />
        <span className={title ? styles.brandName : undefined}>{t('app.name')}</span>
      </Link>
      {title && <div className={styles.title}>{title}</div>}
      <div className={styles.actions}>
        {children}
        {withAccount && <AccountMenu />}
      </div>
    </header>
  )
}
