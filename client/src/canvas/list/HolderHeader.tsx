import type { ListedGroup, ListedZone } from '@wijktafel/shared/board/boardListing'
import { LIMITS } from '@wijktafel/shared/limits'
import { type ReactNode, useState } from 'react'
import { Picture } from '../../ui/Picture.tsx'
import styles from './GroupView.module.css'
import { ItemVotes } from './ItemVotes.tsx'
import { useList } from './listContext.ts'
import { MoveChoice } from './MoveChoice.tsx'
import { placesForWhole } from './movePlaces.ts'
import { RowButton } from './RowButton.tsx'
import { WordsForm } from './WordsForm.tsx'

interface HolderHeaderProps {
  /** A group or a pile. */
  holder: ListedGroup
  level: 3 | 4
  picture: string
  title: string
  /** What stands small behind the name: how many cards. */
  about: ReactNode
  nameLabel: string
  onMove: (zone: ListedZone) => void
  onName: (words: string) => void
  /** Buttons of its own: between moving and naming, and at the end. */
  middle?: ReactNode
  end: ReactNode
}

/** The name of what holds cards, and what one can do with it as a whole. One question at a time is open. */
export function HolderHeader({ holder, title, onMove, onName, ...look }: HolderHeaderProps) {
  const { access, places } = useList()
  const [open, setOpen] = useState<'move' | 'name' | null>(null)
  const others = placesForWhole(holder, places)
  const toggle = (part: 'move' | 'name') => () => setOpen(open === part ? null : part)
  const button = (verb: 'move' | 'name', picture: string) => (
    <RowButton verb={verb} what={title} picture={picture} isOpen={open === verb} onPress={toggle(verb)} />
  )
  const Heading = look.level === 3 ? 'h3' : 'h4'
  return (
    <header data-record={holder.id}>
      <Heading>
        <Picture id={look.picture} size="1.75rem" />
        <span>{title}</span>
        <small>{look.about}</small>
        <ItemVotes recordId={holder.id} />
      </Heading>
      {access.canEdit && (
        <div className={styles.buttons}>
          {others.length > 0 && button('move', '27A1')}
          {look.middle}
          {button('name', '270F')}
          {look.end}
        </div>
      )}
      {open === 'move' && access.canEdit && (
        <MoveChoice
          places={others}
          onChoose={(target) => {
            setOpen(null)
            if (target.to === 'zone' && target.zone) onMove(target.zone)
          }}
        />
      )}
      {open === 'name' && access.canEdit && (
        <WordsForm
          label={look.nameLabel}
          value={holder.title}
          maxLength={LIMITS.NAME_LENGTH}
          onStop={() => setOpen(null)}
          onKeep={(words) => {
            setOpen(null)
            onName(words)
          }}
        />
      )}
    </header>
  )
}
