import type * as Y from 'yjs'
import type { Floor } from './floor/floor.ts'
import type { LeadActionId, ParticipantId, PictureId } from './ids.ts'
import type { Side } from './roles.ts'

/** What someone can tell the regisseur without saying it aloud. */
export const SIGNALS = ['hand', 'slower', 'confused'] as const
export type Signal = (typeof SIGNALS)[number]

/**
 * The document `lead:<sessionId>`: written by the server, read by who leads the meeting and by nobody else.
 * Whoever raises a hand wants to be seen. "Slower" and "I don't understand" are counted only: who said it stands nowhere in it.
 */
export interface LeadNews {
  /** In the order in which they went up. */
  hands: readonly RaisedHand[]
  slower: number
  confused: number
  /** What can be taken back now. An older server left it out. */
  undo?: UndoableAction | null
  /** Which screen each phone told last, by person. Never how far somebody is, nor what they make or choose. */
  screens?: Readonly<Record<ParticipantId, PhoneScreen>>
  /** Which side speaks without the stick, as whoever leads tapped it. */
  talk?: Floor['talk']
  /** Who else leads: whose connection is lost stands on the stage. */
  leads?: readonly ParticipantId[]
  /** A coach looks in, or asks to. */
  lookIn?: { isAllowed: boolean; by: string | null } | null
}

/** What a phone shows. A ballot is one screen, voted or not: who voted is nobody's business. */
export const PHONE_SCREENS = [
  'wait',
  'question',
  'making',
  'cards',
  'talk',
  'ballot',
  'outcome',
  'help',
] as const
export type PhoneScreen = (typeof PHONE_SCREENS)[number]

/** What whoever leads did last. */
export const UNDOABLE_KINDS = [
  'go',
  'startTimer',
  'moreTime',
  'pauseTimer',
  'resumeTimer',
  'reveal',
  'revealNext',
  'follow',
  'unfollow',
  'pause',
  'goOn',
  'clearOutcome',
  'spotlight',
  'darken',
  'call',
  'lock',
  'unlock',
  'giveTurn',
  'endTurn',
  'startRound',
  'endRound',
  'talk',
  'allowLook',
  'endLook',
] as const
export type UndoableKind = (typeof UNDOABLE_KINDS)[number]

export interface UndoableAction {
  id: LeadActionId
  kind: UndoableKind
  /** Server clock, epoch milliseconds. */
  at: number
}

export interface RaisedHand {
  participantId: ParticipantId
  face: PictureId
  name: string | null
  side: Side
}

const LEAD_MAP = 'lead'
/** One key a phone: many change at once, and only what changed travels. */
const SCREEN_PREFIX = 'screen:'

export function readLeadNews(doc: Y.Doc): LeadNews {
  const map = doc.getMap(LEAD_MAP)
  return {
    hands: (map.get('hands') as LeadNews['hands'] | undefined) ?? [],
    slower: (map.get('slower') as number | undefined) ?? 0,
    confused: (map.get('confused') as number | undefined) ?? 0,
    undo: (map.get('undo') as LeadNews['undo']) ?? null,
    talk: (map.get('talk') as LeadNews['talk']) ?? null,
    lookIn: (map.get('lookIn') as LeadNews['lookIn']) ?? null,
    leads: (map.get('leads') as LeadNews['leads']) ?? [],
    screens: Object.fromEntries(
      [...map].flatMap(([key, value]) =>
        key.startsWith(SCREEN_PREFIX) ? [[key.slice(SCREEN_PREFIX.length), value as PhoneScreen]] : [],
      ),
    ),
  }
}

/** Writes only what changed. In a meeting where nobody ever gave a signal there is nothing to write. */
export function writeLeadNews(doc: Y.Doc, news: LeadNews): void {
  const map = doc.getMap(LEAD_MAP)
  const before = readLeadNews(doc)
  for (const key of ['hands', 'slower', 'confused', 'undo', 'talk', 'lookIn', 'leads'] as const) {
    if (JSON.stringify(before[key]) !== JSON.stringify(news[key])) map.set(key, news[key])
  }
  const { screens = {} } = news
  for (const [who, screen] of Object.entries(screens)) {
    if (map.get(SCREEN_PREFIX + who) !== screen) map.set(SCREEN_PREFIX + who, screen)
  }
  for (const who of Object.keys(before.screens ?? {})) {
    if (!(who in screens)) map.delete(SCREEN_PREFIX + who)
  }
}
