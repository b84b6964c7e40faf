import type { BoardItem } from '@wijktafel/shared/board/boardListing'
import { LIMITS } from '@wijktafel/shared/limits'
import { memo, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { RemarkButton } from '../together/RemarkButton.tsx'
import styles from './BoardListItem.module.css'
import { ItemFace } from './ItemFace.tsx'
import { type ListContextValue, useList } from './listContext.ts'
import { MoveChoice } from './MoveChoice.tsx'
import { placesForItem } from './movePlaces.ts'
import { RowButton } from './RowButton.tsx'
import { WordsForm } from './WordsForm.tsx'

/** One card, note or photo, and what can be done with it. */
export const BoardListItem = memo(function BoardListItem({ item }: { item: BoardItem }) {
  const t = useT()
  const list = useList()
  const [open, setOpen] = useState<'move' | 'words' | null>(null)
  const { actions, places } = list
  const what = nameOf(item, list, t('canvas.list.pictureOnly'))
  const others = placesForItem(item, places)
  const toggle = (part: 'move' | 'words') => () => setOpen(open === part ? null : part)
  const { canMove, canWrite, canRemove } = mayDo(item, list)
  return (
    <li className={styles.item} data-side={item.side ?? 'none'} data-record={item.recordId}>
      <ItemFace item={item} namePicture={list.namePicture} />
      <RemarkButton recordId={item.recordId} what={what} />
      {canMove && (
        <div className={styles.buttons}>
          {others.length > 0 && (
            <RowButton
              verb="move"
              what={what}
              picture="27A1"
              isOpen={open === 'move'}
              onPress={toggle('move')}
            />
          )}
          {canWrite && (
            <RowButton
              verb="words"
              what={what}
              picture="270F"
              isOpen={open === 'words'}
              onPress={toggle('words')}
            />
          )}
          {canRemove && (
            <RowButton verb="remove" what={what} picture="1F5D1" onPress={() => actions.remove(item)} />
          )}
        </div>
      )}
      {open === 'move' && canMove && (
        <MoveChoice
          places={others}
          onChoose={(target) => {
            setOpen(null)
            actions.moveItem(item, target)
          }}
        />
      )}
      {open === 'words' && canWrite && (
        <WordsForm
          label={t('canvas.list.wordsLabel')}
          value={item.text}
          maxLength={item.kind === 'card' ? LIMITS.CARD_TEXT_LENGTH : LIMITS.COACH_NOTE_LENGTH}
          isMultiline
          onStop={() => setOpen(null)}
          onKeep={(words, base) => {
            setOpen(null)
            actions.editWords(item, { words, base })
          }}
        />
      )}
    </li>
  )
})

/** The words of a card that came from a phone are its maker's. */
function mayDo({ kind, cardId }: BoardItem, { access }: ListContextValue) {
  const { canEdit, canArrange } = access
  return {
    canMove: canEdit,
    canWrite: canEdit && kind !== 'image' && cardId === null,
    canRemove: canEdit && (canArrange || cardId === null),
  }
}

const NAME_LENGTH = 40

/** A few words by which one tells it from the others. */
function nameOf(item: BoardItem, { namePicture }: ListContextValue, otherwise: string): string {
  const text = item.text.replaceAll(/\s+/g, ' ')
  if (text !== '') return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text
  const names = item.pictures.map(namePicture).filter((name) => name !== '')
  return names.join(', ') || otherwise
}
