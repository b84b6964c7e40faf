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
  /** The counts are points: no person is behind each of them. */
  isOfPoints?: boolean
}

/** Above this, people are a bar and a number: nobody counts thirty dots. */
const MOST_DOTS = 12
const WIDEST_LABEL_CH = 22

/** A dot for each person, and the number; what is said on a choice can be heard again. */
export function CountRows({ choices, counts, canListen = true, isOfPoints = false }: CountRowsProps) {
  const t = useT()
  const most = Math.max(1, ...choices.map(({ id }) => counts[id] ?? 0))
  const longest = Math.max(...choices.map(({ short }) => short.length))
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
              <Marks count={count} most={most} tone={choice.tone} isBar={isOfPoints || most > MOST_DOTS} />
            </span>
            <span className={styles.count}>
              <span aria-hidden="true">{count}</span>
              <span className="visually-hidden">{t('outcome.ballots', { n: count })}</span>
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
