import { CONSENT_OPTIONS, type DecisionOption, type StageDecision } from '@wijktafel/shared/stage'
import type { Translate } from '../i18n/translate.ts'

export interface Choice {
  id: string
  label: string
  short: string
  pictures: readonly string[]
  tone: 'ok' | 'worry' | 'stop' | 'option'
  photo?: string | null | undefined
  voice?: DecisionOption['voice']
}

const CONSENT_LOOK = {
  agree: { picture: '1F44D', tone: 'ok' },
  worry: { picture: '1F61F', tone: 'worry' },
  stop: { picture: '1F6D1', tone: 'stop' },
} as const

/** What one can answer, in the order in which it is shown everywhere. */
export function choicesOf(
  { format, options }: Pick<StageDecision, 'format' | 'options'>,
  t: Translate,
): Choice[] {
  if (format === 'consent') {
    return CONSENT_OPTIONS.map((id) => ({
      id,
      label: t(`consent.${id}`),
      short: t(`consent.short.${id}`),
      pictures: [CONSENT_LOOK[id].picture],
      tone: CONSENT_LOOK[id].tone,
    }))
  }
  return options.map((option) => ({ ...option, short: option.label, tone: 'option' }))
}
