import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const path = () => `/api/projects/${meeting.projectId}/accepted-words`

describe('words that are clear enough in a project', () => {
  it('are kept once, in small letters, by alphabet, and taken back', async () => {
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    await core.json('POST', path(), { word: 'Wijkaanpak' })
    await core.json('POST', path(), { word: 'wijkaanpak' })
    expect(await meeting.facilitator.json('POST', path(), { word: 'Borging' })).toEqual({
      words: ['borging', 'wijkaanpak'],
    })
    expect(await core.json('POST', `${path()}/remove`, { word: 'borging' })).toEqual({
      words: ['wijkaanpak'],
    })
    expect(await core.json('GET', path())).toEqual({ words: ['wijkaanpak'] })
  })

  it('are said by who writes notes, read by who reads them, and unknown to strangers', async () => {
    const ring = await meeting.buildMember({ projectId: meeting.projectId, role: 'ring' })
    expect(await ring.json('GET', path())).toEqual({ words: [] })
    expect(await refusalOf(ring.request('POST', path(), { word: 'borging' }))).toBe('403 notAllowed')
    expect(await refusalOf(ring.request('POST', `${path()}/remove`, { word: 'borging' }))).toBe(
      '403 notAllowed',
    )
    const fatma = await meeting.buildSeat(meeting)
    expect(await refusalOf(fatma.request('GET', path()))).toBe('401 notSignedIn')
  })

  it('are so many at most', async () => {
    const words = Array.from({ length: LIMITS.ACCEPTED_WORDS }, (_, index) => `woord${index}`)
    for (const word of words) await meeting.facilitator.json('POST', path(), { word })
    expect(await refusalOf(meeting.facilitator.request('POST', path(), { word: 'nogeen' }))).toBe(
      '413 tooLarge',
    )
  })
})
