import type { BoardItem, BoardListing, ItemKind, ListedGroup } from '@wijktafel/shared/board/boardListing'
import { inPileOrder } from '@wijktafel/shared/board/piles'
import type { MediaId, PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { WAY_PICTURES } from '../ui/meaningPictures.ts'
import { ChoiceLabels, type ChoiceWords } from './choiceLabels.ts'

/** Something on a board that people can choose, in words and pictures that fit on a ballot. */
export interface BoardChoice {
  recordId: string
  kind: ItemKind | 'group' | 'pile'
  label: string
  pictures: readonly PictureId[]
  /** Stand on the ballot too; the words are for who cannot see or hear them. */
  photo: MediaId | null
  voice: { id: MediaId; seconds: number } | null
  /** The title of the zone that it lies in. */
  zone: string | null
}

/** Groups and piles first, then every card that is not hidden in a closed pile; each in reading order. */
export function listBoardChoices(listing: BoardListing, words: ChoiceWords): BoardChoice[] {
  const { zones, groups, piles, items } = listing
  const labels = new ChoiceLabels(words)
  const titles = new Map(zones.map(({ id, title }) => [id, title]))
  const zoneOf = (zoneId: string | null) => titles.get(zoneId ?? '') || null
  const cards = items.map((item) =>
    presentItem(item, { label: labels.ofItem(item), zone: zoneOf(item.zoneId) }),
  )
  const called = new Map(cards.map(({ recordId, label }) => [recordId, label]))
  const presentSets = (kind: 'group' | 'pile', sets: readonly ListedGroup[]) => {
    const contents = Map.groupBy(items, (item) => (kind === 'group' ? item.groupId : item.pileId))
    return sets.map(({ id, title, zoneId }) => {
      const inside = kind === 'pile' ? fromTheTop(contents.get(id) ?? []) : (contents.get(id) ?? [])
      const label = labels.ofSet(kind, { title, first: called.get(inside[0]?.recordId ?? '') })
      return presentSet({ recordId: id, kind, label, zone: zoneOf(zoneId) }, inside)
    })
  }
  const closed = new Set(piles.flatMap(({ id, isOpen }) => (isOpen ? [] : [id])))
  const inSight = cards.filter((_, at) => !closed.has(items[at]?.pileId ?? ''))
  return [...presentSets('group', groups), ...presentSets('pile', piles), ...inSight]
}

function fromTheTop(cards: readonly BoardItem[]): BoardItem[] {
  const ranked = cards.map((card) => ({ id: card.recordId, pileRank: card.pileRank, card }))
  return inPileOrder(ranked)
    .map(({ card }) => card)
    .reverse()
}

function presentItem(item: BoardItem, name: Pick<BoardChoice, 'label' | 'zone'>): BoardChoice {
  const { recordId, kind, photo, voice, voiceSeconds } = item
  return {
    ...{ ...name, recordId, kind, photo, pictures: picturesOf(item) },
    voice: voice === null ? null : { id: voice, seconds: voiceSeconds },
  }
}

/** A ballot without any picture says nothing to who does not read: a photo and a sound get a sign. */
function picturesOf({ text, pictures, photo, voice }: BoardItem): readonly PictureId[] {
  if (pictures.length > 0 || text !== '') return pictures.slice(0, LIMITS.CARD_PICTURES)
  if (photo !== null) return [WAY_PICTURES.photo as PictureId]
  return voice === null ? [] : [WAY_PICTURES.voice as PictureId]
}

/** With the pictures of its cards, each once. */
function presentSet(
  name: Pick<BoardChoice, 'recordId' | 'kind' | 'label' | 'zone'>,
  inside: readonly BoardItem[],
): BoardChoice {
  const pictures = [...new Set(inside.flatMap((item) => item.pictures))].slice(0, LIMITS.CARD_PICTURES)
  return { ...name, pictures, photo: null, voice: null }
}
