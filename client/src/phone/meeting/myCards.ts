import type { OwnCard } from '@wijktafel/shared/api/participant'
import type { ErrorCode } from '@wijktafel/shared/codes'
import type { ActivityId, CardId, PictureId } from '@wijktafel/shared/ids'
import type { OutboxItem } from '../outbox/outboxItem.ts'

/** A photo of the server by its address, or one that is still on this device. */
export type PhotoSource = { url: string } | { blob: Blob }

export interface MyCard {
  id: CardId
  activityId: ActivityId
  pictures: readonly PictureId[]
  text: string
  photo: PhotoSource | null
  /** `onTable`: everyone sees it. `hidden`: safe with the server, seen by nobody yet. */
  state: 'onTable' | 'hidden' | 'waiting' | 'refused'
  refusal: ErrorCode | null
}

/** What the server and the deliveries of this page say of someone's cards. */
export interface KnownCards {
  cards: readonly OwnCard[]
  takenBack: ReadonlySet<CardId>
}

export function photoUrl(mediaId: string, size: 'small' | 'full' = 'small'): string {
  return `/api/media/${mediaId}?size=${size}`
}

/** Someone's cards as they will be once everything arrived: those of the server, and those that still wait. */
export function mergeCards(options: {
  known: KnownCards
  items: readonly OutboxItem[]
  revealed: ReadonlySet<CardId>
}): MyCard[] {
  const { known, items, revealed } = options
  const away = new Set(known.takenBack)
  for (const { command } of items) {
    if (command.kind === 'takeBack') away.add(command.cardId)
    if (command.kind === 'putBack') away.delete(command.cardId)
  }
  const arrived = known.cards.map((card) => presentArrived(card, revealed))
  const arrivedIds = new Set(arrived.map(({ id }) => id))
  const waiting = items.flatMap(presentWaiting).filter(({ id }) => !arrivedIds.has(id))
  return [...arrived, ...waiting].filter(({ id }) => !away.has(id))
}

function presentArrived(card: OwnCard, revealed: ReadonlySet<CardId>): MyCard {
  return {
    ...card,
    photo: card.photo ? { url: photoUrl(card.photo) } : null,
    state: card.revealed || revealed.has(card.id) ? 'onTable' : 'hidden',
    refusal: null,
  }
}

function presentWaiting({ command, refusal }: OutboxItem): MyCard[] {
  if (command.kind !== 'card') return []
  const { cardId, content } = command
  return [
    {
      ...content,
      id: cardId,
      photo: content.photo ? { blob: content.photo.blob } : null,
      state: refusal ? 'refused' : 'waiting',
      refusal,
    },
  ]
}

/** Whether "I am done" holds for a step, what still waits included. */
export function isDone(
  done: ReadonlySet<ActivityId>,
  options: { items: readonly OutboxItem[]; activityId: ActivityId },
): boolean {
  const { items, activityId } = options
  const last = items.findLast(({ command }) => command.kind === 'done' && command.activityId === activityId)
  return last?.command.kind === 'done' ? last.command.done : done.has(activityId)
}
