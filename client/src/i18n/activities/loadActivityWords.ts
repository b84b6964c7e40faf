import type { Language } from '../translate.ts'
import type { ActivityWords } from './activityWords.ts'

const LOADERS: Readonly<Record<Language, (() => Promise<ActivityWords>) | null>> = {
  nl: null,
  en: async () => (await import('./en.ts')).activitiesEn,
  tr: async () => (await import('./tr.ts')).activitiesTr,
  ar: async () => (await import('./ar.ts')).activitiesAr,
  pl: async () => (await import('./pl.ts')).activitiesPl,
  uk: async () => (await import('./uk.ts')).activitiesUk,
  ti: async () => (await import('./ti.ts')).activitiesTi,
}

const NONE: ActivityWords = {}

/** Rejects without network: everything is then shown as it was written. */
export async function loadActivityWords(language: Language): Promise<ActivityWords> {
  return (await LOADERS[language]?.()) ?? NONE
}
