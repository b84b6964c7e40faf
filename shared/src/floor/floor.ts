import type { ParticipantId } from '../ids.ts'
import type { Side } from '../roles.ts'

/**
 * Who has the word. One person has the talking stick; in a round it goes from hand to hand. Kept as one value with the
 * meeting: each change makes a new one, and says which speaking came to an end by it. Pure; server clock in epoch ms.
 */
export interface Floor {
  turn: FloorTurn | null
  round: FloorRound | null
  /** Talk without the stick: whoever leads tapped that this side speaks. */
  talk: { side: Side; since: number } | null
  /** Who began a round before, in order: the next one begins with somebody else. */
  began: readonly ParticipantId[]
}

export interface FloorTurn {
  participantId: ParticipantId
  side: Side
  since: number
}

export interface FloorRound {
  /** Who comes next, in order. Who has the word is not among them. */
  waiting: readonly ParticipantId[]
  /** Who had the word or passed. */
  had: readonly ParticipantId[]
}

export interface Speaker {
  id: ParticipantId
  side: Side
}

/** Of one side, without who: all that is kept of speaking. */
export interface Spoken {
  side: Side
  /** `turn`: with the stick. `talk`: kept by tap. */
  kind: 'turn' | 'talk'
  startedAt: number
  endedAt: number
}

export interface FloorChange {
  floor: Floor
  spoken: Spoken | null
}

export const NO_FLOOR: Floor = { turn: null, round: null, talk: null, began: [] }

/** Gives the stick to one person: whoever had it gives it up. In a round they need not wait for their turn any more. */
export function giveTurn(floor: Floor, { id, side }: Speaker, now: number): FloorChange {
  if (floor.turn?.participantId === id) return { floor, spoken: null }
  const { floor: ended, spoken } = stop(floor, now)
  return {
    floor: {
      ...ended,
      turn: { participantId: id, side, since: now },
      round: ended.round && {
        ...ended.round,
        waiting: ended.round.waiting.filter((other) => other !== id),
      },
    },
    spoken,
  }
}

/** The stick lies on the table. In a round the next one takes it; after the last one the round is over. */
export function endTurn(
  floor: Floor,
  { present, now }: { present: readonly Speaker[]; now: number },
): FloorChange {
  const { floor: ended, spoken } = stop(floor, now)
  return { floor: ended.round ? passOn(ended, { present, now }) : ended, spoken }
}

/** Everyone who is in gets the word once. `order`: all who are in, as they were shuffled. */
export function startRound(
  floor: Floor,
  { order, now }: { order: readonly Speaker[]; now: number },
): FloorChange {
  const { floor: ended, spoken } = stop(floor, now)
  const first = firstOfRound(order, floor.began)
  if (!first) return { floor: ended, spoken }
  const at = order.indexOf(first)
  const waiting = [...order.slice(at + 1), ...order.slice(0, at)].map(({ id }) => id)
  return {
    floor: {
      ...ended,
      turn: { participantId: first.id, side: first.side, since: now },
      round: { waiting, had: [] },
      began: [...floor.began, first.id],
    },
    spoken,
  }
}

/** The round is over before everyone had the word. Whoever has it keeps it. */
export function endRound(floor: Floor): FloorChange {
  return { floor: { ...floor, round: null }, spoken: null }
}

/** Somebody of this side speaks without the stick; null: nobody does any more. */
export function setTalk(floor: Floor, side: Side | null, now: number): FloorChange {
  if (floor.talk?.side === side) return { floor, spoken: null }
  const { floor: ended, spoken } = stop(floor, now)
  return { floor: { ...ended, round: null, talk: side === null ? null : { side, since: now } }, spoken }
}

/** Of those who are in whoever began the fewest rounds, and among them the first of the shuffled order. */
function firstOfRound(order: readonly Speaker[], began: readonly ParticipantId[]): Speaker | undefined {
  const times = (id: ParticipantId) => began.filter((other) => other === id).length
  const fewest = Math.min(...order.map(({ id }) => times(id)))
  return order.find(({ id }) => times(id) === fewest)
}

/** Who left is passed over; who came in since comes last. */
function passOn(floor: Floor, { present, now }: { present: readonly Speaker[]; now: number }): Floor {
  const { round } = floor
  if (!round) return floor
  const known = new Set([...round.waiting, ...round.had])
  const waiting = [...round.waiting, ...present.map(({ id }) => id).filter((id) => !known.has(id))]
  const here = new Map(present.map((speaker) => [speaker.id, speaker]))
  const at = waiting.findIndex((id) => here.has(id))
  const nextId = waiting[at]
  const next = nextId === undefined ? undefined : here.get(nextId)
  if (!next) return { ...floor, round: null }
  return {
    ...floor,
    turn: { participantId: next.id, side: next.side, since: now },
    // Who is away now may be back before the round is over.
    round: { ...round, waiting: [...waiting.slice(0, at), ...waiting.slice(at + 1)] },
  }
}

/** Ends whatever speaking goes on. */
function stop(floor: Floor, now: number): FloorChange {
  const { turn, talk, round } = floor
  const spoken: Spoken | null = turn
    ? { side: turn.side, kind: 'turn', startedAt: turn.since, endedAt: Math.max(now, turn.since) }
    : talk && { side: talk.side, kind: 'talk', startedAt: talk.since, endedAt: Math.max(now, talk.since) }
  const had = turn && round && !round.had.includes(turn.participantId) ? [turn.participantId] : []
  return {
    floor: {
      ...floor,
      turn: null,
      talk: null,
      round: round && { ...round, had: [...round.had, ...had] },
    },
    spoken,
  }
}
