import type { Report } from '@wijktafel/shared/api/report'
import { type ActivityId, type CardId, newId } from '@wijktafel/shared/ids'
import { GONE_WORDS } from '@wijktafel/shared/notes/mentionLook'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { buildMeeting, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { followNotes, tidyMentions } from '../commands/followNotes.ts'

const SECRET = 'Ik slik elke dag pillen'

let meeting: TestMeeting
let fatma: Seat
let activityId: ActivityId
let noteId: string

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
  activityId = (await meeting.goTo('stress-en-blij')).activityId
  const note = { id: newId(), title: 'Samen', template: null }
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/notes`, note)
  noteId = note.id
})
afterEach(() => meeting.close())

const reveal = () =>
  meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, { type: 'reveal', activityId })
const say = (text: string) => meeting.sendCard(fatma, { activityId, text })
const change = (write: (doc: Y.Doc) => void) => meeting.deps.rooms.change(`note:${noteId}`, write)
const stored = () =>
  meeting.deps.rooms.read(`note:${noteId}`, (doc) => new TextDecoder().decode(Y.encodeStateAsUpdate(doc)))

/** As the editor keeps it, on a line of its own. */
function name(mention: { kind?: string; of: string; words: string }): Promise<void> {
  return change((doc) => {
    const node = new Y.XmlElement('mention')
    for (const [key, value] of Object.entries({ kind: 'card', picture: '1F48A', ...mention })) {
      node.setAttribute(key, value)
    }
    const line = new Y.XmlElement('paragraph')
    line.insert(0, [new Y.XmlText('Zie: '), node])
    const fragment = doc.getXmlFragment(NOTE_FRAGMENT)
    fragment.insert(fragment.length, [line])
  })
}

async function lines(): Promise<string[]> {
  const { notes } = await meeting.facilitator.json<Report>('GET', `/api/sessions/${meeting.sessionId}/report`)
  return notes.flatMap(({ blocks }) => blocks.map((block) => ('text' in block ? block.text : '')))
}

async function takeBack(id: CardId, how: 'withdrawn' | 'hidden' | 'erased'): Promise<void> {
  const { facilitator, sessionId } = meeting
  if (how === 'withdrawn') await fatma.json('DELETE', `/api/cards/${id}`)
  else if (how === 'hidden')
    await facilitator.json('PUT', `/api/cards/${id}/hidden`, { because: 'Een naam.' })
  else {
    await facilitator.json('POST', `/api/sessions/${sessionId}/close`)
    await facilitator.json('POST', `/api/cards/${id}/erase`)
  }
}

describe('a card that a note names', () => {
  it('is told in the report in its own words, whatever the note kept', async () => {
    await reveal()
    const card = await say('Een bankje')
    await name({ of: card.id, words: 'iets anders' })
    expect(await lines()).toEqual(['Zie: Een bankje'])
  })

  it.each(['withdrawn', 'hidden', 'erased'] as const)(
    'is nowhere any more once it is %s: not in the document and not in the report',
    async (how) => {
      await reveal()
      const card = await say(SECRET)
      await name({ of: card.id, words: SECRET })
      expect(await lines()).toEqual([`Zie: ${SECRET}`])
      expect(await stored()).toContain(SECRET)
      await takeBack(card.id, how)
      expect(await lines()).toEqual([`Zie: ${GONE_WORDS}`])
      expect(await stored()).not.toContain(SECRET)
      expect(await stored()).not.toContain('1F48A')
    },
  )

  it('is named again when it is put back', async () => {
    await reveal()
    const card = await say('Een bankje')
    await name({ of: card.id, words: 'Een bankje' })
    await takeBack(card.id, 'hidden')
    await meeting.facilitator.json('DELETE', `/api/cards/${card.id}/hidden`)
    expect(await lines()).toEqual(['Zie: Een bankje'])
  })

  it('tells nothing while nobody has seen it', async () => {
    const card = await say(SECRET)
    await name({ of: card.id, words: 'geraden' })
    expect(await lines()).toEqual([`Zie: ${GONE_WORDS}`])
  })
})

describe('words that come back into a note after the card was taken back', () => {
  it('are taken out again', async () => {
    await reveal()
    const [gone, stays] = [await say(SECRET), await say('Een bankje')]
    await takeBack(gone.id, 'withdrawn')
    await name({ of: gone.id, words: SECRET })
    await name({ of: stays.id, words: 'Een bankje' })
    await name({ kind: 'promise', of: newId(), words: 'Kim: belt' })
    await tidyMentions(meeting.deps, noteId as never)
    expect(await stored()).not.toContain(SECRET)
    expect(await stored()).toContain('Een bankje')
    expect(await lines()).toEqual([`Zie: ${GONE_WORDS}`, 'Zie: Een bankje', 'Zie: Kim: belt'])
  })

  it('are so while somebody has the note open', async () => {
    const heard: ((name: string) => void)[] = []
    const onPeopleChange = (listener: (name: string) => void) => {
      heard.push(listener)
      return () => {}
    }
    const stop = followNotes({ ...meeting.deps, rooms: { ...meeting.deps.rooms, onPeopleChange } })
    await name({ of: newId(), words: SECRET })
    for (const tell of heard) tell(`note:${noteId}`)
    await expect.poll(stored, { timeout: 20_000 }).not.toContain(SECRET)
    stop()
  })
})
