import type { BookEntry } from '@wijktafel/shared/api/decisionBook'
import type { DecisionFormat } from '@wijktafel/shared/decisions/formats'
import type {
  ActivityId,
  CardId,
  DecisionId,
  MediaId,
  ParticipantId,
  ProjectId,
  SessionId,
  UserId,
} from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import type { ConsentStep, Influence } from '@wijktafel/shared/stage'
import type { Selectable } from 'kysely'

/** Deciding: what is asked, who may vote, sealed ballots, and what came of it. As in schema.ts. */
type Json = string
type Flag = 0 | 1

export interface DecisionTable {
  id: DecisionId
  projectId: ProjectId
  sessionId: SessionId
  activityId: ActivityId | null
  proposal: string
  /** PictureId[] */
  pictures: Json
  influence: Influence
  format: DecisionFormat
  /** DecisionOption[] */
  options: Json
  /** `counted`: closed, and seen by nobody but who leads until it is shown. */
  state: 'draft' | 'open' | 'counted' | 'closed'
  openedAt: number | null
  closedAt: number | null
  /** DecisionResult */
  result: Json | null
  createdAt: number
  /** DecisionRules, as far as somebody set them. */
  rules: Json
  /** Who decides in the end, and what happens with the outcome. */
  decidedBy: string
  whatHappens: string
  /** A day on which it comes back as a promise. */
  reviewOn: string | null
  /** Of a consent round. */
  step: ConsentStep | null
  round: number
  /** The decision whose proposal was adapted into this one. */
  followsId: DecisionId | null
  /** The outcome said in easy words, and the PictureId[] beside them. */
  words: string
  wordPictures: Json
  /** Record<Side, number>: how many vote by hand. */
  handVoters: Json
}

/** Who may vote, fixed at opening, and whether they did. Nothing here joins to a ballot. */
export interface ElectorateTable {
  decisionId: DecisionId
  participantId: ParticipantId
  side: Side
  voted: Flag
}

/** One sealed ballot: a random id, no voter, no time. Stored without row numbers, so in the order of the random id. */
export interface BallotTable {
  decisionId: DecisionId
  id: string
  /** '' once it was counted, where the outcome does not tell the sides apart. */
  side: Side | ''
  /** Marks, as `writeMarks` writes them. */
  marks: Json
  /** '' once it was counted: the outcome has the reasons, in an order of their own. */
  reason: string
}

/** A voter without a device: a printed code. Only its hash is kept. */
export interface PaperVoterTable {
  decisionId: DecisionId
  codeHash: string
  side: Side
  voted: Flag
}

/** A card whose turn is the answer, in an open round. Only the hash of its code is kept, and never how it was turned. */
export interface TurnCardTable {
  decisionId: DecisionId
  codeHash: string
  /** As it stands on the card. */
  number: number
  /** Who votes with it, under their own row in `electorate`; null: whoever the card was given to. */
  participantId: ParticipantId | null
  side: Side
  voted: Flag
}

/** What one of the people who count hands counted: Record<Side, Record<option, number>>. */
export interface HandCountTable {
  decisionId: DecisionId
  counterId: string
  counts: Json
}

/** Somebody says in own words what was decided. */
export interface TeachBackTable {
  id: string
  decisionId: DecisionId
  participantId: ParticipantId | null
  text: string
  /** PictureId[] */
  pictures: Json
  voiceId: MediaId | null
  verdict: 'open' | 'same' | 'different'
  createdAt: number
}

/** What was done with a card, told later. */
export interface CardReplyTable {
  cardId: CardId
  decisionId: DecisionId | null
  text: string
  /** PictureId[] */
  pictures: Json
  createdAt: number
}

/** What was decided, entry by entry. The database refuses to change one; they go with their project. */
export interface DecisionBookTable {
  projectId: ProjectId
  /** From 1, without a gap. */
  number: number
  kind: BookEntry['kind']
  decisionId: DecisionId
  at: number
  isLate: Flag
  actorId: UserId | null
  ballotsHash: string | null
  /** BookOutcome or BookWords */
  content: Json
  previousHash: string
  hash: string
}

export type DecisionRow = Selectable<DecisionTable>
export type BallotRow = Selectable<BallotTable>
export type TurnCardRow = Selectable<TurnCardTable>
