import { createTranslate, type Language, type Messages, type Translate } from '../../i18n/translate.ts'

/** One loader a language: only who photographs paper fetches these words. */
const MESSAGES: Record<Language, () => Promise<Messages>> = {
  nl: async () => (await import('../../i18n/paper/nl.ts')).paperNl,
  en: async () => (await import('../../i18n/paper/en.ts')).paperEn,
  tr: async () => (await import('../../i18n/paper/tr.ts')).paperTr,
  ar: async () => (await import('../../i18n/paper/ar.ts')).paperAr,
  pl: async () => (await import('../../i18n/paper/pl.ts')).paperPl,
  uk: async () => (await import('../../i18n/paper/uk.ts')).paperUk,
  ti: async () => (await import('../../i18n/paper/ti.ts')).paperTi,
}

/** The words of paper, before those that the phone has. Rejects when they cannot be fetched. */
export async function loadPaperWords(language: Language, phone: Translate): Promise<Translate> {
  const messages = await MESSAGES[language]()
  const paper = createTranslate([{ language, messages }])
  return (key, params) => (key in messages ? paper(key, params) : phone(key, params))
}
