import { DECISION_FORMATS } from '@wijktafel/shared/decisions/formats'
import { DEFAULT_RULES } from '@wijktafel/shared/decisions/rules'
import { spokenAnswers } from '@wijktafel/shared/minutes/answerWords'
import { expect, it } from 'vitest'
import { commonNl } from '../i18n/common/nl.ts'
import { createTranslate } from '../i18n/translate.ts'
import { findAnswers } from './answers.ts'

const t = createTranslate([{ language: 'nl', messages: commonNl }])

it.each(DECISION_FORMATS)('the minutes call the answers of %s what the screens call them', (format) => {
  const asked = { format, options: [], rules: { ...DEFAULT_RULES, offersNone: true } }
  const onScreen = findAnswers(asked, t).map(({ id, label, pictures }) => ({
    id,
    words: label,
    picture: pictures[0],
  }))
  expect(onScreen.length).toBeGreaterThan(0)
  expect(spokenAnswers({ ...asked, result: {} }, '1F5F3')).toEqual(onScreen)
})
