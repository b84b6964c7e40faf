import { type CsvValue, toCsv } from '../csv.ts'
import type { PictureId } from '../ids.ts'
import type { Side } from '../roles.ts'
import type { BoardItem, BoardListing, ItemKind } from './boardListing.ts'

/** The words of the table, in the language of whoever asked for it. */
export interface BoardCsvWords {
  header: {
    zone: string
    group: string
    kind: string
    text: string
    pictures: string
    side: string
    photo: string
    voice: string
    place: string
  }
  kinds: Readonly<Record<ItemKind, string>>
  sides: Readonly<Record<Side, string>>
  yes: string
  /** Empty for a picture without a name: then its code stands there. */
  namePicture: (picture: PictureId) => string
}

/** What lies on a board as a table: zone by zone as on the board, in each zone the groups one after another. */
export function boardCsv(listing: BoardListing, words: BoardCsvWords): string {
  const { zone, group, kind, text, pictures, side, photo, voice, place } = words.header
  const rows = inOrder(listing).map((item) => rowOf(item, listing, words))
  return toCsv([zone, group, kind, text, pictures, side, photo, voice, place], rows)
}

function inOrder({ zones, groups, items }: BoardListing): BoardItem[] {
  const zoneAt = new Map(zones.map(({ id }, index) => [id, index]))
  const groupAt = new Map(groups.map(({ id }, index) => [id, index + 1]))
  const rank = ({ zoneId, groupId }: BoardItem) => ({
    zone: zoneId === null ? zones.length : (zoneAt.get(zoneId) ?? zones.length),
    group: groupId === null ? 0 : (groupAt.get(groupId) ?? 0),
  })
  return items
    .map((item) => ({ item, ...rank(item) }))
    .sort((a, b) => a.zone - b.zone || a.group - b.group)
    .map(({ item }) => item)
}

function rowOf(item: BoardItem, { zones, groups }: BoardListing, words: BoardCsvWords): CsvValue[] {
  return [
    zones.find(({ id }) => id === item.zoneId)?.title ?? null,
    groups.find(({ id }) => id === item.groupId)?.title ?? null,
    words.kinds[item.kind],
    item.text,
    item.pictures.map((picture) => words.namePicture(picture) || picture).join(', '),
    item.side && words.sides[item.side],
    item.photo && words.yes,
    item.voice && words.yes,
    item.place && words.yes,
  ]
}
