import { LANGUAGE_NAMES, LANGUAGES, type Language, RIGHT_TO_LEFT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Screen } from '../frame/Screen.tsx'
import { PIC } from '../pictures.ts'
import { SpeakButton } from '../speech/SpeakButton.tsx'
import styles from './LanguageScreen.module.css'

/** What each language says of itself, before any messages are loaded. */
const OWN_WORDS: Record<Language, { listen: string; sentence: string }> = {
  nl: { listen: 'Luister', sentence: 'Nederlands. Tik hier.' },
  en: { listen: 'Listen', sentence: 'English. Tap here.' },
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
  return (
    <Screen
      title="Wijktafel"
      onBack={onBack}
      heading={
        <span className={styles.brand}>
          <Picture id={PIC.table} size="min(3.2rem, 72px)" eager />
          <span>
            <span className={styles.name}>Wijktafel</span>
            {place && <span className={styles.place}>{place}</span>}
          </span>
        </span>
      }
    >
      <ul className={styles.list}>
        {LANGUAGES.map((language) => (
          <li
            key={language}
            className={styles.row}
            lang={language}
            dir={RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'}
          >
            <button
              type="button"
              className={styles.choice}
              aria-busy={busy === language}
              onClick={() => onChoose(language)}
            >
              {LANGUAGE_NAMES[language]}
            </button>
            <SpeakButton
              text={OWN_WORDS[language].sentence}
              language={language}
              label={OWN_WORDS[language].listen}
              className={styles.speak}
            />
          </li>
        ))}
      </ul>
      {failed && (
        <p role="alert" className={styles.failed}>
          <Picture id={PIC.noInternet} size="2rem" eager />
          <span>
            <span lang="nl">Geen internet. Probeer het zo nog eens.</span>
            <br />
            <span lang="en">No internet. Please try again.</span>
          </span>
        </p>
      )}
    </Screen>
  )
}
