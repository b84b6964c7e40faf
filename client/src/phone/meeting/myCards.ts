import type { OwnCard } from '@wijktafel/shared/api/participant'
import type { ErrorCode } from '@wijktafel/shared/codes'
import type { ActivityId, CardId, PictureId } from '@wijktafel/shared/ids'
import type { CardView } from '@wijktafel/shared/stage'
import type { MapPoint, OutboxItem } from '../outbox/outboxItem.ts'

/** A photo of the server by its address, or one that is still on this device. */
export type PhotoSource = { url: string } | { blob: Blob }
/** What is said on a card. */
export type VoiceSource = PhotoSource & { seconds: number }

export interface MyCard {
  id: CardId
  activityId: ActivityId
  pictures: readonly PictureId[]
  text: string
  photo: PhotoSource | null
  voice: VoiceSource | null
  place: MapPoint | null
  /** `onTable`: everyone sees it. `hidden`: safe with the server, seen by nobody yet. `keptBack`: by the regisseur. */
  state: 'onTable' | 'hidden' | 'keptBack' | 'waiting' | 'refused'
  refusal: ErrorCode | null
  /** What the regisseur said about it. */
  hiddenBecause: string | null
  /** How far its photo or recording is, while that is on its way. */
  progress?: SendProgress | null
  /** What was done with it, told later. */
  reply?: OwnCard['reply']
}

export interface SendProgress {
  kind: 'image' | 'sound'
  /** From 0 to 1. */
  part: number
}

/** What the server and the deliveries of this page say of someone's cards. */
export interface KnownCards {
  cards: readonly OwnCard[]
  takenBack: ReadonlySet<CardId>
}

export function voiceUrl(mediaId: string): string {
  return `/api/media/${mediaId}`
}

export function photoUrl(mediaId: string, size: 'small' | 'full' = 'small'): string {
  return `/api/media/${mediaId}?size=${size}`
}

/** Someone's cards as they will be once everything arrived: those of the server, and those that still wait. */
export function mergeCards(options: {
  known: KnownCards
  items: readonly OutboxItem[]
  everyone: readonly CardView[]
  progress?: (SendProgress & { itemId: string }) | null
}): MyCard[] {
  const { known, items, everyone, progress = null } = options
  const revealed = new Set(everyone.map(({ id }) => id))
  const away = new Set(known.takenBack)
  for (const { command } of items) {
    if (command.kind === 'takeBack') away.add(command.cardId)
    if (command.kind === 'putBack') away.delete(command.cardId)
  }
  const arrived = known.cards.map((card) => presentArrived(card, revealed))
  const arrivedIds = new Set(arrived.map(({ id }) => id))
  const waiting = items
    .flatMap((item) =>
      presentWaiting(item, progress?.itemId === item.id && item.refusal === null ? progress : null),
    )
    .filter(({ id }) => !arrivedIds.has(id))
  return [...arrived, ...waiting].filter(({ id }) => !away.has(id))
}

function presentArrived(card: OwnCard, revealed: ReadonlySet<CardId>): MyCard {
  return {
    ...card,
    photo: card.photo ? { url: photoUrl(card.photo) } : null,
    voice: card.voice ? { url: voiceUrl(card.voice), seconds: card.voiceSeconds } : null,
    state: stateOf(card, revealed),
    refusal: null,
  }
}

function stateOf(card: OwnCard, revealed: ReadonlySet<CardId>): MyCard['state'] {
  if (revealed.has(card.id)) return 'onTable'
  if (card.hiddenBecause !== null) return 'keptBack'
  return card.revealed ? 'onTable' : 'hidden'
}

function presentWaiting({ command, refusal }: OutboxItem, progress: SendProgress | null): MyCard[] {
  if (command.kind !== 'card') return []
  const { cardId, content } = command
  return [
    {
      ...content,
      id: cardId,
      photo: content.photo ? { blob: content.photo.blob } : null,
      voice: content.voice ?? null,
      place: content.place ?? null,
      state: refusal ? 'refused' : 'waiting',
      refusal,
      hiddenBecause: null,
      progress,
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
