import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { BookEntry } from '@wijktafel/shared/api/decisionBook'
import { hashBallots, verifyBook } from '@wijktafel/shared/decisions/bookChain'
import { type DecisionId, newId, type SessionId } from '@wijktafel/shared/ids'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { type ExportedBook, firstBroken } from '../../../tests/support/checkBook.ts'
import { TEST_SQL } from '../../../tests/support/openTestSql.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting
let fatma: Seat

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
})
afterEach(() => meeting.close())

type Entries = (BookEntry & { ballotsNow: string | null })[]

const bookPath = () => `/api/projects/${meeting.projectId}/decision-book`
const readBook = async (by: TestClient = meeting.facilitator) =>
  (await by.json<{ entries: Entries }>('GET', bookPath())).entries
const verify = async () => verifyBook(meeting.projectId, await readBook())
const act = (id: DecisionId, action: 'open' | 'close' | 'show') =>
  meeting.facilitator.json<DecisionDetail>('POST', `/api/decisions/${id}/${action}`)

async function openDecision(change: object = {}, sessionId: SessionId = meeting.sessionId) {
  const id = newId<DecisionId>()
  await meeting.facilitator.json('POST', `/api/sessions/${sessionId}/decisions`, {
    ...{ id, proposal: 'Een bankje?', pictures: ['1FA91'], influence: 'decide', format: 'consent' },
    ...{ options: [], ...change },
  })
  await act(id, 'open')
  return id
}

async function decide(change: object = {}) {
  const id = await openDecision(change)
  await fatma.json('POST', `/api/decisions/${id}/ballots`, {
    ...{ participantId: fatma.seatId, marks: { worry: 1 }, reason: 'Mijn buurman drinkt' },
  })
  return { id, closed: await act(id, 'close') }
}

const say = (id: DecisionId, words: string) =>
  meeting.facilitator.json('PATCH', `/api/decisions/${id}/words`, { words, wordPictures: [] })

describe('the decision book', () => {
  it('has what was decided, once, with the hash of the ballots that everyone may see', async () => {
    expect(await readBook()).toEqual([])
    const { id, closed } = await decide()
    await act(id, 'close')
    const [entry, ...others] = await readBook()
    expect(others).toEqual([])
    const ballotsHash = hashBallots(closed.ballots ?? [])
    expect(entry).toMatchObject({ number: 1, kind: 'outcome', decisionId: id, isLate: false, ballotsHash })
    expect(entry?.ballotsNow).toBe(ballotsHash)
    expect(entry?.actorId).not.toBeNull()
    expect(JSON.parse(entry?.content ?? '')).toMatchObject({
      ...{ proposal: 'Een bankje?', influence: 'decide', followsId: null, closedAt: closed.closedAt },
      result: { verdict: 'acceptedWithWorries', total: { worry: 1 }, bySide: null },
    })
    expect(await verify()).toEqual({ isWhole: true, head: entry?.hash })
  })

  it('never has reasons: they are people’s own words, and nothing can be taken out of it', async () => {
    await decide()
    expect(JSON.stringify(await readBook())).not.toContain('buurman')
  })

  it('keeps what was said first when the words are changed; the same words again are no entry', async () => {
    const { id } = await decide()
    await say(id, 'Er komt een bankje.')
    await say(id, 'Er komt een bankje.')
    await say(id, '')
    const entries = await readBook()
    expect(entries.map(({ kind, ballotsHash }) => [kind, ballotsHash !== null])).toEqual([
      ['outcome', true],
      ['words', false],
      ['words', false],
    ])
    expect(entries.map(({ content }) => JSON.parse(content).words)).toEqual(['', 'Er komt een bankje.', ''])
    expect(await verify()).toMatchObject({ isWhole: true })
  })

  it('fixes the ballots when they are counted, and tells the outcome only once it is shown', async () => {
    const { id } = await decide({ rules: { sees: 'leadFirst' } })
    const [counted] = await readBook()
    expect(counted).toMatchObject({ number: 1, kind: 'counted' })
    expect(JSON.parse(counted?.content ?? '')).toMatchObject({ proposal: 'Een bankje?', result: null })
    expect(counted?.content).not.toContain('orry')
    await act(id, 'show')
    await act(id, 'show')
    const [, shown, ...others] = await readBook()
    expect(others).toEqual([])
    expect(shown).toMatchObject({ number: 2, kind: 'outcome', ballotsHash: counted?.ballotsHash })
    expect(JSON.parse(shown?.content ?? '').result).toMatchObject({ total: { worry: 1 } })
  })

  it('is read by members of the project, and nobody else', async () => {
    await decide()
    for (const role of ['core', 'ring', 'coach'] as const) {
      const member = await meeting.buildMember({ projectId: meeting.projectId, role })
      expect(await readBook(member)).toHaveLength(1)
    }
    const panel = await meeting.buildMember({ projectId: meeting.projectId, role: 'panel' })
    expect(await refusalOf(panel.request('GET', bookPath()))).toBe('403 notAllowed')
    const stranger = await meeting.buildMember()
    expect(await refusalOf(stranger.request('GET', bookPath()))).toBe('404 notFound')
    expect(await refusalOf(meeting.visitor().request('GET', bookPath()))).toBe('401 notSignedIn')
    expect(await refusalOf(fatma.request('GET', bookPath()))).toBe('401 notSignedIn')
    const nothing = `/api/projects/${newId()}/decision-book`
    expect(await refusalOf(meeting.facilitator.request('GET', nothing))).toBe('404 notFound')
  })

  it('comes as a table and as a file to check, to who may read it', async () => {
    const { id } = await decide({ proposal: '=1+1' })
    await openDecision({ proposal: 'Nog open' })
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const csv = await (await core.request('GET', `${bookPath()}/csv`)).text()
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv).toContain('"1";"uitslag";')
    expect(csv).toContain(`"'=1+1";"ja, met zorgen"`)
    const json = await core.request('GET', `${bookPath()}/json`)
    expect(json.headers.get('content-disposition')).toBe('attachment; filename="besluitenboek.json"')
    const book = (await json.json()) as ExportedBook
    expect(book.ballots[id]).toMatchObject([{ marks: { worry: 1 } }])
    expect(firstBroken(book)).toBeNull()
    expect(JSON.stringify(book)).not.toContain('buurman')
    const stranger = await meeting.buildMember()
    for (const file of ['csv', 'json']) {
      expect(await refusalOf(stranger.request('GET', `${bookPath()}/${file}`))).toBe('404 notFound')
      expect(await refusalOf(fatma.request('GET', `${bookPath()}/${file}`))).toBe('401 notSignedIn')
    }
  })

  it('keeps the ballots of what was not shown yet out of its file', async () => {
    const { id } = await decide({ rules: { sees: 'leadFirst' } })
    const book = await meeting.facilitator.json<ExportedBook>('GET', `${bookPath()}/json`)
    expect(book.ballots).toEqual({})
    await act(id, 'show')
    const shown = await meeting.facilitator.json<ExportedBook>('GET', `${bookPath()}/json`)
    expect(firstBroken(shown)).toBeNull()
  })

  it('can be changed by no route', async () => {
    await decide()
    const before = await readBook()
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(await refusalOf(meeting.facilitator.request(method, bookPath(), {}))).toBe('404 notFound')
    }
    expect(await readBook()).toEqual(before)
  })

  it('gets numbers without a gap when meetings of one project close at the same moment', async () => {
    const sessions = await Promise.all(
      Array.from({ length: 6 }, () => meeting.buildSession(meeting.facilitator, { ...meeting, open: true })),
    )
    const ids = await Promise.all(sessions.map(({ sessionId }) => openDecision({}, sessionId)))
    // Each twice: a double click, on another node.
    await Promise.all([...ids, ...ids].map((id) => act(id, 'close')))
    const entries = await readBook()
    expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(new Set(entries.map(({ decisionId }) => decisionId))).toEqual(new Set(ids))
    expect(await verify()).toMatchObject({ isWhole: true })
  })
})

describe('deciding again', () => {
  const reopen = (id: DecisionId, change: object = {}, by: TestClient = meeting.facilitator) =>
    by.request('POST', `/api/decisions/${id}/reopen`, {
      id: newId(),
      sessionId: meeting.sessionId,
      ...change,
    })
  const decisionsOf = async (sessionId = meeting.sessionId) => {
    const path = `/api/sessions/${sessionId}/decisions`
    return (await meeting.facilitator.json<{ decisions: DecisionDetail[] }>('GET', path)).decisions
  }

  it('makes a draft of the same question that points to the old one, which stays as it was', async () => {
    const { id, closed } = await decide({ decidedBy: 'De gemeente', reviewOn: '2020-01-01' })
    const again = newId<DecisionId>()
    expect((await reopen(id, { id: again })).status).toBe(200)
    expect((await reopen(id, { id: again })).status).toBe(200)
    const [old, draft, ...others] = await decisionsOf()
    expect(others).toEqual([])
    expect(old).toEqual(closed)
    expect(draft).toMatchObject({
      ...{ id: again, followsId: id, state: 'draft', round: 1, proposal: 'Een bankje?', result: null },
      ...{ decidedBy: 'De gemeente', reviewOn: null, words: '' },
    })
    await act(again, 'open')
    expect((await decisionsOf())[0]).toMatchObject({ followedBy: { id: again, isClosed: false } })
    await act(again, 'close')
    expect((await decisionsOf())[0]).toEqual({ ...closed, followedBy: { id: again, isClosed: true } })
    const book = await readBook()
    expect(book.map(({ content }) => JSON.parse(content).followsId)).toEqual([null, id])
    expect(await verify()).toMatchObject({ isWhole: true })
    expect(await (await meeting.facilitator.request('GET', `${bookPath()}/csv`)).text()).toContain('"1";"')
  })

  it('may be in another meeting of the project: its words and pictures go along', async () => {
    const option = { pictures: ['1FA91'], recordId: `shape:card_${newId()}` }
    const options = [
      { id: 'o1', label: 'Een bank', ...option },
      { id: 'o2', label: 'Een tuin', pictures: [], recordId: null },
    ]
    const { activityId } = await meeting.goTo('stress-en-blij')
    const id = await openDecision({ format: 'chooseOne', options, activityId })
    await act(id, 'close')
    const other = await meeting.buildSession(meeting.facilitator, { projectId: meeting.projectId })
    const again = (await (await reopen(id, { sessionId: other.sessionId })).json()) as DecisionDetail
    expect(again).toMatchObject({ sessionId: other.sessionId, activityId: null, followsId: id })
    expect(again.options).toEqual([{ ...options[0], recordId: null }, options[1]])
  })

  it('is prepared once, and taking the draft away undoes it', async () => {
    const { id } = await decide()
    const again = newId<DecisionId>()
    await reopen(id, { id: again })
    expect(await refusalOf(reopen(id))).toBe('409 activityChanged')
    await meeting.facilitator.json('DELETE', `/api/decisions/${again}`)
    expect((await reopen(id)).status).toBe(200)
  })

  it('is for the regisseur, after the close, in a meeting of this project that is not over', async () => {
    const open = await openDecision()
    expect(await refusalOf(reopen(open))).toBe('409 decisionNotClosed')
    await act(open, 'close')
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await refusalOf(reopen(open, {}, core))).toBe('403 notAllowed')
    expect(await refusalOf(reopen(open, {}, fatma))).toBe('403 notAllowed')
    expect(await refusalOf(reopen(open, {}, meeting.visitor()))).toBe('401 notSignedIn')
    expect(await refusalOf(reopen(open, { id: 'x' }))).toBe('400 badRequest')
    expect(await refusalOf(reopen(open, { sessionId: newId() }))).toBe('404 notFound')
    const projectId = await meeting.buildProject(meeting.facilitator)
    const elsewhere = await meeting.buildSession(meeting.facilitator, { projectId })
    expect(await refusalOf(reopen(open, { sessionId: elsewhere.sessionId }))).toBe('404 notFound')
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await refusalOf(reopen(open))).toBe('410 sessionClosed')
  })
})

describe('the database', () => {
  const changeContent = () =>
    meeting.deps.db
      .updateTable('decisionBook')
      .set({ content: '{"proposal":"Geen bankje"}' })
      .where('number', '=', 2)
      .execute()
  const takeOut = () => meeting.deps.db.deleteFrom('decisionBook').where('number', '=', 2).execute()

  async function dropGuards(): Promise<void> {
    const names = TEST_SQL === 'sqlite' ? ['decisionBookKept', 'decisionBookWhole'] : ['decisionBookKept']
    for (const name of names) {
      const owner = TEST_SQL === 'sqlite' ? sql`` : sql` on "decisionBook"`
      await sql`drop trigger ${sql.ref(name)}${owner}`.execute(meeting.deps.db)
    }
  }

  it('refuses to change an entry or to take one out', async () => {
    for (let count = 0; count < 3; count++) await decide()
    const before = await readBook()
    await expect(changeContent()).rejects.toThrow(/only added to/)
    await expect(takeOut()).rejects.toThrow(/only added to/)
    expect(await readBook()).toEqual(before)
  })

  it('may be changed behind our back: then the book says which entry', async () => {
    for (let count = 0; count < 3; count++) await decide()
    await dropGuardsForGood()
    await changeContent()
    expect(await verify()).toEqual({ isWhole: false, number: 2, why: 'changed' })
    await takeOut()
    expect(await verify()).toEqual({ isWhole: false, number: 2, why: 'missing' })
  })

  it('may lose or change ballots behind our back: then their hash is another one', async () => {
    const { id } = await decide()
    await meeting.deps.db.updateTable('ballot').set({ marks: '{"agree":1}' }).execute()
    const [entry] = await readBook()
    expect(entry?.ballotsNow).not.toBe(entry?.ballotsHash)
    await meeting.deps.db.deleteFrom('decision').where('id', '=', id).execute()
    expect((await readBook())[0]).toMatchObject({ number: 1, ballotsNow: null })
  })

  /** A database of a test is used again: one without guards must not be. */
  async function dropGuardsForGood(): Promise<void> {
    await dropGuards()
    if (TEST_SQL === 'postgres') await sql`drop table "reportPicture"`.execute(meeting.deps.db)
  }
})
