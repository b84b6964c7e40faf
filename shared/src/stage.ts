import type * as Y from 'yjs'
import type { DecisionFormat } from './decisions/formats.ts'
import { DEFAULT_RULES, type DecisionRules } from './decisions/rules.ts'
import type {
  ActivityId,
  BoardId,
  CardId,
  DecisionId,
  MediaId,
  ParticipantId,
  PictureId,
  PromiseId,
  SessionId,
} from './ids.ts'
import type { Phase } from './method/phase.ts'
import type { CardKind } from './method/template.ts'
import type { Side } from './roles.ts'

/**
 * Live documents that only the server writes.
 * 1. Everyone in the session reads all of it: nothing secret ever enters (no hidden card, no ballot, no turnout).
 * 2. Each key of the stage map holds one plain JSON value and is replaced as a whole.
 */
export interface Stage {
  state: 'planned' | 'open' | 'closed'
  title: string
  activity: StageActivity | null
  timer: StageTimer | null
  /** Whether the cards of the current activity are shown. Always true where the round is not silent. */
  revealed: boolean
  /** A silent round that is shown card by card. An older server left it out. */
  inTurn?: StageInTurn | null
  counts: StageCounts
  people: readonly StagePerson[]
  decision: StageDecision | null
  /** The last closed decision, until the regisseur moves on. */
  outcome: StageOutcome | null
  /** Everyone's board follows the regisseur's view. */
  following: boolean
  /** Everybody was asked to look up: screens wait, and lose nothing. An older server left it out. */
  paused?: boolean
  /** A call in another tool, for who is not in the room. An older server left it out. */
  videoUrl?: string | null
  /** Names of coaches who look in now, for all to see. An older server left it out. */
  watchers?: readonly string[]
  /** Who has the word. An older server left it out. */
  floor?: StageFloor | null
  /** The one zone that everyone should look at now. */
  spotlight: StageSpotlight | null
  /** "Everyone to me": once, then everybody moves freely again. */
  call: StageCall | null
  /** Before the first step: what earlier meetings promised, and what became of it. An older server left it out. */
  promised?: readonly StagePromise[]
  /** Set where this is a question between meetings: nobody leads it, and there is no big screen. */
  question?: StageQuestion | null
}

/** Who has the word, for all to see. */
export interface StageFloor {
  turn: { participantId: ParticipantId; since: number } | null
  /** `next`: who comes after, in order. `had` of `total` people had the word or passed. */
  round: { next: readonly ParticipantId[]; had: number; total: number } | null
}

/** `latest`: what was shown last, together. `shown` of `total` cards are out; the rest is hidden still. */
export interface StageInTurn {
  latest: readonly CardId[]
  shown: number
  total: number
}

export interface StagePromise {
  id: PromiseId
  who: string
  face: PictureId | null
  what: string
  dueOn: string | null
  state: 'open' | 'done' | 'dropped'
}

/** Who a question between meetings is meant for. */
export const QUESTION_AUDIENCES = ['ring', 'panel', 'everyone'] as const
export type QuestionAudience = (typeof QUESTION_AUDIENCES)[number]

/** `outcomeAt` changes when somebody told what came of it. */
export interface StageQuestion {
  closesAt: number
  outcomeAt: number | null
  /** It asks what people read in a text, which phones fetch. An older server left it out. */
  hasText?: boolean
}

export interface StageSpotlight {
  boardId: BoardId
  /** The template's id of the zone. */
  zoneId: string
  /** As it was called when the light went on: phones know no board. An older server left it out. */
  zone?: { title: string; picture: PictureId | null }
}

/** A part of a board, in canvas units; `n` counts the calls. */
export interface StageCall {
  n: number
  /** It was taken back: who came goes back to where they were. */
  isOver?: boolean
  boardId: BoardId
  x: number
  y: number
  w: number
  h: number
}

/** What a card tells of who made it, for a whole round. */
export const CARD_SHOWS = ['nobody', 'side', 'face'] as const
export type CardShows = (typeof CARD_SHOWS)[number]

export interface StageActivity {
  id: ActivityId
  templateId: string
  phase: Phase
  title: string
  question: string | null
  picture: PictureId
  minutes: number
  silent: boolean
  shows: CardShows
  boardId: BoardId | null
  accepts: readonly CardKind[]
  starters: readonly string[]
  /** Zones that phones can send a card to; empty or one: the phone does not ask. */
  zones: readonly { id: string; title: string; picture: PictureId }[]
  /** The map on the board of this step, where it asks for a place; null without one. An older server left it out. */
  map?: StageMap | null
  position: number
  total: number
}

/** `media` null: paper with a few streets. The picture fills `w` by `h`, in canvas units. */
export interface StageMap {
  media: MediaId | null
  w: number
  h: number
}

/** Server clock, epoch milliseconds. Running: `endsAt` is set. Paused: `remainingMs` is set. */
export interface StageTimer {
  endsAt: number | null
  remainingMs: number | null
  totalMs: number
}

export interface StageCounts {
  people: number
  /** Of the current activity, hidden ones included. */
  cards: number
  done: number
}

export interface StagePerson {
  id: ParticipantId
  face: PictureId
  name: string | null
  side: Side
  connected: boolean
}

/** One of five steps, said beforehand: inform, consult, advise, make together, decide together. */
export const INFLUENCES = ['inform', 'consult', 'advise', 'together', 'decide'] as const
export type Influence = (typeof INFLUENCES)[number]

export interface DecisionOption {
  id: string
  label: string
  pictures: readonly PictureId[]
  /** What it stands for on the board of the step: a card, note, group or pile. Null for one that was thought up here. */
  recordId: string | null
  /** What stands on the card that it stands for. Decisions of before this was kept say nothing of it. */
  photo?: MediaId | null
  voice?: { id: MediaId; seconds: number } | null
}

export interface StageDecision {
  id: DecisionId
  proposal: string
  pictures: readonly PictureId[]
  influence: Influence
  format: DecisionFormat
  /** Empty where the answers are fixed (`FORMATS`). */
  options: readonly DecisionOption[]
  /** What an older server left out is as it was then: `rulesOf`. */
  rules?: DecisionRules
  /** Who decides in the end, and what happens with the outcome, in the regisseur's words. '' where nothing was said. */
  decidedBy?: string
  whatHappens?: string
  /** Where a consent round is; null for a decision that is only a ballot. */
  step?: ConsentStep | null
  /** Which attempt this is: after an objection the proposal is adapted, and comes back. */
  round?: number
  /** What was proposed in the attempt before this one, where it is about one proposal. */
  follows?: { proposal: string; pictures: readonly PictureId[] } | null
  /** The ballot is closed, and who leads sees the outcome before everyone does. */
  isCounted?: boolean
}

/** A consent round, one thing at a time. During `ballot` people vote; `objections` comes after it, where there are any. */
export const CONSENT_STEPS = ['proposal', 'questions', 'reactions', 'ballot', 'objections'] as const
export type ConsentStep = (typeof CONSENT_STEPS)[number]

export function rulesOf({ rules }: Pick<StageDecision, 'rules'>): DecisionRules {
  return rules ?? DEFAULT_RULES
}

export interface StageOutcome extends StageDecision {
  result: DecisionResult
  /** The decision said again in easy words, where somebody wrote them; else '' and the sentence follows from the result. */
  words?: string
  wordPictures?: readonly PictureId[]
}

export const VERDICTS = [
  'accepted',
  'acceptedWithWorries',
  'objections',
  'chosen',
  'tie',
  'noBallots',
  /** Fewer ballots than the rules ask. */
  'noQuorum',
  /** No option has the majority that the rules ask. */
  'noMajority',
  /** The rules ask for both sides, and one of them cast too few ballots to be told apart. */
  'sideTooSmall',
  /** Most people said that none of the options will do. */
  'none',
  /** Of a temperature or of advice: heard, nothing decided. */
  'heard',
] as const
export type Verdict = (typeof VERDICTS)[number]

/**
 * What `total` counts of an option: ballots that mark it; dots; points; of an order how many other options more people
 * put below it; of `none` always ballots. `bySide` is null when a side has fewer ballots than LIMITS.BALLOTS_FOR_SIDE_RESULT.
 */
export interface DecisionResult {
  ballots: number
  electorate: number
  /** What was decided, in one easy sentence's worth of facts; null when undecided (tie, objections). */
  winner: string | null
  verdict: Verdict
  /** All options from first to last. Only where the format puts them in an order: dots, points, ranking, choose several. */
  order?: readonly string[]
  /** A lot was drawn between these: it chose the winner, or `none`. */
  lot?: readonly string[]
  /** Of a tie: what is equal at the first place, `none` among them where it is. */
  tied?: readonly string[]
  total: Readonly<Record<string, number>>
  bySide: Readonly<Record<Side, Readonly<Record<string, number>>>> | null
  /** How many ballots each side cast, where `bySide` tells them apart: for averages. */
  ballotsBySide?: Readonly<Record<Side, number>>
  /** In random order, never with who or when. */
  reasons: readonly { option: string; text: string; side: Side | null }[]
}

export interface CardView {
  id: CardId
  sessionId: SessionId
  activityId: ActivityId
  zoneId: string | null
  pictures: readonly PictureId[]
  text: string
  photo: MediaId | null
  /** A recorded sound. */
  voice: MediaId | null
  voiceSeconds: number
  /** Where its maker put it on the map, as parts of the map's width and height. Cards of an older server say nothing of it. */
  place?: { x: number; y: number } | null
  side: Side | null
  face: PictureId | null
  /** Where it lies on the board now; left out until somebody at the board moved or grouped something. */
  lies?: CardPlace
}

/** The zone and the group that a card lies in, by name: phones know no board. */
export interface CardPlace {
  /** Null: beside all zones. */
  zone: { id: string; title: string; picture: PictureId | null } | null
  /** Of a group without a name: ''. */
  group: { id: string; title: string } | null
}

export const STAGE_MAP = 'stage'
export const CARDS_MAP = 'cards'

/** Reads the whole stage. Keys that are missing (an older server) get a calm default. */
export function readStage(doc: Y.Doc): Stage {
  const map = doc.getMap(STAGE_MAP)
  const read = <K extends keyof Stage>(key: K, fallback: Stage[K]): Stage[K] =>
    map.has(key) ? (map.get(key) as Stage[K]) : fallback
  return {
    state: read('state', 'planned'),
    title: read('title', ''),
    activity: read('activity', null),
    timer: read('timer', null),
    revealed: read('revealed', false),
    inTurn: read('inTurn', null),
    counts: read('counts', { people: 0, cards: 0, done: 0 }),
    people: read('people', []),
    decision: read('decision', null),
    outcome: read('outcome', null),
    following: read('following', false),
    paused: read('paused', false),
    videoUrl: read('videoUrl', null),
    watchers: read('watchers', []),
    floor: read('floor', null),
    spotlight: read('spotlight', null),
    call: read('call', null),
    promised: read('promised', []),
    question: read('question', null),
  }
}

/** Writes only the keys whose value changed, so that an unchanged stage costs no update. */
export function writeStage(doc: Y.Doc, stage: Stage): void {
  const map = doc.getMap(STAGE_MAP)
  for (const [key, value] of Object.entries(stage)) {
    if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value)
  }
}

/** Cards of an older server say nothing of sound. */
export function readCards(doc: Y.Doc): CardView[] {
  return [...doc.getMap<CardView>(CARDS_MAP).values()].map((card) => ({
    ...{ voice: null, voiceSeconds: 0 },
    ...card,
  }))
}
