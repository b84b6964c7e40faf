import type { ActivityId, DecisionId } from '@wijktafel/shared/ids'
import type { CardView, Stage } from '@wijktafel/shared/stage'
import { createContext, use } from 'react'
import type { Language } from '../../i18n/translate.ts'
import type { Seat } from '../device.ts'
import type { CardContent } from '../outbox/outboxItem.ts'
import type { Asked, Draft, InHand } from './draft.ts'
import type { Look } from './look.ts'
import type { MyCard } from './myCards.ts'
import type { PhoneConnection } from './usePhoneConnection.ts'
import type { Home, View } from './view.ts'

/** Everything that the screens of a meeting share. Made in one place, `useMeetingModel`. */
export interface MeetingModel {
  seat: Seat
  /** Null until the server told where the meeting is. */
  stage: Stage | null
  home: Home
  /** Where the regisseur asks everyone to look now. */
  look: Look | null
  /** The cards that everyone sees; null until they came in. */
  everyone: readonly CardView[] | null
  mine: readonly MyCard[]
  draft: Draft
  /** False: this device keeps nothing, and a card in hand is gone when the page is. */
  isDraftKept: boolean
  /** What the card in hand answers; without one, what the stage asks. */
  asked: Asked | null
  /** The card in hand answers another question than the one on the stage. */
  isDraftOfBefore: boolean
  /** How many own cards the regisseur keeps from the table, that one has not read about yet. */
  newlyKeptBack: number
  markKeptBackSeen: () => void
  connection: PhoneConnection
  isOnline: boolean
  /** The device has no room for what waits: closing the page would lose it. */
  mustStayOpen: boolean
  clockOffsetMs: number
  isDone: (activityId: ActivityId) => boolean

  open: (view: View) => void
  replace: (view: View) => void
  back: () => void
  goHome: () => void

  changeDraft: (change: Draft | ((before: Draft) => Draft)) => void
  /** Ties the card in hand to the current question. What that one does not take is laid aside. */
  begin: () => void
  /** Whether some of a card can still be laid on this table. */
  canGoOn: (card: InHand) => boolean
  /** Goes on with a card of before, or with what was laid aside. */
  resume: () => void
  /** Back to the question that takes what was laid aside. Null where there is none. */
  backToOther: (() => void) | null
  /** Lays the card in hand on the table, in one of the zones of its step; what was laid aside stays in hand. */
  place: (zoneId?: string) => void
  /** Lays a card of somebody else, read from paper. Resolves once it is kept on this device. */
  layPaper: (content: CardContent) => Promise<void>
  takeBack: (card: MyCard) => void
  /** Undoes `takeBack`. */
  putBack: (card: MyCard) => void
  /** Takes a refused card in hand again. */
  takeInHand: (item: MyCard) => void
  setDone: (activityId: ActivityId, done: boolean) => void
  addVote: (id: DecisionId) => void
  markNotInElectorate: (id: DecisionId) => void
  markVotedBefore: (id: DecisionId) => void
  /** Decisions in which a vote from elsewhere came before the one that was given here. */
  votedBefore: ReadonlySet<string>
  markOutcomeSeen: (id: DecisionId) => void

  changeSeat: (change: Partial<Pick<Seat, 'face' | 'name'>>) => Promise<void>
  changeLanguage: (language: Language) => Promise<boolean>
  /** Leaves the meeting and forgets what was not sent. */
  leave: () => void
  /** Goes to the way in, and keeps a card that is still in hand. */
  goElsewhere: () => void
}

export const MeetingContext = createContext<MeetingModel | null>(null)

export function useMeeting(): MeetingModel {
  const model = use(MeetingContext)
  if (!model) throw new Error('This screen stands outside a meeting.')
  return model
}
