import { type DecisionId, type NoteId, newId } from '@wijktafel/shared/ids'
import { parseTemplateFile } from '@wijktafel/shared/method/parseTemplateFile'
import { templateById } from '@wijktafel/shared/method/templates'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { firstBroken } from '../../../tests/support/checkBook.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const exportPath = () => `/api/projects/${meeting.projectId}/export`
const erasePath = () => `/api/projects/${meeting.projectId}/erase`
const NAME = 'Rookvrij in de Lindebuurt'

/** A meeting with one of everything: shown and hidden cards, photo, decisions, promise, note, coach note. */
async function fillMeeting() {
  const { facilitator, sessionId, projectId, deps } = meeting
  const fatma = await meeting.buildSeat(meeting)
  const { activityId, boardId } = await meeting.goTo('stress-en-blij')
  const photo = newId()
  const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  await fatma.json('POST', `/api/sessions/${sessionId}/media?id=${photo}`, bytes)
  const unused = newId()
  await fatma.json('POST', `/api/sessions/${sessionId}/media?id=${unused}`, bytes)
  const card = await meeting.sendCard(fatma, { activityId, photo, text: '=SUM(A1)', zoneId: 'stress' })
  await facilitator.json('POST', `/api/sessions/${sessionId}/lead`, { type: 'reveal', activityId })
  const taken = await meeting.sendCard(fatma, { activityId, text: 'Teruggenomen' })
  await fatma.json('DELETE', `/api/cards/${taken.id}`)
  const rules = { pictures: ['1F333'], influence: 'decide', format: 'consent', options: [] }
  const decisionId = newId<DecisionId>()
  await facilitator.json('POST', `/api/sessions/${sessionId}/decisions`, {
    ...{ id: decisionId, proposal: 'Een bankje', ...rules },
  })
  await facilitator.json('POST', `/api/decisions/${decisionId}/open`)
  const ballot = { participantId: fatma.seatId, marks: { agree: 1 }, reason: 'Fijn voor oma' }
  await fatma.json('POST', `/api/decisions/${decisionId}/ballots`, ballot)
  await facilitator.json('POST', `/api/decisions/${decisionId}/close`)
  const open = newId<DecisionId>()
  await facilitator.json('POST', `/api/sessions/${sessionId}/decisions`, {
    ...{ id: open, proposal: 'Nog bezig', ...rules },
  })
  await facilitator.json('POST', `/api/decisions/${open}/open`)
  await fatma.json('POST', `/api/decisions/${open}/ballots`, ballot)
  await facilitator.json('POST', `/api/sessions/${sessionId}/promises`, {
    ...{ id: newId(), who: 'Kim; en Jan', what: 'Zegt: "ik bel"', dueOn: '2026-12-03' },
  })
  const noteId = newId<NoteId>()
  await facilitator.json('POST', `/api/sessions/${sessionId}/notes`, { id: noteId, title: 'Samen' })
  await deps.rooms.change(`note:${noteId}`, (doc) => {
    const paragraph = new Y.XmlElement('paragraph')
    const picture = new Y.XmlElement('picture')
    picture.setAttribute('id', '1F34E')
    paragraph.insert(0, [new Y.XmlText('Het park is fijn.'), picture])
    doc.getXmlFragment(NOTE_FRAGMENT).insert(0, [paragraph])
  })
  const coach = await meeting.buildMember({ projectId, role: 'coach' })
  await coach.json('POST', `/api/sessions/${sessionId}/coach-notes`, { id: newId(), text: 'Rustig aan' })
  return { fatma, card, photo, unused, boardId, noteId }
}

async function download(): Promise<Record<string, string>> {
  const response = await meeting.facilitator.request('GET', exportPath())
  expect(response.headers.get('content-type')).toBe('application/zip')
  expect(response.headers.get('content-disposition')).toContain('wijktafel-rookvrij-in-de-lindebuurt.zip')
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      path,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]),
  )
}

describe('the export', () => {
  it('holds everything in open formats', async () => {
    const { card, photo, boardId } = await fillMeeting()
    const files = await download()
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'README.txt',
        'project.json',
        'besluitenboek.csv',
        'besluitenboek.json',
        'sessions/1/session.json',
        'sessions/1/cards.csv',
        'sessions/1/cards.json',
        'sessions/1/decisions.json',
        'sessions/1/promises.csv',
        'sessions/1/notes/1.json',
        'sessions/1/notes/1.txt',
        `boards/${boardId}.json`,
        `media/${photo}.jpg`,
        'pictures/LICENSE.txt',
        'pictures/1F333.svg',
        'pictures/1F34E.svg',
        'pictures/1FA91.svg',
      ]),
    )
    const json = (path: string) => JSON.parse(files[path] ?? 'null')
    expect(json('project.json')).toMatchObject({ name: NAME })
    expect(json('sessions/1/cards.json')).toMatchObject([{ id: card.id, photo, zoneId: 'stress' }])
    expect(json('sessions/1/session.json')).toMatchObject({ coachNotes: [{ text: 'Rustig aan' }] })
    expect(json('sessions/1/decisions.json')).toMatchObject([
      {
        proposal: 'Een bankje',
        result: { verdict: 'accepted' },
        ballots: [{ marks: { agree: 1 }, side: null }],
      },
    ])
    expect(json(`boards/${boardId}.json`).records).toContainEqual(
      expect.objectContaining({ id: `shape:card_${card.id}`, type: 'card' }),
    )
    expect(files['sessions/1/notes/1.txt']).toBe('Samen\nHet park is fijn.\n')
    expect(files['sessions/1/cards.csv']).toMatch(/^\uFEFF"onderdeel";/)
    expect(files['sessions/1/cards.csv']).toContain(`"'=SUM(A1)"`)
    expect(files['sessions/1/promises.csv']).toContain('"Kim; en Jan";"Zegt: ""ik bel""";"2026-12-03";"open"')
    expect(files['pictures/1F333.svg']).toContain('<svg')
    expect(files['README.txt']).toContain('OpenMoji')
    expect(firstBroken(json('besluitenboek.json'))).toBeNull()
    expect(json('besluitenboek.json').entries).toHaveLength(1)
  })

  it('holds what was said about a card, with its pictures, and nothing about a card that is gone', async () => {
    const { fatma, card, boardId } = await fillMeeting()
    const { facilitator, sessionId } = meeting
    const seat = await facilitator.json<{ id: string }>('POST', `/api/sessions/${sessionId}/enter`, {})
    const say = (recordId: string, text: string) =>
      facilitator.json('POST', `/api/boards/${boardId}/remarks`, {
        ...{ id: newId(), participantId: seat.id, recordId, text, pictures: ['1F5FA'] },
      })
    await say(`shape:card_${card.id}`, '=Vraag het "na"')
    const files = await download()
    const said = { text: '=Vraag het "na"', pictures: ['1F5FA'] }
    expect(JSON.parse(files['sessions/1/cards.json'] ?? '')).toMatchObject([{ remarks: [said] }])
    expect(files['sessions/1/cards.csv']).toContain(`"'=Vraag het ""na"" 1F5FA"`)
    const { remarks } = JSON.parse(files[`boards/${boardId}.json`] ?? '')
    expect(Object.values(remarks)).toMatchObject([said])
    expect(files['pictures/1F5FA.svg']).toContain('<svg')
    await fatma.json('DELETE', `/api/cards/${card.id}`)
    expect(JSON.stringify(await download())).not.toContain('Vraag het')
  })

  it('holds the templates of the project as files that another team can take in', async () => {
    const template = { ...templateById('stress-en-blij'), title: 'Stress bij ons' }
    const path = (id: string) => `/api/projects/${meeting.projectId}/templates/${id}`
    await meeting.facilitator.json('PUT', path(newId()), { template })
    const gone = newId()
    await meeting.facilitator.json('PUT', path(gone), { template: { ...template, title: 'Weggehaald' } })
    await meeting.facilitator.json('DELETE', path(gone))
    const files = await download()
    expect(parseTemplateFile(files['templates/1.json'] ?? '')).toMatchObject({
      ok: true,
      template: { title: 'Stress bij ons' },
    })
    expect(JSON.stringify(files)).not.toContain('Weggehaald')
  })

  it('does not hold who made what, what is hidden, or open ballots', async () => {
    const { fatma, unused } = await fillMeeting()
    const { activityId } = await meeting.goTo('check-out')
    await meeting.deps.db.updateTable('activity').set({ silent: 1 }).where('id', '=', activityId).execute()
    const hidden = await meeting.sendCard(fatma, { activityId, text: 'Nog verborgen' })
    expect(hidden.revealed).toBe(false)
    const all = JSON.stringify(await download())
    expect(all).not.toContain(fatma.seatId)
    expect(all).not.toContain(unused)
    for (const word of ['Teruggenomen', 'Nog verborgen', 'Nog bezig', 'deviceHash', 'participantId']) {
      expect(all).not.toContain(word)
    }
  })

  it('is for the regisseur', async () => {
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const fatma = await meeting.buildSeat(meeting)
    expect(await refusalOf(core.request('GET', exportPath()))).toBe('403 notAllowed')
    expect(await refusalOf(fatma.request('GET', exportPath()))).toBe('401 notSignedIn')
    expect(await refusalOf((await meeting.buildMember()).request('GET', exportPath()))).toBe('404 notFound')
  })
})

describe('erasing', () => {
  it('leaves nothing of the project in any table or document, and nothing else touched', async () => {
    const { facilitator, deps } = meeting
    const otherProject = await meeting.buildProject(facilitator)
    const other = await meeting.buildSession(facilitator, { projectId: otherProject, open: true })
    const { boardId, noteId } = await fillMeeting()
    await deps.rooms.idle()
    const erased = [
      `board:${boardId}`,
      `note:${noteId}`,
      `stage:${meeting.sessionId}`,
      `cards:${meeting.sessionId}`,
    ]
    const ids = await allIds([meeting.projectId, meeting.sessionId])

    expect(await refusalOf(facilitator.request('POST', erasePath(), { name: 'rookvrij' }))).toBe(
      '400 nameMismatch',
    )
    await facilitator.json('POST', erasePath(), { name: NAME })

    const left = await dump()
    const auditLine = `"action":"project.erase","target":"${meeting.projectId}"`
    expect(left).toContain(auditLine)
    const rest = left.replace(auditLine, '')
    for (const id of ids) expect(rest).not.toContain(id)
    for (const word of ['Een bankje', 'Rustig aan', 'Zegt: ', 'Fijn voor oma'])
      expect(rest).not.toContain(word)
    for (const name of erased) await expect(deps.rooms.read(name, () => 0)).rejects.toThrow()
    const stored = await meeting.documents.list()
    expect(stored.filter((name) => ids.some((id) => name.includes(id)))).toEqual([])
    expect(stored).toContain(`stage:${other.sessionId}`)
    expect(await refusalOf(facilitator.request('GET', `/api/projects/${meeting.projectId}`))).toBe(
      '404 notFound',
    )
    await facilitator.json('GET', `/api/sessions/${other.sessionId}`)
  })

  it('is for the regisseur', async () => {
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await refusalOf(core.request('POST', erasePath(), { name: NAME }))).toBe('403 notAllowed')
    expect(await refusalOf(meeting.visitor().request('POST', erasePath(), { name: NAME }))).toBe(
      '401 notSignedIn',
    )
    expect(await refusalOf(meeting.facilitator.request('POST', erasePath(), {}))).toBe('400 badRequest')
  })
})

async function tableNames(): Promise<string[]> {
  const tables = await meeting.deps.db.introspection.getTables()
  return tables.map(({ name }) => name)
}

/** Every row of every table, as text. */
async function dump(): Promise<string> {
  const rows: unknown[] = []
  for (const table of await tableNames()) {
    rows.push(
      await meeting.deps.db
        .selectFrom(table as 'card')
        .selectAll()
        .execute(),
    )
  }
  return JSON.stringify(rows)
}

/** The ids of all rows that belong to a project or to its meeting. */
async function allIds(owners: string[]): Promise<string[]> {
  const ids = new Set<string>(owners)
  for (const table of await tableNames()) {
    const rows = await meeting.deps.db
      .selectFrom(table as 'card')
      .selectAll()
      .execute()
    for (const row of rows as Record<string, unknown>[]) {
      const belongs = owners.includes(String(row.projectId)) || owners.includes(String(row.sessionId))
      if (belongs && typeof row.id === 'string') ids.add(row.id)
    }
  }
  expect(ids.size).toBeGreaterThan(12)
  return [...ids]
}
