import { markOne } from '@wijktafel/shared/decisions/marks'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildMeeting, type Seat, type TestMeeting } from '../../../../tests/support/buildMeeting.ts'

/** What PostgreSQL itself knows of rows, and shows to everyone who may read them. */
interface Traces {
  xmin: string
  cmin: string
  ctid: string
}

const PAPERS = 12
const CARDS = 4

let meeting: TestMeeting
let seats: Seat[]
let codes: string[]
let cardCodes: string[]
let id: DecisionId

beforeEach(async () => {
  meeting = await buildMeeting()
  seats = await Promise.all(Array.from({ length: 3 }, () => meeting.buildSeat(meeting)))
  id = newId<DecisionId>()
  const { facilitator, sessionId } = meeting
  await facilitator.json('POST', `/api/sessions/${sessionId}/decisions`, {
    ...{
      id,
      proposal: 'Komt er een bankje?',
      pictures: [],
      influence: 'decide',
      format: 'consent',
      options: [],
    },
    rules: { isOpenRound: true },
  })
  const people = { resident: PAPERS, professional: 0 }
  const { ballots } = await facilitator.json<{ ballots: { code: string }[] }>(
    'POST',
    `/api/decisions/${id}/paper`,
    people,
  )
  codes = ballots.map(({ code }) => code)
  await facilitator.json('POST', `/api/decisions/${id}/hand-voters`, { resident: 2, professional: 0 })
  const made = await facilitator.json<{ cards: { code: string }[] }>(
    'POST',
    `/api/decisions/${id}/turn-cards`,
    { people: { resident: CARDS, professional: 0 }, forPeopleHere: false },
  )
  cardCodes = made.cards.map(({ code }) => code)
  await facilitator.json('POST', `/api/decisions/${id}/open`)
})
afterEach(() => meeting.close())

/** The reason says which code it was: so the test knows what nobody may find out. */
const give = (code: string) =>
  meeting.facilitator.json('POST', `/api/decisions/${id}/paper-ballots`, {
    ...{ code, marks: markOne('agree'), reason: code },
  })

async function rowsOf<Row>(
  table: 'paperVoter' | 'turnCard' | 'electorate' | 'ballot',
): Promise<(Row & Traces)[]> {
  const query = sql<
    Row & Traces
  >`select xmin::text, cmin::text, ctid::text, * from ${sql.table(table)} order by ctid`
  return (await query.execute(meeting.deps.db)).rows
}

const descents = (ids: readonly string[]) =>
  ids.filter((one, index) => index > 0 && one < (ids[index - 1] ?? '')).length

async function expectOneWriter(ballots: number): Promise<void> {
  const votes = await rowsOf<{ id: string }>('ballot')
  const papers = await rowsOf<{ codeHash: string }>('paperVoter')
  const cards = await rowsOf<{ codeHash: string }>('turnCard')
  const people = await rowsOf('electorate')
  expect(votes).toHaveLength(ballots)
  expect(new Set([...votes, ...papers, ...cards, ...people].map(({ xmin }) => xmin)).size).toBe(1)
  for (const rows of [votes, papers, cards, people])
    expect(new Set(rows.map(({ cmin }) => cmin)).size).toBe(1)
  expect(descents(votes.map((ballot) => ballot.id))).toBeLessThanOrEqual(2)
  for (const rows of [papers, cards])
    expect(descents(rows.map(({ codeHash }) => codeHash))).toBeLessThanOrEqual(2)
}

it('has the same writer as all other ballots and voters, whichever way each came', async () => {
  for (const [index, code] of codes.entries()) {
    await give(code)
    await expectOneWriter(index + 1)
  }
  const [first, ...others] = seats
  if (!first) throw new Error('no seat')
  const body = { participantId: first.seatId, marks: markOne('agree') }
  await first.json('POST', `/api/decisions/${id}/ballots`, body)
  await expectOneWriter(PAPERS + 1)
  expect(others).toHaveLength(2)
  const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
  for (const client of [core, meeting.facilitator]) {
    const counts = { resident: { agree: 2 }, professional: {} }
    await client.json('POST', `/api/decisions/${id}/hand-counts`, { counts })
  }
  await expectOneWriter(PAPERS + 3)
  for (const [index, code] of cardCodes.entries()) {
    const swept = { cards: [{ code, edge: index % 2 === 0 ? 'up' : 'down' }] }
    await meeting.facilitator.json('POST', `/api/decisions/${id}/turn-cards/readings`, swept)
    await expectOneWriter(PAPERS + 3 + index + 1)
  }
})

it('leaves no earlier version of a code or a count in the tables once it is closed', async () => {
  for (const code of codes) await give(code)
  await meeting.facilitator.json('POST', `/api/decisions/${id}/hand-counts`, {
    counts: { resident: { stop: 2 }, professional: {} },
  })
  await meeting.facilitator.json('POST', `/api/decisions/${id}/close`)
  await sql`create extension if not exists pageinspect`.execute(meeting.deps.db)
  const rowsInPages = async (table: string) => {
    const { rows } = await sql<{ rows: number }>`
      select count(*) as rows
      from generate_series(0, pg_relation_size(${table}) / 8192 - 1) as page,
        lateral heap_page_items(get_raw_page(${table}, page))
      where lp_len > 0
    `.execute(meeting.deps.db)
    return Number(rows[0]?.rows)
  }
  expect(await rowsInPages('"paperVoter"')).toBe(PAPERS)
  expect(await rowsInPages('"handCount"')).toBe(0)
  expect(await rowsInPages('ballot')).toBe(PAPERS)
})
