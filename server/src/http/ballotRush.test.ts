import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { Participant } from '@wijktafel/shared/api/participant'
import type { Marks } from '@wijktafel/shared/decisions/marks'
import { DEFAULT_RULES } from '@wijktafel/shared/decisions/rules'
import { tally } from '@wijktafel/shared/decisions/tally'
import { type DecisionId, newId, type ParticipantId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

/** Everybody votes at once. On PostgreSQL each request goes to the other one of two nodes. */

const VOTERS = 200
const OPTIONS = ['bench', 'garden', 'coffee', 'light']
const RUSH_MS = 120_000

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

interface Voter {
  /** One browser, or two of the same person. */
  devices: TestClient[]
  seatId: ParticipantId
  side: Side
  marks: Marks
}

async function prepare(): Promise<DecisionId> {
  const id = newId<DecisionId>()
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/decisions`, {
    ...{ id, proposal: 'Wat doen we met het plein?', pictures: [], influence: 'decide', format: 'ranking' },
    options: OPTIONS.map((option) => ({ id: option, label: option, pictures: [] })),
  })
  return id
}
const act = (id: DecisionId, action: 'open' | 'close') =>
  meeting.facilitator.json<DecisionDetail>('POST', `/api/decisions/${id}/${action}`)

/** Each wants another order, so that what was counted tells what was given. */
function marksOf(index: number): Marks {
  const from = index % OPTIONS.length
  const order = [...OPTIONS.slice(from), ...OPTIONS.slice(0, from)].slice(0, 1 + (index % 3))
  return Object.fromEntries(order.map((option, place) => [option, place + 1]))
}

async function buildVoter(index: number): Promise<Voter> {
  const side = index % 3 === 0 ? 'professional' : 'resident'
  const { seatId, ...device } = await meeting.buildSeat(meeting, side)
  return { devices: [device], seatId, side, marks: marksOf(index) }
}

/** Somebody of the kernteam who has the meeting open on a laptop and on a phone. */
async function buildMember(index: number): Promise<Voter> {
  const laptop = await meeting.buildMember({ projectId: meeting.projectId })
  const { email } = await meeting.deps.db
    .selectFrom('authUser')
    .select('email')
    .where('id', '=', laptop.userId)
    .executeTakeFirstOrThrow()
  const phone = meeting.visitor()
  await phone.json('POST', '/api/sign-in', { email, password: 'lindebloesem' })
  const path = `/api/sessions/${meeting.sessionId}/enter`
  const { id: seatId, side } = await laptop.json<Participant>('POST', path, {})
  return { devices: [laptop, phone], seatId, side, marks: marksOf(index) }
}

const give = ({ seatId, marks }: Voter, id: DecisionId, device: TestClient) =>
  device.request('POST', `/api/decisions/${id}/ballots`, { participantId: seatId, marks })

async function wordOf(answer: Response): Promise<string> {
  return answer.ok ? 'taken' : refusalOf(Promise.resolve(answer))
}

const stored = (id: DecisionId) =>
  meeting.deps.db.selectFrom('ballot').selectAll().where('decisionId', '=', id).execute()
const votedOf = async (id: DecisionId) =>
  (await meeting.deps.db.selectFrom('electorate').selectAll().where('decisionId', '=', id).execute())
    .filter(({ voted }) => voted === 1)
    .map(({ participantId }) => participantId)

/** The outcome of these voters and no others. */
function outcomeOf(voters: readonly Voter[], electorate: number) {
  const ballots = voters.map(({ side, marks }) => ({ side, marks, reason: '' }))
  const options = OPTIONS.map((id) => ({ id }))
  return tally({ format: 'ranking', options, rules: DEFAULT_RULES, ballots, electorate, random: () => 0 })
}

describe('two hundred people at once', () => {
  it(
    'are each counted once: whoever taps twice, or on two devices, is told that the vote is in',
    async () => {
      const voters = await Promise.all(Array.from({ length: VOTERS - 8 }, (_, index) => buildVoter(index)))
      for (let index = 0; index < 8; index++) voters.push(await buildMember(index))
      const id = await prepare()
      await act(id, 'open')

      const answers = await Promise.all(
        voters.map(async (voter) => {
          const [first, second = first] = voter.devices
          if (!first || !second) throw new Error('nobody votes without a device')
          // Two taps on one device, or one on each of two: at the same moment.
          const given = await Promise.all([give(voter, id, first), give(voter, id, second)])
          return Promise.all(given.map(wordOf))
        }),
      )
      for (const words of answers) expect(words.toSorted()).toEqual(['409 alreadyVoted', 'taken'])

      expect(await stored(id)).toHaveLength(VOTERS)
      expect((await votedOf(id)).toSorted()).toEqual(voters.map(({ seatId }) => seatId).toSorted())
      const { result, ballots } = await act(id, 'close')
      expect(result).toEqual(outcomeOf(voters, VOTERS))
      expect(ballots?.map(({ marks }) => JSON.stringify(marks)).toSorted()).toEqual(
        voters.map(({ marks }) => JSON.stringify(sortKeys(marks))).toSorted(),
      )
    },
    RUSH_MS,
  )

  it(
    'at the very moment of closing are counted or refused with a word, and nothing is between',
    async () => {
      const voters = await Promise.all(Array.from({ length: 60 }, (_, index) => buildVoter(index)))
      const id = await prepare()
      await act(id, 'open')
      const [early, late] = [voters.slice(0, 30), voters.slice(30)]
      const send = (voter: Voter) => voter.devices.map((device) => give(voter, id, device).then(wordOf))
      const first = early.flatMap(send)
      await Promise.race(first)
      const [closed, closedToo, words] = await Promise.all([
        act(id, 'close'),
        act(id, 'close'),
        Promise.all([...first, ...late.flatMap(send)]),
      ])
      expect(closedToo).toEqual(closed)
      for (const word of words) expect(['taken', '410 decisionClosed']).toContain(word)
      const counted = voters.filter((_, index) => words[index] === 'taken')
      expect(counted.length).toBeGreaterThan(0)
      expect(closed.result).toEqual(outcomeOf(counted, voters.length))
      expect(await stored(id)).toHaveLength(counted.length)
      expect((await votedOf(id)).toSorted()).toEqual(counted.map(({ seatId }) => seatId).toSorted())

      const after = await Promise.all(late.slice(0, 3).flatMap(send))
      expect(after).toEqual(Array(3).fill('410 decisionClosed'))
      expect(await stored(id)).toHaveLength(counted.length)
    },
    RUSH_MS,
  )
})

const sortKeys = (marks: Marks) =>
  Object.fromEntries(Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1)))
