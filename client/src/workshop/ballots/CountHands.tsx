import {
  type HandCounter,
  type HandCounts,
  type PeoplePerSide,
  sumOf,
} from '@wijktafel/shared/decisions/hands'
import { SIDES, type Side } from '@wijktafel/shared/roles'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { findAnswers } from '../../ui/answers.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceMark } from '../../ui/ChoiceMark.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { QueryState } from '../shell/QueryState.tsx'
import styles from './CountHands.module.css'
import { NumberField } from './NumberField.tsx'

interface CountHandsProps {
  decision: StageDecision
  onClose: () => void
}

/** Two people count hands, each on a screen of their own, or after each other on this one; nobody sees what the other counted. */
export function CountHands({ decision, onClose }: CountHandsProps) {
  const t = useT()
  const params = { decisionId: decision.id }
  const ways = useEndpoint('GET /api/decisions/:decisionId/ways', { params }, { everyMs: 2_500 })
  /** Who counts at this screen though a count of it is in. */
  const [again, setAgain] = useState<HandCounter | null>(null)
  const send = useAction('POST /api/decisions/:decisionId/hand-counts', {
    errors: 'inline',
    refresh: ['GET /api/decisions/:decisionId/ways'],
    onDone: () => setAgain(null),
  })
  return (
    <Sheet
      title={t('hands.title')}
      picture="270B"
      place="wide"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <QueryState query={ways}>
        {({ hands, handState }) => {
          if (handState === 'counted') return <EmptyState small picture="2705" title={t('hands.counted')} />
          if (handState === 'waiting' && !again) {
            return (
              <EmptyState small picture="23F3" title={t('hands.waiting')} text={t('hands.waitingText')}>
                <Button look="now" picture="1F465" onPress={() => setAgain('other')}>
                  {t('hands.otherHere')}
                </Button>
                <Button look="quiet" onPress={() => setAgain('me')}>
                  {t('hands.mineAgain')}
                </Button>
              </EmptyState>
            )
          }
          return (
            <>
              {again === 'other' && <Notice picture="1F465">{t('hands.otherText')}</Notice>}
              {handState === 'again' && <Notice tone="problem">{t('hands.again')}</Notice>}
              {send.error && <Notice tone="problem">{t(`error.${send.error.code}`)}</Notice>}
              <CountForm
                // What did not agree is counted anew, not mended.
                key={`${handState} ${again}`}
                {...{ decision, hands }}
                isBusy={send.isPending}
                onCount={(counts) => send.mutate({ params, body: { counts, by: again ?? 'me' } })}
              />
            </>
          )
        }}
      </QueryState>
    </Sheet>
  )
}

interface CountFormProps {
  decision: StageDecision
  hands: PeoplePerSide
  isBusy: boolean
  onCount: (counts: HandCounts) => void
}

function CountForm({ decision, hands, isBusy, onCount }: CountFormProps) {
  const t = useT()
  const [counts, setCounts] = useState<HandCounts>({ resident: {}, professional: {} })
  const sums = { resident: sumOf(counts.resident), professional: sumOf(counts.professional) }
  const isTooMany = SIDES.some((side) => sums[side] > hands[side])
  const set = (side: Side, answer: string, n: number) =>
    setCounts((now) => ({ ...now, [side]: { ...now[side], [answer]: n } }))
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onCount(counts)
      }}
    >
      <p>{t('hands.text')}</p>
      <div className={styles.sides}>
        {SIDES.filter((side) => hands[side] > 0).map((side) => (
          <fieldset
            key={side}
            className={styles.side}
            style={{ '--side': `var(--${side})` } as React.CSSProperties}
          >
            <legend>
              <Picture id={SIDE_PICTURES[side]} size="1.75rem" eager />
              {t(`side.${side}s`)}
            </legend>
            {findAnswers(decision, t).map((answer) => (
              <NumberField
                key={answer.id}
                label={answer.short}
                mark={<ChoiceMark choice={answer} size="1.75rem" otherwise="1F5F3" />}
                value={counts[side][answer.id] ?? 0}
                max={hands[side]}
                onChange={(n) => set(side, answer.id, n)}
              />
            ))}
            <p className={styles.sum} data-much={sums[side] > hands[side]}>
              {t('hands.sum', { n: sums[side], people: hands[side] })}
            </p>
          </fieldset>
        ))}
      </div>
      {isTooMany && <Notice tone="problem">{t('error.handsTooMany')}</Notice>}
      <Button
        type="submit"
        look="now"
        size="l"
        picture="270B"
        isDisabled={isBusy || isTooMany || sums.resident + sums.professional === 0}
      >
        {t('hands.send')}
      </Button>
    </form>
  )
}
