import { presentMap, readBoardMap } from '@wijktafel/shared/board/boardMap'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import type { BoardId } from '@wijktafel/shared/ids'
import * as Y from 'yjs'
import type { Deps } from '../deps.ts'
import { lookWhileOpen } from './lookWhileOpen.ts'
import { projectPlaces } from './projectPlaces.ts'
import { refreshStage } from './refreshStage.ts'

/** Phones look at a list, not at hands that move: a board is looked at so often while somebody has it open. */
const LOOK_EVERY_MS = 2_000

/**
 * Keeps the places of cards in the cards document as on the board, and the map on the stage, for as long as somebody is at
 * the board; also once more when the last one leaves. Returns what stops it.
 */
export function followBoards(deps: Deps): () => void {
  const seen = new Map<string, { mark: string; map: string }>()

  const look = async (name: string, id: string) => {
    const now = await deps.rooms.read(name, (doc) => ({ mark: markOf(doc), map: mapOf(doc) }))
    const before = seen.get(name)
    if (before?.mark === now.mark) return
    const boardId = id as BoardId
    await projectPlaces(deps, boardId)
    if (before?.map !== now.map) await showMap(deps, boardId)
    seen.set(name, now)
  }
  const leave = (name: string) => seen.delete(name)
  return lookWhileOpen(deps, { kind: 'board', everyMs: LOOK_EVERY_MS, look, leave })
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
