import { presentMap, readBoardMap } from '@wijktafel/shared/board/boardMap'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { parseDocumentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import * as Y from 'yjs'
import type { Deps } from '../deps.ts'
import { projectPlaces } from './projectPlaces.ts'
import { refreshStage } from './refreshStage.ts'

/** Phones look at a list, not at hands that move: a board is looked at so often while somebody has it open. */
const LOOK_EVERY_MS = 2_000

/**
 * Keeps the places of cards in the cards document as on the board, and the map on the stage, for as long as somebody is at
 * the board; also once more when the last one leaves. Returns what stops it.
 */
export function followBoards(deps: Deps): () => void {
  const timers = new Map<string, NodeJS.Timeout>()
  const seen = new Map<string, { mark: string; map: string }>()

  const look = async (name: string, boardId: BoardId) => {
    const now = await deps.rooms.read(name, (doc) => ({ mark: markOf(doc), map: mapOf(doc) }))
    const before = seen.get(name)
    if (before?.mark === now.mark) return
    await projectPlaces(deps, boardId)
    if (before?.map !== now.map) await showMap(deps, boardId)
    seen.set(name, now)
  }
  const lookAgain = (name: string, boardId: BoardId) => {
    const next = () =>
      void look(name, boardId)
        .catch((error) => deps.log.warn('places not followed', { boardId, cause: String(error) }))
        .then(() => {
          if (!timers.has(name)) return
          if (deps.rooms.connectedPeople(name).size > 0) lookAgain(name, boardId)
          else end(name)
        })
    timers.set(name, setTimeout(next, LOOK_EVERY_MS).unref())
  }
  const end = (name: string) => {
    timers.delete(name)
    seen.delete(name)
  }

  const stop = deps.rooms.onPeopleChange((name) => {
    const document = parseDocumentName(name)
    if (document?.kind === 'board' && !timers.has(name)) lookAgain(name, document.id as BoardId)
  })
  return () => {
    stop()
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
  }
}

/** Differs when anything was written or deleted since. */
function markOf(doc: Y.Doc): string {
  return `${Y.encodeStateVector(doc).join()} ${recordsOf(doc).size}`
}

function mapOf(doc: Y.Doc): string {
  return JSON.stringify(presentMap(readBoardMap(doc)))
}

/** Phones that are asked for a place see the map as it is now. */
async function showMap(deps: Deps, boardId: BoardId): Promise<void> {
  const board = await deps.db
    .selectFrom('board')
    .select('sessionId')
    .where('id', '=', boardId)
    .executeTakeFirst()
  if (board) await refreshStage(deps, board.sessionId)
}
