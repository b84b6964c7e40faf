import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { GroupView } from './GroupView.tsx'
import { ItemsView } from './ItemsView.tsx'
import { useList } from './listContext.ts'
import { isEmptySection, type ListSection } from './listSections.ts'
import { PileView } from './PileView.tsx'
import styles from './SectionView.module.css'
import { StampView } from './StampView.tsx'

interface SectionViewProps {
  section: ListSection
  /** A record that is shown however far down it stands. */
  pinnedId: string | null
}

/** A zone: its title, its groups, and what lies loose in it. */
export function SectionView({ section, pinnedId }: SectionViewProps) {
  const t = useT()
  const { askCard } = useList()
  const { zone, groups, piles, stamps, items, count } = section
  const title = zone ? zone.title : t('canvas.list.beside')
  return (
    <section className={styles.zone} data-phase={zone?.phase} data-zone={zone?.id}>
      <h2>
        {zone?.picture && <Picture id={zone.picture} size="2rem" />}
        <span>{title}</span>
        <small>{t('canvas.list.count', { n: count })}</small>
      </h2>
      {stamps.map((stamp) => (
        <StampView key={stamp.id} stamp={stamp} />
      ))}
      {groups.map((inList) => (
        <GroupView key={inList.group.id} {...inList} pinnedId={pinnedId} />
      ))}
      {piles.map((inList) => (
        <PileView key={inList.pile.id} {...inList} level={3} pinnedId={pinnedId} />
      ))}
      {items.length > 0 && <ItemsView items={items} pinnedId={pinnedId} />}
      {isEmptySection(section) && <p className={styles.empty}>{t('canvas.list.empty')}</p>}
      {askCard && zone && (
        <button
          type="button"
          className={styles.add}
          aria-label={t('canvas.list.newIn', { zone: title })}
          onClick={() => askCard(zone)}
        >
          <Picture id="1F5C3" size="1.5rem" eager />
          {t('canvas.list.new')}
        </button>
      )}
    </section>
  )
}
