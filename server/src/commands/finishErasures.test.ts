import { newId } from '@wijktafel/shared/ids'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildMeeting, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { planErasure } from '../storage/pendingErasures.ts'
import { reconcileOpenSessions } from './reconcileOpenSessions.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

it('finishes at the next start what a crash cut short, and leaves the rest', async () => {
  const { deps, documents, sessionId } = meeting
  const name = `note:${newId()}` as const
  await deps.rooms.change(name, (doc) => doc.getMap('x').set('geheim', 1))
  await planErasure(deps.db, [name])
  await deps.rooms.idle()
  expect(await documents.list()).toContain(name)
  await reconcileOpenSessions(deps)
  expect(await documents.list()).not.toContain(name)
  expect(await documents.list()).toContain(`stage:${sessionId}`)
  const pending = await deps.db.selectFrom('setting').select('key').where('key', 'like', 'erase:%').execute()
  expect(pending).toEqual([])
})
