/** The languages in which we know what is easy. */
export type TextLanguage = 'nl' | 'en'
