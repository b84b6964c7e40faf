import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { LIMITS } from '@wijktafel/shared/limits'
import { SIDES } from '@wijktafel/shared/roles'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { INFLUENCE_PICTURES, SIDE_PICTURES } from '../ui/meaningPictures.ts'
import { Notice } from '../ui/Notice.tsx'
import { Picture } from '../ui/Picture.tsx'
import { useMeeting } from '../workshop/meeting/meetingContext.ts'
import { useAction } from '../workshop/queries/useAction.ts'
import styles from './DraftCard.module.css'
import { RuleList } from './RuleList.tsx'

/** A prepared decision moment: who would vote now, and a warning where a side is too small to stand apart. */
export function DraftCard({ decision, onEdit }: { decision: DecisionDetail; onEdit: () => void }) {
  const t = useT()
  const { stage } = useMeeting()
  const refresh = ['GET /api/sessions/:sessionId/decisions'] as const
  const open = useAction('POST /api/decisions/:decisionId/open', { refresh })
  const remove = useAction('DELETE /api/decisions/:decisionId', { refresh })
  const params = { decisionId: decision.id }
  return (
    <article className={styles.draft}>
      <div className={styles.top}>
        {decision.pictures.map((id) => (
          <Picture key={id} id={id} size="2.5rem" />
        ))}
        <h3>{decision.proposal}</h3>
      </div>
      <div className={styles.chips}>
        <Chip tone="define" picture={INFLUENCE_PICTURES[decision.influence]}>
          {t(`influence.${decision.influence}`)}
        </Chip>
        <Chip>{t(`decision.format.${decision.format}`)}</Chip>
      </div>
      <RuleList decision={decision} />
      {decision.wouldVote && <Voters wouldVote={decision.wouldVote} rules={decision.rules} />}
      <div className={styles.buttons}>
        <Button look="quiet" size="s" picture="270F" onPress={onEdit}>
          {t('decision.change')}
        </Button>
        <Button
          look="quiet"
          size="s"
          picture="1F5D1"
          isDisabled={remove.isPending}
          onPress={() => remove.mutate({ params })}
        >
          {t('common.remove')}
        </Button>
      </div>
      <Button
        pictureEnd="1F5F3"
        isDisabled={open.isPending || stage.decision !== null}
        onPress={() => open.mutate({ params })}
      >
        {t(decision.step ? 'consent.start' : 'decision.open')}
      </Button>
    </article>
  )
}

interface VotersProps {
  wouldVote: NonNullable<DecisionDetail['wouldVote']>
  rules: DecisionDetail['rules']
}

function Voters({ wouldVote, rules }: VotersProps) {
  const t = useT()
  const people = SIDES.reduce((sum, side) => sum + wouldVote[side], 0)
  const isSmall = SIDES.some((side) => wouldVote[side] < LIMITS.BALLOTS_FOR_SIDE_RESULT)
  return (
    <>
      <p className={styles.voters}>{t('decision.wouldVote')}</p>
      <ul className={styles.sides}>
        {SIDES.map((side) => (
          <li key={side}>
            <Picture id={SIDE_PICTURES[side]} size="1.5rem" />
            <span>{`${wouldVote[side]} ${t(`side.${side}s`).toLowerCase()}`}</span>
          </li>
        ))}
      </ul>
      {isSmall && (
        <Notice tone="warning">{t('decision.smallSide', { n: LIMITS.BALLOTS_FOR_SIDE_RESULT })}</Notice>
      )}
      {isSmall && rules.majority === 'bothSides' && (
        <Notice tone="warning">
          {t('decision.bothSidesTooSmall', { n: LIMITS.BALLOTS_FOR_SIDE_RESULT })}
        </Notice>
      )}
      {rules.quorum > people && (
        <Notice tone="warning">{t('decision.quorumTooHigh', { n: rules.quorum, people })}</Notice>
      )}
    </>
  )
}
