import type { Monitor, StoryItem } from '@wijktafel/shared/api/monitor'
import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const path = (rest: string) => `/api/projects/${meeting.projectId}/${rest}`
const read = (by: TestClient = meeting.facilitator) => by.json<Monitor>('GET', path('monitor'))
const put = (rest: string, body: object, by: TestClient = meeting.facilitator) =>
  by.request('PUT', path(rest), body)
const measure = (id: string, body: object = {}) =>
  put(`measurements/${id}`, { day: '2026-11-24', values: { talk: 4 }, note: '', ...body })
const look = { day: '2026-11-20', right: 'Ja', things: '', eachother: 'Soms', next: 'Eerst luisteren' }

describe('the monitor', () => {
  it('is filled in half, finished later, and in order of day', async () => {
    const [late, early] = [newId(), newId()]
    await measure(late)
    await measure(early, { day: '2026-05-01', values: {} })
    await measure(late, { values: { talk: 4, help: 2 }, note: 'Drukke tijd' })
    const { measurements, mayEdit } = await read()
    expect(measurements).toMatchObject([
      { id: early, day: '2026-05-01', values: {} },
      { id: late, values: { talk: 4, help: 2 }, note: 'Drukke tijd' },
    ])
    expect(mayEdit).toBe(true)
  })

  it('has indicators of the own choice of a team, a few', async () => {
    const ids = Array.from({ length: LIMITS.INDICATORS_PER_PROJECT }, () => newId())
    for (const id of ids) await put(`indicators/${id}`, { name: 'Gesprekken', unit: 'per week' })
    expect(await refusalOf(put(`indicators/${newId()}`, { name: 'Nog een', unit: '' }))).toBe(
      '409 monitorFull',
    )
    await put(`indicators/${ids[0]}`, { name: 'Gesprekken', unit: 'per week', removed: true })
    expect((await read()).indicators).toHaveLength(LIMITS.INDICATORS_PER_PROJECT - 1)
    await put(`indicators/${newId()}`, { name: 'Nog een', unit: '' })
    expect(
      await refusalOf(put(`indicators/${ids[0]}`, { name: 'Gesprekken', unit: 'per week' })),
      'put back where it is full',
    ).toBe('409 monitorFull')
  })

  it('gives back what was taken away', async () => {
    const id = newId()
    await put(`reflections/${id}`, look)
    await put(`reflections/${id}`, { ...look, removed: true })
    expect((await read()).reflections).toEqual([])
    await put(`reflections/${id}`, look)
    expect((await read()).reflections).toEqual([{ id, ...look }])
  })

  it('is read by the project, filled in by the team, and by nobody else', async () => {
    const { projectId } = meeting
    const core = await meeting.buildMember({ projectId, role: 'core' })
    const coach = await meeting.buildMember({ projectId, role: 'coach' })
    expect((await put(`reflections/${newId()}`, look, core)).status).toBe(200)
    expect((await read(coach)).mayEdit).toBe(false)
    expect(await refusalOf(put(`reflections/${newId()}`, look, coach))).toBe('403 notAllowed')
    const panel = await meeting.buildMember({ projectId, role: 'panel' })
    expect(await refusalOf(panel.request('GET', path('monitor')))).toBe('403 notAllowed')
    const stranger = await meeting.buildMember()
    expect(await refusalOf(stranger.request('GET', path('monitor')))).toBe('404 notFound')
    const id = newId()
    await put(`reflections/${id}`, look)
    const theirs = await meeting.buildProject(stranger)
    const steal = stranger.request('PUT', `/api/projects/${theirs}/reflections/${id}`, look)
    expect(await refusalOf(steal)).toBe('400 badRequest')
  })

  it('refuses what is no day, no number, or too much', async () => {
    const id = newId()
    for (const body of [
      { day: '2026-13-01' },
      { values: { talk: 'veel' } },
      { values: { talk: 1e9 } },
      { values: { '<b>': 1 } },
      { note: 'x'.repeat(LIMITS.MONITOR_TEXT_LENGTH + 1) },
    ])
      expect(await refusalOf(measure(id, body)), JSON.stringify(body).slice(0, 60)).toBe('400 badRequest')
    expect((await read()).measurements).toEqual([])
  })
})

describe('the story', () => {
  it('puts meetings, lessons and measurements in order of time, each in its phase', async () => {
    await measure(newId(), { day: '2020-01-01' })
    await put(`reflections/${newId()}`, { ...look, day: '2020-02-01' })
    const { items } = await meeting.facilitator.json<{ items: StoryItem[] }>('GET', path('story'))
    expect(items.map(({ kind, phase }) => [kind, phase])).toEqual([
      ['measurement', 'learn'],
      ['lesson', 'learn'],
      ['meeting', 'discover'],
    ])
    expect(items[1]?.title).toBe('Eerst luisteren')
  })
})
