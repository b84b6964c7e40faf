import { SIDES, type Side } from '../roles.ts'

/** What one side brought in so far. Times in ms. Never of one person. */
export interface SideShare {
  /** Who is in now. */
  people: number
  cards: number
  turns: number
  talkMs: number
  /** Since when nobody of this side spoke: since the last word, else since the meeting opened. Null while somebody does. */
  silentSince: number | null
}

export type FloorBalance = Readonly<Record<Side, SideShare>>

/**
 * What may help now.
 * `silent`: a side said nothing for long while the other spoke. `dominates`: a side speaks much more, a person.
 * `someSilent`, `someDominate`: the same where a side is so small that its name would point at people.
 */
export type FloorAdvice =
  | { kind: 'silent'; side: Side; minutes: number }
  | { kind: 'dominates'; side: Side }
  | { kind: 'someSilent' }
  | { kind: 'someDominate' }

/** Below this a side is so small that what is said of it is said of somebody. */
export const PEOPLE_FOR_SIDE = 3
const MINUTE_MS = 60_000
const SILENT_MS = 10 * MINUTE_MS
/** How long the other side spoke, before silence is worth a word. */
const OTHER_SPOKE_MS = 3 * MINUTE_MS
/** Before this nobody can dominate yet. */
const ENOUGH_TALK_MS = 5 * MINUTE_MS
/** A person of one side speaks this many times as long as one of the other. */
const DOMINATES = 1.5

/** The share of one side, from 0 to 1: x / (x + y). Null where there is nothing to share. */
export function shareOf(
  balance: FloorBalance,
  side: Side,
  what: 'people' | 'cards' | 'turns' | 'talkMs',
): number | null {
  const total = SIDES.reduce((sum, each) => sum + balance[each][what], 0)
  return total === 0 ? null : balance[side][what] / total
}

/** Numbers of both sides may be shown: neither is so small that it is somebody. */
export function isTellable(balance: FloorBalance): boolean {
  return SIDES.every((side) => balance[side].people >= PEOPLE_FOR_SIDE)
}

/** What whoever leads could do now, the most pressing first. Null: nothing stands out. */
export function adviceOf(balance: FloorBalance, now: number): FloorAdvice | null {
  const isNamed = isTellable(balance)
  for (const side of SIDES) {
    const [own, other] = [balance[side], balance[otherOf(side)]]
    if (own.people === 0 || own.silentSince === null || other.talkMs < OTHER_SPOKE_MS) continue
    const silentMs = now - own.silentSince
    if (silentMs < SILENT_MS) continue
    return isNamed
      ? { kind: 'silent', side, minutes: Math.floor(silentMs / MINUTE_MS) }
      : { kind: 'someSilent' }
  }
  const talkMs = SIDES.reduce((sum, side) => sum + balance[side].talkMs, 0)
  if (talkMs < ENOUGH_TALK_MS) return null
  for (const side of SIDES) {
    const [own, other] = [balance[side], balance[otherOf(side)]]
    if (own.people === 0 || other.people === 0) continue
    if (own.talkMs / own.people > DOMINATES * (other.talkMs / other.people))
      return isNamed ? { kind: 'dominates', side } : { kind: 'someDominate' }
  }
  return null
}

function otherOf(side: Side): Side {
  return side === 'resident' ? 'professional' : 'resident'
}
