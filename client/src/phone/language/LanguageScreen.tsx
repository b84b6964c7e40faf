import { useState } from 'react'
import { directionOf, LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Screen } from '../frame/Screen.tsx'
import { PIC } from '../pictures.ts'
import { SpeakButton } from '../speech/SpeakButton.tsx'
import styles from './LanguageScreen.module.css'
import { MeetingWords } from './MeetingWords.tsx'

/** What each language says of itself, before any messages are loaded. */
const OWN_WORDS: Record<Language, { listen: string; sentence: string; failed: string }> = {
  nl: {
    listen: 'Luister',
    sentence: 'Nederlands. Tik hier.',
    failed: 'Geen internet. Probeer het zo nog eens.',
  },
  en: { listen: 'Listen', sentence: 'English. Tap here.', failed: 'No internet. Please try again.' },
  tr: { listen: 'Dinle', sentence: 'Türkçe. Buraya dokunun.', failed: 'İnternet yok. Tekrar deneyin.' },
  ar: { listen: 'استمع', sentence: 'العربية. المس هنا.', failed: 'لا يوجد إنترنت. حاول مرة أخرى.' },
  pl: {
    listen: 'Posłuchaj',
    sentence: 'Polski. Dotknij tutaj.',
    failed: 'Nie ma internetu. Spróbuj ponownie.',
  },
  uk: {
    listen: 'Слухати',
    sentence: 'Українська. Торкніться тут.',
    failed: 'Немає інтернету. Спробуйте ще раз.',
  },
  ti: { listen: 'ስማዕ', sentence: 'ትግርኛ። ኣብዚ ጠውቑ።', failed: 'ኢንተርነት የለን። እንደገና ፈትኑ።' },
}

interface LanguageScreenProps {
  /** Where the meeting is, when the code was in the address. */
  place: string | null
  busy: Language | null
  failed: boolean
  onChoose: (language: Language) => void
  onBack?: () => void
}

/** The first screen: every language in its own script, and nothing else to read. */
export function LanguageScreen({ place, busy, failed, onChoose, onBack }: LanguageScreenProps) {
  const [tapped, setTapped] = useState<Language>('nl')
  return (
    <Screen
      title="Wijktafel"
      onBack={onBack}
      heading={
        <span className={styles.brand}>
          <Picture id={PIC.table} size="min(3.2rem, 72px)" eager />
          <span>
            <span className={styles.name}>Wijktafel</span>
            {place && (
              <span className={styles.place}>
                <MeetingWords>{place}</MeetingWords>
              </span>
            )}
          </span>
        </span>
      }
    >
      <ul className={styles.list}>
        {LANGUAGES.map((language) => (
          <li key={language} className={styles.row} lang={language} dir={directionOf(language)}>
            <button
              type="button"
              className={styles.choice}
              aria-busy={busy === language}
              onClick={() => {
                setTapped(language)
                onChoose(language)
              }}
            >
              {LANGUAGE_NAMES[language]}
            </button>
            <SpeakButton
              text={OWN_WORDS[language].sentence}
              language={language}
              label={OWN_WORDS[language].listen}
            />
          </li>
        ))}
      </ul>
      {failed && (
        <p role="alert" className={styles.failed}>
          <Picture id={PIC.noInternet} size="2rem" eager />
          <span lang={tapped} dir={directionOf(tapped)}>
            {OWN_WORDS[tapped].failed}
          </span>
        </p>
      )}
    </Screen>
  )
}
