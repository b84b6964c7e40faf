import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { markOne } from '@wijktafel/shared/decisions/marks'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Side } from '@wijktafel/shared/roles'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { TEST_SQL } from '../../../tests/support/openTestSql.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const OPTIONS = [
  { id: 'bench', label: 'Een bankje', pictures: ['1FA91'] },
  { id: 'garden', label: 'Een tuin', pictures: ['1F33B'] },
]
const path = () => `/api/sessions/${meeting.sessionId}/decisions`
const draft = (change = {}) => ({
  id: newId<DecisionId>(),
  proposal: 'Wat doen we met het plein?',
  pictures: ['1F333'],
  influence: 'decide',
  format: 'chooseOne',
  options: OPTIONS,
  ...change,
})
const consent = { format: 'consent', options: [] }

async function prepare(change = {}): Promise<DecisionId> {
  return (await meeting.facilitator.json<DecisionDetail>('POST', path(), draft(change))).id
}
const act = (id: DecisionId, action: 'open' | 'close') =>
  meeting.facilitator.json<DecisionDetail>('POST', `/api/decisions/${id}/${action}`)
const seats = (count: number, side: Side = 'resident') =>
  Promise.all(Array.from({ length: count }, () => meeting.buildSeat(meeting, side)))
const vote = (id: DecisionId, seat: Seat, choice: string, reason = '') =>
  seat.request('POST', `/api/decisions/${id}/ballots`, {
    ...{ participantId: seat.seatId, marks: markOne(choice), reason },
  })
const list = async (client: TestClient) =>
  (await client.json<{ decisions: DecisionDetail[] }>('GET', path())).decisions

describe('preparing', () => {
  it('keeps a draft that the regisseur may change and take away, and that people in the room do not see', async () => {
    const [fatma] = await seats(2)
    await seats(1, 'professional')
    const id = await prepare()
    await meeting.facilitator.json('POST', path(), draft({ id, proposal: 'Nog een keer verstuurd' }))
    const changed = await meeting.facilitator.json('PATCH', `/api/decisions/${id}`, { influence: 'advise' })
    expect(changed).toMatchObject({
      proposal: 'Wat doen we met het plein?',
      influence: 'advise',
      wouldVote: { resident: 2, professional: 1 },
      result: null,
      ballots: null,
    })
    expect(await list(meeting.facilitator)).toHaveLength(1)
    expect(fatma && (await list(fatma))).toEqual([])
    await meeting.facilitator.json('DELETE', `/api/decisions/${id}`)
    expect(await list(meeting.facilitator)).toEqual([])
  })

  it.each([
    ['choose-one with one option', { options: OPTIONS.slice(1) }],
    ['the same option twice', { options: [OPTIONS[0], OPTIONS[0]] }],
    ['an option with the name of none of these', { options: [OPTIONS[0], { ...OPTIONS[1], id: 'none' }] }],
    [
      'an option with a name that all objects have',
      { options: [OPTIONS[0], { ...OPTIONS[1], id: 'constructor' }] },
    ],
    [
      'two options that stand for one card',
      { options: OPTIONS.map((option) => ({ ...option, recordId: 'shape:card_bench' })) },
    ],
    [
      'what can be on no board',
      { options: OPTIONS.map((option, n) => ({ ...option, recordId: `page:${n}` })) },
    ],
    ['consent with options', { format: 'consent' }],
    ['an activity of elsewhere', { activityId: newId() }],
    ['no proposal', { proposal: ' ' }],
  ])('refuses %s', async (_, change) => {
    expect(await refusalOf(meeting.facilitator.request('POST', path(), draft(change)))).toBe('400 badRequest')
  })

  it('lets an option stand for something on the board, from the draft to the outcome; one that says nothing stands for nothing', async () => {
    const [fatma] = await seats(1)
    const [bench, garden] = OPTIONS
    const own = [{ ...bench, recordId: 'shape:card_bench' }, garden]
    const known = own.map((option) => ({ recordId: null, ...option }))
    const id = await prepare()
    const changed = await meeting.facilitator.json('PATCH', `/api/decisions/${id}`, { options: own })
    expect(changed).toMatchObject({ options: known })
    await act(id, 'open')
    expect((await meeting.stage()).decision).toMatchObject({ options: known })
    if (fatma) expect((await vote(id, fatma, 'bench')).status).toBe(200)
    expect(await act(id, 'close')).toMatchObject({
      options: known,
      result: { total: { bench: 1, garden: 0 } },
    })
    expect((await meeting.stage()).outcome).toMatchObject({ options: known, result: { winner: 'bench' } })
    const report = await meeting.facilitator.json('GET', `/api/sessions/${meeting.sessionId}/report`)
    expect(JSON.stringify(report)).toContain('"recordId":"shape:card_bench"')
  })

  it('is for the regisseur alone', async () => {
    const id = await prepare()
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const [fatma] = await seats(1)
    for (const client of [core, fatma]) {
      for (const request of [
        client?.request('POST', path(), draft()),
        client?.request('PATCH', `/api/decisions/${id}`, { influence: 'inform' }),
        client?.request('DELETE', `/api/decisions/${id}`),
        client?.request('POST', `/api/decisions/${id}/open`),
        client?.request('POST', `/api/decisions/${id}/close`),
      ]) {
        expect(request && (await refusalOf(request))).toBe('403 notAllowed')
      }
    }
    expect(await refusalOf(meeting.visitor().request('POST', path(), draft()))).toBe('401 notSignedIn')
    const stranger = await meeting.buildMember()
    expect(await refusalOf(stranger.request('PATCH', `/api/decisions/${id}`, {}))).toBe('404 notFound')
  })
})

describe('opening', () => {
  it('fixes the rules and the electorate: coaches and who left or came later do not vote', async () => {
    const [stays, left] = await seats(2)
    await left?.json('POST', `/api/participants/${left.seatId}/leave`)
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/enter`, {})
    const id = await prepare(consent)
    const opened = await act(id, 'open')
    expect(opened).toMatchObject({ state: 'open', wouldVote: null, result: null, ballots: null })
    const [late] = await seats(1)
    if (!stays || !left || !late) throw new Error('no seats')
    expect(await refusalOf(vote(id, late, 'agree'))).toBe('403 notInElectorate')
    expect(await refusalOf(vote(id, left, 'agree'))).toBe('403 notInElectorate')
    expect((await vote(id, stays, 'agree')).status).toBe(200)
    const electorate = await meeting.deps.db.selectFrom('electorate').selectAll().execute()
    expect(electorate).toHaveLength(2)

    const { facilitator } = meeting
    const change = facilitator.request('PATCH', `/api/decisions/${id}`, { proposal: 'Iets anders' })
    expect(await refusalOf(change)).toBe('409 decisionFixed')
    expect(await refusalOf(facilitator.request('DELETE', `/api/decisions/${id}`))).toBe('409 decisionFixed')
    expect((await meeting.stage()).decision).toMatchObject({ id, influence: 'decide', format: 'consent' })
  })

  it('happens once, and one at a time', async () => {
    const [fatma] = await seats(1)
    const [first, second] = [await prepare(), await prepare(consent)]
    await Promise.all([act(first, 'open'), act(first, 'open')])
    const other = meeting.facilitator.request('POST', `/api/decisions/${second}/open`)
    expect(await refusalOf(other)).toBe('409 otherDecisionOpen')
    if (fatma) expect((await vote(first, fatma, 'bench')).status).toBe(200)
    await act(first, 'open')
    await act(first, 'close')
    const again = meeting.facilitator.request('POST', `/api/decisions/${first}/open`)
    expect(await refusalOf(again)).toBe('409 decisionFixed')
    await act(second, 'open')
  })

  it('waits for the meeting', async () => {
    const { projectId, facilitator } = meeting
    const { sessionId } = await meeting.buildSession(facilitator, { projectId })
    const body = draft()
    await facilitator.json('POST', `/api/sessions/${sessionId}/decisions`, body)
    expect(await refusalOf(facilitator.request('POST', `/api/decisions/${body.id}/open`))).toBe(
      '409 sessionNotOpen',
    )
  })
})

describe('voting', () => {
  it('takes one ballot a person, whatever comes at once', async () => {
    const [fatma, kim] = await seats(2)
    if (!fatma || !kim) throw new Error('no seats')
    const id = await prepare()
    expect(await refusalOf(vote(id, fatma, 'bench'))).toBe('409 decisionNotOpen')
    await act(id, 'open')
    const answers = await Promise.all(Array.from({ length: 6 }, () => vote(id, fatma, 'bench')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await refusalOf(vote(id, fatma, 'garden'))).toBe('409 alreadyVoted')
    const ballots = await meeting.deps.db.selectFrom('ballot').select('marks').execute()
    expect(ballots).toEqual([{ marks: '{"bench":1}' }])
    await act(id, 'close')
    expect(await refusalOf(vote(id, kim, 'bench'))).toBe('410 decisionClosed')
  })

  it('refuses a malformed ballot without using up the vote', async () => {
    const [fatma] = await seats(1)
    if (!fatma) throw new Error('no seat')
    const id = await prepare()
    await act(id, 'open')
    expect(await refusalOf(vote(id, fatma, 'agree'))).toBe('400 ballotInvalid')
    expect(await refusalOf(vote(id, fatma, 'constructor'))).toBe('400 ballotInvalid')
    const long = 'a'.repeat(LIMITS.REASON_LENGTH + 1)
    expect(await refusalOf(vote(id, fatma, 'bench', long))).toBe('400 badRequest')
    expect((await vote(id, fatma, 'bench')).status).toBe(200)
  })

  it('is for the owner of the seat', async () => {
    const [fatma, kim] = await seats(2)
    if (!fatma || !kim) throw new Error('no seats')
    const id = await prepare()
    await act(id, 'open')
    const body = { participantId: fatma.seatId, marks: markOne('bench') }
    const ballots = `/api/decisions/${id}/ballots`
    expect(await refusalOf(kim.request('POST', ballots, body))).toBe('404 notFound')
    expect(await refusalOf(meeting.facilitator.request('POST', ballots, body))).toBe('404 notFound')
    expect(await refusalOf(meeting.visitor().request('POST', ballots, body))).toBe('401 notSignedIn')
    expect((await vote(id, fatma, 'bench')).status).toBe(200)
  })

  it('shows nothing while it is open: no count, no turnout, no change on any screen', async () => {
    const [fatma, kim] = await seats(2)
    if (!fatma || !kim) throw new Error('no seats')
    const id = await prepare()
    await act(id, 'open')
    const look = async () =>
      JSON.stringify([
        await meeting.stage(),
        await list(meeting.facilitator),
        await list(kim),
        await kim.json('GET', `/api/sessions/${meeting.sessionId}/report`).catch(String),
        await meeting.deps.db.selectFrom('auditLog').selectAll().execute(),
      ])
    const before = await look()
    expect((await vote(id, fatma, 'bench', 'Oma wil zitten')).status).toBe(200)
    expect(await look()).toBe(before)
  })
})

describe('closing', () => {
  it('counts, shows the outcome to everyone with the sealed ballots, and tells the sides apart', async () => {
    const residents = await seats(3)
    const professionals = await seats(3, 'professional')
    const id = await prepare(consent)
    await act(id, 'open')
    for (const seat of residents) await vote(id, seat, 'agree', 'Fijn')
    for (const seat of professionals.slice(1)) await vote(id, seat, 'agree')
    if (professionals[0]) await vote(id, professionals[0], 'worry', 'Wie betaalt dit?')
    const closed = await act(id, 'close')
    expect(closed.result).toMatchObject({
      ballots: 6,
      electorate: 6,
      verdict: 'acceptedWithWorries',
      winner: 'agree',
      total: { agree: 5, worry: 1, stop: 0 },
      bySide: { resident: { agree: 3, worry: 0, stop: 0 }, professional: { agree: 2, worry: 1, stop: 0 } },
    })
    expect(closed.result?.reasons).toHaveLength(4)
    expect(closed.result?.reasons).toContainEqual({
      option: 'worry',
      text: 'Wie betaalt dit?',
      side: 'professional',
    })
    expect((await meeting.stage()).outcome).toMatchObject({ id, result: closed.result })
    expect((await meeting.stage()).decision).toBeNull()

    const counted: Record<string, number> = {}
    for (const { marks } of closed.ballots ?? []) {
      for (const choice of Object.keys(marks)) counted[choice] = (counted[choice] ?? 0) + 1
    }
    expect(counted).toEqual({ agree: 5, worry: 1 })
    expect(residents[0] && (await list(residents[0]))).toEqual([closed])
    expect(await act(id, 'close')).toEqual(closed)
  })

  it('hides the sides, also in the ballots, when one has too few', async () => {
    const residents = await seats(3)
    const [professional] = await seats(1, 'professional')
    const id = await prepare()
    await act(id, 'open')
    for (const seat of residents) await vote(id, seat, 'bench', 'Zitten')
    if (professional) await vote(id, professional, 'garden', 'Groen')
    const { result, ballots } = await act(id, 'close')
    expect(result).toMatchObject({ verdict: 'chosen', winner: 'bench', bySide: null })
    expect(result?.reasons.every(({ side }) => side === null)).toBe(true)
    expect(ballots?.every(({ side }) => side === null)).toBe(true)
    // Nor do the sealed ballots where they lie: no side, no reason beside its marks.
    const kept = await meeting.deps.db.selectFrom('ballot').select(['side', 'reason']).execute()
    expect(kept).toEqual(Array(4).fill({ side: '', reason: '' }))
  })

  it('keeps no reason beside its marks, also where the sides are told apart', async () => {
    const voters = [...(await seats(3)), ...(await seats(3, 'professional'))]
    const id = await prepare(consent)
    await act(id, 'open')
    for (const [index, seat] of voters.entries()) await vote(id, seat, 'agree', `Reden ${index}`)
    const { result, ballots } = await act(id, 'close')
    expect(result?.reasons).toHaveLength(6)
    expect(ballots?.filter(({ side }) => side === 'resident')).toHaveLength(3)
    const kept = await meeting.deps.db.selectFrom('ballot').select('reason').execute()
    expect(kept).toEqual(Array(6).fill({ reason: '' }))
  })

  it('refuses a draft', async () => {
    const id = await prepare()
    const request = meeting.facilitator.request('POST', `/api/decisions/${id}/close`)
    expect(await refusalOf(request)).toBe('409 decisionNotOpen')
  })
})

/** Rows that PostgreSQL writes in order may lie in several pages, of which it reads the later one first. */
const MOST_RUNS = TEST_SQL === 'sqlite' ? 1 : 3

/** One where all are in order; about half of their number where they are in no order at all. */
function ascendingRuns(ids: readonly string[]): number {
  return ids.filter((id, index) => index === 0 || id < (ids[index - 1] ?? '')).length
}

describe('the secret', () => {
  it('cannot be joined: no order, no id and no time leads from a voter to a ballot', async () => {
    const voters = await seats(24)
    const id = await prepare()
    await act(id, 'open')
    // One after another in a known order: first all for the bench, then all for the garden.
    for (const [index, seat] of voters.entries()) {
      expect((await vote(id, seat, index < 12 ? 'bench' : 'garden')).status).toBe(200)
    }
    for (const isClosed of [false, true]) {
      if (isClosed) await act(id, 'close')
      const { db } = meeting.deps
      const ballots = await db.selectFrom('ballot').selectAll().execute()
      const electorate = await db.selectFrom('electorate').selectAll().execute()
      expect(Object.keys(ballots[0] ?? {}).sort()).toEqual(['decisionId', 'id', 'marks', 'reason', 'side'])
      expect(Object.keys(electorate[0] ?? {}).sort()).toEqual([
        'decisionId',
        'participantId',
        'side',
        'voted',
      ])

      // Rows lie in the order of their ids, which are random: not in the order of voting.
      expect(ascendingRuns(ballots.map((ballot) => ballot.id))).toBeLessThanOrEqual(MOST_RUNS)
      const inOrderOfVoting = [...Array(12).fill('bench'), ...Array(12).fill('garden')]
      expect(ballots.flatMap(({ marks }) => Object.keys(JSON.parse(marks)))).not.toEqual(inOrderOfVoting)
      const ids = electorate.map(({ participantId }) => participantId)
      expect(ascendingRuns(ids)).toBeLessThanOrEqual(MOST_RUNS)
      // The size of a row tells nothing of whoever it is of, and no more than the mark.
      expect(new Set(electorate.map((row) => JSON.stringify(row).length)).size).toBe(1)
      const sizes = ballots.map((row) => JSON.stringify(row).length - row.marks.length)
      expect(new Set(sizes).size).toBe(1)
      const known = new Set<string>([...ids, ...voters.map(({ seatId }) => seatId)])
      expect(ballots.some((ballot) => known.has(ballot.id))).toBe(false)
    }
    const { db } = meeting.deps
    const tables = await db.introspection.getTables()
    const columns = tables.find(({ name }) => name === 'ballot')?.columns.map(({ name }) => name)
    expect(columns?.sort()).toEqual(['decisionId', 'id', 'marks', 'reason', 'side'])
    const log = await db.selectFrom('auditLog').selectAll().execute()
    expect(log.filter(({ target }) => target === id).map(({ action }) => action)).toEqual([
      'decision.open',
      'decision.close',
    ])
  })
})
