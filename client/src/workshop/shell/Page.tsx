import { useEffect } from 'react'
import { useT } from '../../i18n/translate.ts'
import { classes } from '../../ui/classes.ts'
import { AppHeader } from './AppHeader.tsx'
import styles from './Page.module.css'

interface PageProps {
  /** For the browser's tab. */
  title: string
  header?: React.ReactNode
  headerActions?: React.ReactNode
  /** `narrow`: for reading and for forms. */
  width?: 'wide' | 'narrow'
  children: React.ReactNode
}

/** Header, one column, and the name of the screen in the browser's tab. */
export function Page({ title, header, headerActions, width = 'wide', children }: PageProps) {
  useDocumentTitle(title)
  return (
    <>
      <AppHeader title={header}>{headerActions}</AppHeader>
      <main className={classes(styles.main, styles[width])}>{children}</main>
    </>
  )
}

export function useDocumentTitle(title: string): void {
  const t = useT()
  const name = t('app.name')
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name
  }, [title, name])
}
