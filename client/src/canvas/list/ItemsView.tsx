import type { BoardItem } from '@wijktafel/shared/board/boardListing'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { BoardListItem } from './BoardListItem.tsx'
import styles from './ItemsView.module.css'

const FIRST = 40
const MORE = 100

interface ItemsViewProps {
  items: readonly BoardItem[]
  pinnedId: string | null
}

/** A few at first, more when one asks: a board of thousands opens as quickly as a small one. */
export function ItemsView({ items, pinnedId }: ItemsViewProps) {
  const t = useT()
  const [shown, setShown] = useState(FIRST)
  const pinned = items.slice(shown).find(({ recordId }) => recordId === pinnedId)
  const left = items.length - shown - (pinned ? 1 : 0)
  return (
    <>
      <ul className={styles.items}>
        {items.slice(0, shown).map((item) => (
          <BoardListItem key={item.recordId} item={item} />
        ))}
        {pinned && <BoardListItem key={pinned.recordId} item={pinned} />}
      </ul>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + MORE)}>
          {t('canvas.list.more', { n: left })}
        </button>
      )}
    </>
  )
}
