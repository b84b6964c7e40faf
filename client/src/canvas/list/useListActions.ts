import type { BoardItem, ListedGroup, ListedPile, ListedZone } from '@wijktafel/shared/board/boardListing'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import type { CardContent } from '@wijktafel/shared/board/boardShapes'
import {
  editWords,
  LIST_ORIGIN,
  makeCard,
  moveGroup,
  moveToGroup,
  moveToZone,
  renameGroup,
  takeAway,
} from '@wijktafel/shared/board/listWrites'
import { addToPile, movePile, setPileOpen, takePileApart } from '@wijktafel/shared/board/pileWrites'
import { useEffect, useMemo, useState } from 'react'
import * as Y from 'yjs'
import { type Translate, useT } from '../../i18n/translate.ts'
import { mergeWords } from '../mergeWords.ts'
import type { MoveTarget } from './movePlaces.ts'

export interface ListAccess {
  canEdit: boolean
  /** May take away what came from the phones. */
  canArrange: boolean
}

export interface ListActions {
  moveItem: (item: BoardItem, target: MoveTarget) => void
  moveGroup: (group: ListedGroup, zone: ListedZone) => void
  /** What somebody else wrote since `base` stays in it. */
  editWords: (item: BoardItem, change: { words: string; base: string }) => void
  renameGroup: (group: ListedGroup, title: string) => void
  remove: (item: BoardItem) => void
  removeGroup: (group: ListedGroup) => void
  movePile: (pile: ListedPile, zone: ListedZone) => void
  /** Spread out, or on one place. */
  setPileOpen: (pile: ListedPile, isOpen: boolean) => void
  renamePile: (pile: ListedPile, title: string) => void
  /** `top`: the card that the keyboard goes to. */
  takePileApart: (pile: ListedPile, top: BoardItem | undefined) => void
  makeCard: (card: CardContent, zone: ListedZone | null) => void
  undo: () => void
}

/** What just happened, in words. `focusId`: the record that the eye, and the keyboard, should be at now. */
export interface ListNews {
  text: string
  canUndo: boolean
  focusId: string | null
}

const NO_NEWS: ListNews = { text: '', canUndo: false, focusId: null }

/** Everything that one can do in the list. Each can be taken back; what is gone meanwhile is said, and left alone. */
export function useListActions(
  doc: Y.Doc,
  { canArrange }: ListAccess,
): { actions: ListActions; news: ListNews } {
  const t = useT()
  const [news, setNews] = useState<ListNews>(NO_NEWS)
  const undoing = useUndo(doc)
  const actions = useMemo((): ListActions => {
    const say = (isDone: boolean, text: string, focusId: string | null = null) =>
      setNews({ text: isDone ? text : t('canvas.list.gone'), canUndo: isDone, focusId })
    return {
      moveItem: ({ recordId }, target) => say(moveTo(doc, recordId, target), movedWords(target, t), recordId),
      moveGroup: ({ id }, zone) =>
        say(moveGroup(doc, id, zone.id), t('canvas.list.moved', { zone: zone.title }), id),
      editWords: (item, { words, base }) => {
        const text = mergeWords(base, words, item.text)
        say(editWords(doc, item, text), t('canvas.list.changed'), item.recordId)
      },
      renameGroup: ({ id }, title) => {
        const name = title.trim()
        const words = name === '' ? t('canvas.list.unnamed') : t('canvas.list.renamed', { title: name })
        say(renameGroup(doc, id, name), words, id)
      },
      remove: ({ recordId }) => say(takeAway(doc, recordId, { canArrange }), t('canvas.list.removed')),
      removeGroup: ({ id }) => say(takeAway(doc, id, { canArrange }), t('canvas.list.removedGroup')),
      ...pileActions(doc, { say, t }),
      makeCard: (card, zone) => {
        const id = makeCard(doc, card, zone?.id ?? null)
        setNews({
          text: t(id === null ? 'canvas.list.notMade' : 'canvas.list.made'),
          canUndo: id !== null,
          focusId: id,
        })
      },
      undo: () => {
        undoing.current?.undo()
        setNews({ text: t('canvas.list.undone'), canUndo: false, focusId: null })
      },
    }
  }, [doc, canArrange, t, undoing])
  return { actions, news }
}

function moveTo(doc: Y.Doc, recordId: string, target: MoveTarget): boolean {
  if (target.to === 'group') return moveToGroup(doc, recordId, target.group.id)
  if (target.to === 'pile') return addToPile(doc, recordId, target.pile.id)
  return moveToZone(doc, recordId, target.zone?.id ?? null)
}

function movedWords(target: MoveTarget, t: Translate): string {
  if (target.to === 'pile') return t('canvas.list.movedToPile')
  if (target.to === 'zone')
    return target.zone ? t('canvas.list.moved', { zone: target.zone.title }) : t('canvas.list.movedBeside')
  const { title } = target.group
  return title ? t('canvas.list.movedToGroup', { title }) : t('canvas.list.movedToUnnamed')
}

type Say = (isDone: boolean, text: string, focusId?: string | null) => void
type PileActions = Pick<ListActions, 'movePile' | 'setPileOpen' | 'renamePile' | 'takePileApart'>

/** The keyboard stays on the button that spreads out and stacks. */
function pileActions(doc: Y.Doc, { say, t }: { say: Say; t: Translate }): PileActions {
  return {
    movePile: ({ id }, zone) =>
      say(movePile(doc, id, zone.id), t('canvas.list.moved', { zone: zone.title }), id),
    setPileOpen: ({ id }, isOpen) =>
      say(setPileOpen(doc, id, isOpen), t(isOpen ? 'canvas.list.nowSpread' : 'canvas.list.nowStacked')),
    renamePile: ({ id }, title) => {
      const name = title.trim()
      const words = name === '' ? t('canvas.list.unnamedPile') : t('canvas.list.renamedPile', { title: name })
      say(renameGroup(doc, id, name), words, id)
    },
    takePileApart: ({ id }, top) =>
      say(takePileApart(doc, id), t('canvas.list.nowApart'), top?.recordId ?? null),
  }
}

/** Takes back only what was done in this list, one step at a time. */
function useUndo(doc: Y.Doc): { current: Y.UndoManager | null } {
  const holder = useMemo((): { current: Y.UndoManager | null } => ({ current: null }), [])
  useEffect(() => {
    const manager = new Y.UndoManager(recordsOf(doc), {
      trackedOrigins: new Set([LIST_ORIGIN]),
      captureTimeout: 0,
    })
    holder.current = manager
    return () => {
      holder.current = null
      manager.destroy()
    }
  }, [doc, holder])
  return holder
}
