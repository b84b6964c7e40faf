import { type DecisionFormat, FORMATS, NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import type { DecisionRules } from '@wijktafel/shared/decisions/rules'
import type { DecisionOption } from '@wijktafel/shared/stage'
import type { Translate } from '../i18n/translate.ts'

/** How an answer looks: colour beside the picture and the words, never instead of them. */
export type AnswerTone = 'agree' | 'worry' | 'stop' | 'plain'

/** What one can answer, as picture and word, the same on the phone, the laptop and paper. */
export interface Answer {
  id: string
  label: string
  /** For narrow places. */
  short: string
  pictures: readonly string[]
  tone: AnswerTone
  /** The words are the regisseur's, in the language of the meeting. */
  isOfMeeting: boolean
  /** Of the card that it stands for. */
  photo?: string | null | undefined
  voice?: DecisionOption['voice']
}

type Look = readonly [picture: string, tone: AnswerTone]

const LOOKS: Readonly<Record<string, Look>> = {
  'consent.agree': ['1F44D', 'agree'],
  'consent.worry': ['1F61F', 'worry'],
  'consent.stop': ['1F6D1', 'stop'],
  'gradients.love': ['1F60D', 'agree'],
  'gradients.like': ['1F642', 'agree'],
  'gradients.fine': ['1F610', 'agree'],
  'gradients.doubt': ['1F615', 'worry'],
  'gradients.against': ['1F641', 'stop'],
  'temperature.hot': ['1F525', 'plain'],
  'temperature.warm': ['2600', 'plain'],
  'temperature.mild': ['26C5', 'plain'],
  'temperature.cool': ['1F32C', 'plain'],
  'temperature.cold': ['2744', 'plain'],
  'advice.do': ['1F44D', 'agree'],
  'advice.change': ['1F501', 'worry'],
  'advice.dont': ['1F44E', 'stop'],
}

/** Points from 0 to 5, as faces. */
export const POINT_PICTURES = ['1F61E', '1F641', '1F610', '1F642', '1F600', '1F929'] as const
const NONE_PICTURE = '1F6AB'

interface Asked {
  format: DecisionFormat
  options: readonly DecisionOption[]
  rules?: DecisionRules
}

/** What one can answer, in the order in which it was written down. */
export function findAnswers({ format, options, rules }: Asked, t: Translate): Answer[] {
  const { answers } = FORMATS[format]
  if (answers) return answers.map((id) => fixedAnswer(format, id, t))
  const own = options.map(
    (option): Answer => ({ ...option, short: option.label, tone: 'plain', isOfMeeting: true }),
  )
  return rules?.offersNone ? [...own, noneAnswer(t)] : own
}

function fixedAnswer(format: DecisionFormat, id: string, t: Translate): Answer {
  const key = `${format}.${id}`
  const [picture = '', tone = 'plain'] = LOOKS[key] ?? []
  const short = format === 'consent' ? t(`consent.short.${id}`) : t(key)
  return { id, label: t(key), short, pictures: [picture], tone, isOfMeeting: false }
}

function noneAnswer(t: Translate): Answer {
  const label = t('option.none')
  const look = { pictures: [NONE_PICTURE], tone: 'plain', isOfMeeting: false } as const
  return { id: NONE_OPTION, label, short: label, ...look }
}
