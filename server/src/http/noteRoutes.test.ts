import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { type NoteId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { NOTE_FRAGMENT, noteBlocks } from '@wijktafel/shared/notes/noteBlocks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const path = () => `/api/sessions/${meeting.sessionId}/notes`
const note = (title = 'Wat wij hoorden') => ({ id: newId<NoteId>(), title })

describe('notes', () => {
  it('are started once, renamed also after the meeting, and taken away with their text', async () => {
    const body = note()
    const { facilitator, deps, sessionId } = meeting
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const made = await core.json('POST', path(), body)
    expect(made).toMatchObject({ ...body, sessionId })
    expect(await core.json('POST', path(), { ...body, title: 'Nog een keer verstuurd' })).toEqual(made)
    await facilitator.json('POST', `/api/sessions/${sessionId}/close`)
    const renamed = await core.json('PATCH', `/api/notes/${body.id}`, { title: 'Verslag' })
    expect(renamed).toEqual({ ...made, title: 'Verslag' })

    await deps.rooms.change(`note:${body.id}`, (doc) => doc.getMap('x').set('geheim', 1))
    const codes: number[] = []
    deps.rooms.connect({
      name: `note:${body.id}`,
      person: { id: 'someone', presence: null },
      access: 'write',
      socket: { send: () => undefined, close: (code) => codes.push(code), waitingBytes: 0 },
    })
    await facilitator.json('DELETE', `/api/notes/${body.id}`)
    expect(codes).toEqual([CLOSE_CODE.DOCUMENT_ERASED])
    expect(await refusalOf(core.request('PATCH', `/api/notes/${body.id}`, { title: 'x' }))).toBe(
      '404 notFound',
    )
  })

  it('begin with a template, once: what people wrote since stays', async () => {
    const body = { ...note(), template: 'meeting' }
    const start = () => meeting.facilitator.json('POST', path(), body)
    await start()
    const read = () => meeting.deps.rooms.read(`note:${body.id}`, noteBlocks)
    const begun = await read()
    expect(begun.flatMap((block) => (block.type === 'heading' ? [block.text] : []))).toEqual([
      'Wat we zeiden',
      'Wat we besloten',
      'Wie doet wat',
      'Wanneer weer',
    ])
    await meeting.deps.rooms.change(`note:${body.id}`, (doc) =>
      doc.getXmlFragment(NOTE_FRAGMENT).delete(0, 1),
    )
    await start()
    expect(await read()).toEqual(begun.slice(1))
    const other = { ...note(), template: 'geheim' }
    expect(await refusalOf(meeting.facilitator.request('POST', path(), other))).toBe('400 badRequest')
  })

  it('are for regisseur and kernteam', async () => {
    const body = note()
    await meeting.facilitator.json('POST', path(), body)
    const ring = await meeting.buildMember({ projectId: meeting.projectId, role: 'ring' })
    const fatma = await meeting.buildSeat(meeting)
    for (const client of [ring, fatma]) {
      expect(await refusalOf(client.request('POST', path(), note()))).toBe('403 notAllowed')
      const rename = client.request('PATCH', `/api/notes/${body.id}`, { title: 'x' })
      expect(await refusalOf(rename)).toBe('403 notAllowed')
      expect(await refusalOf(client.request('DELETE', `/api/notes/${body.id}`))).toBe('403 notAllowed')
    }
    expect(await refusalOf(meeting.visitor().request('POST', path(), note()))).toBe('401 notSignedIn')
    const stranger = await meeting.buildMember()
    expect(await refusalOf(stranger.request('DELETE', `/api/notes/${body.id}`))).toBe('404 notFound')
  })

  it('need a title, and are not without number', async () => {
    const { facilitator } = meeting
    expect(await refusalOf(facilitator.request('POST', path(), note(' ')))).toBe('400 badRequest')
    for (let i = 0; i < LIMITS.NOTES_PER_SESSION; i += 1) await facilitator.json('POST', path(), note())
    expect(await refusalOf(facilitator.request('POST', path(), note()))).toBe('413 tooLarge')
  })
})
