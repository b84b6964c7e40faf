import type * as Y from 'yjs'
import type { ParticipantId, PictureId } from './ids.ts'
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
}

export interface RaisedHand {
  participantId: ParticipantId
  face: PictureId
  name: string | null
  side: Side
}

const LEAD_MAP = 'lead'

export function readLeadNews(doc: Y.Doc): LeadNews {
  const map = doc.getMap(LEAD_MAP)
  return {
    hands: (map.get('hands') as LeadNews['hands'] | undefined) ?? [],
    slower: (map.get('slower') as number | undefined) ?? 0,
    confused: (map.get('confused') as number | undefined) ?? 0,
  }
}

/** Writes only what changed. In a meeting where nobody ever gave a signal there is nothing to write. */
export function writeLeadNews(doc: Y.Doc, news: LeadNews): void {
  const map = doc.getMap(LEAD_MAP)
  const before = readLeadNews(doc)
  for (const key of ['hands', 'slower', 'confused'] as const) {
    if (JSON.stringify(before[key]) !== JSON.stringify(news[key])) map.set(key, news[key])
  }
}
