import { type DecisionId, newId, type ProjectId, type SessionId } from '@wijktafel/shared/ids'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestSql, type TestSql } from '../../../tests/support/openTestSql.ts'
import { optionRecords } from './migrations/0004_option_records.ts'
import { readDecision } from './readDecision.ts'

let opened: TestSql
beforeEach(async () => {
  opened = await openTestSql()
})
afterEach(() => opened.close())

/** A decision as version 0003 wrote it, in a database that has not taken the step since. */
async function writeOld(): Promise<DecisionId> {
  const { db } = opened
  const ids = { id: newId<DecisionId>(), projectId: newId<ProjectId>(), sessionId: newId<SessionId>() }
  const project = {
    name: 'Linde',
    neighbourhood: 'Lindekwartier',
    theme: 'gezond',
    picture: '1F333' as never,
  }
  await db
    .insertInto('project')
    .values({ id: ids.projectId, ...project, phase: 'start', retentionMonths: null, createdAt: 1 })
    .execute()
  await db
    .insertInto('session')
    .values({
      ...{ id: ids.sessionId, projectId: ids.projectId, title: 'S', phase: 'start', place: '' },
      ...{ plannedAt: null, openedAt: null, closedAt: null, state: 'open', code: '1', pictureCode: 'a' },
      ...{ currentActivityId: null, timer: null, following: 1, outcomeDecisionId: null, createdAt: 1 },
    })
    .execute()
  const options = [
    { id: 'o1', label: 'Een bankje', pictures: ['1FA91'] },
    { id: 'o2', label: 'Een tuin', pictures: [] },
  ]
  await db
    .insertInto('decision')
    .values({
      ...{ ...ids, activityId: null, proposal: 'Wat doen we?', pictures: '[]', influence: 'decide' },
      ...{ format: 'chooseOne', options: JSON.stringify(options), state: 'draft', openedAt: null },
      ...{ closedAt: null, result: null, createdAt: 1, rules: '{}', decidedBy: '', whatHappens: '' },
      ...{ reviewOn: null, step: null, round: 1, followsId: null, words: '', wordPictures: '[]' },
      handVoters: '{}',
    })
    .execute()
  return ids.id
}

it('fills in what the options of before stand for: nothing', async () => {
  const id = await writeOld()
  await optionRecords.up(opened.db)
  expect((await readDecision(opened.db, id)).options).toEqual([
    { id: 'o1', label: 'Een bankje', pictures: ['1FA91'], recordId: null },
    { id: 'o2', label: 'Een tuin', pictures: [], recordId: null },
  ])
})
