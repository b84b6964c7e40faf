import type { MomentCard } from '@wijktafel/shared/api/moment'
import { useLanguage, useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Picture } from '../../ui/Picture.tsx'
import styles from './MomentList.module.css'
import { MOMENT_PICTURES, momentName } from './momentName.ts'
import { momentWords } from './momentTime.ts'

interface MomentListProps {
  moments: readonly MomentCard[]
  /** Server clock. */
  now: number
  onOpen: (moment: MomentCard) => void
}

/** The moments of a board, newest first: what each is called, when it was, how much lay there. */
export function MomentList({ moments, now, onOpen }: MomentListProps) {
  const t = useT()
  const language = useLanguage()
  if (moments.length === 0) {
    return <EmptyState small picture="1F570" title={t('history.none')} text={t('history.noneText')} />
  }
  return (
    <>
      <p className={styles.intro}>{t('history.intro')}</p>
      <ul className={styles.list} aria-label={t('history.list')}>
        {moments.map((moment) => (
          <li key={moment.id}>
            <button type="button" className={styles.moment} onClick={() => onOpen(moment)}>
              <Picture id={MOMENT_PICTURES[moment.kind]} size="2rem" eager />
              <span className={styles.words}>
                <strong>{momentName(moment, t)}</strong>
                <span className={styles.facts}>
                  <span>{momentWords({ at: moment.createdAt, now, language }, t)}</span>
                  <span>{t('common.cards', { n: moment.cards })}</span>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** For a step without a board. */
export function NoMoments() {
  const t = useT()
  return <EmptyState small picture="1F570" title={t('history.noBoard')} />
}
