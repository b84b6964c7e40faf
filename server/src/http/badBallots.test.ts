import { DECISION_FORMATS, type DecisionFormat, FORMATS } from '@wijktafel/shared/decisions/formats'
import { type DecisionRules, MAJORITIES_OF } from '@wijktafel/shared/decisions/rules'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { MemberRole } from '@wijktafel/shared/roles'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

/** Whatever is wrong with a ballot: it is refused with a word, and whoever sent it can still vote. */

let meeting: TestMeeting
let fatma: Seat

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
})
afterEach(() => meeting.close())

const OPTIONS = ['bench', 'garden', 'coffee'].map((id) => ({ id, label: id, pictures: [] }))

async function prepare(format: DecisionFormat, rules: Partial<DecisionRules> = {}, at = meeting.sessionId) {
  const id = newId<DecisionId>()
  await meeting.facilitator.json('POST', `/api/sessions/${at}/decisions`, {
    ...{ id, proposal: 'Wat doen we?', pictures: [], influence: 'decide', format },
    rules: { majority: MAJORITIES_OF[format][0], ...rules },
    options: FORMATS[format].answers ? [] : OPTIONS,
  })
  return id
}
const act = (id: DecisionId, action: 'open' | 'close') =>
  meeting.facilitator.json('POST', `/api/decisions/${id}/${action}`)

/** Marks as they stand in the body of the request, letter by letter. */
const give = (id: DecisionId, marks: string, seat: Seat = fatma, participantId: string = seat.seatId) =>
  meeting.send(`/api/decisions/${id}/ballots`, {
    method: 'POST',
    headers: {
      ...{ cookie: seat.cookie(), origin: 'http://wijktafel.test', host: 'wijktafel.test' },
      'content-type': 'application/json',
    },
    body: `{"participantId":"${participantId}","marks":${marks}}`,
  })

async function expectNothingUsed(): Promise<void> {
  const { db } = meeting.deps
  expect(await db.selectFrom('ballot').selectAll().execute()).toEqual([])
  const voted = await db.selectFrom('electorate').selectAll().where('voted', '=', 1).execute()
  expect(voted).toEqual([])
}

const NOT_FOR_ANY: readonly string[] = [
  ...[
    '{}',
    '{"elsewhere":1}',
    '{"none":1}',
    '{"constructor":1}',
    '{"__proto__":1}',
    '{"toString":1}',
    '{"":1}',
  ],
  ...['null', '[]', '"bench"', '1', 'NaN', '{"bench":NaN}', '{"bench":Infinity}', '{"bench":1e999}'],
  ...['{"bench":null}', '{"bench":"1"}', '{"bench":[1]}', '{"bench":true}', '{"bench":-1}', '{"bench":1.5}'],
  ...['{"bench":9007199254740993}', '{"agree":-1}', '{"agree":1e21}', '{"fine":0.1}', '{"bench":1', ''],
  `{${Array.from({ length: 4_000 }, (_, index) => `"x${index}":1`).join()}}`,
  `{"${'a'.repeat(70_000)}":1}`,
]

const BAD: Readonly<Record<DecisionFormat, readonly string[]>> = {
  consent: ['{"agree":1,"stop":1}', '{"agree":2}', '{"agree":0}', '{"love":1}'],
  gradients: ['{"love":1,"like":1}', '{"love":3}', '{"agree":1}'],
  temperature: ['{"hot":1,"cold":1}', '{"hot":0}'],
  advice: ['{"do":1,"dont":1}', '{"do":5}'],
  chooseOne: ['{"bench":1,"garden":1}', '{"bench":2}', '{"bench":1,"none":1}'],
  chooseSeveral: ['{"bench":1,"garden":1,"coffee":1}', '{"bench":2}', '{"bench":1,"__proto__":1}'],
  dots: ['{"bench":4}', '{"bench":2,"garden":2}', '{"bench":0}', '{"bench":3,"garden":-1}'],
  score: ['{"bench":6}', '{"bench":-1}', '{"bench":2.5}', '{"bench":5,"none":1}'],
  ranking: ['{"bench":1,"garden":1}', '{"bench":1,"garden":3}', '{"bench":2}', '{"bench":0,"garden":1}'],
}
const GOOD: Readonly<Record<DecisionFormat, string>> = {
  consent: '{"worry":1}',
  gradients: '{"fine":1}',
  temperature: '{"mild":1}',
  advice: '{"change":1}',
  chooseOne: '{"bench":1}',
  chooseSeveral: '{"bench":1,"garden":1}',
  dots: '{"bench":2,"garden":1}',
  score: '{"bench":5,"garden":0}',
  ranking: '{"garden":1,"bench":2}',
}
const RULES = { mostChoices: 2, dots: 3, mostDotsPerOption: 2 }

describe('marks that make no ballot', () => {
  it.each(DECISION_FORMATS)(
    'are refused with a word where one votes by %s, and the vote is still there',
    async (format) => {
      const id = await prepare(format, RULES)
      await act(id, 'open')
      for (const marks of [...NOT_FOR_ANY, ...BAD[format]]) {
        const word = await refusalOf(give(id, marks))
        expect(['400 ballotInvalid', '400 badRequest', '413 tooLarge'], marks.slice(0, 60)).toContain(word)
      }
      await expectNothingUsed()
      expect((await give(id, GOOD[format])).status).toBe(200)
      const stored = await meeting.deps.db.selectFrom('ballot').select('marks').execute()
      expect(stored.map(({ marks }) => JSON.parse(marks))).toEqual([JSON.parse(GOOD[format])])
    },
  )
})

describe('a ballot of somebody, somewhere or at a time that is not right', () => {
  it('for another decision is refused there, and does not use up the vote here', async () => {
    const [here, elsewhere] = [await prepare('chooseOne'), await prepare('consent')]
    await act(here, 'open')
    expect(await refusalOf(give(elsewhere, GOOD.chooseOne))).toBe('409 decisionNotOpen')
    expect(await refusalOf(give(here, GOOD.consent))).toBe('400 ballotInvalid')
    expect(await refusalOf(give(newId<DecisionId>(), GOOD.chooseOne))).toBe('404 notFound')
    await expectNothingUsed()
    expect((await give(here, GOOD.chooseOne)).status).toBe(200)
  })

  it('of another meeting is refused, with a seat of either', async () => {
    const { projectId, facilitator } = meeting
    const other = await meeting.buildSession(facilitator, { projectId, open: true })
    const guest = await meeting.buildSeat(other)
    const [here, there] = [await prepare('consent'), await prepare('consent', {}, other.sessionId)]
    await act(here, 'open')
    await act(there, 'open')
    expect(await refusalOf(give(here, GOOD.consent, guest))).toBe('404 notFound')
    expect(await refusalOf(give(here, GOOD.consent, guest, fatma.seatId))).toBe('404 notFound')
    expect(await refusalOf(give(there, GOOD.consent, fatma))).toBe('404 notFound')
    // The regisseur may vote in both, with the seat of each.
    const enter = (at: string) => facilitator.json<{ id: string }>('POST', `/api/sessions/${at}/enter`, {})
    const { id: seatThere } = await enter(other.sessionId)
    const lead = { ...facilitator, seatId: seatThere } as Seat
    expect(await refusalOf(give(here, GOOD.consent, lead))).toBe('403 notInElectorate')
    await expectNothingUsed()
    expect((await give(here, GOOD.consent)).status).toBe(200)
    expect((await give(there, GOOD.consent, guest)).status).toBe(200)
  })

  it('of a coach, of who came later, of who is nobody: refused, and one who is left out is not counted', async () => {
    const id = await prepare('consent')
    const coach = await meeting.buildMember({
      projectId: meeting.projectId,
      role: 'coach' satisfies MemberRole,
    })
    await act(id, 'open')
    const late = await meeting.buildSeat(meeting)
    const asCoach = (participantId: string) =>
      give(id, GOOD.consent, { ...coach, seatId: fatma.seatId }, participantId)
    expect(await refusalOf(asCoach(fatma.seatId))).toBe('403 notAllowed')
    expect(await refusalOf(asCoach(newId()))).toBe('403 notAllowed')
    expect(await refusalOf(give(id, GOOD.consent, late))).toBe('403 notInElectorate')
    expect(await refusalOf(give(id, GOOD.consent, late, fatma.seatId))).toBe('404 notFound')
    expect(await refusalOf(give(id, GOOD.consent, fatma, newId()))).toBe('404 notFound')
    expect(await refusalOf(give(id, GOOD.consent, fatma, '<script>'))).toBe('400 badRequest')
    await expectNothingUsed()
    expect((await give(id, GOOD.consent)).status).toBe(200)
    expect(await act(id, 'close')).toMatchObject({ result: { ballots: 1, electorate: 1 } })
  })

  it('before it opens and after the close is refused; the outcome stays as it is', async () => {
    const kim = await meeting.buildSeat(meeting)
    const id = await prepare('score')
    expect(await refusalOf(give(id, GOOD.score))).toBe('409 decisionNotOpen')
    await act(id, 'open')
    expect((await give(id, GOOD.score)).status).toBe(200)
    const closed = await act(id, 'close')
    expect(await refusalOf(give(id, GOOD.score, kim))).toBe('410 decisionClosed')
    expect(await refusalOf(give(id, '{"bench":99}', kim))).toBe('410 decisionClosed')
    expect(await act(id, 'close')).toEqual(closed)
  })

  it('cannot be cut off by the end of the meeting: that waits for the close', async () => {
    const id = await prepare('score')
    await act(id, 'open')
    const close = meeting.facilitator.request('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await refusalOf(close)).toBe('409 decisionUnderway')
    expect((await give(id, GOOD.score)).status).toBe(200)
  })

  it('with a reason of a book is refused, with one of many signs kept as it was said', async () => {
    const id = await prepare('consent')
    await act(id, 'open')
    const send = (reason: string) =>
      fatma.request('POST', `/api/decisions/${id}/ballots`, {
        ...{ participantId: fatma.seatId, marks: { stop: 1 }, reason },
      })
    expect(await refusalOf(send('a'.repeat(LIMITS.REASON_LENGTH + 1)))).toBe('400 badRequest')
    await expectNothingUsed()
    const reason = 'Nee 🚭 <b>لا</b> \u202Eelom\u202C; DROP TABLE ballot'
    expect((await send(reason)).status).toBe(200)
    expect(await act(id, 'close')).toMatchObject({ result: { reasons: [{ option: 'stop', text: reason }] } })
  })
})
