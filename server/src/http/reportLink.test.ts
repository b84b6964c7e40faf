import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const path = () => `/api/sessions/${meeting.sessionId}/report-link`
const close = () => meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)

async function makeLink(): Promise<string> {
  const { link } = await meeting.facilitator.json<{ link: { url: string } }>('POST', path())
  expect(link.url).toMatch(/\/m\?r#[\w-]{20,}$/)
  return link.url.split('#')[1] ?? ''
}

describe('the link of a report', () => {
  it('opens the report without an account, without remarks, and is the same when made twice', async () => {
    await close()
    expect(await meeting.facilitator.json('GET', path())).toEqual({ link: null })
    const token = await makeLink()
    expect(await makeLink()).toBe(token)
    const stranger = meeting.visitor()
    const report = await stranger.json('POST', '/api/report-page', { report: token })
    const own = await meeting.facilitator.json('GET', `/api/sessions/${meeting.sessionId}/report`)
    expect(report).toMatchObject({ title: (own as { title: string }).title })
  })

  it('opens nothing once it was ended, and a new one is another', async () => {
    await close()
    const token = await makeLink()
    await meeting.facilitator.json('DELETE', path())
    const stranger = meeting.visitor()
    expect(await refusalOf(stranger.request('POST', '/api/report-page', { report: token }))).toBe(
      '410 linkExpired',
    )
    expect(await makeLink()).not.toBe(token)
  })

  it('is made by who leads alone, and only once the meeting is over', async () => {
    expect(await refusalOf(meeting.facilitator.request('POST', path()))).toBe('400 badRequest')
    await close()
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const coach = await meeting.buildMember({ projectId: meeting.projectId, role: 'coach' })
    for (const member of [core, coach]) {
      expect(await refusalOf(member.request('GET', path()))).toBe('403 notAllowed')
      expect(await refusalOf(member.request('POST', path()))).toBe('403 notAllowed')
      expect(await refusalOf(member.request('DELETE', path()))).toBe('403 notAllowed')
    }
    const stranger = meeting.visitor()
    expect(await refusalOf(stranger.request('POST', path()))).toMatch(/^40[134] /)
    expect(await refusalOf(stranger.request('POST', '/api/report-page', { report: 'x'.repeat(43) }))).toBe(
      '410 linkExpired',
    )
  })
})
