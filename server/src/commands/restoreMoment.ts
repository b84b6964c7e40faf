import { isSameJson } from '@wijktafel/shared/board/fieldGroups'
import type { BoardMoment } from '@wijktafel/shared/board/moment'
import { schemaOf } from '@wijktafel/shared/board/moment'
import {
  dropLaterBindings,
  type PutBackWord,
  putCardBack,
  putRecordsBack,
  recordsToPutBack,
  writePutBack,
} from '@wijktafel/shared/board/putBack'
import { type DocumentName, documentName } from '@wijktafel/shared/documentName'
import type { MomentId, SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import type { Actor } from './actor.ts'
import { keepMoment, momentsInTurn } from './keepMoment.ts'
import { requirePutBack, requireRoom } from './mayPutBack.ts'
import { withCardsStill } from './projectCards.ts'
import { readMomentBody } from './requireMoment.ts'

/** One transaction each: the server breathes in between, and no frame to a screen gets large. */
export const RECORDS_PER_CHANGE = 500

export interface PutBackInput {
  momentId: MomentId
  /** The moment that keeps the board of just before. */
  beforeId: MomentId
  /** Null: the whole board. */
  recordId: string | null
}

/**
 * Puts one record or the whole board back; what was made since stays. The board of just before is kept first.
 * While it runs nothing else is put back, and no card is laid down or taken off by its maker: what is taken back in that time
 * leaves the board after it. `isDone` is false for a moment of another version, of which nothing is written here.
 */
export async function restoreMoment(deps: Deps, actor: Actor, input: PutBackInput) {
  const { board, session, moment } = await requirePutBack(deps, actor, input)
  const name = documentName('board', board.id)
  const result = await momentsInTurn(deps, board.id, async () => {
    const kept = { boardId: board.id, kind: 'before', name: '', id: input.beforeId } as const
    const before = await keepMoment(deps, kept)
    const word = { momentId: moment.id, momentAt: moment.createdAt, at: deps.now(), recordId: input.recordId }
    const written = await putBack(deps, { name, sessionId: session.id, word })
    return { beforeId: before?.id ?? input.beforeId, ...written }
  })
  const actorId = actor.account?.id ?? null
  await audit(deps.db, { at: deps.now(), actor: actorId, action: 'moment.restore', target: board.id })
  return result
}

interface PutBack {
  name: DocumentName
  sessionId: SessionId
  word: Omit<PutBackWord, 'done' | 'total'>
}

/** May be done again: what stands as it was costs nothing. */
export async function putBack(deps: Deps, { name, sessionId, word }: PutBack) {
  let result = { isDone: true, changed: 0 }
  await withCardsStill(deps, sessionId, async () => {
    const momentId = word.momentId as MomentId
    const then = await readMomentBody(deps.db, { momentId, sessionId })
    const isSame = await deps.rooms.read(name, (doc) => isSameJson(schemaOf(doc), then.schema))
    if (!isSame) result = { isDone: false, changed: 0 }
    else result.changed = await write(deps, { name, then, word })
  })
  return result
}

interface Writing {
  name: DocumentName
  then: BoardMoment
  word: PutBack['word']
}

async function write({ rooms }: Deps, { name, then, word }: Writing): Promise<number> {
  const { recordId } = word
  if (recordId !== null) return writeOne(rooms, { name, then, word })
  const records = recordsToPutBack(then.records)
  const total = records.length
  await rooms.read(name, (doc) => requireRoom(doc, records))
  let changed = 0
  for (let at = 0; at === 0 || at < total; at += RECORDS_PER_CHANGE) {
    await rooms.change(name, (doc) => {
      changed += putRecordsBack(doc, records.slice(at, at + RECORDS_PER_CHANGE))
      const done = Math.min(total, at + RECORDS_PER_CHANGE)
      if (done === total) dropLaterBindings(doc, records)
      writePutBack(doc, { ...word, done, total })
    })
  }
  return changed
}

async function writeOne(rooms: Deps['rooms'], { name, then, word }: Writing): Promise<number> {
  let isThere = false
  await rooms.change(name, (doc) => {
    isThere = putCardBack(doc, then.records, word.recordId ?? '')
    if (isThere) writePutBack(doc, { ...word, done: 1, total: 1 })
  })
  // Taken back by its maker, or never there.
  if (!isThere) throw new Refusal('notFound')
  return 1
}
