import type { StageDecision } from '@wijktafel/shared/stage'
import { useT } from '../i18n/translate.ts'
import { Chip } from '../ui/Chip.tsx'
import { INFLUENCE_PICTURES } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import { useMeeting } from '../workshop/meeting/meetingContext.ts'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'
import { BallotForm } from './BallotForm.tsx'
import { ProposalBefore } from './consent/ProposalBefore.tsx'
import styles from './DecisionMoment.module.css'
import { RuleList } from './RuleList.tsx'

/** While the ballot is open: what it is about, which influence it has, and one's own secret ballot. */
export function DecisionMoment({ decision }: { decision: StageDecision }) {
  const t = useT()
  const { session } = useMeeting()
  const own = useEndpoint(
    'GET /api/sessions/:sessionId/own',
    { params: { sessionId: session.id } },
    { enabled: session.participant !== null },
  )
  const seat = own.data?.participants.find(({ id }) => id === session.participant?.id)
  const hasVoted = seat?.voted.includes(decision.id) ?? false
  return (
    <div className={styles.moment}>
      <Chip tone="define" picture={INFLUENCE_PICTURES[decision.influence]}>
        {t(`influence.you.${decision.influence}`)}
      </Chip>
      <ProposalBefore decision={decision} />
      <div className={styles.proposal}>
        {decision.pictures.length > 0 && (
          <span className={styles.pictures}>
            {decision.pictures.map((id) => (
              <Picture key={id} id={id} size="4rem" eager />
            ))}
          </span>
        )}
        <h2>{decision.proposal}</h2>
      </div>
      <RuleList decision={decision} />
      {!seat && <p className={styles.quiet}>{t('ballot.watching')}</p>}
      {seat && hasVoted && (
        <p className={styles.done} role="status">
          <Picture id="1F5F3" size="2.5rem" eager />
          {t('ballot.isIn')}
        </p>
      )}
      {seat && !hasVoted && <BallotForm decision={decision} participantId={seat.id} />}
    </div>
  )
}
