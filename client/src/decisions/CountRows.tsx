import { type Marking, NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import { useT } from '../i18n/translate.ts'
import type { Answer } from '../ui/answers.ts'
import { ChoiceMark } from '../ui/ChoiceMark.tsx'
import { SoundPlayer } from '../ui/SoundPlayer.tsx'
import styles from './CountRows.module.css'

interface CountRowsProps {
  choices: readonly Answer[]
  counts: Readonly<Record<string, number>>
  /** Not on a screen that nobody touches. */
  canListen?: boolean
  /** What is counted. Behind points, and behind what an option wins from in an order, is no person each. */
  marking?: Marking
}

/** Above this, people are a bar and a number: nobody counts thirty dots. */
const MOST_DOTS = 12
const WIDEST_LABEL_CH = 22
const HAS_DOTS: ReadonlySet<Marking> = new Set(['one', 'several', 'dots'])

/** A dot for each person, and the number; what is said on a choice can be heard again. */
export function CountRows({ choices, counts, canListen = true, marking = 'one' }: CountRowsProps) {
  const t = useT()
  const most = Math.max(1, ...choices.map(({ id }) => counts[id] ?? 0))
  const longest = Math.max(...choices.map(({ short }) => short.length))
  // "None of these" stands in no order: it always has ballots.
  const isWins = ({ id }: Answer) => marking === 'order' && id !== NONE_OPTION
  const spoken =
    marking === 'dots' ? 'outcome.dots' : marking === 'scale' ? 'outcome.points' : 'outcome.ballots'
  const label = { '--label': `${Math.min(longest, WIDEST_LABEL_CH)}ch` } as React.CSSProperties
  return (
    <ul className={styles.rows} style={label} data-photos={choices.some(({ photo }) => photo)}>
      {choices.map((choice) => {
        const count = counts[choice.id] ?? 0
        return (
          <li key={choice.id} className={styles.row}>
            <ChoiceMark choice={choice} size="2.4em" otherwise="1F5F3" />
            <span className={styles.middle}>
              <span className={styles.label}>{choice.short}</span>
              <Marks
                count={count}
                most={most}
                tone={choice.tone}
                isBar={!HAS_DOTS.has(marking) || most > MOST_DOTS}
              />
            </span>
            <span className={styles.count}>
              <span aria-hidden="true">{isWins(choice) ? t('outcome.wins.short', { n: count }) : count}</span>
              <span className="visually-hidden">
                {t(isWins(choice) ? 'outcome.wins' : spoken, { n: count })}
              </span>
            </span>
            {canListen && choice.voice && (
              <div className={styles.voice}>
                <SoundPlayer src={`/api/media/${choice.voice.id}`} seconds={choice.voice.seconds} />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

interface MarksProps {
  count: number
  most: number
  tone: Answer['tone']
  isBar: boolean
}

function Marks({ count, most, tone, isBar }: MarksProps) {
  if (count === 0) return null
  return (
    <span className={styles.dots} aria-hidden="true" data-tone={tone}>
      {isBar ? (
        <span className={styles.bar} style={{ inlineSize: `${(100 * count) / most}%` }} />
      ) : (
        Array.from({ length: count }, (_, dot) => dot).map((dot) => <span key={dot} className={styles.dot} />)
      )}
    </span>
  )
}
