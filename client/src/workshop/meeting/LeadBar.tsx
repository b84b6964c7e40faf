import type { DecisionId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { AdaptNow } from '../../decisions/consent/AdaptNow.tsx'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { CloseBallotQuestion } from '../ballots/CloseBallotQuestion.tsx'
import type { WaitsFor } from '../ballots/useWaitsForOthers.ts'
import { CloseQuestion } from './CloseQuestion.tsx'
import { FloorHint } from './FloorAdvice.tsx'
import { FloorNow } from './FloorNow.tsx'
import { HandOver } from './HandOver.tsx'
import styles from './LeadBar.module.css'
import { LeadSignals } from './LeadSignals.tsx'
import { LookInAnswer } from './LookInAnswer.tsx'
import { useMeeting } from './meetingContext.ts'
import { RevealWays } from './RevealWays.tsx'
import { UndoLead } from './UndoLead.tsx'
import { useLead } from './useLead.ts'
import { useLeadKeys } from './useLeadKeys.ts'
import { useNextStep } from './useNextStep.ts'
import { formatRemaining, useRemaining } from './useRemaining.ts'

const MORE_MINUTES = 2

interface ClosingWaits {
  waits: readonly WaitsFor[]
  close: () => void
}

/** The clock for all; for the regisseur also what people tell nobody else, more time, a pause, and the one next step. */
export function LeadBar({ onPrepareDecision }: { onPrepareDecision: () => void }) {
  const { session, stage } = useMeeting()
  if (can(session.role, 'session.lead')) return <LeadingBar onPrepareDecision={onPrepareDecision} />
  return stage.timer || stage.floor ? (
    <div className={styles.bar}>
      <FloorNow />
      <Clock />
    </div>
  ) : null
}

function LeadingBar({ onPrepareDecision }: { onPrepareDecision: () => void }) {
  const t = useT()
  const { stage } = useMeeting()
  const [isClosing, setIsClosing] = useState(false)
  const [waiting, setWaiting] = useState<ClosingWaits | null>(null)
  const [adapting, setAdapting] = useState<DecisionId | null>(null)
  const next = useNextStep({
    onPrepareDecision,
    onClose: () => setIsClosing(true),
    onCloseBallot: (waits, close) => setWaiting({ waits, close }),
    onAdapt: setAdapting,
  })
  useLeadKeys(next && !next.isPending && !stage.paused ? next.run : null)
  return (
    <div className={styles.bar}>
      <FloorNow />
      <HandOver />
      <LookInAnswer />
      <LeadSignals />
      <FloorHint />
      {stage.paused ? <Clock /> : <TimerControls />}
      {stage.paused ? (
        <GoOnTogether />
      ) : (
        next && (
          <Button
            look="now"
            size="m"
            className={styles.next}
            pictureEnd={next.picture}
            isDisabled={next.isPending}
            onPress={next.run}
          >
            {t(next.label)}{' '}
            {stage.inTurn && (
              <span className={styles.turn}>
                {t('next.turn', { n: stage.inTurn.shown, total: stage.inTurn.total })}
              </span>
            )}
          </Button>
        )
      )}
      {!stage.paused && <RevealWays />}
      <UndoLead />
      {adapting && <AdaptNow decisionId={adapting} onClose={() => setAdapting(null)} />}
      {isClosing && <CloseQuestion onClose={() => setIsClosing(false)} />}
      {waiting && (
        <CloseBallotQuestion
          waits={waiting.waits}
          onClose={() => setWaiting(null)}
          onCloseBallot={() => {
            setWaiting(null)
            waiting.close()
          }}
        />
      )}
    </div>
  )
}

/** All screens wait: the one next step is to let them go on. */
function GoOnTogether() {
  const t = useT()
  const { lead, isPending } = useLead()
  return (
    <>
      <p className={styles.waiting} role="status">
        {t('pause.now')}
      </p>
      <Button
        look="now"
        size="m"
        className={styles.next}
        picture="25B6"
        isDisabled={isPending}
        onPress={() => lead({ type: 'pause', on: false })}
      >
        {t('pause.end')}
      </Button>
    </>
  )
}

function TimerControls() {
  const t = useT()
  const { stage } = useMeeting()
  const { lead, isPending } = useLead()
  const { timer, activity } = stage
  if (!timer) {
    return (
      <Button
        picture="23F0"
        isDisabled={isPending || !activity}
        onPress={() => lead({ type: 'startTimer', minutes: activity?.minutes ?? MORE_MINUTES })}
      >
        {t('timer.start')}
      </Button>
    )
  }
  const isPaused = timer.endsAt === null
  return (
    <>
      <AriaButton
        className={styles.pause}
        aria-label={t(isPaused ? 'timer.resume' : 'timer.pause')}
        isDisabled={isPending}
        onPress={() => lead({ type: isPaused ? 'resumeTimer' : 'pauseTimer' })}
      >
        <span aria-hidden="true">{isPaused ? '▶' : '❚❚'}</span>
      </AriaButton>
      <Clock />
      <Button isDisabled={isPending} onPress={() => lead({ type: 'moreTime', minutes: MORE_MINUTES })}>
        {t('timer.more', { n: MORE_MINUTES })}
      </Button>
    </>
  )
}

function Clock() {
  const t = useT()
  const { stage, clockOffsetMs } = useMeeting()
  const remaining = useRemaining(stage.timer, clockOffsetMs)
  if (remaining === null) return null
  const isOver = remaining === 0
  return (
    <span
      className={classes(styles.clock, isOver && styles.over, stage.timer?.endsAt === null && styles.paused)}
      role="timer"
      aria-label={t('timer.left')}
    >
      {formatRemaining(remaining)}
    </span>
  )
}
