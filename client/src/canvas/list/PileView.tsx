import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './GroupView.module.css'
import { ItemsView } from './ItemsView.tsx'
import { ItemVotes } from './ItemVotes.tsx'
import { useList } from './listContext.ts'
import type { PileInList } from './listSections.ts'
import { MoveChoice } from './MoveChoice.tsx'
import { placesForWhole } from './movePlaces.ts'
import { RowButton } from './RowButton.tsx'
import { WordsForm } from './WordsForm.tsx'

interface PileViewProps extends PileInList {
  /** Of its heading: a pile in a group stands one lower. */
  level: 3 | 4
  pinnedId: string | null
}

/** A pile under its name, with its cards, the top one first. On the canvas they show only while it is spread out. */
export function PileView({ pile, items, level, pinnedId }: PileViewProps) {
  const t = useT()
  const { access, actions, places } = useList()
  const [open, setOpen] = useState<'move' | 'name' | null>(null)
  const title = pile.title ? t('canvas.list.pile', { title: pile.title }) : t('canvas.pile')
  const others = placesForWhole(pile, places)
  const toggle = (part: 'move' | 'name') => () => setOpen(open === part ? null : part)
  const Heading = level === 3 ? 'h3' : 'h4'
  const spread = pile.isOpen ? ('stack' as const) : ('spread' as const)
  return (
    <section className={styles.group} aria-label={title} data-kind="pile">
      <header data-record={pile.id}>
        <Heading>
          <Picture id="1F4DA" size="1.75rem" />
          <span>{title}</span>
          <small>
            {t('canvas.list.count', { n: items.length })},{' '}
            {t(pile.isOpen ? 'canvas.list.isSpread' : 'canvas.list.isStacked')}
          </small>
          <ItemVotes recordId={pile.id} />
        </Heading>
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
              verb={spread}
              what={title}
              picture={pile.isOpen ? '1F4E5' : '1F4E4'}
              onPress={() => actions.setPileOpen(pile, !pile.isOpen)}
            />
            <RowButton
              verb="name"
              what={title}
              picture="270F"
              isOpen={open === 'name'}
              onPress={toggle('name')}
            />
            <RowButton
              verb="apart"
              what={title}
              picture="1F500"
              onPress={() => actions.takePileApart(pile, items[0])}
            />
          </div>
        )}
        {open === 'move' && access.canEdit && (
          <MoveChoice
            places={others}
            onChoose={(target) => {
              setOpen(null)
              if (target.to === 'zone' && target.zone) actions.movePile(pile, target.zone)
            }}
          />
        )}
        {open === 'name' && access.canEdit && (
          <WordsForm
            label={t('canvas.pile.title')}
            value={pile.title}
            maxLength={LIMITS.NAME_LENGTH}
            onStop={() => setOpen(null)}
            onKeep={(words) => {
              setOpen(null)
              actions.renamePile(pile, words)
            }}
          />
        )}
      </header>
      {items.length > 0 ? (
        <ItemsView items={items} pinnedId={pinnedId} />
      ) : (
        <p className={styles.empty}>{t('canvas.list.emptyPile')}</p>
      )}
    </section>
  )
}
