import { useT } from '../i18n/translate.ts'
import type { Answer } from '../ui/answers.ts'
import { ChoiceMark } from '../ui/ChoiceMark.tsx'
import styles from './TogetherLine.module.css'

interface TogetherLineProps {
  choices: readonly Answer[]
  counts: Readonly<Record<string, number>>
}

/** Under the two sides: what each answer came to from everyone together, in one line. */
export function TogetherLine({ choices, counts }: TogetherLineProps) {
  const t = useT()
  return (
    <div className={styles.line}>
      <strong>{t('outcome.together')}</strong>
      <ul>
        {choices.map((choice) => (
          <li key={choice.id}>
            <ChoiceMark choice={choice} size="1.7em" otherwise="1F5F3" />
            <span>{choice.short}</span>
            <strong>{counts[choice.id] ?? 0}</strong>
          </li>
        ))}
      </ul>
    </div>
  )
}
