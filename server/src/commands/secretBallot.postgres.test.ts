import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { markOne } from '@wijktafel/shared/decisions/marks'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

/** What PostgreSQL itself knows of rows, and shows to everyone who may read them. */
interface Traces {
  xmin: string
  cmin: string
  ctid: string
}
type ElectorateTraces = Traces & { participantId: string; voted: number }
type BallotTraces = Traces & { id: string; marks: string; reason: string }

const VOTERS = 16

let meeting: TestMeeting
let voters: Seat[]
let id: DecisionId

beforeEach(async () => {
  meeting = await buildMeeting()
  voters = await Promise.all(Array.from({ length: VOTERS }, () => meeting.buildSeat(meeting)))
  id = newId<DecisionId>()
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/decisions`, {
    ...{
      id,
      proposal: 'Komt er een bankje?',
      pictures: [],
      influence: 'decide',
      format: 'consent',
      options: [],
    },
  })
  await act('open')
})
afterEach(() => meeting.close())

const act = (action: 'open' | 'close') =>
  meeting.facilitator.json<DecisionDetail>('POST', `/api/decisions/${id}/${action}`)

/** The reason says whose ballot it is: so the test knows what nobody may find out. */
const vote = (seat: Seat, index: number) =>
  seat.json('POST', `/api/decisions/${id}/ballots`, {
    ...{
      participantId: seat.seatId,
      marks: markOne(index % 2 === 0 ? 'agree' : 'stop'),
      reason: seat.seatId,
    },
  })

async function electorate(): Promise<ElectorateTraces[]> {
  const query = sql<ElectorateTraces>`select xmin::text, cmin::text, ctid::text, * from electorate order by ctid`
  return (await query.execute(meeting.deps.db)).rows
}

async function ballots(): Promise<BallotTraces[]> {
  const query = sql<BallotTraces>`select xmin::text, cmin::text, ctid::text, * from ballot order by ctid`
  return (await query.execute(meeting.deps.db)).rows
}

const descents = (ids: readonly string[]) =>
  ids.filter((one, index) => index > 0 && one < (ids[index - 1] ?? '')).length

/** Rows with versions that were replaced but are still there to be read: all in the pages of the table. */
async function rowsInPages(table: string): Promise<number> {
  await sql`create extension if not exists pageinspect`.execute(meeting.deps.db)
  const { rows } = await sql<{ rows: number }>`
    select count(*) as rows
    from generate_series(0, pg_relation_size(${table}) / 8192 - 1) as page,
      lateral heap_page_items(get_raw_page(${table}, page))
    where lp_len > 0
  `.execute(meeting.deps.db)
  return rows[0]?.rows ?? Number.NaN
}

describe('a ballot on PostgreSQL', () => {
  it('has the same writer as all voters and all other ballots, after each vote', async () => {
    for (const [index, seat] of voters.entries()) {
      await vote(seat, index)
      const [people, votes] = [await electorate(), await ballots()]
      expect(votes).toHaveLength(index + 1)
      expect(people.filter(({ voted }) => voted === 1)).toHaveLength(index + 1)
      expect(new Set([...people, ...votes].map(({ xmin }) => xmin)).size).toBe(1)
      expect(new Set(people.map(({ cmin }) => cmin)).size).toBe(1)
      expect(new Set(votes.map(({ cmin }) => cmin)).size).toBe(1)
    }
  })

  it('does not lie in the order of voting, nor beside its voter', async () => {
    for (const [index, seat] of voters.entries()) await vote(seat, index)
    for (const isClosed of [false, true]) {
      if (isClosed) await act('close')
      const [people, votes] = [await electorate(), await ballots()]
      // In the order of random ids, page by page: in the order of voting there would be about seven descents.
      expect(descents(people.map(({ participantId }) => participantId))).toBeLessThanOrEqual(2)
      expect(descents(votes.map((ballot) => ballot.id))).toBeLessThanOrEqual(2)
      const inOrderOfVoting = voters.map(({ seatId }): string => seatId)
      expect(votes.map(({ reason }) => reason)).not.toEqual(inOrderOfVoting)
      expect(votes.map(({ reason }) => reason)).not.toEqual(people.map(({ participantId }) => participantId))
    }
  })

  it('shares no value with its voter but that of the decision, and of what many have', async () => {
    for (const [index, seat] of voters.entries()) await vote(seat, index)
    const [people, votes] = [await electorate(), await ballots()]
    for (const { reason: voterId, ...ballot } of votes) {
      const own = people.find(({ participantId }) => participantId === voterId)
      if (!own) throw new Error('a ballot of nobody')
      const { ctid: _place, ...told } = own
      const shared = Object.values(ballot).filter((value) => Object.values(told).includes(value as never))
      for (const value of shared) {
        const bearers = people.filter((person) => Object.values(person).includes(value as never))
        expect(bearers).toHaveLength(VOTERS)
      }
    }
  })

  it('leaves no earlier version of a row in the table once the decision is closed', async () => {
    for (const [index, seat] of voters.entries()) await vote(seat, index)
    expect(await rowsInPages('ballot')).toBeGreaterThan(VOTERS)
    await act('close')
    expect(await rowsInPages('ballot')).toBe(VOTERS)
    expect(await rowsInPages('electorate')).toBe(VOTERS)
  })

  it('is gone from the table when the project is erased', async () => {
    for (const [index, seat] of voters.entries()) await vote(seat, index)
    const name = 'Rookvrij in de Lindebuurt'
    await meeting.facilitator.json('POST', `/api/projects/${meeting.projectId}/erase`, { name })
    for (const table of ['ballot', 'electorate', 'participant', 'card'])
      expect(await rowsInPages(table)).toBe(0)
  })
})
