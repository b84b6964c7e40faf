import type { StageDecision } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Picture } from '../../ui/Picture.tsx'
import styles from './ProposalBefore.module.css'

/** Of a decision that comes again: which attempt this is, and the words that it had before. Nothing of a first attempt. */
export function ProposalBefore({
  decision: { follows, round = 1, proposal },
}: {
  decision: Pick<StageDecision, 'follows' | 'round' | 'proposal'>
}) {
  const t = useT()
  if (round < 2) return null
  return (
    <div className={styles.before}>
      <Chip picture="1F501">{t('consent.round', { n: round })}</Chip>
      {follows && follows.proposal !== proposal && (
        <p>
          {t('consent.before')}{' '}
          <span className={styles.pictures}>
            {follows.pictures.slice(0, 2).map((id) => (
              <Picture key={id} id={id} size="1.5em" eager />
            ))}
          </span>{' '}
          <s>{follows.proposal}</s>
        </p>
      )}
    </div>
  )
}
