import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { markOne } from '@wijktafel/shared/decisions/marks'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { newCardCode } from '@wijktafel/shared/paper/cardCode'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting
let core: TestClient

beforeEach(async () => {
  meeting = await buildMeeting()
  core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
})
afterEach(() => meeting.close())

interface Card {
  number: number
  code: string
  side: string
  face: string | null
  isRead: boolean
}
const OPEN_ROUND = { rules: { isOpenRound: true } }

async function prepare(change: object = OPEN_ROUND): Promise<DecisionId> {
  const id = newId<DecisionId>()
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/decisions`, {
    ...{ id, proposal: 'Komt er een bankje?', pictures: ['1F333'], influence: 'decide' },
    ...{ format: 'consent', options: [], ...change },
  })
  return id
}
const at = (id: DecisionId, rest: string) => `/api/decisions/${id}/${rest}`
const act = (id: DecisionId, action: 'open' | 'close') =>
  meeting.facilitator.json<DecisionDetail>('POST', at(id, action))
const ask = (id: DecisionId, resident: number, professional = 0, forPeopleHere = false) =>
  meeting.facilitator.request('POST', at(id, 'turn-cards'), {
    ...{ people: { resident, professional }, forPeopleHere },
  })
const print = async (...asked: Parameters<typeof ask>): Promise<Card[]> => {
  const { cards } = (await (await ask(...asked)).json()) as { cards: Card[] }
  return cards
}
const sweep = (id: DecisionId, cards: [code: string | undefined, edge: string][], client = core) =>
  client.request('POST', at(id, 'turn-cards/readings'), {
    cards: cards.map(([code = '', edge]) => ({ code, edge })),
  })
const read = async (...swept: Parameters<typeof sweep>): Promise<string[]> => {
  const { readings } = (await (await sweep(...swept)).json()) as { readings: { reading: string }[] }
  return readings.map(({ reading }) => reading)
}
const list = async (id: DecisionId, client = core) =>
  (await client.json<{ cards: Card[] }>('GET', at(id, 'turn-cards'))).cards
const vote = (id: DecisionId, seat: Seat, option: string) =>
  seat.request('POST', at(id, 'ballots'), { participantId: seat.seatId, marks: markOne(option) })
const ballots = () => meeting.deps.db.selectFrom('ballot').selectAll().execute()

it('counts each card as it is turned, with the phones, under its side', async () => {
  const seat = await meeting.buildSeat(meeting)
  const id = await prepare()
  const cards = await print(id, 3, 1)
  expect(cards.map(({ number, side }) => [number, side])).toEqual([
    [1, 'resident'],
    [2, 'resident'],
    [3, 'resident'],
    [4, 'professional'],
  ])
  await act(id, 'open')
  await vote(id, seat, 'agree')
  const [one, two, three, four] = cards
  expect(
    await read(id, [
      [one?.code, 'up'],
      [two?.code, 'right'],
      [four?.code, 'up'],
    ]),
  ).toEqual(['counted', 'counted', 'counted'])
  expect((await list(id)).map(({ isRead }) => isRead)).toEqual([true, true, false, true])
  expect(await read(id, [[three?.code, 'down']], meeting.facilitator)).toEqual(['counted'])
  const { result } = await act(id, 'close')
  expect(result).toMatchObject({ ballots: 5, electorate: 5, total: { agree: 3, worry: 1, stop: 1 } })
  expect(await refusalOf(sweep(id, [[one?.code, 'up']]))).toBe('410 decisionClosed')
})

it('gives somebody who sits in the meeting one vote: with the card, or on the phone', async () => {
  const seats = await Promise.all([1, 2].map(() => meeting.buildSeat(meeting)))
  const id = await prepare()
  const cards = await print(id, 0, 0, true)
  expect(cards).toHaveLength(seats.length)
  expect(cards.every(({ face }) => face !== null)).toBe(true)
  await act(id, 'open')
  const [first] = seats
  if (!first) throw new Error('no seat')
  expect((await vote(id, first, 'agree')).status).toBe(200)
  expect((await list(id)).map(({ isRead }) => isRead)).toEqual([false, false])
  const readings = await read(
    id,
    cards.map(({ code }) => [code, 'up']),
  )
  expect(readings.toSorted()).toEqual(['counted', 'votedElsewhere'])
  const statuses = await Promise.all(seats.map(async (seat) => (await vote(id, seat, 'stop')).status))
  expect(statuses).toEqual([409, 409])
  expect((await act(id, 'close')).result).toMatchObject({ ballots: 2, electorate: 2, total: { agree: 2 } })
})

it('has a word for each card that does not count, uses up no vote, and loses none of the others', async () => {
  const [id, other] = [await prepare(), await prepare()]
  const [one, two, three, four] = await print(id, 4)
  const [elsewhere] = await print(other, 1)
  expect(await refusalOf(sweep(id, [[one?.code, 'up']]))).toBe('409 decisionNotOpen')
  await act(id, 'open')
  const torn = one?.code.slice(0, 12)
  expect(
    await read(id, [
      [torn, 'up'],
      [newCardCode(2), 'up'],
      [elsewhere?.code, 'up'],
      [one?.code, 'left'],
      [two?.code, 'up'],
      [two?.code, 'down'],
      [three?.code, 'up'],
      [three?.code, 'up'],
    ]),
  ).toEqual(['torn', 'unknown', 'other', 'noAnswer', 'twoWays', 'counted'])
  expect(await ballots()).toHaveLength(1)
  expect(await read(id, [[three?.code, 'down']])).toEqual(['again'])
  const rest: [string | undefined, string][] = [one, two, four].map((card) => [card?.code, 'right'])
  expect(await read(id, rest)).toEqual(['counted', 'counted', 'counted'])
  expect((await act(id, 'close')).result).toMatchObject({ total: { agree: 1, worry: 3, stop: 0 } })
})

it('counts once when the same card is read six times at once', async () => {
  const id = await prepare()
  const [one] = await print(id, 1)
  await act(id, 'open')
  const all = await Promise.all(Array.from({ length: 6 }, () => read(id, [[one?.code, 'up']])))
  expect(all.flat().toSorted()).toEqual([...Array(5).fill('again'), 'counted'])
  expect(await ballots()).toHaveLength(1)
})

it('is refused where it cannot be, and to whom it is not for', async () => {
  const seat = await meeting.buildSeat(meeting)
  const secret = await prepare({})
  const faces = await prepare({ format: 'gradients', rules: { isOpenRound: true, majority: 'half' } })
  for (const id of [secret, faces]) expect(await refusalOf(ask(id, 1))).toBe('409 cardsNotHere')
  const id = await prepare()
  const [one] = await print(id, 1)
  expect(
    await refusalOf(
      core.request('POST', at(id, 'turn-cards'), {
        people: { resident: 1, professional: 0 },
        forPeopleHere: false,
      }),
    ),
  ).toBe('403 notAllowed')
  await act(id, 'open')
  expect(await refusalOf(seat.request('GET', at(id, 'turn-cards')))).toBe('403 notAllowed')
  const own = { cards: [{ code: one?.code, edge: 'up' }] }
  expect(await refusalOf(seat.request('POST', at(id, 'turn-cards/readings'), own))).toBe('403 notAllowed')
  const many = Array.from(
    { length: LIMITS.TURN_CARDS_AT_ONCE + 1 },
    () => [one?.code, 'up'] as [string, string],
  )
  for (const bad of [[], many, [[one?.code, 'sideways'] as [string, string]]])
    expect(await refusalOf(sweep(id, bad))).toMatch(/^400 badRequest/)
  expect(await read(id, [[one?.code, 'up']])).toEqual(['counted'])
})

it('keeps what stands on the cards and who may vote once they are printed', async () => {
  const id = await prepare()
  const [old] = await print(id, 2)
  const change = (body: object) => meeting.facilitator.request('PATCH', `/api/decisions/${id}`, body)
  expect(await refusalOf(change({ rules: { isOpenRound: false } }))).toBe('409 paperPrinted')
  await act(id, 'open')
  expect(await refusalOf(ask(id, 3))).toBe('409 decisionFixed')
  const [fresh] = await print(id, 2)
  expect(await read(id, [[old?.code, 'up']])).toEqual(['unknown'])
  expect(await read(id, [[fresh?.code, 'up']])).toEqual(['counted'])
  expect(await refusalOf(ask(id, 2))).toBe('409 decisionFixed')
})

it('keeps neither the code nor how a card was turned', async () => {
  const id = await prepare()
  const cards = await print(id, 12)
  await act(id, 'open')
  for (const [index, { code }] of cards.entries()) await read(id, [[code, index < 6 ? 'up' : 'right']])
  for (const isClosed of [false, true]) {
    if (isClosed) await act(id, 'close')
    const kept = await meeting.deps.db.selectFrom('turnCard').selectAll().execute()
    expect(Object.keys(kept[0] ?? {}).toSorted()).toEqual(
      ['codeHash', 'decisionId', 'number', 'participantId', 'side', 'voted'].toSorted(),
    )
    for (const { code } of cards) expect(JSON.stringify(kept)).not.toContain(code)
    const hashes = new Set(kept.map(({ codeHash }) => codeHash))
    expect((await ballots()).some((ballot) => Object.values(ballot).some((value) => hashes.has(value)))).toBe(
      false,
    )
    const marks = (await ballots()).map((ballot) => ballot.marks)
    expect(marks).not.toEqual([...Array(6).fill('{"agree":1}'), ...Array(6).fill('{"worry":1}')])
  }
})

it('can be used again in the next decision of the meeting, without printing, where the same answers stand on them', async () => {
  const seat = await meeting.buildSeat(meeting)
  const first = await prepare()
  const cards = await print(first, 2, 0, true)
  await act(first, 'open')
  expect(
    await read(
      first,
      cards.map(({ code }) => [code, 'up']),
    ),
  ).toEqual(['counted', 'counted', 'counted'])
  const second = await prepare()
  const before = async (id: DecisionId) =>
    (await core.json<{ before: unknown }>('GET', at(id, 'turn-cards'))).before
  expect(await before(second)).toEqual({ decisionId: first, cards: 3 })
  await act(first, 'close')
  const again = (id: DecisionId, from: DecisionId, client = meeting.facilitator) =>
    client.request('POST', at(id, 'turn-cards/again'), { from })
  expect(await refusalOf(again(second, first, core))).toBe('403 notAllowed')
  expect((await again(second, first)).status).toBe(200)
  expect((await list(second)).map(({ isRead }) => isRead)).toEqual([false, false, false])
  await act(second, 'open')
  expect(await refusalOf(again(second, first))).toBe('409 decisionFixed')
  const isWaiting = async () =>
    (await core.json<{ hasUnreadCards: boolean }>('GET', at(second, 'ways'))).hasUnreadCards
  expect(await isWaiting()).toBe(true)
  expect(
    await read(
      second,
      cards.map(({ code }) => [code, 'down']),
    ),
  ).toEqual(['counted', 'counted', 'counted'])
  expect(await isWaiting()).toBe(false)
  expect((await vote(second, seat, 'agree')).status, 'its card voted').toBe(409)
  const { result } = await act(second, 'close')
  expect(result).toMatchObject({ ballots: 3, electorate: 3, total: { agree: 0, stop: 3 } })

  const options = [
    { id: 'bench', label: 'Een bankje', pictures: [] },
    { id: 'garden', label: 'Een tuin', pictures: [] },
  ]
  const other = await prepare({ ...OPEN_ROUND, format: 'chooseOne', options })
  expect(await before(other)).toBeNull()
  expect(await refusalOf(again(other, first))).toBe('409 cardsDiffer')
  expect(await refusalOf(again(await prepare({}), first))).toBe('409 cardsNotHere')
  expect(await refusalOf(again(other, newId<DecisionId>()))).toBe('404 notFound')
  expect(await refusalOf(again(other, other))).toBe('404 notFound')
})
