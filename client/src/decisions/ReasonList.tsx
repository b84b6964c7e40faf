import { useT } from '../i18n/translate.ts'
import type { Answer } from '../ui/answers.ts'
import { ChoiceMark } from '../ui/ChoiceMark.tsx'
import { SIDE_PICTURES } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import type { Outcome } from './outcome.ts'
import styles from './ReasonList.module.css'

interface ReasonListProps {
  outcome: Outcome
  choices: readonly Answer[]
  /** Shows no more than these, and says how many there are besides. */
  most?: number
}

/** Why people chose what they chose: never who. In a consent decision the worries come first. */
export function ReasonList({ outcome, choices, most = Number.POSITIVE_INFINITY }: ReasonListProps) {
  const t = useT()
  const { format, result } = outcome
  const weight = (option: string) => ['stop', 'worry', 'agree'].indexOf(option)
  const reasons =
    format === 'consent'
      ? [...result.reasons].sort((a, b) => weight(a.option) - weight(b.option))
      : result.reasons
  const hasWorries = reasons.some(({ option }) => option === 'worry' || option === 'stop')
  return (
    <section className={styles.reasons}>
      <h3>{t(format === 'consent' && hasWorries ? 'outcome.worries' : 'outcome.reasons')}</h3>
      <ul>
        {reasons.slice(0, most).map((reason, index) => {
          const choice = choices.find(({ id }) => id === reason.option)
          return (
            // Two people may write the same words: only the place tells the lines apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: the outcome is closed and never changes order
            <li key={index}>
              <ChoiceMark choice={choice} alt={choice?.short ?? ''} size="2.2em" otherwise="1F4AC" />
              <span>{reason.text}</span>
              {reason.side && (
                <Picture id={SIDE_PICTURES[reason.side]} alt={t(`side.${reason.side}`)} size="1.4em" eager />
              )}
            </li>
          )
        })}
      </ul>
      {reasons.length > most && <p>{t('outcome.moreReasons', { n: reasons.length - most })}</p>}
    </section>
  )
}
