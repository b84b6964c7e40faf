import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { markOne } from '@wijktafel/shared/decisions/marks'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

/** What nobody changes once people vote, and what nobody finds out where a side is too small. */

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const OPTIONS = [
  { id: 'bench', label: 'Een bankje', pictures: ['1FA91'] },
  { id: 'garden', label: 'Een tuin', pictures: ['1F33B'] },
]

async function prepare(): Promise<DecisionId> {
  const id = newId<DecisionId>()
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/decisions`, {
    ...{ id, proposal: 'Wat doen we met het plein?', pictures: ['1F333'], influence: 'decide' },
    ...{ format: 'chooseOne', options: OPTIONS },
  })
  return id
}
const act = (id: DecisionId, action: 'open' | 'close') =>
  meeting.facilitator.json<DecisionDetail>('POST', `/api/decisions/${id}/${action}`)
const vote = (id: DecisionId, seat: Seat, choice: string) =>
  seat.json('POST', `/api/decisions/${id}/ballots`, {
    ...{ participantId: seat.seatId, marks: markOne(choice), reason: `Omdat ${choice}` },
  })

const CHANGES: readonly (readonly [string, object])[] = [
  ['what it is about', { proposal: 'Iets anders' }],
  ['its pictures', { pictures: ['1F436'] }],
  ['the influence', { influence: 'inform' }],
  ['the format', { format: 'consent', options: [] }],
  ['the options', { options: [...OPTIONS, { id: 'dog', label: 'Een hondenveld', pictures: [] }] }],
  ['who decides', { decidedBy: 'De wethouder' }],
  ['what happens with it', { whatHappens: 'Niets' }],
  ['the day to look again', { reviewOn: '2027-03-01' }],
  ['whether it is a consent round', { step: 'proposal' }],
  ['the quorum', { rules: { quorum: 1 } }],
  ['the majority', { rules: { majority: 'twoThirds' } }],
  ['what a tie means', { rules: { onTie: 'lot' } }],
  ['who sees the outcome first', { rules: { sees: 'leadFirst' } }],
  ['whether none of these is offered', { rules: { offersNone: true } }],
  ['whether the round is open', { rules: { isOpenRound: true } }],
]

describe('once a ballot is open', () => {
  it.each(CHANGES)(
    'nobody changes %s, before or after the first vote, or after the close',
    async (_, change) => {
      const seat = await meeting.buildSeat(meeting)
      const id = await prepare()
      const patch = () => meeting.facilitator.request('PATCH', `/api/decisions/${id}`, change)
      const facts = async () => {
        const { wouldVote: _none, ...row } = (await meeting.deps.db
          .selectFrom('decision')
          .selectAll()
          .where('id', '=', id)
          .executeTakeFirstOrThrow()) as Record<string, unknown>
        return row
      }
      await act(id, 'open')
      const before = await facts()
      expect(await refusalOf(patch())).toBe('409 decisionFixed')
      await vote(id, seat, 'bench')
      expect(await refusalOf(patch())).toBe('409 decisionFixed')
      expect(await facts()).toEqual(before)
      const { options, rules, proposal } = await act(id, 'close')
      expect(await refusalOf(patch())).toBe('409 decisionFixed')
      expect(await act(id, 'close')).toMatchObject({ options, rules, proposal })
    },
  )
})

/** Of everything that tells of a decision: by name of the place. */
async function readPlaces(closed: DecisionDetail, boardId: string | null): Promise<Record<string, string>> {
  const { facilitator, sessionId, projectId } = meeting
  const read = async (path: string) => {
    const response = await facilitator.request('GET', path)
    expect(response.status, path).toBe(200)
    return new Uint8Array(await response.arrayBuffer())
  }
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const book = `/api/projects/${projectId}/decision-book`
  const zip = unzipSync(await read(`/api/projects/${projectId}/export`))
  return {
    closed: JSON.stringify(closed),
    stage: JSON.stringify((await meeting.stage()).outcome),
    board: JSON.stringify(await meeting.deps.rooms.read(`board:${boardId}`, (doc) => doc.toJSON())),
    report: text(await read(`/api/sessions/${sessionId}/report`)),
    list: text(await read(`/api/sessions/${sessionId}/decisions`)),
    book: text(await read(book)),
    table: text(await read(`${book}/csv`)),
    file: text(await read(`${book}/json`)),
    ...Object.fromEntries(
      Object.entries(zip)
        .filter(([path]) => /decision|besluit|boek/i.test(path))
        .map(([path, bytes]) => [`zip ${path}`, text(bytes)]),
    ),
  }
}

const tellsSides = (told: string) =>
  /"(?:resident|professional)":\s*\{|"side":\s*"/.test(told.replaceAll('\\"', '"'))

describe('where one side is too small to be told apart', () => {
  async function decide(professionals: number) {
    const { boardId } = await meeting.goTo('stress-en-blij')
    const sides = [...Array(3).fill('resident'), ...Array(professionals).fill('professional')]
    const seats = await Promise.all(sides.map((side) => meeting.buildSeat(meeting, side)))
    const id = await prepare()
    await act(id, 'open')
    for (const [index, seat] of seats.entries()) await vote(id, seat, index < 3 ? 'bench' : 'garden')
    return readPlaces(await act(id, 'close'), boardId)
  }

  it('no answer, screen, board or file says how it voted', async () => {
    const places = await decide(LIMITS.BALLOTS_FOR_SIDE_RESULT - 1)
    for (const [place, told] of Object.entries(places)) expect(tellsSides(told), place).toBe(false)
  })

  it('and with enough of them they do', async () => {
    const { closed, stage, report, list, book, file, board } = await decide(LIMITS.BALLOTS_FOR_SIDE_RESULT)
    const places = { closed, stage, report, list, book, file }
    for (const [place, told] of Object.entries(places)) expect(tellsSides(told ?? ''), place).toBe(true)
    expect(tellsSides(board ?? ''), 'a stamp never does').toBe(false)
  })
})
