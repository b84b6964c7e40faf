import type { Influence } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './InfluenceChip.module.css'

const PICTURES: Record<Influence, string> = {
  inform: '1F442',
  consult: '1F4AC',
  advise: '1F4A1',
  together: '1F6E0',
  decide: '1F91D',
}

/** How much one's voice weighs here. Said before anything is asked. */
export function InfluenceChip({ influence }: { influence: Influence }) {
  const t = useT()
  return (
    <p className={styles.influence}>
      <Picture id={PICTURES[influence]} size="1.5rem" eager />
      {t(`influence.you.${influence}`)}
    </p>
  )
}
