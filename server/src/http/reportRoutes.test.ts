import type { Report } from '@wijktafel/shared/api/report'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { moveToZone } from '@wijktafel/shared/board/listWrites'
import { type DecisionId, type NoteId, newId, type PromiseId } from '@wijktafel/shared/ids'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const path = () => `/api/sessions/${meeting.sessionId}/report`
const readReport = () => meeting.facilitator.json<Report>('GET', path())
const lead = (action: object) =>
  meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, action)
const close = () => meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)

describe('the report', () => {
  it('holds what everyone saw, where it was moved to, and nothing else', async () => {
    const { facilitator, sessionId, deps } = meeting
    const [fatma, kim] = [await meeting.buildSeat(meeting), await meeting.buildSeat(meeting, 'professional')]
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    const shown = await meeting.sendCard(fatma, { activityId, zoneId: 'stress', text: 'De dokter is vol' })
    const taken = await meeting.sendCard(kim, { activityId, text: 'Toch niet' })
    await kim.json('DELETE', `/api/cards/${taken.id}`)
    await lead({ type: 'reveal', activityId })
    await deps.rooms.change(`board:${boardId}`, (doc) => {
      const { items } = readBoardCards(doc)
      for (const { recordId } of items) moveToZone(doc, recordId, 'happy')
    })
    const hiddenStep = await meeting.goTo('check-out')
    const decisionId = newId<DecisionId>()
    const proposal = {
      proposal: 'Een bankje',
      pictures: [],
      influence: 'decide',
      format: 'consent',
      options: [],
    }
    await facilitator.json('POST', `/api/sessions/${sessionId}/decisions`, {
      id: decisionId,
      activityId,
      ...proposal,
    })
    await facilitator.json('POST', `/api/sessions/${sessionId}/decisions`, { id: newId(), ...proposal })
    await facilitator.json('POST', `/api/decisions/${decisionId}/open`)
    await facilitator.json('POST', `/api/decisions/${decisionId}/close`)
    const noteId = newId<NoteId>()
    await facilitator.json('POST', `/api/sessions/${sessionId}/notes`, { id: noteId, title: 'Samen' })
    await deps.rooms.change(`note:${noteId}`, (doc) => {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText('Het park is fijn.')])
      doc.getXmlFragment(NOTE_FRAGMENT).insert(0, [paragraph])
    })
    const promise = { id: newId<PromiseId>(), who: 'Kim', what: 'Vraagt het na' }
    await facilitator.json('POST', `/api/sessions/${sessionId}/promises`, promise)
    await close()

    const report = await readReport()
    expect(report).toMatchObject({
      title: 'Eerste bijeenkomst',
      projectName: 'Rookvrij in de Lindebuurt',
      place: 'Buurthuis De Linde',
      people: { resident: 1, professional: 1 },
      decisions: [],
      promises: [promise],
      notes: [{ title: 'Samen', blocks: [{ type: 'paragraph', text: 'Het park is fijn.' }] }],
    })
    const step = report.activities.find(({ id }) => id === activityId)
    expect(step?.zones.map(({ id }) => id)).toEqual(['stress', 'happy'])
    expect(step?.cards).toEqual([
      expect.objectContaining({ id: shown.id, text: 'De dokter is vol', zoneId: 'happy', side: 'resident' }),
    ])
    expect(step?.decisions).toMatchObject([{ id: decisionId, state: 'closed', ballots: [] }])
    expect(report.activities.some(({ id }) => id === hiddenStep.activityId)).toBe(true)
    expect(report.activities.some(({ title }) => title === 'Samen ordenen')).toBe(false)
  })

  it('leaves out cards that were never shown', async () => {
    const fatma = await meeting.buildSeat(meeting)
    const { activityId } = await meeting.goTo('stress-en-blij')
    await meeting.sendCard(fatma, { activityId, text: 'Nog geheim' })
    expect(JSON.stringify(await readReport())).not.toContain('Nog geheim')
  })

  it('keeps a card whose board is gone', async () => {
    const fatma = await meeting.buildSeat(meeting)
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    await lead({ type: 'reveal', activityId })
    const card = await meeting.sendCard(fatma, { activityId, zoneId: 'stress' })
    await meeting.facilitator.json('DELETE', `/api/boards/${boardId}`)
    const step = (await readReport()).activities.find(({ id }) => id === activityId)
    expect(step?.cards).toMatchObject([{ id: card.id, zoneId: 'stress', group: null }])
  })

  it('is for members at any time, for who joined by code after the meeting, and for nobody else', async () => {
    const fatma = await meeting.buildSeat(meeting)
    await meeting.letCoachIn()
    for (const role of ['panel', 'coach'] as const) {
      const member = await meeting.buildMember({ projectId: meeting.projectId, role })
      await member.json('GET', path())
    }
    expect(await refusalOf(fatma.request('GET', path()))).toBe('403 notAllowed')
    await close()
    expect(await fatma.json('GET', path())).toEqual(await readReport())
    expect(await refusalOf(meeting.visitor().request('GET', path()))).toBe('401 notSignedIn')
    expect(await refusalOf((await meeting.buildMember()).request('GET', path()))).toBe('404 notFound')
  })
})
