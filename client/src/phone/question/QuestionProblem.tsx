import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Screen } from '../frame/Screen.tsx'
import stack from '../frame/stack.module.css'
import { PIC } from '../pictures.ts'
import { isFinal } from './useQuestionPage.ts'

/** Why there is no question here, and what one can do. */
export function QuestionProblem(props: { problem: string; onRetry: () => void; onBack?: () => void }) {
  const { problem, onRetry, onBack } = props
  const t = useT()
  const isOver = isFinal(problem)
  return (
    <Screen
      title={t(problem)}
      onBack={onBack}
      footer={
        isOver ? undefined : (
          <ActionButton kind="now" onPress={onRetry}>
            {t('common.retry')}
          </ActionButton>
        )
      }
    >
      <div className={stack.middle}>
        <Picture id={isOver ? PIC.away : PIC.noInternet} size="min(7rem, 158px)" eager />
      </div>
    </Screen>
  )
}
