import { documentName } from '@wijktafel/shared/documentName'
import { findPieces } from '@wijktafel/shared/minutes/pieces'
import { NOTE_FRAGMENT, noteBlocks } from '@wijktafel/shared/notes/noteBlocks'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { buildMeeting, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { createMemoryFanoutHub } from '../cluster/memoryFanout.ts'
import { createMemoryNoticeStore } from '../cluster/memoryNoticeStore.ts'
import type { Deps } from '../deps.ts'
import { createRoomRegistry, type RoomRegistry } from '../rooms/roomRegistry.ts'
import { writeMinutes } from './minutes/writeMinutes.ts'

let meeting: TestMeeting
let nodes: RoomRegistry[]

/** Two nodes with rooms of their own, on the data of the meeting. */
beforeEach(async () => {
  meeting = await buildMeeting()
  const [hub, notices] = [createMemoryFanoutHub(), createMemoryNoticeStore()]
  nodes = ['one', 'two'].map((nodeId) =>
    createRoomRegistry({ store: meeting.documents, cluster: { nodeId, fanout: hub.join(), notices } }),
  )
})
afterEach(async () => {
  await Promise.all(nodes.map((node) => node.close()))
  await meeting.close()
})

it('two nodes that are asked at once make one piece, and lose no word that is written on the other', async () => {
  const fatma = await meeting.buildSeat(meeting)
  const { activityId } = await meeting.goTo('stress-en-blij')
  const { sessionId, deps } = meeting
  await meeting.facilitator.json('POST', `/api/sessions/${sessionId}/lead`, { type: 'reveal', activityId })
  await meeting.sendCard(fatma, { activityId, text: 'een bankje' })
  await deps.rooms.idle()
  const session = await deps.db
    .selectFrom('session')
    .selectAll()
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  const [one, two] = nodes.map((rooms): Deps => ({ ...deps, rooms }))
  if (!one || !two) throw new Error('two nodes')
  const ask = (node: Deps, again: 'no' | 'below' = 'no') =>
    writeMinutes(node, session, { activityId, again, takesLoose: true })

  const made = await Promise.all([ask(one), ask(two), ask(one), ask(two)])
  expect(made.map(({ outcome }) => outcome).sort()).toEqual(['made', 'there', 'there', 'there'])
  const ids = new Set(made.map(({ note }) => note?.id))
  expect(ids.size).toBe(1)
  const [id] = ids
  if (!id) throw new Error('no note')

  const name = documentName('note', id)
  const write = (words: string) => (doc: Y.Doc) => {
    const line = new Y.XmlElement('paragraph')
    line.insert(0, [new Y.XmlText(words)])
    doc.getXmlFragment(NOTE_FRAGMENT).push([line])
  }
  await Promise.all([two.rooms.change(name, write('Sam typt hier.')), ask(one, 'below')])
  for (const { rooms } of [one, two]) {
    await rooms.sweep()
    expect(await rooms.read(name, (doc) => findPieces(doc).length)).toBe(2)
    const words = await rooms.read(name, (doc) =>
      noteBlocks(doc).map((block) => 'text' in block && block.text),
    )
    expect(words.filter((line) => line === 'Sam typt hier.')).toHaveLength(1)
    expect(words.filter((line) => line === 'Een bewoner zegt: een bankje')).toHaveLength(2)
  }
})
