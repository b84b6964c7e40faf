import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Screen } from '../frame/Screen.tsx'
import stack from '../frame/stack.module.css'
import { PIC } from '../pictures.ts'

const FINAL: ReadonlySet<string> = new Set(['error.linkExpired', 'error.questionGone'])

/** Why there is no question here, and what one can do. */
export function QuestionProblem(props: { problem: string; onRetry: () => void; onBack?: () => void }) {
  const { problem, onRetry, onBack } = props
  const t = useT()
  const isFinal = FINAL.has(problem)
  return (
    <Screen
      title={t(problem)}
      onBack={onBack}
      footer={
        isFinal ? undefined : (
          <ActionButton kind="now" onPress={onRetry}>
            {t('common.retry')}
          </ActionButton>
        )
      }
    >
      <div className={stack.middle}>
        <Picture id={isFinal ? PIC.away : PIC.noInternet} size="min(7rem, 158px)" eager />
      </div>
    </Screen>
  )
}
