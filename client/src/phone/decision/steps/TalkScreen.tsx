import { talkStepOf } from '@wijktafel/shared/decisions/consent'
import { useT } from '../../../i18n/translate.ts'
import { Picture } from '../../../ui/Picture.tsx'
import { findRuleLines } from '../../../ui/ruleLines.ts'
import { TALK_PICTURES } from '../../../ui/talkPictures.ts'
import { MeetingScreen } from '../../meeting/MeetingScreen.tsx'
import { useMeeting } from '../../meeting/meetingContext.ts'
import { SignalButton } from '../../signals/SignalButton.tsx'
import { InfluenceChip } from '../InfluenceChip.tsx'
import { ProposalPictures } from '../ProposalPictures.tsx'
import { RuleLines } from '../RulesScreen.tsx'
import { ProposalBefore } from './ProposalBefore.tsx'
import styles from './TalkScreen.module.css'

/** Before the ballot of a consent round: the proposal, what one's voice weighs, and what people do now. */
export function TalkScreen() {
  const { stage } = useMeeting()
  const t = useT()
  const decision = stage?.decision
  const step = decision ? talkStepOf(decision) : null
  if (!decision || !step) return null
  return (
    <MeetingScreen
      title={decision.proposal}
      isTitleOfMeeting
      above={
        <>
          <InfluenceChip influence={decision.influence} />
          <ProposalBefore decision={decision} />
        </>
      }
      footer={<SignalButton />}
    >
      <ProposalPictures pictures={decision.pictures} />
      <section className={styles.now} role="status">
        <Picture id={TALK_PICTURES[step]} size="min(4rem, 90px)" eager />
        <h2>{t(`phone.talk.${step}`)}</h2>
        <p>{t(`phone.talk.${step}.how`)}</p>
      </section>
      <RuleLines lines={findRuleLines(decision)} />
    </MeetingScreen>
  )
}
