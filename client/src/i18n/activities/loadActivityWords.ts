import type { Language } from '../translate.ts'

/**
 * The questions and zones of our own activities, by their Dutch words. What a regisseur rewrote is not found here, and
 * stays as it was written.
 */
export type ActivityWords = Readonly<Record<string, string>>

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
