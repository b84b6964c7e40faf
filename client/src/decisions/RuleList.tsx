import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import { findRuleLines, type RuledDecision, textOf } from '../ui/ruleLines.ts'
import styles from './RuleList.module.css'

/** By which rules this is, or was, decided: a sign and a sentence each, the same words as on the phone. */
export function RuleList({ decision, size = '1.5em' }: { decision: RuledDecision; size?: string }) {
  const t = useT()
  const lines = findRuleLines(decision)
  if (lines.length === 0) return null
  return (
    <ul className={styles.rules} aria-label={t('phone.rules.title')}>
      {lines.map((line) => (
        <li key={line.message}>
          <Picture id={line.picture} size={size} eager />
          <span>{textOf(line, t)}</span>
        </li>
      ))}
    </ul>
  )
}
