import type { PromiseView } from '@wijktafel/shared/api/promise'
import type { Translate } from '../../i18n/translate.ts'

/** `Sam: vraagt de sleutel.` One sentence, with one full stop, however it was typed. */
export function promiseSentence({ who, what }: Pick<PromiseView, 'who' | 'what'>, t: Translate): string {
  return t('promise.sentence', { who: who.trim(), what: what.trim().replace(/[.\s]+$/, '') })
}
