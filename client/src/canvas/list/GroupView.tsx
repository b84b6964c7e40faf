import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './GroupView.module.css'
import { ItemsView } from './ItemsView.tsx'
import { ItemVotes } from './ItemVotes.tsx'
import { useList } from './listContext.ts'
import type { GroupInList } from './listSections.ts'
import { MoveChoice } from './MoveChoice.tsx'
import { placesForWhole } from './movePlaces.ts'
import { PileView } from './PileView.tsx'
import { RowButton } from './RowButton.tsx'
import { WordsForm } from './WordsForm.tsx'

interface GroupViewProps extends GroupInList {
  pinnedId: string | null
}

/** A group under its name, with the piles and cards that lie on it. Moving it takes them along. */
export function GroupView({ group, piles, items, pinnedId }: GroupViewProps) {
  const t = useT()
  const { access, actions, places } = useList()
  const [open, setOpen] = useState<'move' | 'name' | null>(null)
  const title = group.title || t('canvas.group.unnamed')
  const others = placesForWhole(group, places)
  const count = piles.reduce((sum, pile) => sum + pile.items.length, items.length)
  const toggle = (part: 'move' | 'name') => () => setOpen(open === part ? null : part)
  return (
    <section className={styles.group} aria-label={title}>
      <header data-record={group.id}>
        <h3>
          <Picture id="1F5C2" size="1.75rem" />
          <span>{title}</span>
          <small>{t('canvas.list.count', { n: count })}</small>
          <ItemVotes recordId={group.id} />
        </h3>
        {access.canEdit && (
          <div className={styles.buttons}>
            {others.length > 0 && (
              <RowButton
                verb="move"
                what={title}
                picture="27A1"
                isOpen={open === 'move'}
                onPress={toggle('move')}
              />
            )}
            <RowButton
              verb="name"
              what={title}
              picture="270F"
              isOpen={open === 'name'}
              onPress={toggle('name')}
            />
            <RowButton
              verb="remove"
              what={title}
              picture="1F5D1"
              onPress={() => actions.removeGroup(group)}
            />
          </div>
        )}
        {open === 'move' && access.canEdit && (
          <MoveChoice
            places={others}
            onChoose={(target) => {
              setOpen(null)
              if (target.to === 'zone' && target.zone) actions.moveGroup(group, target.zone)
            }}
          />
        )}
        {open === 'name' && access.canEdit && (
          <WordsForm
            label={t('canvas.list.nameLabel')}
            value={group.title}
            maxLength={LIMITS.NAME_LENGTH}
            onStop={() => setOpen(null)}
            onKeep={(words) => {
              setOpen(null)
              actions.renameGroup(group, words)
            }}
          />
        )}
      </header>
      {piles.map((inList) => (
        <PileView key={inList.pile.id} {...inList} level={4} pinnedId={pinnedId} />
      ))}
      {items.length > 0 && <ItemsView items={items} pinnedId={pinnedId} />}
      {items.length + piles.length === 0 && <p className={styles.empty}>{t('canvas.list.emptyGroup')}</p>}
    </section>
  )
}
