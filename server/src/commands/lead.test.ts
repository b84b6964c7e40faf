import type { StageTimer } from '@wijktafel/shared/stage'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, newCard, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { nextTimer } from './lead.ts'

const NOW = 1_000_000
const MINUTE_MS = 60_000
const running: StageTimer = { endsAt: NOW + 5 * MINUTE_MS, remainingMs: null, totalMs: 10 * MINUTE_MS }
const paused: StageTimer = { endsAt: null, remainingMs: 2 * MINUTE_MS, totalMs: 10 * MINUTE_MS }

describe('the timer', () => {
  it('starts anew, whatever was there', () => {
    for (const before of [null, running, paused]) {
      expect(nextTimer(before, { type: 'startTimer', minutes: 3 }, NOW)).toEqual({
        ...{ endsAt: NOW + 3 * MINUTE_MS, remainingMs: null, totalMs: 3 * MINUTE_MS },
      })
    }
  })

  it('gives more time: to a running, a paused, a finished and a missing one', () => {
    const more = (timer: StageTimer | null, now = NOW) =>
      nextTimer(timer, { type: 'moreTime', minutes: 2 }, now)
    const totalMs = 12 * MINUTE_MS
    expect(more(running)).toEqual({ endsAt: NOW + 7 * MINUTE_MS, remainingMs: null, totalMs })
    expect(more(paused)).toEqual({ endsAt: null, remainingMs: 4 * MINUTE_MS, totalMs })
    const late = NOW + 60 * MINUTE_MS
    expect(more(running, late)).toEqual({ endsAt: late + 2 * MINUTE_MS, remainingMs: null, totalMs })
    expect(more(null)?.endsAt).toBe(NOW + 2 * MINUTE_MS)
  })

  it('pauses and goes on with what was left', () => {
    const stopped = nextTimer(running, { type: 'pauseTimer' }, NOW)
    expect(stopped).toEqual({ endsAt: null, remainingMs: 5 * MINUTE_MS, totalMs: 10 * MINUTE_MS })
    const later = NOW + 60 * MINUTE_MS
    expect(nextTimer(stopped, { type: 'resumeTimer' }, later)?.endsAt).toBe(later + 5 * MINUTE_MS)
  })

  it('never has less than nothing left, and ignores what does not fit', () => {
    const late = NOW + 60 * MINUTE_MS
    expect(nextTimer(running, { type: 'pauseTimer' }, late)?.remainingMs).toBe(0)
    expect(nextTimer(paused, { type: 'pauseTimer' }, NOW)).toEqual(paused)
    expect(nextTimer(running, { type: 'resumeTimer' }, NOW)).toEqual(running)
    expect(nextTimer(null, { type: 'pauseTimer' }, NOW)).toBeNull()
    expect(nextTimer(null, { type: 'resumeTimer' }, NOW)).toBeNull()
  })
})

describe('leading', () => {
  let meeting: TestMeeting
  beforeEach(async () => {
    meeting = await buildMeeting()
  })
  afterEach(() => meeting.close())

  const leadPath = () => `/api/sessions/${meeting.sessionId}/lead`
  const lead = (body: unknown, by = meeting.facilitator) => by.request('POST', leadPath(), body)
  const steps = async () => {
    const { activities } = await meeting.facilitator.json<{
      activities: { id: string; state: string; boardId: string | null }[]
    }>('GET', `/api/sessions/${meeting.sessionId}`)
    return activities
  }

  it('starts at the first step, with its board, its question and its timer on the stage', async () => {
    const [first] = await steps()
    const stage = await meeting.stage()
    expect(first?.state).toBe('active')
    expect(stage).toMatchObject({
      state: 'open',
      activity: { id: first?.id, question: 'Hoe zit jij erbij vandaag?', boardId: first?.boardId },
      timer: { totalMs: 10 * MINUTE_MS, remainingMs: null },
    })
  })

  it('moves on once when "next" is pressed twice, and leaves no empty board behind', async () => {
    const [first, , third] = await steps()
    const body = { type: 'go', from: first?.id, to: third?.id }
    const answers = await Promise.all([lead(body), lead(body), lead(body)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await refusalOf(lead(body))).toBe('409 activityChanged')
    expect((await meeting.stage()).activity?.id).toBe(third?.id)
    const boards = await meeting.deps.db.selectFrom('board').select('id').execute()
    const used = (await steps()).flatMap(({ boardId }) => boardId ?? [])
    expect(boards.map(({ id }) => id).sort()).toEqual([...new Set(used)].sort())
  })

  it('goes back to a step and keeps its board and its cards', async () => {
    const seat = await meeting.buildSeat(meeting)
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    await meeting.sendCard(seat, { activityId })
    await meeting.goTo('check-out')
    expect(await meeting.goTo('stress-en-blij')).toEqual({ activityId, boardId })
    expect((await meeting.stage()).counts.cards).toBe(1)
  })

  it('sorts on the board of the step before where the template says so', async () => {
    const before = await meeting.goTo('stress-en-blij')
    const sorting = await meeting.goTo('clusteren')
    expect(sorting.boardId).toBe(before.boardId)
  })

  it('is for the regisseur alone, of this meeting alone', async () => {
    const { projectId } = meeting
    const core = await meeting.buildMember({ projectId, role: 'core' })
    const coach = await meeting.buildMember({ projectId, role: 'coach' })
    const seat = await meeting.buildSeat(meeting)
    const stranger = await meeting.buildMember()
    const body = { type: 'follow', on: true }
    expect(await refusalOf(lead(body, core))).toBe('403 notAllowed')
    expect(await refusalOf(lead(body, coach))).toBe('403 notAllowed')
    expect(await refusalOf(lead(body, seat))).toBe('403 notAllowed')
    expect(await refusalOf(lead(body, stranger))).toBe('404 notFound')
    expect(await refusalOf(lead(body, meeting.visitor()))).toBe('401 notSignedIn')
  })

  it('cannot reveal or reach a step of another meeting', async () => {
    const other = await meeting.buildMember()
    const projectId = await meeting.buildProject(other)
    const theirs = await meeting.buildSession(other, { projectId, open: true })
    const { activityId } = await meeting.goTo('stress-en-blij')
    const seat = await meeting.buildSeat(meeting)
    await meeting.sendCard(seat, { activityId })
    const path = `/api/sessions/${theirs.sessionId}/lead`
    expect(await refusalOf(other.request('POST', path, { type: 'reveal', activityId }))).toBe('404 notFound')
    const go = { type: 'go', from: theirs.activityIds[0], to: activityId }
    expect(await refusalOf(other.request('POST', path, go))).toBe('404 notFound')
    expect(await meeting.shownCards()).toEqual([])
  })

  it('refuses what is no action, and any action before opening and after closing', async () => {
    expect(await refusalOf(lead({ type: 'explode' }))).toBe('400 badRequest')
    expect(await refusalOf(lead({ type: 'moreTime', minutes: 0 }))).toBe('400 badRequest')
    expect(await refusalOf(lead({ type: 'moreTime', minutes: 1e9 }))).toBe('400 badRequest')
    const planned = await meeting.buildSession(meeting.facilitator, { projectId: meeting.projectId })
    const path = `/api/sessions/${planned.sessionId}/lead`
    const early = meeting.facilitator.request('POST', path, { type: 'follow', on: true })
    expect(await refusalOf(early)).toBe('409 sessionNotOpen')
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await refusalOf(lead({ type: 'follow', on: true }))).toBe('410 sessionClosed')
  })

  it('brings timer and follow to all screens', async () => {
    await lead({ type: 'pauseTimer' })
    expect((await meeting.stage()).timer?.endsAt).toBeNull()
    await lead({ type: 'follow', on: false })
    expect((await meeting.stage()).following).toBe(false)
    await lead({ type: 'follow', on: true })
    expect((await meeting.stage()).following).toBe(true)
  })

  it('lets all screens wait, the timer with them, and go on', async () => {
    await lead({ type: 'startTimer', minutes: 5 })
    await lead({ type: 'pause', on: true })
    expect(await meeting.stage()).toMatchObject({ paused: true, timer: { endsAt: null } })
    await lead({ type: 'pause', on: false })
    const { paused, timer } = await meeting.stage()
    expect(paused).toBe(false)
    expect(timer).toMatchObject({ endsAt: expect.any(Number), remainingMs: null })
    await lead({ type: 'pause', on: true })
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect((await meeting.stage()).paused).toBe(false)
  })

  it('never puts a hidden card, a ballot or the turnout on the stage', async () => {
    const seat = await meeting.buildSeat(meeting)
    const { activityId } = await meeting.goTo('stress-en-blij')
    await meeting.sendCard(seat, newCard(seat, { activityId, text: 'GEHEIM KAARTJE' }))
    const decision = {
      ...{ id: '22222222222222222222', activityId: null, proposal: 'Koffie?', pictures: [] },
      ...{ influence: 'decide', format: 'consent', options: [] },
    }
    const decisions = `/api/sessions/${meeting.sessionId}/decisions`
    await meeting.facilitator.json('POST', decisions, decision)
    await meeting.facilitator.json('POST', `/api/decisions/${decision.id}/open`)
    const before = await meeting.stage()
    await seat.json('POST', `/api/decisions/${decision.id}/ballots`, {
      ...{ participantId: seat.seatId, marks: { stop: 1 }, reason: 'GEHEIME REDEN' },
    })
    expect(before.decision?.proposal).toBe('Koffie?')
    expect(await meeting.stage()).toEqual(before)
    const everything = JSON.stringify([await meeting.stage(), await meeting.shownCards()])
    expect(everything).not.toContain('GEHEIM')
    expect(everything).not.toContain('stop')
  })
})
