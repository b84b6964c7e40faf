import { CONSENT_OPTIONS, type DecisionOption, type StageDecision } from '@wijktafel/shared/stage'
import type { Translate } from '../../i18n/translate.ts'
import { PIC } from '../pictures.ts'

/** What one can answer, as picture and word. */
export interface Answer {
  id: string
  label: string
  pictures: readonly string[]
  tone: 'agree' | 'worry' | 'stop' | 'plain'
  /** Of the card that it stands for. */
  photo?: string | null | undefined
  voice?: DecisionOption['voice']
}

const CONSENT_PICTURES = { agree: PIC.agree, worry: PIC.worry, stop: PIC.stop }

/** A consent decision has three fixed answers; choose-one brings its own. */
export function findAnswers(decision: StageDecision, t: Translate): Answer[] {
  if (decision.format === 'consent')
    return CONSENT_OPTIONS.map((id) => ({
      id,
      label: t(`consent.${id}`),
      pictures: [CONSENT_PICTURES[id]],
      tone: id,
    }))
  return decision.options.map((option) => ({ ...option, tone: 'plain' }))
}
