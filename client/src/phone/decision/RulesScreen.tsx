import type { StageDecision } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { findRuleLines, type RuleLine, textOf } from '../../ui/ruleLines.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { FilledMessage } from '../language/FilledMessage.tsx'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { InfluenceChip } from './InfluenceChip.tsx'
import styles from './RulesScreen.module.css'

/** How this is decided, a sentence and a sign each. */
export function RulesScreen({ decision, onBack }: { decision: StageDecision; onBack: () => void }) {
  const t = useT()
  return (
    <MeetingScreen
      title={t('phone.rules.title')}
      onBack={onBack}
      above={<InfluenceChip influence={decision.influence} />}
      footer={
        <ActionButton kind="now" arrow onPress={onBack}>
          {t('phone.rules.vote')}
        </ActionButton>
      }
    >
      <RuleLines lines={findRuleLines(decision)} isLarge />
    </MeetingScreen>
  )
}

export function RuleLines({ lines, isLarge = false }: { lines: readonly RuleLine[]; isLarge?: boolean }) {
  const t = useT()
  if (lines.length === 0) return null
  return (
    <ul className={styles.rules} data-large={isLarge}>
      {lines.map((line) => {
        const { picture, message, words } = line
        return (
          <li key={message}>
            <Picture id={picture} size={isLarge ? '2.3rem' : '1.3rem'} eager />
            <span>
              {words ? (
                <FilledMessage message={message} place={words.place}>
                  <MeetingWords>{words.text}</MeetingWords>
                </FilledMessage>
              ) : (
                textOf(line, t)
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
