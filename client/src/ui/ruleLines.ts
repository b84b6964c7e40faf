import { FORMATS, hasOptions } from '@wijktafel/shared/decisions/formats'
import { rulesOf, type StageDecision } from '@wijktafel/shared/stage'
import type { Translate } from '../i18n/translate.ts'
import { RULE_PICTURES } from './meaningPictures.ts'

/** One easy sentence about how this is decided, with its sign. */
export interface RuleLine {
  picture: string
  /** Message key. */
  message: string
  n?: number
  /** What the regisseur wrote, in its place in the message. */
  words?: { place: string; text: string }
}

/** As far as rules are told: of a draft, of what is open, of what was decided. */
export type RuledDecision = Pick<StageDecision, 'format' | 'rules' | 'decidedBy' | 'whatHappens'>

/** The whole sentence, in the reader's language. */
export function textOf({ message, n, words }: RuleLine, t: Translate): string {
  return t(message, { ...(n !== undefined && { n }), ...(words && { [words.place]: words.text }) })
}

/** Who decides, what comes of it, and by which rules: all that is to be known before one votes. */
export function findRuleLines(decision: RuledDecision): RuleLine[] {
  const { decidedBy = '', whatHappens = '' } = decision
  return [
    ...(decidedBy === ''
      ? []
      : [
          {
            picture: RULE_PICTURES.decidedBy,
            message: 'phone.rules.decidedBy',
            words: { place: 'who', text: decidedBy },
          },
        ]),
    ...(whatHappens === ''
      ? []
      : [
          {
            picture: RULE_PICTURES.whatHappens,
            message: 'phone.rules.whatHappens',
            words: { place: 'what', text: whatHappens },
          },
        ]),
    ...rulesOfCounting(decision),
    ...rulesOfSeeing(decision),
  ]
}

function rulesOfCounting(decision: RuledDecision): RuleLine[] {
  const { format } = decision
  const { quorum, majority, onTie } = rulesOf(decision)
  const lines: RuleLine[] = []
  if (quorum > 1) lines.push({ picture: RULE_PICTURES.quorum, message: 'phone.rules.quorum', n: quorum })
  if (format === 'temperature' || format === 'advice')
    return [...lines, { picture: RULE_PICTURES.heard, message: 'phone.rules.heard' }]
  if (format === 'consent') return [...lines, { picture: RULE_PICTURES.stop, message: 'phone.rules.stop' }]
  if (majority !== 'most') {
    const isByOrder = hasOptions(format) && !['one', 'several'].includes(FORMATS[format].marking)
    const message = isByOrder ? 'phone.rules.bothFirst' : `phone.rules.${majority}`
    lines.push({ picture: RULE_PICTURES[majority], message })
  }
  if (hasOptions(format)) lines.push({ picture: RULE_PICTURES[onTie], message: `phone.rules.tie.${onTie}` })
  return lines
}

function rulesOfSeeing(decision: RuledDecision): RuleLine[] {
  const { sees, isOpenRound } = rulesOf(decision)
  return [
    ...(isOpenRound ? [{ picture: RULE_PICTURES.openRound, message: 'phone.rules.openRound' }] : []),
    ...(sees === 'leadFirst' ? [{ picture: RULE_PICTURES.leadFirst, message: 'phone.rules.leadFirst' }] : []),
  ]
}
