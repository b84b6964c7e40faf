import type { StageDecision } from '@wijktafel/shared/stage'
import { useT } from '../../../i18n/translate.ts'
import { Picture } from '../../../ui/Picture.tsx'
import { MeetingWords } from '../../language/MeetingWords.tsx'
import styles from './ProposalBefore.module.css'

/** Of a proposal that was adapted: which attempt this is, and the words that it had before. Nothing of a first attempt. */
export function ProposalBefore({ decision }: { decision: StageDecision }) {
  const t = useT()
  const { follows, round = 1, proposal } = decision
  if (round < 2) return null
  return (
    <div className={styles.before}>
      <p className={styles.round}>{t('phone.talk.round', { n: round })}</p>
      {follows && follows.proposal !== proposal && (
        <p className={styles.old}>
          {t('phone.talk.before')}{' '}
          <span>
            {follows.pictures.map((id) => (
              <Picture key={id} id={id} size="1.5rem" eager />
            ))}
          </span>{' '}
          <s>
            <MeetingWords>{follows.proposal}</MeetingWords>
          </s>
        </p>
      )}
    </div>
  )
}
