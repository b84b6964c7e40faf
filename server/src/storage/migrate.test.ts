import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { hashText, verifyBook } from '@wijktafel/shared/decisions/bookChain'
import { DEFAULT_RULES } from '@wijktafel/shared/decisions/rules'
import type { CardId, NoteId, ProjectId, SessionId } from '@wijktafel/shared/ids'
import { copyNote } from '@wijktafel/shared/notes/copyNote'
import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { enterOldDecisions } from '../commands/enterOldDecisions.ts'
import { readBook } from './decisionBook.ts'
import { openDatabase } from './openDatabase.ts'
import { readDecision } from './readDecision.ts'
import { listQuestions } from './readQuestions.ts'
import type { Database } from './schema.ts'

const ALL_TRIGGERS = ['decisionBookKept', 'decisionBookWhole']
const FIXTURES = resolve(import.meta.dirname, 'fixtures')

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function fileOf(fixture: string): string {
  const path = join(folder, 'wijktafel.db')
  const database = new DatabaseSync(path)
  database.exec(readFileSync(join(FIXTURES, fixture), 'utf8'))
  database.close()
  return path
}

async function shapeOf(db: Kysely<Database>): Promise<unknown> {
  return (
    await sql`select type, name, sql from sqlite_schema where sql is not null order by type, name`.execute(db)
  ).rows
}

it('opens a file of version 0001 as it was written, and gives it the shape of a new one', async () => {
  const db = await openDatabase(fileOf('0001.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const card = await db.selectFrom('card').selectAll().executeTakeFirstOrThrow()
  expect(card).toMatchObject({ text: 'een bankje', createdAt: 1_764_000_000_000, revealedAt: null })
  const user = await db.selectFrom('authUser').selectAll().executeTakeFirstOrThrow()
  expect(user).toMatchObject({ emailVerified: 0, createdAt: '2026-01-10T12:00:00.000Z' })
  const ballots = await db.selectFrom('ballot').selectAll().execute()
  expect(ballots).toMatchObject([{ marks: '{"agree":1}', reason: 'Zitten' }])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('gives the options of decisions of version 0003 nothing to stand for, and leaves the rest as it was', async () => {
  const db = await openDatabase(fileOf('0003.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const decisions = await db.selectFrom('decision').selectAll().orderBy('id').execute()
  expect(decisions.map(({ options }) => JSON.parse(options))).toEqual([
    [
      { id: 'o1', label: 'Een bankje', pictures: ['1FA91'], recordId: null },
      { id: 'o2', label: 'Een tuin', pictures: [], recordId: null },
    ],
    [],
  ])
  expect(decisions[0]).toMatchObject({ state: 'closed', proposal: 'Wat doen we met het plein?', closedAt: 3 })
  await Promise.all([db.destroy(), empty.destroy()])
})

it('gives cards of version 0004 no place, no side of their own, and nothing that hides them', async () => {
  const db = await openDatabase(fileOf('0004.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const card = await db.selectFrom('card').selectAll().executeTakeFirstOrThrow()
  expect(card).toMatchObject({ text: 'hier', place: null, side: null, hiddenReason: null })
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0005 with its photo and its place on the map, and has room for what comes in pieces', async () => {
  const db = await openDatabase(fileOf('0005.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const card = await db.selectFrom('card').selectAll().executeTakeFirstOrThrow()
  expect(card).toMatchObject({ text: 'hier', place: '{"x":0.5,"y":0.25}', photoId: 'memememememememememe' })
  expect(await db.selectFrom('upload').selectAll().execute()).toEqual([])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0006: what was held is a meeting, and no question was asked', async () => {
  const db = await openDatabase(fileOf('0006.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const session = await db.selectFrom('session').selectAll().executeTakeFirstOrThrow()
  expect(session).toMatchObject({ kind: 'meeting', title: 'Eerste keer', state: 'open', code: '234567' })
  expect(await db.selectFrom('question').selectAll().execute()).toEqual([])
  const card = await db.selectFrom('card').selectAll().executeTakeFirstOrThrow()
  expect(card).toMatchObject({ text: 'goed', revealedAt: 2 })
  expect(await db.selectFrom('signal').selectAll().execute()).toEqual([])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0009: a ballot marks what it chose, and rules are those of then', async () => {
  const db = await openDatabase(fileOf('0009.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const ballots = await db.selectFrom('ballot').select('marks').orderBy('id').execute()
  expect(ballots).toEqual([{ marks: '{"agree":1}' }, { marks: '{"worry":1}' }])
  const decision = await db.selectFrom('decision').selectAll().executeTakeFirstOrThrow()
  expect(decision).toMatchObject({ state: 'closed', rules: '{}', step: null, round: 1, decidedBy: '' })
  expect(await readDecision(db, decision.id)).toMatchObject({
    rules: DEFAULT_RULES,
    result: { verdict: 'acceptedWithWorries' },
    ballots: [{ marks: { agree: 1 } }, { marks: { worry: 1 } }],
  })
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0010: a ballot that was counted tells neither its reason nor a side that is hidden', async () => {
  const db = await openDatabase(fileOf('0010.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const ballots = await db.selectFrom('ballot').select(['side', 'marks', 'reason']).orderBy('id').execute()
  expect(ballots).toEqual([
    { side: '', marks: '{"agree":1}', reason: '' },
    { side: '', marks: '{"worry":1}', reason: '' },
    { side: 'resident', marks: '{"agree":1}', reason: '' },
    { side: 'professional', marks: '{"agree":1}', reason: '' },
    // This one is still to be counted.
    { side: 'resident', marks: '{"stop":1}', reason: 'Te laat' },
  ])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0013: what was decided stays, and no card votes yet', async () => {
  const db = await openDatabase(fileOf('0013.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const states = await db.selectFrom('decision').select('state').orderBy('state').execute()
  expect(states.map(({ state }) => state)).toEqual(['closed', 'closed', 'open'])
  expect(await db.selectFrom('ballot').selectAll().execute()).toHaveLength(5)
  expect(await db.selectFrom('turnCard').selectAll().execute()).toEqual([])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0014: no word was accepted yet, and what votes stays', async () => {
  const db = await openDatabase(fileOf('0014.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  expect(await db.selectFrom('turnCard').select('number').execute()).toEqual([{ number: 1 }])
  expect(await db.selectFrom('acceptedWord').selectAll().execute()).toEqual([])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0014: notes were written by hand, and a meeting gets minutes once', async () => {
  const db = await openDatabase(fileOf('0014-note.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const note = await db.selectFrom('note').selectAll().executeTakeFirstOrThrow()
  expect(note).toMatchObject({ title: 'Wat wij hoorden', createdAt: 5, kind: 'own' })
  const add = (id: string) =>
    db
      .insertInto('note')
      .values({ ...note, id: id as NoteId, kind: 'minutes' })
      .execute()
  await add('mimimimimimimimimimi')
  await expect(add('mumumumumumumumumumu')).rejects.toThrow()
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0015: no report has a link yet, and accepted words stay', async () => {
  const db = await openDatabase(fileOf('0015.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  expect(await db.selectFrom('acceptedWord').select('word').execute()).toEqual([{ word: 'borging' }])
  expect(await db.selectFrom('reportLink').selectAll().execute()).toEqual([])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0016: nobody was asked yet what they read, and questions stay as they were', async () => {
  const db = await openDatabase(fileOf('0016.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  expect(await db.selectFrom('reportLink').select('tokenHash').execute()).toEqual([{ tokenHash: 'h3' }])
  expect(await db.selectFrom('noteReading').selectAll().execute()).toEqual([])
  const projectId = 'prprprprprprprprprpr' as ProjectId
  expect(await listQuestions(db, { projectId })).toMatchObject([
    { question: 'Waar zit jij graag?', answers: 1, noteTitle: null },
  ])
  const [sessionId, noteId] = ['ququququququququququ' as SessionId, 'nononononononononono' as NoteId]
  await db
    .insertInto('noteReading')
    .values({ sessionId, noteId, title: 'Wat wij hoorden', text: copyNote(new Y.Doc()) })
    .execute()
  const cardId = 'cacacacacacacacacaca' as CardId
  await db.insertInto('readingMark').values({ cardId, verdict: 'understood' }).execute()
  await db.deleteFrom('note').execute()
  expect(await db.selectFrom('noteReading').selectAll().execute()).toEqual([])
  await db.deleteFrom('card').execute()
  expect(await db.selectFrom('readingMark').selectAll().execute()).toEqual([])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0016: nobody knows when its promises were kept', async () => {
  const db = await openDatabase(fileOf('0016-promise.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const promises = await db.selectFrom('promise').select(['state', 'settledAt']).orderBy('id').execute()
  expect(promises).toEqual([
    { state: 'open', settledAt: null },
    { state: 'done', settledAt: null },
  ])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0018: each step of an agenda is needed', async () => {
  const db = await openDatabase(fileOf('0018.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const plans = await db.selectFrom('activity').select('plan').execute()
  expect(new Set(plans.map(({ plan }) => plan))).toEqual(new Set(['needed']))
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0019: no screen waits', async () => {
  const db = await openDatabase(fileOf('0019.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const sessions = await db.selectFrom('session').select('paused').execute()
  expect(sessions.map(({ paused }) => paused)).toEqual([0, 0])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0020: nothing was done that could be taken back', async () => {
  const db = await openDatabase(fileOf('0020.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  expect(await db.selectFrom('session').select('paused').orderBy('createdAt').execute()).toContainEqual({
    paused: 1,
  })
  expect(await db.selectFrom('leadAction').selectAll().execute()).toEqual([])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0021: no phone has told its screen yet', async () => {
  const db = await openDatabase(fileOf('0021.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  expect(await db.selectFrom('leadAction').select('kind').execute()).toEqual([{ kind: 'moreTime' }])
  expect(await db.selectFrom('phoneScreen').selectAll().execute()).toEqual([])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0022: nobody has the word', async () => {
  const db = await openDatabase(fileOf('0022.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  expect(await db.selectFrom('phoneScreen').select('screen').execute()).toEqual([{ screen: 'question' }])
  const sessions = await db.selectFrom('session').select('floor').execute()
  expect(sessions.map(({ floor }) => floor)).toEqual([null, null])
  expect(await db.selectFrom('spoken').selectAll().execute()).toEqual([])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0023: no agenda is kept, and nothing is packed', async () => {
  const db = await openDatabase(fileOf('0023.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  expect(await db.selectFrom('spoken').select('side').execute()).toEqual([{ side: 'resident' }])
  expect(await db.selectFrom('ownAgenda').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('packing').selectAll().execute()).toEqual([])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0024: nothing was measured yet', async () => {
  const db = await openDatabase(fileOf('0024.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  expect(await db.selectFrom('packing').select('item').execute()).toEqual([{ item: 'laptop' }])
  for (const table of ['indicator', 'measurement', 'reflection'] as const)
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0025: no coach looks in', async () => {
  const db = await openDatabase(fileOf('0025.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  expect(await db.selectFrom('reflection').select('right').execute()).toEqual([{ right: 'ja' }])
  const sessions = await db.selectFrom('session').select(['lookIn', 'lookInBy']).execute()
  expect(sessions).toEqual([
    { lookIn: 'no', lookInBy: null },
    { lookIn: 'no', lookInBy: null },
  ])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0026: nobody is called from elsewhere', async () => {
  const db = await openDatabase(fileOf('0026.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const sessions = await db.selectFrom('session').select(['lookIn', 'videoUrl']).orderBy('lookIn').execute()
  expect(sessions).toEqual([
    { lookIn: 'no', videoUrl: null },
    { lookIn: 'yes', videoUrl: null },
  ])
  await Promise.all([db.destroy(), empty.destroy()])
})

it('opens a file of version 0027: no team asks for help', async () => {
  const db = await openDatabase(fileOf('0027.sql'))
  const empty = await openDatabase(':memory:')
  expect(await shapeOf(db)).toEqual(await shapeOf(empty))
  const links = await db.selectFrom('session').select('videoUrl').where('videoUrl', 'is not', null).execute()
  expect(links).toEqual([{ videoUrl: 'https://bellen.example.org/a' }])
  const projects = await db.selectFrom('project').select(['helpText', 'helpAt']).execute()
  expect(projects.every(({ helpText, helpAt }) => helpText === null && helpAt === null)).toBe(true)
  await Promise.all([db.destroy(), empty.destroy()])
})

it('enters what was decided before there was a book, marked as entered later, once', async () => {
  const db = await openDatabase(fileOf('0009.sql'))
  await enterOldDecisions({ db, now: () => 77 })
  await enterOldDecisions({ db, now: () => 88 })
  const project = 'prprprprprprprprprpr' as ProjectId
  const book = await readBook(db, project)
  expect(book).toMatchObject([
    { number: 1, kind: 'outcome', decisionId: 'dededededededededede', at: 77, isLate: true, actorId: null },
  ])
  const [{ content = '', ballotsHash = '' } = {}] = book
  expect(JSON.parse(content)).toMatchObject({
    ...{ proposal: 'Een bankje?', closedAt: 3, rules: DEFAULT_RULES },
    result: { verdict: 'acceptedWithWorries', total: { agree: 1, worry: 1 } },
  })
  expect(ballotsHash).toBe(hashText('aaaaaaaaaaaaaaaaaaaa;;agree=1\nbbbbbbbbbbbbbbbbbbbb;;worry=1'))
  expect(verifyBook(project, book)).toMatchObject({ isWhole: true })
  await db.deleteFrom('project').execute()
  expect(await readBook(db, project)).toEqual([])
  await db.destroy()
})

it('gives a file its guards back that came without them, as one from a backup does', async () => {
  const path = fileOf('0009.sql')
  const first = await openDatabase(path)
  for (const name of ALL_TRIGGERS) await sql`drop trigger ${sql.ref(name)}`.execute(first)
  await first.destroy()
  const again = await openDatabase(path)
  const { rows } = await sql`select name from sqlite_schema where type = 'trigger' order by name`.execute(
    again,
  )
  expect(rows).toEqual(ALL_TRIGGERS.map((name) => ({ name })))
  await again.destroy()
})

it('opens a file twice without changing it again', async () => {
  const path = fileOf('0001.sql')
  const first = await openDatabase(path)
  const shape = await shapeOf(first)
  await first.destroy()
  const again = await openDatabase(path)
  expect(await shapeOf(again)).toEqual(shape)
  await again.destroy()
})
