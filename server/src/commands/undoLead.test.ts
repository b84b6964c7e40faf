import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { documentName } from '@wijktafel/shared/documentName'
import { type BoardId, newId } from '@wijktafel/shared/ids'
import { readLeadNews, type UndoableAction } from '@wijktafel/shared/leadNews'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

const MINUTE_MS = 60_000
const STOOD_STILL_MS = 60

let meeting: TestMeeting
beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const lead = (body: unknown, by = meeting.facilitator) =>
  by.request('POST', `/api/sessions/${meeting.sessionId}/lead`, body)

async function last(): Promise<UndoableAction> {
  const { undo } = await meeting.deps.rooms.read(documentName('lead', meeting.sessionId), readLeadNews)
  if (!undo) throw new Error('nothing to take back')
  return undo
}

const undo = async () => lead({ type: 'undo', id: (await last()).id })

const onBoard = async (boardId: BoardId | null) => {
  const { items } = await meeting.deps.rooms.read(documentName('board', boardId as BoardId), readBoardCards)
  return items.length
}

describe('what was done last', () => {
  it('is named to who leads, and to nobody else', async () => {
    const { rooms } = meeting.deps
    expect((await rooms.read(documentName('lead', meeting.sessionId), readLeadNews)).undo).toBeNull()
    await lead({ type: 'moreTime', minutes: 2 })
    expect(await last()).toMatchObject({ kind: 'moreTime', at: expect.any(Number) })
    expect(JSON.stringify(await meeting.stage())).not.toContain((await last()).id)
  })

  it('is not there where a press changed nothing', async () => {
    await lead({ type: 'pauseTimer' })
    const { id } = await last()
    await lead({ type: 'pauseTimer' })
    await lead({ type: 'follow', on: (await meeting.stage()).following })
    expect((await last()).id).toBe(id)
  })

  it('goes with the meeting, and the oldest with the newest', async () => {
    for (let n = 0; n < LIMITS.LEAD_ACTIONS_KEPT + 3; n++) await lead({ type: 'moreTime', minutes: 1 })
    const rows = () => meeting.deps.db.selectFrom('leadAction').select('id').execute()
    expect(await rows()).toHaveLength(LIMITS.LEAD_ACTIONS_KEPT)
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await rows()).toEqual([])
  })
})

describe('taking back', () => {
  it('brings the step, its clock and the marks of the agenda back, one press after another', async () => {
    const before = await meeting.stage()
    await meeting.goTo('stress-en-blij')
    await lead({ type: 'moreTime', minutes: 2 })
    await undo()
    expect((await meeting.stage()).activity?.templateId).toBe('stress-en-blij')
    await undo()
    const { activity, timer } = await meeting.stage()
    expect({ activity, timer }).toEqual({ activity: before.activity, timer: before.timer })
    const { activities } = await meeting.facilitator.json<{ activities: { state: string }[] }>(
      'GET',
      `/api/sessions/${meeting.sessionId}`,
    )
    expect(activities.map(({ state }) => state).filter((state) => state !== 'planned')).toEqual(['active'])
  })

  it('lets a clock that stood still go on with what was left', async () => {
    const before = await meeting.stage()
    await lead({ type: 'pause', on: true })
    await new Promise((resolve) => setTimeout(resolve, STOOD_STILL_MS))
    await undo()
    const stage = await meeting.stage()
    expect(stage.paused).toBe(false)
    expect(stage.timer?.endsAt).toBeGreaterThanOrEqual((before.timer?.endsAt ?? 0) + STOOD_STILL_MS)
  })

  it('happens once when two press at once', async () => {
    await lead({ type: 'moreTime', minutes: 2 })
    await lead({ type: 'moreTime', minutes: 3 })
    const { id } = await last()
    const answers = await Promise.all([lead({ type: 'undo', id }), lead({ type: 'undo', id })])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await meeting.stage()).timer?.totalMs).toBe(12 * MINUTE_MS)
  })

  it('leaves alone what changed since', async () => {
    await lead({ type: 'moreTime', minutes: 2 })
    const timer = JSON.stringify({ endsAt: null, remainingMs: 5, totalMs: 9 })
    await meeting.deps.db.updateTable('session').set({ timer }).execute()
    expect((await undo()).status).toBe(200)
    expect((await meeting.stage()).timer).toEqual({ endsAt: null, remainingMs: 5, totalMs: 9 })
  })

  it('sends nobody to a step that was taken out of the agenda since', async () => {
    await meeting.goTo('stress-en-blij')
    const { activity } = await meeting.stage()
    await meeting.goTo('check-out')
    await meeting.deps.db
      .updateTable('activity')
      .set({ removedAt: 1 })
      .where('id', '=', activity?.id ?? ('' as never))
      .execute()
    expect(await refusalOf(undo())).toBe('409 activityChanged')
  })

  it('brings people back from where they were called', async () => {
    const boardId = (await meeting.goTo('stress-en-blij')).boardId as BoardId
    await lead({ type: 'call', boardId, view: { x: 1, y: 2, w: 30, h: 40 } })
    await undo()
    expect((await meeting.stage()).call).toEqual({ n: 2, isOver: true, boardId, x: 1, y: 2, w: 30, h: 40 })
  })

  it('opens a board that was locked, and locks one that was opened', async () => {
    const boardId = (await meeting.goTo('stress-en-blij')).boardId as BoardId
    const path = `/api/boards/${boardId}`
    const isLocked = async () => (await meeting.facilitator.json<{ locked: boolean }>('GET', path)).locked
    await meeting.facilitator.json('PUT', `${path}/lock`, { locked: true })
    expect((await last()).kind).toBe('lock')
    await undo()
    expect(await isLocked()).toBe(false)
  })

  it('is for who leads alone, and for this meeting alone', async () => {
    await lead({ type: 'moreTime', minutes: 2 })
    const { id } = await last()
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await refusalOf(lead({ type: 'undo', id }, core))).toBe('403 notAllowed')
    const other = await meeting.buildSession(meeting.facilitator, {
      projectId: meeting.projectId,
      open: true,
    })
    const path = `/api/sessions/${other.sessionId}/lead`
    expect(await refusalOf(meeting.facilitator.request('POST', path, { type: 'undo', id }))).toBe(
      '409 activityChanged',
    )
    expect(await refusalOf(lead({ type: 'undo', id: newId() }))).toBe('409 activityChanged')
  })
})

describe('a silent round that was shown', () => {
  let seat: Seat
  let step: Awaited<ReturnType<TestMeeting['goTo']>>

  beforeEach(async () => {
    seat = await meeting.buildSeat(meeting)
    step = await meeting.goTo('stress-en-blij')
    for (let n = 0; n < 3; n++) await meeting.sendCard(seat, { activityId: step.activityId })
  })

  it('is hidden again everywhere, and comes back whole', async () => {
    await lead({ type: 'reveal', activityId: step.activityId })
    expect([(await meeting.shownCards()).length, await onBoard(step.boardId)]).toEqual([3, 3])
    await meeting.sendCard(seat, { activityId: step.activityId })
    await undo()
    expect((await meeting.stage()).revealed).toBe(false)
    expect([await meeting.shownCards(), await onBoard(step.boardId)]).toEqual([[], 0])
    await lead({ type: 'reveal', activityId: step.activityId })
    expect([(await meeting.shownCards()).length, await onBoard(step.boardId)]).toEqual([4, 4])
  })

  it('is not taken back by a second "show all"', async () => {
    await lead({ type: 'reveal', activityId: step.activityId })
    const { id } = await last()
    await lead({ type: 'reveal', activityId: step.activityId })
    expect((await last()).id).toBe(id)
  })
})

describe('card by card', () => {
  const next = (activityId: string, shown: number) => lead({ type: 'revealNext', activityId, shown })

  it('shows one at a time, hides the rest, and ends with all', async () => {
    const seat = await meeting.buildSeat(meeting)
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    for (let n = 0; n < 3; n++) await meeting.sendCard(seat, { activityId })
    expect((await meeting.stage()).inTurn).toBeNull()
    await next(activityId, 0)
    const [first] = await meeting.shownCards()
    expect((await meeting.stage()).inTurn).toEqual({ latest: [first?.id], shown: 1, total: 3 })
    expect((await meeting.stage()).revealed).toBe(false)
    await next(activityId, 1)
    await next(activityId, 2)
    expect(await onBoard(boardId)).toBe(3)
    expect(await refusalOf(next(activityId, 3))).toBe('409 activityChanged')
    await meeting.sendCard(seat, { activityId })
    expect((await meeting.stage()).inTurn, 'what comes meanwhile is hidden').toMatchObject({
      shown: 3,
      total: 4,
    })
    await lead({ type: 'reveal', activityId })
    expect((await meeting.stage()).inTurn).toBeNull()
    expect(await meeting.shownCards()).toHaveLength(4)
  })

  it('shows one card when two press at once', async () => {
    const seat = await meeting.buildSeat(meeting)
    const { activityId } = await meeting.goTo('stress-en-blij')
    for (let n = 0; n < 3; n++) await meeting.sendCard(seat, { activityId })
    const answers = await Promise.all([next(activityId, 0), next(activityId, 0)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await meeting.shownCards()).toHaveLength(1)
  })

  it('shows those of one person together where faces are shown, else never', async () => {
    const [one, two] = [await meeting.buildSeat(meeting), await meeting.buildSeat(meeting)]
    const { activityId } = await meeting.goTo('stress-en-blij')
    for (const seat of [one, two, one, two]) await meeting.sendCard(seat, { activityId })
    await meeting.deps.db.updateTable('activity').set({ shows: 'face' }).execute()
    await next(activityId, 0)
    const shown = await meeting.shownCards()
    expect(shown).toHaveLength(2)
    const owners = await meeting.deps.db
      .selectFrom('card')
      .select('participantId')
      .where(
        'id',
        'in',
        shown.map(({ id }) => id),
      )
      .execute()
    expect(new Set(owners.map(({ participantId }) => participantId)).size).toBe(1)
  })

  it('takes the last one back, and passes over what is kept from the table', async () => {
    const seat = await meeting.buildSeat(meeting)
    const { activityId } = await meeting.goTo('stress-en-blij')
    const cards = []
    for (let n = 0; n < 3; n++) cards.push(await meeting.sendCard(seat, { activityId }))
    const [kept] = cards
    await meeting.facilitator.json('PUT', `/api/cards/${kept?.id}/hidden`, {
      because: 'Er staat een naam op.',
    })
    await next(activityId, 0)
    await next(activityId, 1)
    const shown = (await meeting.shownCards()).map(({ id }) => id)
    expect(shown).not.toContain(kept?.id)
    expect(shown).toHaveLength(2)
    await undo()
    expect(await meeting.shownCards()).toHaveLength(1)
    expect((await meeting.stage()).inTurn).toMatchObject({ shown: 1, total: 2 })
  })
})
