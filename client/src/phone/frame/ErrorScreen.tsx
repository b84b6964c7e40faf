import { Component, type ReactNode } from 'react'
import { directionOf, LANGUAGES, type Language } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import styles from './ErrorScreen.module.css'

const BROKEN: Record<Language, { news: string; again: string }> = {
  nl: { news: 'Er ging iets mis op dit scherm.', again: 'Open opnieuw' },
  en: { news: 'Something went wrong on this screen.', again: 'Open again' },
  tr: { news: 'Bu ekranda bir sorun oldu.', again: 'Yeniden aç' },
  ar: { news: 'حدث خطأ في هذه الشاشة.', again: 'افتح من جديد' },
  pl: { news: 'Coś się nie udało na tym ekranie.', again: 'Otwórz jeszcze raz' },
  uk: { news: 'На цьому екрані щось зламалося.', again: 'Відкрити ще раз' },
  ti: { news: 'ኣብዚ ገጽ ጸገም ኣጋጢሙ።', again: 'እንደገና ክፈት' },
}

/** Says in the reader's language and one more that something broke: the words of the phone may be what failed to load. */
export function ErrorScreen() {
  const chosen = LANGUAGES.find((known) => known === document.documentElement.lang) ?? 'nl'
  const other = chosen === 'nl' ? 'en' : 'nl'
  return (
    <main className={styles.error}>
      <Picture id={PIC.refused} size="min(4rem, 90px)" eager />
      <h1 lang={chosen} dir={directionOf(chosen)}>
        {BROKEN[chosen].news}
      </h1>
      <p lang={other} dir="ltr">
        {BROKEN[other].news}
      </p>
      <button type="button" onClick={() => window.location.reload()}>
        <span lang={chosen}>{BROKEN[chosen].again}</span> · <span lang={other}>{BROKEN[other].again}</span>
      </button>
    </main>
  )
}

/** Catches what no screen foresaw, such as a part that could not be fetched. Cards that wait stay on the device. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <ErrorScreen /> : this.props.children
  }
}
