import { useT } from '../../i18n/translate.ts'
import styles from './GroupView.module.css'
import { HolderHeader } from './HolderHeader.tsx'
import { ItemsView } from './ItemsView.tsx'
import { useList } from './listContext.ts'
import type { GroupInList } from './listSections.ts'
import { PileView } from './PileView.tsx'
import { RowButton } from './RowButton.tsx'

interface GroupViewProps extends GroupInList {
  pinnedId: string | null
}

/** A group under its name, with the piles and cards that lie on it. Moving it takes them along. */
export function GroupView({ group, piles, items, pinnedId }: GroupViewProps) {
  const t = useT()
  const { actions } = useList()
  const title = group.title || t('canvas.group.unnamed')
  const count = piles.reduce((sum, pile) => sum + pile.items.length, items.length)
  return (
    <section className={styles.group} aria-label={title}>
      <HolderHeader
        holder={group}
        level={3}
        picture="1F5C2"
        title={title}
        about={t('canvas.list.count', { n: count })}
        nameLabel={t('canvas.list.nameLabel')}
        onMove={(zone) => actions.moveGroup(group, zone)}
        onName={(words) => actions.renameGroup(group, words)}
        end={
          <RowButton verb="remove" what={title} picture="1F5D1" onPress={() => actions.removeGroup(group)} />
        }
      />
      {piles.map((inList) => (
        <PileView key={inList.pile.id} {...inList} level={4} pinnedId={pinnedId} />
      ))}
      {items.length > 0 && <ItemsView items={items} pinnedId={pinnedId} />}
      {items.length + piles.length === 0 && <p className={styles.empty}>{t('canvas.list.emptyGroup')}</p>}
    </section>
  )
}
