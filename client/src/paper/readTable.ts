import { type CardId, type MediaId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { cropWriting } from './cropPaper.ts'
import { findPaperCards, type PaperFind, storyRows } from './paperFinds.ts'
import type { PaperContent, PaperItem } from './paperItem.ts'
import { openPaperPhoto, type PaperPhoto, type PhotoProblem, pixelsOf } from './paperPhoto.ts'
import { readCodes } from './readCodes.ts'

export interface TableRead {
  photo: PaperPhoto
  items: PaperItem[]
  /** Cards that lie in a row: maybe one story each. */
  rows: CardId[][]
}

export type ReadProblem = PhotoProblem | 'reader'

/** From a file to the cards in it. `create` ties each to the step. A problem has a name; nothing that was read before is touched. */
export async function readTable(
  file: Blob,
  create: (content: PaperContent) => PaperItem,
): Promise<TableRead | { problem: ReadProblem }> {
  const photo = await openPaperPhoto(file)
  if ('problem' in photo) return photo
  const codes = await readPixels(photo)
  if (!codes) return { problem: 'reader' }
  const finds = findPaperCards(codes).slice(0, LIMITS.PAPER_CARDS_AT_ONCE)
  const seen = await Promise.all(finds.map(async (find) => ({ find, content: await contentOf(photo, find) })))
  const made = seen.flatMap(({ find, content }) => (content ? [{ find, item: create(content) }] : []))
  const idOf = new Map(made.map(({ find, item }) => [find, item.id]))
  const rows = storyRows(finds).map((row) => row.flatMap((find) => idOf.get(find) ?? []))
  return { photo, items: made.map(({ item }) => item), rows }
}

async function readPixels(photo: PaperPhoto) {
  try {
    return await readCodes(pixelsOf(photo))
  } catch {
    // The reader cannot be fetched (no network), or the device has no memory for it.
    return null
  }
}

/** Null only where the device cannot draw. A second card with the same serial is a copy: it is another card. */
async function contentOf(photo: PaperPhoto, find: PaperFind): Promise<PaperContent | null> {
  const { picture, side, serial, isCopy } = find
  const serials = isCopy ? [] : [serial]
  if (picture) return { pictures: [picture], photo: null, side, serials }
  const blob = await cropWriting(photo, find)
  return blob && { pictures: [], photo: { id: newId<MediaId>(), blob }, side, serials }
}
