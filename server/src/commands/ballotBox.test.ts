import { markOne } from '@wijktafel/shared/decisions/marks'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { TEST_SQL } from '../../../tests/support/openTestSql.ts'

let meeting: TestMeeting
let id: DecisionId

beforeEach(async () => {
  meeting = await buildMeeting()
  id = newId<DecisionId>()
})
afterEach(() => meeting.close())

const act = (action: 'open' | 'close') => meeting.facilitator.json('POST', `/api/decisions/${id}/${action}`)

async function open(): Promise<void> {
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
}

const vote = (seat: Seat, choice: string, reason = '') =>
  seat.request('POST', `/api/decisions/${id}/ballots`, {
    ...{ participantId: seat.seatId, marks: markOne(choice), reason },
  })

const BROKEN = 'kapot'

/** From now on the table takes no ballot with this one reason. Gives what mends it. */
async function breakTable(): Promise<() => Promise<unknown>> {
  const { db } = meeting.deps
  const run = (text: string) => sql.raw(text).execute(db)
  if (TEST_SQL === 'sqlite') {
    await run(`CREATE TRIGGER broken BEFORE INSERT ON ballot WHEN new.reason = '${BROKEN}'
      BEGIN SELECT RAISE(ABORT, 'broken'); END`)
    return () => run('DROP TRIGGER broken')
  }
  await run(`ALTER TABLE ballot ADD CONSTRAINT broken CHECK (reason <> '${BROKEN}')`)
  return () => run('ALTER TABLE ballot DROP CONSTRAINT broken')
}

it('stores those that come together, though one of them is wrong: that one hears so, and can vote again', async () => {
  const seats = await Promise.all(Array.from({ length: 8 }, () => meeting.buildSeat(meeting)))
  await open()
  const answers = await Promise.all(seats.map((seat, index) => vote(seat, index === 5 ? 'tree' : 'agree')))
  const words = await Promise.all(
    answers.map((answer) => (answer.ok ? 'taken' : refusalOf(Promise.resolve(answer)))),
  )
  expect(words).toEqual(words.map((_, index) => (index === 5 ? '400 ballotInvalid' : 'taken')))
  const wrong = seats[5]
  if (wrong) expect((await vote(wrong, 'worry')).status).toBe(200)
  expect(await act('close')).toMatchObject({ result: { total: { agree: 7, worry: 1, stop: 0 } } })
})

it('loses none of those that came together with one that the database does not take', async () => {
  const seats = await Promise.all(Array.from({ length: 8 }, () => meeting.buildSeat(meeting)))
  await open()
  const mend = await breakTable()
  try {
    const answers = await Promise.all(
      seats.map((seat, index) => vote(seat, 'agree', index === 5 ? BROKEN : '')),
    )
    expect(answers.map(({ status }) => status)).toEqual(seats.map((_, index) => (index === 5 ? 500 : 200)))
  } finally {
    await mend()
  }
  const again = seats[5]
  if (again) expect((await vote(again, 'stop')).status).toBe(200)
  expect(await act('close')).toMatchObject({ result: { total: { agree: 7, worry: 0, stop: 1 } } })
})
