import type { StageDecision } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { RULE_PICTURES } from '../../ui/meaningPictures.ts'
import { findRuleLines, textOf } from '../../ui/ruleLines.ts'
import { RowButton } from '../frame/RowButton.tsx'
import styles from './RulesNote.module.css'
import { RuleLines } from './RulesScreen.tsx'

/** More than this and the rules would crowd out what is asked. */
const MOST_LINES = 2
/** About so many fit beside a sign on a narrow phone. */
const LETTERS_A_LINE = 37

/** The rules before one votes: where they are few here, else behind one tap. */
export function RulesNote({ decision, onOpen }: { decision: StageDecision; onOpen: () => void }) {
  const t = useT()
  const lines = findRuleLines(decision)
  const height = lines.reduce((sum, line) => sum + Math.ceil(textOf(line, t).length / LETTERS_A_LINE), 0)
  if (height <= MOST_LINES) return <RuleLines lines={lines} />
  return (
    <div className={styles.open}>
      <RowButton picture={RULE_PICTURES.all} onChoose={onOpen}>
        {t('phone.rules.title')}
      </RowButton>
    </div>
  )
}
