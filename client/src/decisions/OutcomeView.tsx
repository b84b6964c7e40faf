import type { PromiseView } from '@wijktafel/shared/api/promise'
import { SIDES } from '@wijktafel/shared/roles'
import type { DecisionOption } from '@wijktafel/shared/stage'
import { useT } from '../i18n/translate.ts'
import { findAnswers } from '../ui/answers.ts'
import { Chip } from '../ui/Chip.tsx'
import { ChoicePhoto } from '../ui/ChoicePhoto.tsx'
import { INFLUENCE_PICTURES, SIDE_PICTURES } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import { picturesBesidePhoto } from '../ui/picturesBesidePhoto.ts'
import { SoundPlayer } from '../ui/SoundPlayer.tsx'
import { CountNotes, inOrder, markingOf } from './CountNotes.tsx'
import { CountRows } from './CountRows.tsx'
import { OutcomePromises } from './OutcomePromises.tsx'
import styles from './OutcomeView.module.css'
import type { Outcome } from './outcome.ts'
import { outcomeSentence } from './outcomeSentence.ts'
import { ReasonList } from './ReasonList.tsx'
import { TogetherLine } from './TogetherLine.tsx'

interface OutcomeViewProps {
  outcome: Outcome
  /** Promises that came from it; left out where they are shown elsewhere. */
  promises?: readonly PromiseView[]
  /** On a screen that nobody scrolls. */
  mostReasons?: number
}

/** The outcome as one sentence; residents and professionals side by side; the worries that go along. */
export function OutcomeView({ outcome, promises, mostReasons }: OutcomeViewProps) {
  const t = useT()
  const { result } = outcome
  const choices = inOrder(findAnswers(outcome, t), outcome)
  const winner = outcome.options.find(({ id }) => id === result.winner)
  // A screen that nobody scrolls is touched by nobody.
  const canListen = mostReasons === undefined
  return (
    <div className={styles.outcome}>
      <div className={styles.chips}>
        <Chip tone="define" picture={INFLUENCE_PICTURES[outcome.influence]}>
          {t(`influence.${outcome.influence}`)}
        </Chip>
        <Chip picture="1F512">
          {t('outcome.secret', { ballots: t('outcome.ballots', { n: result.ballots }) })}
        </Chip>
      </div>
      <div className={styles.sentence}>
        <span className={styles.pictures}>
          {winner?.photo && <ChoicePhoto id={winner.photo} alt="" />}
          {winningPictures(outcome, winner).map((id) => (
            <Picture key={id} id={id} size="var(--outcome-picture)" eager />
          ))}
        </span>
        <div className={styles.words}>
          <h2>{outcomeSentence(outcome, t)}</h2>
          {isGoodEnough(outcome) && <p>{t('consent.goodEnough')}</p>}
          {winner?.voice && (
            <SoundPlayer src={`/api/media/${winner.voice.id}`} seconds={winner.voice.seconds} />
          )}
        </div>
      </div>
      {result.bySide ? (
        <div className={styles.sides}>
          {SIDES.map((side) => (
            <section
              key={side}
              className={styles.side}
              style={{ '--side': `var(--${side})` } as React.CSSProperties}
            >
              <h3>
                <Picture id={SIDE_PICTURES[side]} size="1.6em" eager />
                {t(`side.${side}s`)}
              </h3>
              <CountRows
                choices={choices}
                counts={result.bySide?.[side] ?? {}}
                canListen={canListen}
                marking={markingOf(outcome)}
              />
            </section>
          ))}
        </div>
      ) : (
        <section className={styles.side} style={{ '--side': 'var(--define)' } as React.CSSProperties}>
          <h3>{t('outcome.everyone')}</h3>
          <CountRows
            choices={choices}
            counts={result.total}
            canListen={canListen}
            marking={markingOf(outcome)}
          />
          {result.ballots > 0 && <p className={styles.why}>{t('outcome.notApart')}</p>}
        </section>
      )}
      {result.bySide && <TogetherLine choices={choices} counts={result.total} />}
      <CountNotes outcome={outcome} />
      <div className={styles.sides}>
        {result.reasons.length > 0 && mostReasons !== 0 && (
          <ReasonList outcome={outcome} choices={choices} most={mostReasons} />
        )}
        {promises && <OutcomePromises promises={promises} />}
      </div>
    </div>
  )
}

const isGoodEnough = ({ format, result }: Outcome) =>
  format === 'consent' && ['accepted', 'acceptedWithWorries'].includes(result.verdict)

function winningPictures({ pictures }: Outcome, winner: DecisionOption | undefined): readonly string[] {
  if (winner?.photo) return picturesBesidePhoto(winner.pictures).slice(0, 2)
  const shown = winner?.pictures.length ? winner.pictures : pictures
  return shown.length > 0 ? shown.slice(0, 2) : ['1F5F3']
}
