import { markOne } from '@wijktafel/shared/decisions/marks'
import {
  type ActivityId,
  type CardId,
  type DecisionId,
  newId,
  type ParticipantId,
} from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import { Visitor } from '../demo/visitor.ts'
import type { Town } from './town.ts'

interface GuestPlan {
  face: string
  side: Side
  cards: { zone: string; pictures: string[]; text: string }[]
  choice: string
  reason?: string
}

/** More people at the table, so that the board is as full as on a real afternoon. */
const PLANS: readonly GuestPlan[] = [
  {
    face: '1F426',
    side: 'resident',
    choice: 'o1',
    cards: [
      { zone: 'stress', pictures: ['1F4EC', '1F615'], text: 'Moeilijke brieven' },
      { zone: 'happy', pictures: ['1F333', '1F415'], text: 'Het park' },
    ],
  },
  {
    face: '1F989',
    side: 'resident',
    choice: 'o1',
    reason: 'Zonder slaap lukt niets.',
    cards: [
      { zone: 'stress', pictures: ['1F634', '1F504'], text: 'Slecht slapen' },
      { zone: 'happy', pictures: ['2615', '1F475'], text: 'Koffie met buren' },
    ],
  },
  {
    face: '1F994',
    side: 'resident',
    choice: 'o2',
    cards: [
      { zone: 'stress', pictures: ['1F697', '1F4A8'], text: 'Te hard rijden' },
      { zone: 'happy', pictures: ['26BD'], text: 'Voetbal op zondag' },
    ],
  },
  {
    face: '1F33B',
    side: 'professional',
    choice: 'o1',
    cards: [{ zone: 'stress', pictures: ['1F3E5', '23F3'], text: 'Wachten bij de dokter' }],
  },
  {
    face: '1F407',
    side: 'professional',
    choice: 'o2',
    reason: 'Kinderen zien het elke dag.',
    cards: [{ zone: 'happy', pictures: ['1F957', '1F469-200D-1F373'], text: 'Samen koken' }],
  },
  {
    face: '1F418',
    side: 'professional',
    choice: 'o1',
    cards: [{ zone: 'stress', pictures: ['1F68C'], text: 'Bus weg' }],
  },
]

export interface Guest {
  plan: GuestPlan
  visitor: Visitor
  id: ParticipantId
}

/** Takes seats with the code of the meeting, as phones do. */
export async function seatGuests(town: Town): Promise<Guest[]> {
  const guests: Guest[] = []
  for (const plan of PLANS) {
    const visitor = new Visitor(town.origin)
    const id = newId<ParticipantId>()
    await visitor.call('POST /api/sessions/:sessionId/participants', {
      params: { sessionId: town.openSessionId },
      body: { id, face: plan.face, side: plan.side, language: 'nl', code: town.code },
    })
    guests.push({ plan, visitor, id })
  }
  return guests
}

export async function layCards(town: Town, guests: readonly Guest[], activityId: ActivityId): Promise<void> {
  for (const { plan, visitor, id } of guests) {
    for (const { zone, pictures, text } of plan.cards) {
      await visitor.call('POST /api/sessions/:sessionId/cards', {
        params: { sessionId: town.openSessionId },
        body: { id: newId<CardId>(), participantId: id, activityId, zoneId: zone, pictures, text },
      })
    }
  }
}

export async function giveVotes(guests: readonly Guest[], decisionId: DecisionId): Promise<void> {
  for (const { plan, visitor, id } of guests) {
    await visitor.call('POST /api/decisions/:decisionId/ballots', {
      params: { decisionId },
      body: { participantId: id, marks: markOne(plan.choice), reason: plan.reason ?? '' },
    })
  }
}
