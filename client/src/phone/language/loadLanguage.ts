import type { PictureWords } from '@wijktafel/shared/pictures/pictureWords'
import { FALLS_BACK_TO_DUTCH } from '../../i18n/fallsBackToDutch.ts'
import { createTranslate, type Language, type Messages, type Translate } from '../../i18n/translate.ts'

/** Everything that changes with the language. */
export interface LoadedLanguage {
  language: Language
  t: Translate
  pictureWords: PictureWords
}

/** One loader a language, so that a phone fetches only its own. */
const MESSAGES: Record<Language, () => Promise<Messages>> = {
  nl: async () => {
    const [phone, common] = await Promise.all([
      import('../../i18n/phone/nl.ts'),
      import('../../i18n/common/nl.ts'),
    ])
    return { ...common.commonNl, ...phone.phoneNl }
  },
  en: async () => {
    const [phone, common] = await Promise.all([
      import('../../i18n/phone/en.ts'),
      import('../../i18n/common/en.ts'),
    ])
    return { ...common.commonEn, ...phone.phoneEn }
  },
  tr: async () => {
    const [phone, common] = await Promise.all([
      import('../../i18n/phone/tr.ts'),
      import('../../i18n/common/tr.ts'),
    ])
    return { ...common.commonTr, ...phone.phoneTr }
  },
  ar: async () => {
    const [phone, common] = await Promise.all([
      import('../../i18n/phone/ar.ts'),
      import('../../i18n/common/ar.ts'),
    ])
    return { ...common.commonAr, ...phone.phoneAr }
  },
  pl: async () => {
    const [phone, common] = await Promise.all([
      import('../../i18n/phone/pl.ts'),
      import('../../i18n/common/pl.ts'),
    ])
    return { ...common.commonPl, ...phone.phonePl }
  },
  uk: async () => {
    const [phone, common] = await Promise.all([
      import('../../i18n/phone/uk.ts'),
      import('../../i18n/common/uk.ts'),
    ])
    return { ...common.commonUk, ...phone.phoneUk }
  },
  ti: async () => {
    const [phone, common] = await Promise.all([
      import('../../i18n/phone/ti.ts'),
      import('../../i18n/common/ti.ts'),
    ])
    return { ...common.commonTi, ...phone.phoneTi }
  },
}

const PICTURE_WORDS: Record<Language, () => Promise<PictureWords>> = {
  nl: async () => (await import('@wijktafel/shared/pictures/words.nl')).WORDS_NL,
  en: async () => (await import('@wijktafel/shared/pictures/words.en')).WORDS_EN,
  tr: async () => (await import('@wijktafel/shared/pictures/words.tr')).WORDS_TR,
  ar: async () => (await import('@wijktafel/shared/pictures/words.ar')).WORDS_AR,
  pl: async () => (await import('@wijktafel/shared/pictures/words.pl')).WORDS_PL,
  uk: async () => (await import('@wijktafel/shared/pictures/words.uk')).WORDS_UK,
  ti: async () => (await import('@wijktafel/shared/pictures/words.ti')).WORDS_TI,
}

/** Rejects when the files cannot be fetched: the caller offers to try again. */
export async function loadLanguage(language: Language): Promise<LoadedLanguage> {
  const needed: Language[] = FALLS_BACK_TO_DUTCH.includes(language) ? [language, 'nl'] : [language]
  const [pictureWords, ...sets] = await Promise.all([
    PICTURE_WORDS[language](),
    ...needed.map(async (each) => ({ language: each, messages: await MESSAGES[each]() })),
  ])
  return { language, t: createTranslate(sets), pictureWords }
}
