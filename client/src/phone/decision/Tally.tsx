import { SIDES } from '@wijktafel/shared/roles'
import type { DecisionResult } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import type { Answer } from '../../ui/answers.ts'
import { ChoiceMark } from '../../ui/ChoiceMark.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import { AnswerLabel } from './AnswerLabel.tsx'
import { AnswerVoice } from './AnswerVoice.tsx'
import styles from './Tally.module.css'

const MOST_DOTS = 30

/** Who chose what, never who: each person a dot, residents and professionals side by side where both are many enough. */
export function Tally({ result, answers }: { result: DecisionResult; answers: readonly Answer[] }) {
  const t = useT()
  if (result.ballots === 0) return null
  const { bySide } = result
  return (
    <section className={styles.tally}>
      {bySide ? (
        SIDES.map((side) => (
          <div key={side} className={styles.side}>
            <h2>
              <Picture id={SIDE_PICTURES[side]} size="1.6rem" eager />
              {t(side === 'resident' ? 'side.residents' : 'side.professionals')}
            </h2>
            <Counts counts={bySide[side]} answers={answers} />
          </div>
        ))
      ) : (
        <Counts counts={result.total} answers={answers} />
      )}
      <p className={styles.turnout}>
        {t('phone.outcome.ballots', { ballots: result.ballots, electorate: result.electorate })}
      </p>
    </section>
  )
}

function Counts({
  counts,
  answers,
}: {
  counts: Readonly<Record<string, number>>
  answers: readonly Answer[]
}) {
  const t = useT()
  return (
    <ul className={styles.counts} data-photos={answers.some(({ photo }) => photo)}>
      {answers.map((answer) => {
        const { id, label, tone } = answer
        const count = counts[id] ?? 0
        return (
          <li key={id} data-tone={tone}>
            <ChoiceMark choice={answer} size="1.9rem" otherwise={PIC.vote} />
            <span className="visually-hidden">{t('phone.outcome.count', { label, n: count })}</span>
            <span className={styles.answer} aria-hidden="true">
              <AnswerLabel answer={answer} />
              <span className={styles.dots}>
                {Array.from({ length: Math.min(count, MOST_DOTS) }, (_, dot) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
                  <i key={dot} />
                ))}
              </span>
            </span>
            <strong aria-hidden="true">{count}</strong>
            <AnswerVoice answer={answer} />
          </li>
        )
      })}
    </ul>
  )
}
