import type { Translate } from '../i18n/translate.ts'
import { type AddedChoices, isFilled } from './optionDrafts.ts'

export interface CardNews {
  tone: 'fact' | 'warning'
  text: string
}

/** What became of the cards that somebody chose. `missing`: how many are empty, or are gone from the board. */
export function cardNews({ options, leftOut }: AddedChoices, missing: number, t: Translate): CardNews {
  const problems = [
    leftOut > 0 ? t('decision.cards.leftOut', { n: leftOut }) : '',
    missing > 0 ? t('decision.cards.missing', { n: missing }) : '',
  ].filter((words) => words !== '')
  if (problems.length > 0) return { tone: 'warning', text: problems.join(' ') }
  return { tone: 'fact', text: t('decision.cards.ready', { n: options.filter(isFilled).length }) }
}
