import type * as Y from 'yjs'
import { ID_PATTERN, PICTURE_ID_PATTERN, type PictureId, type RemarkId } from '../ids.ts'
import type { Side } from '../roles.ts'
import type { CardShows } from '../stage.ts'
import { REMARKS_MAP } from './boardDocument.ts'
import { numberOf, readRecord, recordsOf, textOf } from './boardReading.ts'

/** What somebody said about something on the board, as everyone there reads it: never more of who than the round tells. */
export interface BoardRemark {
  id: RemarkId
  /** What it is about. It may lie there no more: then nobody is shown the remark. */
  recordId: string
  text: string
  pictures: readonly PictureId[]
  side: Side | null
  face: PictureId | null
  /** Epoch milliseconds of the server's clock. */
  at: number
}

type StoredRemark = Omit<BoardRemark, 'id'>

const KINDS = new Set<unknown>(['card', 'note', 'text', 'image'])

/** What one can say something about: cards, notes, texts and photos that lie on the board now. */
export function canBeRemarkedOn(doc: Y.Doc, recordId: string): boolean {
  const record = readRecord(recordsOf(doc), recordId)
  return record?.typeName === 'shape' && KINDS.has(record.type)
}

/** All remarks of a board, oldest first. What is not as it should be is left out, never fatal. */
export function readRemarks(doc: Y.Doc): BoardRemark[] {
  const remarks: BoardRemark[] = []
  for (const [id, value] of doc.getMap<unknown>(REMARKS_MAP)) {
    const remark = parseRemark(id, value)
    if (remark) remarks.push(remark)
  }
  return remarks.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** How many remarks each record has. */
export function countRemarks(doc: Y.Doc): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { recordId } of readRemarks(doc)) counts.set(recordId, (counts.get(recordId) ?? 0) + 1)
  return counts
}

function parseRemark(id: string, value: unknown): BoardRemark | null {
  if (!ID_PATTERN.test(id) || typeof value !== 'object' || value === null) return null
  const { recordId, text, pictures, side, face, at } = value as Record<keyof StoredRemark, unknown>
  if (typeof recordId !== 'string') return null
  return {
    id: id as RemarkId,
    recordId,
    text: textOf(text),
    pictures: Array.isArray(pictures) ? pictures.filter(isPicture) : [],
    side: side === 'resident' || side === 'professional' ? side : null,
    face: isPicture(face) ? face : null,
    at: numberOf(at),
  }
}

function isPicture(value: unknown): value is PictureId {
  return typeof value === 'string' && PICTURE_ID_PATTERN.test(value)
}

/** Makes the document say exactly these. Only the server calls it; what is unchanged costs no update. */
export function writeRemarks(doc: Y.Doc, remarks: readonly BoardRemark[]): void {
  const map = doc.getMap<StoredRemark>(REMARKS_MAP)
  const ids = new Set<string>(remarks.map(({ id }) => id))
  for (const id of [...map.keys()]) if (!ids.has(id)) map.delete(id)
  for (const { id, ...remark } of remarks) {
    if (JSON.stringify(map.get(id)) !== JSON.stringify(remark)) map.set(id, remark)
  }
}

const FROM_LEAST = ['nobody', 'side', 'face'] as const satisfies readonly CardShows[]

/** What all of several rounds allow to tell. A board of no round tells nothing. */
export function strictestShows(all: readonly CardShows[]): CardShows {
  return FROM_LEAST.find((shows) => all.includes(shows)) ?? 'nobody'
}
