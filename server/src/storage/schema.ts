import type { ReadingVerdict } from '@wijktafel/shared/api/reading'
import type { ActivityPlan, LookIn } from '@wijktafel/shared/api/session'
import type { Spoken } from '@wijktafel/shared/floor/floor'
import type {
  ActivityId,
  BoardId,
  CardId,
  CoachNoteId,
  DecisionId,
  IndicatorId,
  LeadActionId,
  MeasurementId,
  MediaId,
  MomentId,
  NoteId,
  OwnAgendaId,
  OwnTemplateId,
  ParticipantId,
  PictureId,
  ProjectId,
  PromiseId,
  ReflectionId,
  RemarkId,
  ReportPictureId,
  SessionId,
  UserId,
} from '@wijktafel/shared/ids'
import type { PhoneScreen, Signal, UndoableKind } from '@wijktafel/shared/leadNews'
import type { Phase } from '@wijktafel/shared/method/phase'
import type { MemberRole, Role, Side } from '@wijktafel/shared/roles'
import type { CardShows, QuestionAudience } from '@wijktafel/shared/stage'
import type { Generated, Selectable } from 'kysely'
import type {
  BallotTable,
  CardReplyTable,
  DecisionBookTable,
  DecisionTable,
  ElectorateTable,
  HandCountTable,
  PaperVoterTable,
  TeachBackTable,
  TurnCardTable,
} from './decisionTables.ts'

/**
 * The tables as Kysely sees them. Instants are epoch milliseconds; flags are 0 or 1; `Json` columns hold JSON text
 * (see json.ts). Everything that must be true, private or queryable lives here; live documents have a store of their own.
 */
type Json = string
type Flag = 0 | 1

export interface Database {
  authUser: AuthUserTable
  setting: { key: string; value: string }
  project: ProjectTable
  membership: MembershipTable
  link: LinkTable
  session: SessionTable
  question: QuestionTable
  activity: ActivityTable
  board: BoardTable
  participant: ParticipantTable
  done: { activityId: ActivityId; participantId: ParticipantId }
  signal: { participantId: ParticipantId; kind: Signal; createdAt: number }
  leadAction: LeadActionTable
  spoken: SpokenTable
  /** What a phone shows now. It goes with the meeting. */
  phoneScreen: { participantId: ParticipantId; screen: PhoneScreen }
  card: CardTable
  media: MediaTable
  upload: UploadTable
  uploadPiece: UploadPieceTable
  decision: DecisionTable
  electorate: ElectorateTable
  ballot: BallotTable
  paperVoter: PaperVoterTable
  handCount: HandCountTable
  turnCard: TurnCardTable
  teachBack: TeachBackTable
  cardReply: CardReplyTable
  decisionBook: DecisionBookTable
  promise: PromiseTable
  note: NoteTable
  coachNote: CoachNoteTable
  ownTemplate: OwnTemplateTable
  ownAgenda: OwnAgendaTable
  packing: PackingTable
  indicator: IndicatorTable
  measurement: MeasurementTable
  reflection: ReflectionTable
  acceptedWord: { projectId: ProjectId; word: string; createdAt: number }
  moment: MomentTable
  remark: RemarkTable
  reportPicture: ReportPictureTable
  reportLink: ReportLinkTable
  noteReading: NoteReadingTable
  readingMark: { cardId: CardId; verdict: ReadingVerdict }
  auditLog: AuditLogTable
}

/** Written by better-auth; we only read it. How it writes yes, no and instants differs by database. */
export interface AuthUserTable {
  id: UserId
  name: string
  email: string
  emailVerified: Flag | boolean
  image: string | null
  createdAt: string | Date
  updatedAt: string | Date
}

export interface ProjectTable {
  id: ProjectId
  name: string
  neighbourhood: string
  theme: string
  picture: PictureId
  phase: Phase
  retentionMonths: number | null
  createdAt: number
  /** What the team asks its coach, since when; both null while it asks nothing. */
  helpText: string | null
  helpAt: number | null
}

export interface MembershipTable {
  projectId: ProjectId
  userId: UserId
  role: MemberRole
  side: Side
  face: PictureId
  createdAt: number
}

/** An invitation, password or sign-in link. Only the hash of its token is kept. */
export interface LinkTable {
  tokenHash: string
  purpose: 'member' | 'password' | 'signIn'
  projectId: ProjectId | null
  role: MemberRole | null
  side: Side | null
  userId: UserId | null
  createdBy: UserId | null
  createdAt: number
  expiresAt: number
  usedAt: number | null
  reusable: Flag
}

export interface SessionTable {
  id: SessionId
  /** A question between meetings is one that nobody leads: see `question`. */
  kind: Generated<'meeting' | 'question'>
  projectId: ProjectId
  title: string
  phase: Phase
  place: string
  plannedAt: number | null
  openedAt: number | null
  closedAt: number | null
  state: 'planned' | 'open' | 'closed'
  /** Six digits, and three letters that stand for pictures. Unique among meetings that are planned or open. */
  code: string
  pictureCode: string
  currentActivityId: ActivityId | null
  /** StageTimer */
  timer: Json | null
  following: Flag
  /** The screens wait: everybody was asked to look up. */
  paused: Generated<Flag>
  /** The decision whose outcome is on the screens. */
  outcomeDecisionId: DecisionId | null
  /** StageSpotlight */
  spotlight: Json | null
  /** StageCall */
  call: Json | null
  /** A call in another tool, opened by a press; null for a meeting in one room. */
  videoUrl: string | null
  /** Whether a coach may look in while the meeting is open, and who asked. */
  lookIn: Generated<LookIn>
  lookInBy: string | null
  /** Floor: who has the word. Null before anybody had it. */
  floor: Json | null
  createdAt: number
}

/** What a session of kind `question` has more: a link, an end, and what came of it. */
export interface QuestionTable {
  sessionId: SessionId
  audience: QuestionAudience
  /** The link's token is made of this and a secret of the server; only its hash is kept. */
  tokenSalt: string
  tokenHash: string
  closesAt: number
  outcomeText: Generated<string>
  /** PictureId[] */
  outcomePictures: Generated<Json>
  outcomeAt: number | null
  /** Where on a board its answers were laid; null: beside all zones. The board stands in its activity. */
  zoneId: string | null
  /** Taken away: put back within a day, or erased. */
  removedAt: number | null
}

/** A question that asks what people read in a note. It goes with its question, and with its note. */
export interface NoteReadingTable {
  sessionId: SessionId
  noteId: NoteId
  title: string
  /** The note as it was: a document of its own (`copyNote`). */
  text: Uint8Array
}

/** The link that opens a report without an account. Made as that of a question is. */
export interface ReportLinkTable {
  sessionId: SessionId
  tokenSalt: string
  tokenHash: string
  createdAt: number
}

export interface ActivityTable {
  id: ActivityId
  sessionId: SessionId
  position: number
  templateId: string
  title: string
  question: string | null
  picture: PictureId
  phase: Phase
  minutes: number
  silent: Flag
  /** What a card tells of its maker. */
  shows: CardShows
  state: 'planned' | 'active' | 'done'
  /** Whether it can be left out when time runs out, or is. */
  plan: ActivityPlan
  revealedAt: number | null
  boardId: BoardId | null
  /** TemplateSnapshot: old meetings stay as they were when a template changes. */
  template: Json
  removedAt: number | null
}

export interface BoardTable {
  id: BoardId
  projectId: ProjectId
  sessionId: SessionId
  title: string
  phase: Phase
  locked: Flag
  createdAt: number
}

/** An agenda that a project keeps to use again. */
export interface OwnAgendaTable {
  id: OwnAgendaId
  projectId: ProjectId
  /** OwnAgenda: whole, with the templates of its steps. */
  agenda: Json
  changedAt: number
  removedAt: number | null
}

interface OfMonitor<Id> {
  id: Id
  projectId: ProjectId
  createdAt: number
  removedAt: number | null
}

/** What a team chose to measure. */
export interface IndicatorTable extends OfMonitor<IndicatorId> {
  name: string
  /** '' for five faces. */
  unit: string
}

export interface MeasurementTable extends OfMonitor<MeasurementId> {
  day: string
  /** Record<result area or indicator, number> */
  measured: Json
  note: string
}

/** A look back, in three layers, and what will be done differently. */
export interface ReflectionTable extends OfMonitor<ReflectionId> {
  day: string
  right: string
  things: string
  eachother: string
  next: string
}

/** Something to bring to a meeting that is packed, or that people put on the list themselves. */
export interface PackingTable {
  sessionId: SessionId
  /** Of a known material its id (`shared/src/method/materials.ts`), else one of our ids. */
  item: string
  /** Null for a known material. */
  words: string | null
  packed: Flag
}

/** That a side spoke: never who. It goes when the meeting closes. */
export interface SpokenTable extends Spoken {
  id: string
  sessionId: SessionId
}

/** What whoever leads did, newest last, so that it can be taken back. Who did it is not kept. */
export interface LeadActionTable {
  id: LeadActionId
  sessionId: SessionId
  /** Counts on within a meeting. */
  position: number
  kind: UndoableKind
  /** LeadTrace: what it changed. */
  trace: Json
  createdAt: number
}

/** Someone's seat in a meeting: a device (no account) or a member. */
export interface ParticipantTable {
  id: ParticipantId
  sessionId: SessionId
  deviceHash: string | null
  userId: UserId | null
  role: Role
  face: PictureId
  name: string | null
  side: Side
  language: string
  joinedAt: number
  leftAt: number | null
}

export interface CardTable {
  id: CardId
  sessionId: SessionId
  activityId: ActivityId
  participantId: ParticipantId
  zoneId: string | null
  /** PictureId[] */
  pictures: Json
  text: string
  photoId: MediaId | null
  voiceId: MediaId | null
  /** A point on the map, as `mapPlace` of the contract; null for none. */
  place: Json | null
  /** Whose voice it is, where somebody else handed it in for them; null: of the seat. */
  side: Side | null
  /** Kept from the table by the regisseur, who told its maker why. */
  hiddenReason: string | null
  /** Serials of the printed cards that it was read from; null for a card that was not on paper. */
  paper: Json | null
  createdAt: number
  revealedAt: number | null
  /** Set once it stands on its board, so that a card that people took off the board stays off. */
  placedAt: number | null
  withdrawnAt: number | null
}

export interface MediaTable {
  id: MediaId
  projectId: ProjectId
  sessionId: SessionId
  /** The seat that sent it; null for members who put it on a board. */
  participantId: ParticipantId | null
  /** A sound has no sides (0) and no small form (empty). `report`: a picture of a board for the report, and for nothing else. */
  kind: 'image' | 'sound' | 'report'
  seconds: number | null
  mime: string
  width: number
  height: number
  full: Uint8Array
  small: Uint8Array
  createdAt: number
}

/** A photo or recording that comes in pieces. Gone once it is in `media`, or a day after its last piece. */
export interface UploadTable {
  id: MediaId
  sessionId: SessionId
  participantId: ParticipantId
  kind: 'image' | 'sound'
  /** Bytes: of the whole, and of what is here. The pieces that are here are the first ones, without a gap. */
  size: number
  received: number
  changedAt: number
}

export interface UploadPieceTable {
  uploadId: MediaId
  /** Where it begins. */
  position: number
  bytes: Uint8Array
}

export interface PromiseTable {
  id: PromiseId
  projectId: ProjectId
  sessionId: SessionId
  decisionId: DecisionId | null
  who: string
  face: PictureId | null
  what: string
  dueOn: string | null
  state: 'open' | 'done' | 'dropped'
  createdAt: number
  /** When its state came to be done or dropped; null while it is open, and where that was before we wrote it down. */
  settledAt: number | null
}

export interface NoteTable {
  id: NoteId
  projectId: ProjectId
  sessionId: SessionId
  title: string
  /** `minutes`: that drafts are written into, at most one a meeting. */
  kind: Generated<'own' | 'minutes'>
  createdAt: number
}

export interface CoachNoteTable {
  id: CoachNoteId
  sessionId: SessionId
  userId: UserId
  text: string
  createdAt: number
}

/** A template as a project changed it. */
export interface OwnTemplateTable {
  id: OwnTemplateId
  projectId: ProjectId
  /** Template */
  template: Json
  createdAt: number
  changedAt: number
  removedAt: number | null
}

/** A board as it was. `auto`: at the end of a step; `own`: kept by hand; `before`: before something was put back. */
export interface MomentTable {
  id: MomentId
  boardId: BoardId
  activityId: ActivityId | null
  kind: 'auto' | 'own' | 'before'
  name: string
  createdAt: number
  /** Of what it holds: the same board is not kept twice. */
  hash: string
  /** The records, as compressed JSON. */
  body: Uint8Array
}

/** What someone said about something on a board. */
export interface RemarkTable {
  id: RemarkId
  boardId: BoardId
  recordId: string
  participantId: ParticipantId
  text: string
  /** PictureId[] */
  pictures: Json
  createdAt: number
  removedAt: number | null
}

/** A picture of a board or a zone, chosen for the report. */
export interface ReportPictureTable {
  id: ReportPictureId
  sessionId: SessionId
  activityId: ActivityId | null
  boardId: BoardId | null
  mediaId: MediaId
  title: string
  /** The same in words, for who cannot see it. */
  alt: string
  createdAt: number
}

/** What was done and refused. Never holds what anyone said or chose. */
export interface AuditLogTable {
  id: string
  at: number
  actor: string | null
  action: string
  target: string | null
  code: string | null
}

export type SessionRow = Selectable<SessionTable>
export type QuestionRow = Selectable<QuestionTable>
export type ActivityRow = Selectable<ActivityTable>
export type ParticipantRow = Selectable<ParticipantTable>
export type CardRow = Selectable<CardTable>
export type MediaRow = Selectable<MediaTable>
export type UploadRow = Selectable<UploadTable>
export type PromiseRow = Selectable<PromiseTable>
export type ProjectRow = Selectable<ProjectTable>
export type BoardRow = Selectable<BoardTable>
export type RemarkRow = Selectable<RemarkTable>
