import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { PromiseView } from '@wijktafel/shared/api/promise'
import { objectionRoundOf } from '@wijktafel/shared/decisions/consent'
import { markOne } from '@wijktafel/shared/decisions/marks'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const PROPOSAL = 'Elke woensdag koffie'
const OPTIONS = ['bench', 'garden', 'light'].map((id) => ({ id, label: id, pictures: [] }))
const CHOICE = { format: 'chooseOne', options: OPTIONS, step: null }

async function prepare(change = {}): Promise<DecisionId> {
  const body = {
    ...{ id: newId<DecisionId>(), proposal: PROPOSAL, pictures: ['2615'], influence: 'together' },
    ...{ format: 'consent', options: [], step: 'proposal', ...change },
  }
  const path = `/api/sessions/${meeting.sessionId}/decisions`
  return (await meeting.facilitator.json<DecisionDetail>('POST', path, body)).id
}
const post = (id: DecisionId, action: string, body = {}, client: TestClient = meeting.facilitator) =>
  client.request('POST', `/api/decisions/${id}/${action}`, body)
const done = async (answer: Promise<Response>): Promise<DecisionDetail> => {
  const response = await answer
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as DecisionDetail
}
const go = (id: DecisionId, from: string, to: string) => post(id, 'step', { from, to })
const vote = (id: DecisionId, seat: Seat, choice: string) =>
  post(id, 'ballots', { participantId: seat.seatId, marks: markOne(choice) }, seat)
const list = async (client: TestClient) => {
  const path = `/api/sessions/${meeting.sessionId}/decisions`
  return (await client.json<{ decisions: DecisionDetail[] }>('GET', path)).decisions
}
const promises = async () => {
  const path = `/api/sessions/${meeting.sessionId}/promises`
  return (await meeting.facilitator.json<{ promises: PromiseView[] }>('GET', path)).promises
}
async function twoSeats(): Promise<[Seat, Seat]> {
  return [await meeting.buildSeat(meeting, 'resident'), await meeting.buildSeat(meeting, 'professional')]
}

/** To the ballot and through it: each of these votes, then it is closed. */
async function decide(id: DecisionId, votes: readonly (readonly [Seat, string])[]): Promise<DecisionDetail> {
  for (const [from, to] of [
    ['proposal', 'questions'],
    ['questions', 'reactions'],
    ['reactions', 'ballot'],
  ] as const)
    await done(go(id, from, to))
  for (const [seat, choice] of votes) expect((await vote(id, seat, choice)).status).toBe(200)
  return done(post(id, 'close'))
}

describe('a consent round', () => {
  it('goes one step at a time, back too, shows its influence from the first, and takes no vote before the ballot', async () => {
    const [fatma] = await twoSeats()
    const id = await prepare()
    await done(post(id, 'open'))
    expect((await meeting.stage()).decision).toMatchObject({ id, step: 'proposal', influence: 'together' })
    expect(await refusalOf(vote(id, fatma, 'agree'))).toBe('409 decisionNotOpen')
    expect(await refusalOf(post(id, 'close'))).toBe('409 decisionNotOpen')
    await Promise.all([done(go(id, 'proposal', 'questions')), done(go(id, 'proposal', 'questions'))])
    expect((await meeting.stage()).decision).toMatchObject({ step: 'questions' })
    expect(await refusalOf(go(id, 'proposal', 'draft'))).toBe('409 activityChanged')
    expect(await refusalOf(go(id, 'questions', 'ballot'))).toBe('400 badRequest')
    await done(go(id, 'questions', 'proposal'))
    await done(go(id, 'proposal', 'draft'))
    expect((await meeting.stage()).decision).toBeNull()
    const changed = await meeting.facilitator.json('PATCH', `/api/decisions/${id}`, { proposal: 'Koffie' })
    expect(changed).toMatchObject({ state: 'draft', step: 'proposal', proposal: 'Koffie' })
    expect(await meeting.deps.db.selectFrom('electorate').selectAll().execute()).toEqual([])
  })

  it('fixes who votes when the ballot opens, not before; from then on there is no way back', async () => {
    const [fatma] = await twoSeats()
    const id = await prepare()
    await done(post(id, 'open'))
    const change = meeting.facilitator.request('PATCH', `/api/decisions/${id}`, { influence: 'inform' })
    expect(await refusalOf(change)).toBe('409 decisionFixed')
    const comesDuringTheTalk = await meeting.buildSeat(meeting, 'resident')
    for (const [from, to] of [
      ['proposal', 'questions'],
      ['questions', 'reactions'],
      ['reactions', 'ballot'],
    ] as const)
      await done(go(id, from, to))
    const late = await meeting.buildSeat(meeting, 'resident')
    expect((await vote(id, comesDuringTheTalk, 'agree')).status).toBe(200)
    expect(await refusalOf(vote(id, late, 'agree'))).toBe('403 notInElectorate')
    expect(await refusalOf(go(id, 'reactions', 'questions'))).toBe('409 decisionFixed')
    await done(go(id, 'reactions', 'ballot'))
    expect((await vote(id, fatma, 'worry')).status).toBe(200)
    expect(await done(post(id, 'close'))).toMatchObject({
      result: { ballots: 2, electorate: 3, verdict: 'acceptedWithWorries' },
    })
    expect(await refusalOf(go(id, 'proposal', 'questions'))).toBe('409 decisionFixed')
  })

  it('asks for objections that nobody can tie to a ballot or a maker, and comes again, adapted', async () => {
    const [fatma, sam] = await twoSeats()
    const id = await prepare({ reviewOn: '2027-03-01', decidedBy: 'Wij allemaal' })
    await done(post(id, 'open'))
    expect(await refusalOf(post(id, 'objections'))).toBe('409 decisionNotClosed')
    const closed = await decide(id, [
      [fatma, 'stop'],
      [sam, 'agree'],
    ])
    expect(closed).toMatchObject({ step: 'objections', result: { verdict: 'objections' } })
    expect(await promises()).toEqual([])
    await Promise.all([post(id, 'objections'), post(id, 'objections')])
    await done(post(id, 'objections'))
    const activityId = objectionRoundOf(id)
    expect(await meeting.stage()).toMatchObject({
      outcome: null,
      revealed: false,
      activity: { id: activityId, templateId: 'bezwaren', silent: true, shows: 'nobody' },
    })
    // Whoever agreed may tell one too: a card says nothing of a ballot.
    for (const seat of [fatma, sam])
      await meeting.sendCard(seat, { activityId, pictures: ['1F319'], text: '' })
    expect(await meeting.shownCards()).toEqual([])
    const lead = `/api/sessions/${meeting.sessionId}/lead`
    await meeting.facilitator.json('POST', lead, { type: 'reveal', activityId })
    expect((await meeting.shownCards()).map(({ side, face }) => [side, face])).toEqual([
      [null, null],
      [null, null],
    ])

    const again = { id: newId<DecisionId>(), proposal: 'Elke woensdag koffie, tot acht uur' }
    await Promise.all([post(id, 'again', again), post(id, 'again', again)])
    const second = await done(post(id, 'again', again))
    expect(second).toMatchObject({
      ...{ followsId: id, round: 2, state: 'open', step: 'proposal', influence: 'together' },
      ...{ reviewOn: '2027-03-01', decidedBy: 'Wij allemaal', proposal: again.proposal, result: null },
    })
    expect((await meeting.stage()).decision).toMatchObject({
      round: 2,
      follows: { proposal: PROPOSAL, pictures: ['2615'] },
    })
    expect(await refusalOf(post(id, 'again', { id: newId() }))).toBe('409 activityChanged')
    const accepted = await decide(again.id, [
      [fatma, 'agree'],
      [sam, 'worry'],
    ])
    expect(accepted).toMatchObject({ step: 'ballot', result: { verdict: 'acceptedWithWorries' } })
    expect(await promises()).toMatchObject([
      { decisionId: again.id, who: 'Het kernteam', dueOn: '2027-03-01', state: 'open' },
    ])
    expect((await promises())[0]?.what).toContain(again.proposal)
    expect(await refusalOf(post(again.id, 'again', { id: newId() }))).toBe('409 decisionSettled')
    expect(await refusalOf(post(again.id, 'objections'))).toBe('409 decisionSettled')
    await done(post(again.id, 'close'))
    expect(await promises()).toHaveLength(1)
  })

  it('is for who leads, and only for a proposal that one can object to', async () => {
    const [fatma] = await twoSeats()
    const id = await prepare()
    const steps = { from: 'proposal', to: 'questions' }
    for (const [action, body] of [
      ['step', steps],
      ['objections', {}],
      ['again', { id: newId() }],
      ['show', {}],
    ] as const) {
      expect(await refusalOf(post(id, action, body, fatma))).toBe('403 notAllowed')
      expect(await refusalOf(post(id, action, body, meeting.visitor()))).toBe('401 notSignedIn')
    }
    expect(await refusalOf(post(id, 'step', steps))).toBe('409 decisionNotOpen')
    const path = `/api/sessions/${meeting.sessionId}/decisions`
    const choice = { id: newId(), proposal: 'Wat?', pictures: [], influence: 'decide', ...CHOICE }
    const wrong = meeting.facilitator.request('POST', path, { ...choice, step: 'proposal' })
    expect(await refusalOf(wrong)).toBe('400 badRequest')
  })
})

describe('an outcome that is first for who leads', () => {
  it('is nowhere else until it is shown: no list, no report, no screen, no promise', async () => {
    const [fatma, sam] = await twoSeats()
    const id = await prepare({ step: null, rules: { sees: 'leadFirst' }, reviewOn: '2027-03-01' })
    expect(await refusalOf(post(id, 'show'))).toBe('409 decisionNotClosed')
    await done(post(id, 'open'))
    for (const seat of [fatma, sam]) expect((await vote(id, seat, 'agree')).status).toBe(200)
    expect(await done(post(id, 'close'))).toMatchObject({
      state: 'counted',
      result: { verdict: 'accepted' },
    })
    await done(post(id, 'close'))
    const sees = async (client: TestClient) => (await list(client)).some((each) => each.id === id)
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const coach = await meeting.buildMember({ projectId: meeting.projectId, role: 'coach' })
    await meeting.letCoachIn()
    for (const client of [fatma, core, coach]) expect(await sees(client)).toBe(false)
    expect(await sees(meeting.facilitator)).toBe(true)
    const stage = await meeting.stage()
    expect(stage).toMatchObject({ outcome: null, decision: { id, isCounted: true } })
    expect(JSON.stringify(stage)).not.toContain('verdict')
    const report = await core.json('GET', `/api/sessions/${meeting.sessionId}/report`)
    expect(JSON.stringify(report)).not.toContain(id)
    expect(await promises()).toEqual([])
    expect(await refusalOf(vote(id, fatma, 'agree'))).toBe('410 decisionClosed')
    const close = meeting.facilitator.request('POST', `/api/sessions/${meeting.sessionId}/close`, {})
    expect(await refusalOf(close)).toBe('409 decisionUnderway')
    expect(await refusalOf(post(await prepare(), 'open'))).toBe('409 otherDecisionOpen')

    await Promise.all([done(post(id, 'show')), done(post(id, 'show'))])
    expect(await meeting.stage()).toMatchObject({ decision: null, outcome: { id } })
    for (const client of [fatma, core, coach]) expect(await sees(client)).toBe(true)
    expect(await promises()).toHaveLength(1)
  })
})

describe('a tie', () => {
  it('is chosen between once more, where that was said beforehand, with only what is equal', async () => {
    const [fatma, sam] = await twoSeats()
    const tie = async (onTie: string) => {
      const id = await prepare({ ...CHOICE, rules: { onTie, quorum: 2 } })
      await done(post(id, 'open'))
      expect((await vote(id, fatma, 'bench')).status).toBe(200)
      expect((await vote(id, sam, 'light')).status).toBe(200)
      expect(await done(post(id, 'close'))).toMatchObject({ result: { verdict: 'tie' } })
      return id
    }
    const talkedOn = await tie('talk')
    expect(await refusalOf(post(talkedOn, 'again', { id: newId() }))).toBe('409 decisionSettled')
    const first = await tie('again')
    const again = await done(post(first, 'again', { id: newId() }))
    expect(again).toMatchObject({
      ...{ followsId: first, round: 2, state: 'open', rules: { onTie: 'again', quorum: 2 } },
      options: [{ id: 'bench' }, { id: 'light' }],
    })
    expect(await refusalOf(vote(again.id, fatma, 'garden'))).toBe('400 ballotInvalid')
    expect((await vote(again.id, fatma, 'light')).status).toBe(200)
  })
})
