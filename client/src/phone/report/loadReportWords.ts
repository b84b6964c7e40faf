import { createTranslate, type Language, type Messages, type Translate } from '../../i18n/translate.ts'

/** One loader a language: only who reads a report fetches these words. */
const MESSAGES: Record<Language, () => Promise<Messages>> = {
  nl: async () => (await import('../../i18n/report/nl.ts')).reportNl,
  en: async () => (await import('../../i18n/report/en.ts')).reportEn,
  tr: async () => (await import('../../i18n/report/tr.ts')).reportTr,
  ar: async () => (await import('../../i18n/report/ar.ts')).reportAr,
  pl: async () => (await import('../../i18n/report/pl.ts')).reportPl,
  uk: async () => (await import('../../i18n/report/uk.ts')).reportUk,
  ti: async () => (await import('../../i18n/report/ti.ts')).reportTi,
}

/** The words of a report, before those that the phone has. Rejects when they cannot be fetched. */
export async function loadReportWords(language: Language, phone: Translate): Promise<Translate> {
  const messages = await MESSAGES[language]()
  const report = createTranslate([{ language, messages }])
  return (key, params) => {
    if (key in messages) return report(key, params)
    // The workshop has words of its own for the five faces.
    return phone(key.startsWith('feeling.') ? `phone.${key}` : key, params)
  }
}
