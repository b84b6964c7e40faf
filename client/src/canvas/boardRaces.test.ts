import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { placeCards } from '@wijktafel/shared/board/boardWrites'
import { newId, type PictureId } from '@wijktafel/shared/ids'
import type { CardView } from '@wijktafel/shared/stage'
import type { TLShapeId } from 'tldraw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createBoard, createPeers, FACILITATOR, MEMBER, type Peer, settle } from './testing/boardNetwork.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const flying = (): CardView[] =>
  Array.from({ length: 12 }, (_, i) => ({
    ...{ id: newId(), sessionId: newId(), activityId: newId(), zoneId: 'stress', photo: null },
    ...{ pictures: ['1F50A' as PictureId], text: `Kaartje ${i}`, side: 'resident' as const },
    ...{ voice: null, voiceSeconds: 0, face: null },
  }))

test('a zone that is taken away while cards fly into it takes no card along', () => {
  const start = createBoard()
  const peers = createPeers([FACILITATOR, MEMBER], start)
  const [lead, member] = peers as [Peer, Peer]
  const cards = flying()
  // The server does not know yet that the zone is gone, nor does the regisseur see the cards.
  lead.store.remove(['shape:zone_stress' as TLShapeId])
  placeCards(start, cards)
  for (const peer of peers) Y.applyUpdate(peer.doc, Y.encodeStateAsUpdate(start))
  settle(peers)
  for (const peer of [lead, member]) {
    const { zones, items } = readBoardCards(peer.doc)
    expect(zones.map(({ id }) => id)).toEqual(['happy'])
    expect(items.map(({ text }) => text).toSorted()).toEqual(cards.map(({ text }) => text).toSorted())
    for (const { recordId, zoneId } of items) {
      expect(zoneId).toBeNull()
      expect(peer.store.get(recordId as TLShapeId)?.parentId).toBe('page:page')
    }
  }
  // Those that come after it is gone are laid beside what is left.
  const late = flying()
  expect(placeCards(member.doc, late)).toBe(late.length)
  settle(peers)
  expect(readBoardCards(lead.doc).items).toHaveLength(cards.length + late.length)
})
