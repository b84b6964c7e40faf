import type { ParticipantId } from '@wijktafel/shared/ids'
import { expect, it } from 'vitest'
import { isItemOf } from './isItemOf.ts'

const host = 'host' as ParticipantId
const guest = 'guest' as ParticipantId
const guests = new Set([guest, 'gone'])
const items = [host, guest, 'gone', 'before'].map((id) => ({ participantId: id as ParticipantId }))

it('gives the first person of a device their own, and what waits from a seat of before', () => {
  const mine = items.filter(isItemOf({ participantId: host }, guests))
  expect(mine.map(({ participantId }) => participantId)).toEqual([host, 'before'])
})

it('gives nobody what is of another who shares the device, or shared it', () => {
  const mine = items.filter(isItemOf({ participantId: guest, draftKey: 'draft guest' }, guests))
  expect(mine.map(({ participantId }) => participantId)).toEqual([guest])
})
