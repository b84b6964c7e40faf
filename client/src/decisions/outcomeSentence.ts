import { type Decided, outcomeMessage } from '@wijktafel/shared/decisions/outcomeWords'
import type { Translate } from '../i18n/translate.ts'

/** The outcome as one sentence that says no more than the influence that was promised. */
export function outcomeSentence(decided: Decided, t: Translate): string {
  const { key, params } = outcomeMessage(decided)
  return t(key, params)
}
