import { useEffect, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import styles from './PausedScreen.module.css'

/** Whoever leads asked everybody to look up. What one was making waits below, and comes back as it was. */
export function PausedScreen() {
  const t = useT()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    title.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <div className={styles.paused} role="alertdialog" aria-modal="true" aria-labelledby="paused">
      <Picture id={PIC.looking} size="min(9rem, 202px)" eager />
      <h1 id="paused" ref={title} tabIndex={-1}>
        {t('phone.pause.title')}
      </h1>
      <p>{t('phone.pause.text')}</p>
    </div>
  )
}
