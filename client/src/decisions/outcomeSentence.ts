import { rulesOf, type StageOutcome } from '@wijktafel/shared/stage'
import type { Translate } from '../i18n/translate.ts'

const DECIDES = ['together', 'decide']

/** Words that begin a proposal and are never a name: after "We gaan het doen:" they lose their capital. */
const SMALL_STARTS = new Set(
  'elke elk een de het we wij iedere ieder alle er op in samen met meer minder geen voor bij om dit deze twee drie nog ook'.split(
    ' ',
  ),
)

/** `Elke woensdag koffie?` → `elke woensdag koffie` */
export function asPartOfSentence(proposal: string): string {
  const bare = proposal.trim().replace(/[?.!\s]+$/, '')
  const [first = ''] = bare.split(' ')
  return SMALL_STARTS.has(first.toLowerCase()) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
}

type Decided = Pick<StageOutcome, 'proposal' | 'influence' | 'options' | 'result' | 'rules'>

/** The outcome as one sentence that says no more than the influence that was promised. */
export function outcomeSentence(decided: Decided, t: Translate): string {
  const { proposal, influence, options, result } = decided
  const force = DECIDES.includes(influence) ? 'decision' : 'advice'
  if (result.verdict === 'none' && result.lot) return t('outcome.none.lot')
  if (result.verdict === 'noMajority' && rulesOf(decided).majority === 'bothSides')
    return t(`outcome.notBoth.${force}`)
  const winner = options.find(({ id }) => id === result.winner)?.label ?? ''
  return t(`outcome.${result.verdict}.${force}`, {
    proposal: asPartOfSentence(proposal),
    winner: asPartOfSentence(winner),
  })
}
