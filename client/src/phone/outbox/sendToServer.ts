import { assertNever } from '@wijktafel/shared/assertNever'
import { call } from '../../api/call.ts'
import type { Delivery, OutboxItem } from './outboxItem.ts'
import type { OnProgress } from './sendInPieces.ts'
import { sendMedia } from './sendMedia.ts'

/** Sends one item. Photo and voice go first, so that a card never points at one that is not there. */
export async function sendToServer(
  { sessionId, participantId, command }: OutboxItem,
  onProgress?: OnProgress,
): Promise<Delivery> {
  switch (command.kind) {
    case 'card': {
      const { photo, voice, place, paper, ...content } = command.content
      await sendMedia(sessionId, command.content, onProgress)
      return call('POST /api/sessions/:sessionId/cards', {
        params: { sessionId },
        body: {
          ...content,
          id: command.cardId,
          participantId,
          pictures: [...content.pictures],
          photo: photo?.id ?? null,
          voice: voice?.id ?? null,
          place: place ?? null,
          paper: paper ? { side: paper.side, serials: [...paper.serials] } : null,
        },
      })
    }
    case 'takeBack':
      return call('DELETE /api/cards/:cardId', { params: { cardId: command.cardId } })
    case 'putBack':
      return call('POST /api/cards/:cardId/restore', { params: { cardId: command.cardId } })
    case 'done':
      await call('PUT /api/participants/:participantId/done', {
        params: { participantId },
        body: { activityId: command.activityId, done: command.done },
      })
      return null
    default:
      return assertNever(command)
  }
}
