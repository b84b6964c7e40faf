import { createContext, use } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './ItemVotes.module.css'

/** What got votes on this board, by record id, with how many. */
export const ListVotes = createContext<ReadonlyMap<string, number>>(new Map())

/** How many people voted for it, in words; nothing where nobody did. */
export function ItemVotes({ recordId }: { recordId: string }) {
  const t = useT()
  const n = use(ListVotes).get(recordId) ?? 0
  if (n === 0) return null
  return (
    <span className={styles.votes} data-votes={n}>
      <Picture id="1F5F3" size="1.25rem" eager />
      {t('canvas.votes', { n })}
    </span>
  )
}
