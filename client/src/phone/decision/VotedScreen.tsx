import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Notice } from '../frame/Notice.tsx'
import stack from '../frame/stack.module.css'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { StillToVote } from '../people/StillToVote.tsx'
import { PIC } from '../pictures.ts'
import { SignalButton } from '../signals/SignalButton.tsx'

/** After the vote, or for who came too late for it: nothing to do but wait. */
export function VotedScreen() {
  const { home, stage, votedBefore } = useMeeting()
  const t = useT()
  const voted = home.kind === 'voted'
  const title = t(voted ? 'phone.voted.title' : 'phone.voted.notYou')
  const line = t(voted ? 'phone.voted.wait' : 'phone.voted.watch')
  return (
    <MeetingScreen title={title} footer={<SignalButton />}>
      <div className={stack.middle}>
        <Picture id={voted ? PIC.voteIn : PIC.seen} size="min(7rem, 158px)" eager />
        {stage?.decision && (
          <p className={stack.label}>
            <MeetingWords>{stage.decision.proposal}</MeetingWords>
          </p>
        )}
        <p>{line}</p>
        {stage?.decision && votedBefore.has(stage.decision.id) && (
          <Notice picture={PIC.refused} tone="problem">
            {t('phone.voted.before')}
          </Notice>
        )}
        {voted && <p>{t('phone.voted.once')}</p>}
      </div>
      {stage?.decision && <StillToVote decisionId={stage.decision.id} />}
      {voted && (
        <Notice picture={PIC.lock} tone="quiet">
          {t('phone.vote.secret')}
        </Notice>
      )}
    </MeetingScreen>
  )
}
