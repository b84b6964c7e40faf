import { useT } from '../../i18n/translate.ts'
import styles from './GroupView.module.css'
import { HolderHeader } from './HolderHeader.tsx'
import { ItemsView } from './ItemsView.tsx'
import { useList } from './listContext.ts'
import type { PileInList } from './listSections.ts'
import { RowButton } from './RowButton.tsx'

interface PileViewProps extends PileInList {
  /** Of its heading: a pile in a group stands one lower. */
  level: 3 | 4
  pinnedId: string | null
}

/** A pile under its name, with its cards, the top one first. On the canvas they show only while it is spread out. */
export function PileView({ pile, items, level, pinnedId }: PileViewProps) {
  const t = useT()
  const { actions } = useList()
  const title = pile.title ? t('canvas.list.pile', { title: pile.title }) : t('canvas.pile')
  const count = t('canvas.list.count', { n: items.length })
  return (
    <section className={styles.group} aria-label={title} data-kind="pile">
      <HolderHeader
        holder={pile}
        level={level}
        picture="1F4DA"
        title={title}
        about={`${count}, ${t(pile.isOpen ? 'canvas.list.isSpread' : 'canvas.list.isStacked')}`}
        nameLabel={t('canvas.pile.title')}
        onMove={(zone) => actions.movePile(pile, zone)}
        onName={(words) => actions.renamePile(pile, words)}
        middle={
          <RowButton
            verb={pile.isOpen ? 'stack' : 'spread'}
            what={title}
            picture={pile.isOpen ? '1F4E5' : '1F4E4'}
            onPress={() => actions.setPileOpen(pile, !pile.isOpen)}
          />
        }
        end={
          <RowButton
            verb="apart"
            what={title}
            picture="1F500"
            onPress={() => actions.takePileApart(pile, items[0])}
          />
        }
      />
      {items.length > 0 ? (
        <ItemsView items={items} pinnedId={pinnedId} />
      ) : (
        <p className={styles.empty}>{t('canvas.list.emptyPile')}</p>
      )}
    </section>
  )
}
