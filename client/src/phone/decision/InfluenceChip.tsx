import type { Influence } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { INFLUENCE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './InfluenceChip.module.css'

/** How much one's voice weighs here. Said before anything is asked. */
export function InfluenceChip({ influence }: { influence: Influence }) {
  const t = useT()
  return (
    <p className={styles.influence}>
      <Picture id={INFLUENCE_PICTURES[influence]} size="1.5rem" eager />
      {t(`influence.you.${influence}`)}
    </p>
  )
}
