import type { BallotPaper, Marks, MarksProblem } from '@wijktafel/shared/decisions/marks'
import { LIMITS } from '@wijktafel/shared/limits'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import styles from './PaperEntry.module.css'
import { PaperMarks } from './PaperMarks.tsx'

interface MarkBallotProps {
  decision: StageDecision & BallotPaper
  heading: React.ReactNode
  isRight: (marks: Marks) => MarksProblem | null
  isBusy: boolean
  onGive: (marked: { marks: Marks; reason: string }) => void
  onSkip: () => void
}

/** What stands on one ballot of paper. One that was filled in wrong cannot be given, and keeps its vote. */
export function MarkBallot({ decision, heading, isRight, isBusy, onGive, onSkip }: MarkBallotProps) {
  const t = useT()
  const [marks, setMarks] = useState<Marks>({})
  const [reason, setReason] = useState('')
  const problem = isRight(marks)
  return (
    <form
      className={styles.ballot}
      onSubmit={(event) => {
        event.preventDefault()
        if (!problem) onGive({ marks, reason })
      }}
    >
      {heading}
      <PaperMarks {...{ decision, marks }} onChange={setMarks} />
      <TextArea
        label={t('paperEntry.reason')}
        hint={t('paperEntry.reasonHint')}
        rows={2}
        maxLength={LIMITS.REASON_LENGTH}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={styles.buttons}>
        {problem && problem !== 'empty' && (
          <p role="status" className={styles.wrong}>
            {t(problem === 'tooMany' ? 'paperEntry.tooMany' : 'paperEntry.wrong')}
          </p>
        )}
        <Button look="quiet" isDisabled={isBusy} onPress={onSkip}>
          {t('paperEntry.skip')}
        </Button>
        <Button type="submit" look="now" size="l" pictureEnd="1F5F3" isDisabled={isBusy || problem !== null}>
          {t('paperEntry.give')}
        </Button>
      </div>
    </form>
  )
}
