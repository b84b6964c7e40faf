import type { PictureWords } from '@wijktafel/shared/pictures/pictureWords'
import { createTranslate, type Language, type Messages, type Translate } from '../../i18n/translate.ts'

/** Everything that changes with the language. */
export interface LoadedLanguage {
  language: Language
  t: Translate
  pictureWords: PictureWords
}

interface LanguageFiles {
  messages: Messages
  pictureWords: PictureWords
}

/** One loader a language, so that a phone fetches only its own. A language that misses messages adds the Dutch ones here. */
const LOADERS: Record<Language, () => Promise<LanguageFiles>> = {
  nl: async () => {
    const [phone, common, words] = await Promise.all([
      import('../../i18n/phone/nl.ts'),
      import('../../i18n/common/nl.ts'),
      import('@wijktafel/shared/pictures/words.nl'),
    ])
    return { messages: { ...common.commonNl, ...phone.phoneNl }, pictureWords: words.WORDS_NL }
  },
  en: async () => {
    const [phone, common, words] = await Promise.all([
      import('../../i18n/phone/en.ts'),
      import('../../i18n/common/en.ts'),
      import('@wijktafel/shared/pictures/words.en'),
    ])
    return { messages: { ...common.commonEn, ...phone.phoneEn }, pictureWords: words.WORDS_EN }
  },
}

/** Rejects when the files cannot be fetched: the caller offers to try again. */
export async function loadLanguage(language: Language): Promise<LoadedLanguage> {
  const { messages, pictureWords } = await LOADERS[language]()
  return { language, t: createTranslate([{ language, messages }]), pictureWords }
}
