import { newId } from '@wijktafel/shared/ids'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const path = () => `/api/sessions/${meeting.sessionId}/coach-notes`
const note = (text: string) => ({ id: newId(), text })
const buildCoach = () => meeting.buildMember({ projectId: meeting.projectId, role: 'coach' })

describe('notes of a coach', () => {
  it('are read by the regisseur, all of them, and by each coach their own', async () => {
    const [first, second] = [await buildCoach(), await buildCoach()]
    const body = note('Geef Kim ook het woord')
    const written = await first.json('POST', path(), body)
    expect(await first.json('POST', path(), { ...body, text: 'Nog een keer verstuurd' })).toEqual(written)
    await second.json('POST', path(), note('Mooi begin'))
    expect(await first.json('GET', path())).toEqual({ notes: [written] })
    const { notes } = await meeting.facilitator.json<{ notes: { text: string }[] }>('GET', path())
    expect(notes.map(({ text }) => text)).toEqual(['Geef Kim ook het woord', 'Mooi begin'])
    expect(await refusalOf(second.request('POST', path(), body))).toBe('400 badRequest')
  })

  it('are for nobody else, and never in a live document or the report', async () => {
    const coach = await buildCoach()
    await coach.json('POST', path(), note('Alleen voor de regisseur'))
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const fatma = await meeting.buildSeat(meeting)
    for (const client of [core, fatma]) {
      expect(await refusalOf(client.request('GET', path()))).toBe('403 notAllowed')
      expect(await refusalOf(client.request('POST', path(), note('x')))).toBe('403 notAllowed')
    }
    expect(await refusalOf(meeting.facilitator.request('POST', path(), note('x')))).toBe('403 notAllowed')
    expect(await refusalOf(meeting.visitor().request('GET', path()))).toBe('401 notSignedIn')
    const shown = [
      await meeting.stage(),
      await meeting.shownCards(),
      await meeting.facilitator.json('GET', `/api/sessions/${meeting.sessionId}/report`),
    ]
    expect(JSON.stringify(shown)).not.toContain('Alleen voor de regisseur')
  })

  it('need words', async () => {
    expect(await refusalOf((await buildCoach()).request('POST', path(), note(' ')))).toBe('400 badRequest')
  })
})
