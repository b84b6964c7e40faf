import type { KeptAgenda, PackedItem } from '@wijktafel/shared/api/agenda'
import type { SessionDetail } from '@wijktafel/shared/api/session'
import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { encodeAgendaFile } from '@wijktafel/shared/method/ownAgenda'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const listPath = (projectId = meeting.projectId) => `/api/projects/${projectId}/agendas`
const keepPath = () => `/api/sessions/${meeting.sessionId}/own-agenda`
const keep = (title = 'Onze avond', id = newId()) =>
  meeting.facilitator.json<KeptAgenda>('POST', keepPath(), { id, title, purpose: '' })
const list = async () =>
  (await meeting.facilitator.json<{ agendas: KeptAgenda[] }>('GET', listPath())).agendas
const plan = (agendaId: string, by = meeting.facilitator, projectId = meeting.projectId) =>
  by.request('POST', `/api/projects/${projectId}/sessions`, {
    ...{ id: newId(), agendaId, title: 'Volgende', place: '', plannedAt: null },
  })

describe('an agenda that a team keeps', () => {
  it('is that of the meeting, and plans another with the same steps', async () => {
    const before = await meeting.facilitator.json<SessionDetail>('GET', `/api/sessions/${meeting.sessionId}`)
    const [first, second] = before.activities
    await meeting.facilitator.json('PATCH', `/api/activities/${second?.id}`, {
      ...{ title: 'Van ons', question: 'Wat nu?', minutes: 7, plan: 'spare', shows: 'face' },
    })
    const { id } = await keep()
    const answer = await plan(`own:${id}`)
    const { id: madeId } = (await answer.json()) as { id: string }
    const made = await meeting.facilitator.json<SessionDetail>('GET', `/api/sessions/${madeId}`)
    expect(made.phase).toBe(before.phase)
    expect(made.activities.map(({ title }) => title)).toEqual([
      ...[first?.title, 'Van ons'],
      ...before.activities.slice(2).map(({ title }) => title),
    ])
    expect(made.activities[1]).toMatchObject({
      ...{ question: 'Wat nu?', minutes: 7, plan: 'spare', shows: 'face', state: 'planned', boardId: null },
    })
  })

  it('is kept once when a bad line sends it twice', async () => {
    const id = newId()
    await Promise.all([keep('Eén', id), keep('Eén', id)])
    expect(await list()).toHaveLength(1)
  })

  it('is of the project alone, and made by who prepares', async () => {
    const { id } = await keep()
    const stranger = await meeting.buildMember()
    const theirs = await meeting.buildProject(stranger)
    expect(await refusalOf(stranger.request('GET', listPath()))).toBe('404 notFound')
    expect(await refusalOf(plan(`own:${id}`, stranger, theirs))).toBe('400 badRequest')
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const body = { id: newId(), title: 'x', purpose: '' }
    expect(await refusalOf(core.request('POST', keepPath(), body))).toBe('403 notAllowed')
  })

  it('is taken away and put back; meetings keep their steps', async () => {
    const { id } = await keep()
    await meeting.facilitator.json('DELETE', `${listPath()}/${id}`)
    expect(await list()).toEqual([])
    expect(await refusalOf(plan(`own:${id}`))).toBe('400 badRequest')
    await meeting.facilitator.json('POST', `${listPath()}/${id}/restore`)
    expect(await list()).toHaveLength(1)
  })

  it('goes to another host as a file, and comes in as the same', async () => {
    const { agenda } = await keep()
    const text = encodeAgendaFile(agenda)
    const brought = await meeting.facilitator.json<KeptAgenda>('POST', `${listPath()}/${newId()}/file`, {
      text,
    })
    expect(brought.agenda).toEqual(agenda)
  })

  it('that cannot be read is refused by name, and changes nothing', async () => {
    const { agenda } = await keep()
    const bring = (text: string) =>
      refusalOf(meeting.facilitator.request('POST', `${listPath()}/${newId()}/file`, { text }))
    const text = encodeAgendaFile(agenda)
    expect(await bring('geen agenda')).toBe('415 notAnAgenda')
    expect(await bring(text.slice(0, 400))).toBe('415 notAnAgenda')
    expect(await bring(text.replace('"version": 1', '"version": 2'))).toBe('409 agendaNewer')
    expect(await bring(text.replace('"minutes": ', '"minutes": -'))).toBe('400 agendaBroken')
    expect(await bring(' '.repeat(LIMITS.AGENDA_FILE_BYTES + 1))).toBe('413 tooLarge')
    expect(await list()).toHaveLength(1)
  })

  it('of a meeting without steps is none', async () => {
    const empty = (await (
      await meeting.facilitator.request('POST', `/api/projects/${meeting.projectId}/sessions`, {
        ...{ id: newId(), agendaId: null, title: 'Leeg', place: '', plannedAt: null, phase: 'start' },
      })
    ).json()) as SessionDetail
    const body = { id: newId(), title: 'x', purpose: '' }
    const path = `/api/sessions/${empty.id}/own-agenda`
    expect(await refusalOf(meeting.facilitator.request('POST', path, body))).toBe('409 agendaEmpty')
  })
})

describe('what to bring', () => {
  const path = () => `/api/sessions/${meeting.sessionId}/packing`
  const put = async (body: object) =>
    (await meeting.facilitator.json<{ items: PackedItem[] }>('PUT', path(), body)).items

  it('is ticked off, put on the list and taken off, one at a time', async () => {
    const own = newId()
    await Promise.all([
      put({ item: 'laptop', packed: true }),
      put({ item: own, words: 'Taart', packed: false }),
    ])
    expect(await put({ item: own, words: 'Taart', packed: true })).toEqual(
      expect.arrayContaining([
        { item: 'laptop', words: null, packed: true },
        { item: own, words: 'Taart', packed: true },
      ]),
    )
    expect(await put({ item: own, packed: false, isGone: true })).toEqual([
      { item: 'laptop', words: null, packed: true },
    ])
  })

  it('takes no unknown thing without words, and no list without end', async () => {
    const ask = (body: object) => refusalOf(meeting.facilitator.request('PUT', path(), body))
    expect(await ask({ item: 'zwaard', packed: true })).toBe('400 badRequest')
    for (let n = 0; n < LIMITS.OWN_MATERIALS_PER_SESSION; n++)
      await put({ item: newId(), words: `ding ${n}`, packed: false })
    expect(await ask({ item: newId(), words: 'nog een', packed: false })).toBe('409 tooManyMaterials')
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await refusalOf(core.request('GET', path()))).toBe('403 notAllowed')
  })
})
