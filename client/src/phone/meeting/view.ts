import { talkStepOf } from '@wijktafel/shared/decisions/consent'
import type { CardId } from '@wijktafel/shared/ids'
import type { Stage } from '@wijktafel/shared/stage'

/** A screen that someone opened themselves, on top of where the meeting is. */
export type View =
  /** `make`: the question with its ways and pictures, where it is not the home of the meeting. */
  | { name: 'make' | 'photo' | 'blur' | 'voice' | 'words' | 'feeling' | 'map' }
  | { name: 'own' | 'everyone' | 'paper' }
  | { name: 'help' | 'language' | 'face' | 'name' | 'leave' }
  | { name: 'placed'; cardId: CardId }

export type ViewEvent =
  | { type: 'open'; view: View }
  /** Instead of the screen on top: back then skips it. */
  | { type: 'replace'; view: View }
  /** From a finished piece of work: only this screen lies on top of the meeting. */
  | { type: 'openAlone'; view: View }
  | { type: 'back' }
  | { type: 'home' }
  /** The meeting moved on. Help, settings and a table full of paper stay open, a question that is over does not. */
  | { type: 'meetingMoved' }

const STAYS_OPEN: ReadonlySet<View['name']> = new Set(['paper', 'help', 'language', 'face', 'name', 'leave'])

export function viewReducer(stack: readonly View[], event: ViewEvent): readonly View[] {
  switch (event.type) {
    case 'open':
      return [...stack, event.view]
    case 'replace':
      return [...stack.slice(0, -1), event.view]
    case 'openAlone':
      return [event.view]
    case 'back':
      return stack.slice(0, -1)
    case 'home':
      return []
    case 'meetingMoved':
      return stack.filter(({ name }) => STAYS_OPEN.has(name))
  }
}

/** Where the meeting is for one phone. `moment` changes when the meeting moved on to something else. */
export interface Home {
  kind:
    | 'connecting'
    | 'wait'
    | 'question'
    | 'everyone'
    | 'own'
    | 'talk'
    | 'vote'
    | 'voted'
    | 'notYou'
    | 'counted'
    | 'outcome'
    | 'closed'
  moment: string
}

export interface OwnPart {
  voted: ReadonlySet<string>
  /** Decisions that were opened before this person came. */
  notInElectorate: ReadonlySet<string>
  /** The outcome that was read and put aside. */
  outcomeSeen: string | null
  /** At a tablet of a table a face opens what is of that person; what is of everyone is a tap further. */
  isAtTable?: boolean
}

/** The most important thing first: the end, an open ballot, its outcome, the question. */
export function findHome(stage: Stage | null, own: OwnPart): Home {
  if (!stage) return { kind: 'connecting', moment: 'connecting' }
  const { state, activity, decision, outcome } = stage
  if (state === 'closed') return { kind: 'closed', moment: 'closed' }
  if (decision) {
    const step = talkStepOf(decision)
    if (step) return { kind: 'talk', moment: `talk ${decision.id} ${step}` }
    if (decision.isCounted) return { kind: 'counted', moment: `counted ${decision.id}` }
    const moment = `decision ${decision.id}`
    if (own.voted.has(decision.id)) return { kind: 'voted', moment }
    return { kind: own.notInElectorate.has(decision.id) ? 'notYou' : 'vote', moment }
  }
  if (outcome && outcome.id !== own.outcomeSeen) return { kind: 'outcome', moment: `outcome ${outcome.id}` }
  if (state === 'planned' || !activity) return { kind: 'wait', moment: state }
  const moment = `activity ${activity.id}`
  if (activity.question === null || activity.accepts.length === 0) return { kind: 'wait', moment }
  // A question between meetings that was shown and opened again asks for more answers.
  const isShown = activity.silent && stage.revealed && !stage.question
  if (!isShown) return { kind: 'question', moment }
  return { kind: own.isAtTable ? 'own' : 'everyone', moment }
}
