import type { MomentCard, MomentDetail } from '@wijktafel/shared/api/moment'
import { type BoardId, type MomentId, newId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import type * as Y from 'yjs'
import { CallError, call } from '../../api/call.ts'
import { momentName } from '../../canvas/history/momentName.ts'
import { momentTime } from '../../canvas/history/momentTime.ts'
import { withoutOwnNews } from '../../canvas/history/usePutBackNews.ts'
import { useT } from '../../i18n/translate.ts'
import { useToasts } from '../../ui/toasts.ts'
import { useAction } from '../queries/useAction.ts'

const LIST = ['GET /api/boards/:boardId/moments'] as const

/** What one does with the moments of a board. Each says in a word what became of it. */
export function useMoments(boardId: BoardId) {
  const t = useT()
  const word = (key: string, params?: Record<string, string>) => t(`history.${key}`, params)
  const show = useToasts((state) => state.show)
  const say = (text: string) => show({ text, tone: 'fact' })
  const keeping = useAction('POST /api/boards/:boardId/moments', { refresh: LIST })
  const naming = useAction('PATCH /api/moments/:momentId', {
    refresh: LIST,
    onDone: ({ name }) => say(word('renamed', { name })),
  })
  const removing = useAction('DELETE /api/moments/:momentId', {
    refresh: LIST,
    onDone: () => say(word('removed')),
  })

  const keep = async (name: string): Promise<boolean> => {
    const id = newId<MomentId>()
    try {
      const kept = await keeping.mutateAsync({ params: { boardId }, body: { id, name } })
      const isNew = kept.id === id || kept.name === name
      say(word(isNew ? 'kept' : 'keptAlready', { name: momentName(kept, t) }))
      return true
    } catch {
      return false // `useAction` has said why.
    }
  }
  return {
    keep,
    isKeeping: keeping.isPending,
    rename: (momentId: MomentId, name: string) => naming.mutate({ params: { momentId }, body: { name } }),
    remove: (momentId: MomentId) => removing.mutate({ params: { momentId } }),
  }
}

interface PutBack {
  moment: MomentCard
  /** Null: the whole board. */
  recordId: string | null
}

/** Putting back, and taking that back. `doc` is the board of now. */
export function usePutBack(doc: Y.Doc | null) {
  const t = useT()
  const word = (key: string, params?: Record<string, string>) => t(`history.${key}`, params)
  const show = useToasts((state) => state.show)
  const restore = useAction('POST /api/moments/:momentId/restore', { refresh: LIST, errors: 'inline' })
  const [isBusy, setIsBusy] = useState(false)

  const fail = (error: unknown) => {
    const text =
      error instanceof TooOld
        ? word('tooOld')
        : t(`error.${error instanceof CallError ? error.code : 'serverError'}`)
    show({ text, tone: 'problem' })
  }
  const undo = (what: PutBack, beforeId: MomentId) => {
    takeBack(doc, what, beforeId)
      .then(() => show({ text: word('undone'), tone: 'fact' }))
      .catch(fail)
  }
  const putBack = async (what: PutBack): Promise<boolean> => {
    const { moment, recordId } = what
    setIsBusy(true)
    try {
      const done = await withoutOwnNews({ momentId: moment.id, recordId }, async () => {
        const body = { beforeId: newId<MomentId>(), recordId }
        const answer = await restore.mutateAsync({ params: { momentId: moment.id }, body })
        if (!answer.isDone) await bringUpToDate(doc, what)
        return answer
      })
      const isSame = done.isDone && done.changed === 0
      const text = isSame
        ? word('sameAlready')
        : word(recordId === null ? 'allDone' : 'oneDone', { time: momentTime(moment.createdAt) })
      const action = { label: t('common.undo'), run: () => undo(what, done.beforeId) }
      show({ text, tone: 'fact', ...(!isSame && { action }) })
      return true
    } catch (error) {
      fail(error)
      return false
    } finally {
      setIsBusy(false)
    }
  }
  return { putBack, isBusy }
}

/** The moment is of another version than this screen can write. */
class TooOld extends Error {}

const readMoment = (momentId: MomentId): Promise<MomentDetail> =>
  call('GET /api/moments/:momentId', { params: { momentId } })

/** What a moment of an older version holds is written from here, where it can be brought up to date. */
async function bringUpToDate(doc: Y.Doc | null, { moment, recordId }: PutBack): Promise<void> {
  const { putBackHere, takeOffMissing } = await import('../../canvas/history/putBackHere.ts')
  const detail = await readMoment(moment.id)
  if (!doc || !putBackHere(doc, detail, recordId)) throw new TooOld()
  takeOffMissing(doc, detail, await readMoment(moment.id))
}

async function takeBack(doc: Y.Doc | null, { moment, recordId }: PutBack, beforeId: MomentId): Promise<void> {
  const body = { beforeId, recordId }
  const { isDone } = await call('POST /api/moments/:momentId/undo', { params: { momentId: moment.id }, body })
  if (isDone) return
  const { undoHere } = await import('../../canvas/history/putBackHere.ts')
  const [detail, before] = await Promise.all([readMoment(moment.id), readMoment(beforeId)])
  if (!doc || !undoHere(doc, detail, before)) throw new TooOld()
}
