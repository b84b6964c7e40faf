import { rulesOf, type StageOutcome } from '../stage.ts'

const DECIDES: readonly string[] = ['together', 'decide']

/** Whether what came of it is done, or only heard. */
export const isBinding = ({ influence }: Pick<StageOutcome, 'influence'>): boolean =>
  DECIDES.includes(influence)

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

/** An outcome in one or two sentences, the same on the screens, in the report and in the minutes. */
export const OUTCOME_WORDS = {
  'outcome.accepted.decision': 'We gaan het doen: {proposal}.',
  'outcome.accepted.advice': 'Het advies is ja: {proposal}.',
  'outcome.acceptedWithWorries.decision': 'We gaan het doen: {proposal}.',
  'outcome.acceptedWithWorries.advice': 'Het advies is ja, met zorgen: {proposal}.',
  'outcome.objections.decision': 'Nog niet, er is een bezwaar: {proposal}.',
  'outcome.objections.advice': 'Het advies is nog niet, er is een bezwaar: {proposal}.',
  'outcome.chosen.decision': 'Gekozen: {winner}.',
  'outcome.chosen.advice': 'De meeste mensen kiezen: {winner}.',
  'outcome.tie.decision': 'Het is gelijk. Er is nog niets gekozen.',
  'outcome.tie.advice': 'Het is gelijk. Er is geen duidelijk advies.',
  'outcome.noBallots.decision': 'Niemand heeft gestemd.',
  'outcome.noBallots.advice': 'Niemand heeft gestemd.',
  'outcome.noQuorum.decision': 'Er zijn te weinig stemmen voor een besluit.',
  'outcome.noQuorum.advice': 'Er zijn te weinig stemmen voor een advies.',
  'outcome.noMajority.decision': 'Er is nog niets gekozen. Te weinig mensen zijn voor.',
  'outcome.noMajority.advice': 'Er is geen duidelijk advies.',
  'outcome.notBoth.decision': 'Er is nog niets gekozen. Bewoners en professionals willen niet hetzelfde.',
  'outcome.notBoth.advice': 'Er is geen duidelijk advies. Bewoners en professionals willen niet hetzelfde.',
  'outcome.sideTooSmall.decision': 'Er is nog niets gekozen. Eén kant heeft te weinig stemmen.',
  'outcome.sideTooSmall.advice': 'Er is geen duidelijk advies. Eén kant heeft te weinig stemmen.',
  'outcome.none.decision': 'De meeste mensen willen geen van deze.',
  'outcome.none.lot': 'Het was gelijk. Het lot koos: geen van deze.',
  'outcome.none.advice': 'De meeste mensen willen geen van deze.',
  'outcome.heard.decision': 'Zo denken wij erover: {proposal}.',
  'outcome.heard.advice': 'Zo denken wij erover: {proposal}.',
} as const

export type Decided = Pick<StageOutcome, 'proposal' | 'influence' | 'options' | 'result' | 'rules'>

/** Which words say an outcome, and what is filled in: no more than the influence that was promised. */
export function outcomeMessage(decided: Decided): {
  key: keyof typeof OUTCOME_WORDS
  params: { proposal: string; winner: string }
} {
  const { proposal, options, result } = decided
  const winner = options.find(({ id }) => id === result.winner)?.label ?? ''
  const params = { proposal: asPartOfSentence(proposal), winner: asPartOfSentence(winner) }
  return { key: messageKey(decided), params }
}

function messageKey(decided: Decided): keyof typeof OUTCOME_WORDS {
  const { result } = decided
  const force = isBinding(decided) ? 'decision' : 'advice'
  if (result.verdict === 'none' && result.lot) return 'outcome.none.lot'
  if (result.verdict === 'noMajority' && rulesOf(decided).majority === 'bothSides')
    return `outcome.notBoth.${force}`
  return `outcome.${result.verdict}.${force}`
}
