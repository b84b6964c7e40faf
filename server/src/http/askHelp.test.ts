import type { ProjectCard } from '@wijktafel/shared/api/project'
import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting
let coach: TestClient

beforeEach(async () => {
  meeting = await buildMeeting()
  coach = await meeting.buildMember({ projectId: meeting.projectId, role: 'coach' })
})
afterEach(() => meeting.close())

const path = () => `/api/projects/${meeting.projectId}/help`
const ask = (text: string, by: TestClient = meeting.facilitator) => by.request('PUT', path(), { text })
const seen = async () =>
  (await coach.json<{ projects: ProjectCard[] }>('GET', '/api/projects')).projects[0]?.help

it('a team asks, says it anew, and its coach sees since when', async () => {
  await ask('Hoe krijgen we jongeren mee?')
  const first = await seen()
  expect(first).toEqual({ text: 'Hoe krijgen we jongeren mee?', at: expect.any(Number) })
  const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
  await ask('En hun ouders?', core)
  expect(await seen()).toEqual({ text: 'En hun ouders?', at: first?.at })
})

it('it ends when the coach answered, or the team needs it no longer, twice too', async () => {
  await ask('Help')
  await coach.json('DELETE', path())
  await meeting.facilitator.json('DELETE', path())
  expect(await seen()).toBeNull()
})

it('is asked by the team alone, in a few words', async () => {
  expect(await refusalOf(ask('Ik ook', coach))).toBe('403 notAllowed')
  const ring = await meeting.buildMember({ projectId: meeting.projectId, role: 'ring' })
  expect(await refusalOf(ask('Ik ook', ring))).toBe('403 notAllowed')
  expect(await refusalOf(ring.request('DELETE', path()))).toBe('403 notAllowed')
  expect(await refusalOf(ask(''))).toBe('400 badRequest')
  expect(await refusalOf(ask('x'.repeat(LIMITS.HELP_LENGTH + 1)))).toBe('400 badRequest')
})

it('counts promises that are past their day', async () => {
  const promise = (dueOn: string | null) =>
    meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/promises`, {
      id: newId(),
      ...{ who: 'Fatma', face: null, what: 'Bellen', dueOn, decisionId: null },
    })
  await promise('2020-01-01')
  await promise('2999-01-01')
  await promise(null)
  const { projects } = await coach.json<{ projects: ProjectCard[] }>('GET', '/api/projects')
  expect(projects[0]).toMatchObject({ openPromises: 3, latePromises: 1 })
})
