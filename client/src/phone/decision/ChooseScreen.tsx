import { type Filling, type Full, isReady } from '@wijktafel/shared/decisions/fillBallot'
import { FORMATS, type Marking } from '@wijktafel/shared/decisions/formats'
import type { BallotPaper } from '@wijktafel/shared/decisions/marks'
import type { StageDecision } from '@wijktafel/shared/stage'
import { type ComponentType, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import type { Answer } from '../../ui/answers.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { PIC } from '../pictures.ts'
import styles from './ChooseScreen.module.css'
import { DotTiles } from './DotTiles.tsx'
import { FaceRows } from './FaceRows.tsx'
import { InfluenceChip } from './InfluenceChip.tsx'
import { LeftBar } from './LeftBar.tsx'
import type { MarkListProps } from './markList.ts'
import { OrderTiles } from './OrderTiles.tsx'
import { ProposalPictures } from './ProposalPictures.tsx'
import { RulesNote } from './RulesNote.tsx'
import { ProposalBefore } from './steps/ProposalBefore.tsx'
import { TickTiles } from './TickTiles.tsx'

const LISTS: Readonly<Record<Marking, ComponentType<MarkListProps>>> = {
  one: TickTiles,
  several: TickTiles,
  dots: DotTiles,
  scale: FaceRows,
  order: OrderTiles,
}

interface ChooseScreenProps {
  decision: StageDecision
  paper: BallotPaper
  /** In the order of this phone. */
  answers: readonly Answer[]
  filling: Filling
  onChange: (next: Filling) => void
  onGive: () => void
  onRules: () => void
}

/** Influence and rules first, then the proposal, then the answers: all equal, none chosen beforehand. */
export function ChooseScreen(props: ChooseScreenProps) {
  const { decision, paper, answers, filling, onChange, onGive, onRules } = props
  const t = useT()
  const [full, setFull] = useState<Full | null>(null)
  const { marking } = FORMATS[paper.format]
  const List = LISTS[marking]
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
      footer={
        <>
          <LeftBar paper={paper} answers={answers} marks={filling.marks} full={full} />
          <ActionButton
            kind="now"
            picture={PIC.vote}
            disabled={!isReady(paper, filling.marks)}
            onPress={onGive}
          >
            {t('phone.vote.give')}
          </ActionButton>
        </>
      }
    >
      <ProposalPictures pictures={decision.pictures} />
      <RulesNote decision={decision} onOpen={onRules} />
      {marking !== 'one' && <p className={styles.how}>{t(`phone.mark.how.${marking}`)}</p>}
      <List
        paper={paper}
        answers={answers}
        filling={filling}
        name={decision.proposal}
        onChange={(next) => {
          setFull(null)
          onChange(next)
        }}
        onFull={setFull}
      />
      <div className={styles.secret}>
        <Notice picture={PIC.lock} tone="quiet">
          {t('phone.vote.secret')}
        </Notice>
      </div>
    </MeetingScreen>
  )
}
