import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { type Marks, markOne } from '@wijktafel/shared/decisions/marks'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { newBallotCode, parseBallotCode } from '@wijktafel/shared/paper/ballotCode'
import type { Side } from '@wijktafel/shared/roles'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { TEST_SQL } from '../../../tests/support/openTestSql.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting
let core: TestClient

beforeEach(async () => {
  meeting = await buildMeeting()
  core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
})
afterEach(() => meeting.close())

interface Ballot {
  code: string
  side: Side
}
const OPTIONS = [
  { id: 'bench', label: 'Een bankje', pictures: ['1FA91'] },
  { id: 'garden', label: 'Een tuin', pictures: ['1F33B'] },
]
const OPEN_ROUND = { rules: { isOpenRound: true } }

async function prepare(change = {}): Promise<DecisionId> {
  const id = newId<DecisionId>()
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/decisions`, {
    ...{ id, proposal: 'Wat doen we met het plein?', pictures: ['1F333'], influence: 'decide' },
    ...{ format: 'chooseOne', options: OPTIONS, ...change },
  })
  return id
}
const at = (id: DecisionId, rest: string) => `/api/decisions/${id}/${rest}`
const act = (id: DecisionId, action: 'open' | 'close') =>
  meeting.facilitator.json<DecisionDetail>('POST', at(id, action))
const print = async (id: DecisionId, resident: number, professional = 0) =>
  (
    await meeting.facilitator.json<{ ballots: Ballot[] }>('POST', at(id, 'paper'), {
      ...{ resident, professional },
    })
  ).ballots
const give = (id: DecisionId, code = '', marks: Marks = markOne('bench'), client = core) =>
  client.request('POST', at(id, 'paper-ballots'), { code, marks })
const vote = (id: DecisionId, seat: Seat, option: string) =>
  seat.request('POST', at(id, 'ballots'), { participantId: seat.seatId, marks: markOne(option) })
const ways = (id: DecisionId, client = meeting.facilitator) =>
  client.json<{ handState: string }>('GET', at(id, 'ways'))
const raise = (id: DecisionId, resident: number, professional = 0) =>
  meeting.facilitator.request('POST', at(id, 'hand-voters'), { resident, professional })
const count = (client: TestClient, id: DecisionId, resident: object, professional: object = {}) =>
  client.request('POST', at(id, 'hand-counts'), { counts: { resident, professional } })
const stored = async (table: 'ballot' | 'paperVoter' | 'handCount') =>
  meeting.deps.db.selectFrom(table).selectAll().execute()

describe('ballots on paper', () => {
  it('have a code each, with whose side it is; only a hash is kept, and never how many came in', async () => {
    const id = await prepare()
    const ballots = await print(id, 2, 1)
    expect(ballots.map(({ side }) => side)).toEqual(['resident', 'resident', 'professional'])
    expect(ballots.every(({ code }) => parseBallotCode(code) === code)).toBe(true)
    const kept = JSON.stringify(await stored('paperVoter'))
    for (const { code } of ballots) expect(kept).not.toContain(code)
    await act(id, 'open')
    const before = await ways(id)
    expect(before).toMatchObject({ paper: { resident: 2, professional: 1 } })
    expect((await give(id, ballots[0]?.code)).status).toBe(200)
    expect(await ways(id)).toEqual(before)
  })

  it('are counted with the phones, each once, under the side that was printed', async () => {
    const seats = await Promise.all([1, 2].map(() => meeting.buildSeat(meeting)))
    const id = await prepare()
    const [one, two, three, professional] = await print(id, 3, 1)
    await act(id, 'open')
    for (const seat of seats) expect((await vote(id, seat, 'garden')).status).toBe(200)
    const typed = one?.code.toLowerCase().replaceAll(/(.{4})/g, '$1 ')
    expect((await give(id, typed)).status).toBe(200)
    expect((await give(id, two?.code, markOne('bench'), meeting.facilitator)).status).toBe(200)
    expect((await give(id, professional?.code)).status).toBe(200)
    expect((await stored('ballot')).map(({ side }) => side).toSorted()).toEqual([
      'professional',
      ...Array(4).fill('resident'),
    ])
    const { result } = await act(id, 'close')
    expect(result).toMatchObject({ ballots: 5, electorate: 6, total: { bench: 3, garden: 2 }, bySide: null })
    expect(await refusalOf(give(id, three?.code))).toBe('410 decisionClosed')
  })

  it('are refused with a word each, and a refused one can still be given', async () => {
    const [id, other] = [await prepare(), await prepare()]
    const [one, two] = await print(id, 2)
    const [elsewhere] = await print(other, 1)
    if (!one || !two || !elsewhere) throw new Error('no ballots')
    expect(await refusalOf(give(id, one.code))).toBe('409 decisionNotOpen')
    await act(id, 'open')
    const torn = one.code.slice(0, 12)
    const mixed = one.code.slice(0, 8) + two.code.slice(8)
    expect(await refusalOf(give(id, torn))).toBe('400 paperTorn')
    expect(await refusalOf(give(id, mixed))).toMatch(/^400 paperTorn|404 paperUnknown$/)
    expect(await refusalOf(give(id, newBallotCode('resident')))).toBe('404 paperUnknown')
    expect(await refusalOf(give(id, elsewhere.code))).toBe('409 paperOfOther')
    expect(await refusalOf(give(id, one.code, { bench: 1, garden: 1 }))).toBe('400 ballotInvalid')
    expect(await refusalOf(give(id, one.code, {}))).toBe('400 ballotInvalid')
    expect(await stored('ballot')).toEqual([])
    expect((await give(id, one.code)).status).toBe(200)
    expect(await refusalOf(give(id, one.code))).toBe('409 paperUsed')
    expect((await give(id, two.code)).status).toBe(200)
    expect(await stored('ballot')).toHaveLength(2)
  })

  it('count once when the same code comes six times at once', async () => {
    const id = await prepare()
    const [one] = await print(id, 1)
    await act(id, 'open')
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        give(id, one?.code, markOne('bench'), n % 2 ? core : meeting.facilitator),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(5).fill(409)])
    expect(await stored('ballot')).toHaveLength(1)
  })

  it('at the moment of closing are counted or refused, never lost', async () => {
    const id = await prepare()
    const ballots = await print(id, 12)
    await act(id, 'open')
    const [closed, ...answers] = await Promise.all([
      meeting.facilitator.json<DecisionDetail>('POST', at(id, 'close')),
      ...ballots.map(({ code }) => give(id, code)),
    ])
    const taken = answers.filter(({ status }) => status === 200).length
    expect(answers.every(({ status }) => status === 200 || status === 410)).toBe(true)
    expect(closed.result?.ballots).toBe(taken)
    expect(await stored('ballot')).toHaveLength(taken)
  })

  it('can be made anew while nobody used them: those of before are void', async () => {
    const id = await prepare()
    const [void1] = await print(id, 2)
    const [void2, last] = await print(id, 3)
    await act(id, 'open')
    expect(await refusalOf(give(id, void1?.code))).toBe('404 paperUnknown')
    const paper = at(id, 'paper')
    const more = meeting.facilitator.request('POST', paper, { resident: 4, professional: 0 })
    expect(await refusalOf(more)).toBe('409 decisionFixed')
    const [again] = await print(id, 3)
    expect(await refusalOf(give(id, void2?.code))).toBe('404 paperUnknown')
    expect((await give(id, again?.code)).status).toBe(200)
    const late = meeting.facilitator.request('POST', paper, { resident: 3, professional: 0 })
    expect(await refusalOf(late)).toBe('409 decisionFixed')
    await act(id, 'close')
    const closed = meeting.facilitator.request('POST', paper, { resident: 3, professional: 0 })
    expect(await refusalOf(closed)).toBe('410 decisionClosed')
    expect(await refusalOf(give(id, last?.code))).toBe('410 decisionClosed')
  })

  it('hold what was asked: a draft with printed ballots changes only when those are void', async () => {
    const id = await prepare()
    await print(id, 1)
    const change = (body: object) => meeting.facilitator.request('PATCH', `/api/decisions/${id}`, body)
    expect(await refusalOf(change({ proposal: 'Iets anders' }))).toBe('409 paperPrinted')
    const same = { reviewOn: '2027-03-01', options: OPTIONS.map((option) => ({ ...option })) }
    expect((await change(same)).status).toBe(200)
    await print(id, 0)
    expect((await change({ proposal: 'Iets anders' })).status).toBe(200)
  })

  it('are made by the regisseur, and given in by the regisseur and the kernteam', async () => {
    const id = await prepare()
    const seat = await meeting.buildSeat(meeting)
    for (const client of [core, seat]) {
      const request = client.request('POST', at(id, 'paper'), { resident: 1, professional: 0 })
      expect(await refusalOf(request)).toBe('403 notAllowed')
    }
    const [one] = await print(id, 1)
    await act(id, 'open')
    expect(await refusalOf(give(id, one?.code, markOne('bench'), seat))).toBe('403 notAllowed')
    expect(await refusalOf(seat.request('GET', at(id, 'ways')))).toBe('403 notAllowed')
    const stranger = await meeting.buildMember()
    expect(await refusalOf(give(id, one?.code, markOne('bench'), stranger))).toBe('404 notFound')
    expect((await give(id, one?.code)).status).toBe(200)
  })

  it('cannot be found by guessing', async () => {
    const id = await prepare()
    const [one] = await print(id, 1)
    await act(id, 'open')
    let last = ''
    for (let tries = 0; tries <= LIMITS.JOIN_TRIES_PER_MINUTE; tries++) {
      last = await refusalOf(give(id, newBallotCode('resident')))
    }
    expect(last).toBe('429 tooManyTries')
    expect(await refusalOf(give(id, one?.code))).toBe('429 tooManyTries')
  })
})

describe('a draft', () => {
  it('says how many would vote, whichever way', async () => {
    await meeting.buildSeat(meeting)
    const id = await prepare(OPEN_ROUND)
    await print(id, 2, 1)
    await raise(id, 3, 4)
    const path = `/api/sessions/${meeting.sessionId}/decisions`
    const { decisions } = await meeting.facilitator.json<{ decisions: DecisionDetail[] }>('GET', path)
    expect(decisions.map(({ wouldVote }) => wouldVote)).toEqual([{ resident: 6, professional: 5 }])
  })
})

describe('hands, counted by two', () => {
  it('become exactly those ballots when both counted the same', async () => {
    const id = await prepare(OPEN_ROUND)
    expect((await raise(id, 4, 1)).status).toBe(200)
    await act(id, 'open')
    const mine = await count(meeting.facilitator, id, { bench: 3, garden: 1 }, { garden: 1 })
    expect(await mine.json()).toMatchObject({ handState: 'waiting', hands: { resident: 4, professional: 1 } })
    expect(await ways(id, core)).toMatchObject({ handState: 'none' })
    expect(await stored('ballot')).toEqual([])
    const theirs = await count(core, id, { garden: 1, bench: 3 }, { bench: 0, garden: 1 })
    expect(await theirs.json()).toMatchObject({ handState: 'counted' })
    expect(await ways(id)).toMatchObject({ handState: 'counted' })
    expect((await stored('handCount')).map(({ counts }) => counts)).toEqual(['null'])
    expect(await refusalOf(count(core, id, { bench: 1 }))).toBe('409 handsCounted')
    const { result } = await act(id, 'close')
    expect(result).toMatchObject({ ballots: 5, electorate: 5, total: { bench: 3, garden: 2 } })
    expect(await stored('handCount')).toEqual([])
  })

  it('are counted again by both when they did not find the same; nothing is used up or told', async () => {
    const id = await prepare(OPEN_ROUND)
    await raise(id, 4)
    await act(id, 'open')
    await count(meeting.facilitator, id, { bench: 3 })
    const theirs = await count(core, id, { bench: 2 })
    expect(await theirs.json()).toMatchObject({ handState: 'again' })
    expect(await ways(id)).toMatchObject({ handState: 'again' })
    expect(await stored('ballot')).toEqual([])
    expect(JSON.stringify(await stored('handCount'))).not.toContain('bench')
    // One of them alone is not two, however often.
    for (const bench of [2, 3, 3]) {
      expect(await (await count(core, id, { bench })).json()).toMatchObject({ handState: 'waiting' })
    }
    expect(await ways(id)).toMatchObject({ handState: 'again' })
    expect(await (await count(meeting.facilitator, id, { bench: 3 })).json()).toMatchObject({
      handState: 'counted',
    })
    expect(await stored('ballot')).toHaveLength(3)
  })

  it('are counted too where only one of the two has an account: the other counts at the same screen', async () => {
    const id = await prepare(OPEN_ROUND)
    await raise(id, 4)
    await act(id, 'open')
    const countAs = async (by: string, bench: number) => {
      const counts = { resident: { bench }, professional: {} }
      const answer = await meeting.facilitator.request('POST', at(id, 'hand-counts'), { counts, by })
      return ((await answer.json()) as { handState: string }).handState
    }
    expect([await countAs('me', 3), await countAs('me', 3)]).toEqual(['waiting', 'waiting'])
    expect(await countAs('other', 2)).toBe('again')
    expect(await stored('ballot')).toEqual([])
    expect([await countAs('other', 3), await countAs('other', 3), await countAs('me', 3)]).toEqual([
      ...['waiting', 'waiting', 'counted'],
    ])
    expect(await stored('ballot')).toHaveLength(3)
    expect(await refusalOf(count(core, id, { bench: 3 }))).toBe('409 handsCounted')
  })

  it('are sealed once when both come at once', async () => {
    const id = await prepare(OPEN_ROUND)
    await raise(id, 6)
    await act(id, 'open')
    await Promise.all([meeting.facilitator, core, core].map((client) => count(client, id, { bench: 5 })))
    expect(await stored('ballot')).toHaveLength(5)
  })

  it('are no more than there are people, on a side too, and of this ballot', async () => {
    const id = await prepare(OPEN_ROUND)
    await raise(id, 2, 1)
    await act(id, 'open')
    for (const [resident, professional] of [[{ bench: 3 }], [{ bench: 2, garden: 1 }], [{}, { bench: 2 }]])
      expect(await refusalOf(count(core, id, resident ?? {}, professional))).toBe('400 handsTooMany')
    for (const wrong of [{ agree: 1 }, {}, { bench: 0 }])
      expect(await refusalOf(count(core, id, wrong))).toBe('400 ballotInvalid')
    for (const wrong of [{ bench: -1 }, { bench: 0.5 }, { bench: 1e9 }])
      expect(await refusalOf(count(core, id, wrong))).toBe('400 badRequest')
    expect(await ways(id, core)).toMatchObject({ handState: 'none' })
  })

  it('are for an open round with one mark a ballot, said beforehand', async () => {
    const secret = await prepare()
    expect(await refusalOf(raise(secret, 2))).toBe('409 handsNotHere')
    expect((await raise(secret, 0)).status).toBe(200)
    const dots = await prepare({ format: 'dots', ...OPEN_ROUND })
    expect(await refusalOf(raise(dots, 2))).toBe('409 handsNotHere')
    const id = await prepare(OPEN_ROUND)
    await raise(id, 2)
    await meeting.facilitator.json('PATCH', `/api/decisions/${id}`, { rules: {} })
    expect(await ways(id)).toMatchObject({ hands: { resident: 0, professional: 0 } })
    await act(id, 'open')
    expect(await refusalOf(count(core, id, { bench: 1 }))).toBe('409 handsNotHere')
    expect(await refusalOf(raise(id, 2))).toBe('409 decisionFixed')
    const seat = await meeting.buildSeat(meeting)
    expect(await refusalOf(count(seat, id, { bench: 1 }))).toBe('403 notAllowed')
  })
})

/** Rows that PostgreSQL writes in order may lie in several pages, of which it reads the later one first. */
const MOST_RUNS = TEST_SQL === 'sqlite' ? 1 : 3
const ascendingRuns = (ids: readonly string[]): number =>
  ids.filter((id, index) => index === 0 || id < (ids[index - 1] ?? '')).length

describe('the secret of paper', () => {
  it('cannot be joined: no order, id, time or log leads from a code, or from who gave it in, to a ballot', async () => {
    const id = await prepare()
    const papers = await print(id, 24)
    await act(id, 'open')
    for (const [index, { code }] of papers.entries())
      expect((await give(id, code, markOne(index < 12 ? 'bench' : 'garden'))).status).toBe(200)
    for (const isClosed of [false, true]) {
      if (isClosed) await act(id, 'close')
      const { db } = meeting.deps
      const ballots = await db.selectFrom('ballot').selectAll().execute()
      const voters = await db.selectFrom('paperVoter').selectAll().execute()
      expect(ascendingRuns(ballots.map((ballot) => ballot.id))).toBeLessThanOrEqual(MOST_RUNS)
      expect(ascendingRuns(voters.map(({ codeHash }) => codeHash))).toBeLessThanOrEqual(MOST_RUNS)
      const options = ballots.flatMap(({ marks }) => Object.keys(JSON.parse(marks)))
      expect(options).not.toEqual([...Array(12).fill('bench'), ...Array(12).fill('garden')])
      const hashes = new Set(voters.map(({ codeHash }) => codeHash))
      expect(ballots.some((ballot) => Object.values(ballot).some((value) => hashes.has(value)))).toBe(false)
    }
    const { db } = meeting.deps
    const tables = await db.introspection.getTables()
    const columns = tables.find(({ name }) => name === 'paperVoter')?.columns.map(({ name }) => name)
    expect(columns?.toSorted()).toEqual(['codeHash', 'decisionId', 'side', 'voted'])
    const log = await db.selectFrom('auditLog').selectAll().execute()
    expect(log.filter(({ target }) => target === id).map(({ action }) => action)).toEqual([
      'decision.open',
      'decision.close',
    ])
  })

  it('does not tell of a ballot that it came from paper or from a hand', async () => {
    const seat = await meeting.buildSeat(meeting)
    const id = await prepare(OPEN_ROUND)
    const [paper] = await print(id, 1)
    await raise(id, 1)
    await act(id, 'open')
    expect((await vote(id, seat, 'bench')).status).toBe(200)
    expect((await give(id, paper?.code)).status).toBe(200)
    for (const client of [core, meeting.facilitator]) await count(client, id, { bench: 1 })
    const told = (await stored('ballot')).map((ballot) => ({ ...ballot, id: '' }))
    expect(told).toHaveLength(3)
    expect(told).toEqual(Array(3).fill(told[0]))
  })
})
