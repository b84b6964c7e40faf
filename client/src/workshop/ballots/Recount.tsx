import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { SIDES } from '@wijktafel/shared/roles'
import { markingOf } from '../../decisions/CountNotes.tsx'
import { CountRows } from '../../decisions/CountRows.tsx'
import { useT } from '../../i18n/translate.ts'
import { findAnswers } from '../../ui/answers.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Recount.module.css'
import { addUp, isOutcome } from './recountSteps.ts'
import { ShownBallot } from './ShownBallot.tsx'
import { useRecount } from './useRecount.ts'

/** Shows every sealed ballot and adds it up, so that all who look can count along. */
export function Recount({ decision, onClose }: { decision: DecisionDetail; onClose: () => void }) {
  const t = useT()
  return (
    <Sheet
      title={t('recount.title')}
      picture="1F9EE"
      place="wide"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      {decision.ballots?.length ? (
        <Ballots decision={decision} ballots={decision.ballots} />
      ) : (
        <EmptyState small picture="1F5F3" title={t('recount.none')} />
      )}
    </Sheet>
  )
}

interface BallotsProps {
  decision: DecisionDetail
  ballots: NonNullable<DecisionDetail['ballots']>
}

function Ballots({ decision, ballots }: BallotsProps) {
  const t = useT()
  const recount = useRecount(ballots.length)
  const { shown, isDone } = recount
  const current = ballots[shown - 1]
  const added = addUp(decision, ballots.slice(0, shown))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows are a shorter way to the buttons below
    <div
      className={styles.recount}
      onKeyDown={({ key }) => {
        if (key === 'ArrowRight') recount.next()
        if (key === 'ArrowLeft') recount.back()
        if (key === 'End') recount.all()
      }}
    >
      <h3 className={styles.proposal}>{decision.proposal}</h3>
      <div className={styles.ballot} role="status">
        {current ? (
          <>
            <p className={styles.number}>{t('recount.ballot', { n: shown, total: ballots.length })}</p>
            <ShownBallot decision={decision} ballot={current} />
          </>
        ) : (
          <p>{t('recount.start')}</p>
        )}
      </div>
      <Controls {...{ recount }} />
      <Totals {...{ decision, added }} />
      {isDone &&
        (isOutcome(decision, added) ? (
          <Notice picture="2705">{t('recount.right', { n: ballots.length })}</Notice>
        ) : (
          <Notice tone="problem">{t('recount.wrong')}</Notice>
        ))}
    </div>
  )
}

function Controls({ recount }: { recount: ReturnType<typeof useRecount> }) {
  const t = useT()
  const { shown, isDone, isRunning } = recount
  return (
    <div className={styles.controls}>
      <Button isDisabled={shown === 0} onPress={recount.back}>
        {t('recount.back')}
      </Button>
      <Button look="now" size="l" autoFocus onPress={recount.next}>
        {t('recount.next')}
      </Button>
      <Button onPress={recount.toggle}>
        {t(isRunning ? 'recount.pause' : isDone ? 'recount.anew' : 'recount.play')}
      </Button>
      <Button look="quiet" isDisabled={isDone} onPress={recount.all}>
        {t('recount.all')}
      </Button>
    </div>
  )
}

function Totals({ decision, added }: { decision: DecisionDetail; added: ReturnType<typeof addUp> }) {
  const t = useT()
  const choices = findAnswers(decision, t)
  const { bySide } = added
  if (!bySide)
    return (
      <CountRows choices={choices} counts={added.total} canListen={false} marking={markingOf(decision)} />
    )
  return (
    <div className={styles.sides}>
      {SIDES.map((side) => (
        <section key={side} style={{ '--side': `var(--${side})` } as React.CSSProperties}>
          <h4>
            <Picture id={SIDE_PICTURES[side]} size="1.6em" eager />
            {t(`side.${side}s`)}
          </h4>
          <CountRows
            choices={choices}
            counts={bySide[side]}
            canListen={false}
            marking={markingOf(decision)}
          />
        </section>
      ))}
    </div>
  )
}
