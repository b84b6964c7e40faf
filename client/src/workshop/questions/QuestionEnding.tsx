import type { QuestionDetail } from '@wijktafel/shared/api/question'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useToasts } from '../../ui/toasts.ts'
import { readForm } from '../account/readForm.ts'
import { useAction } from '../queries/useAction.ts'
import { splitMoment } from '../shell/dates.ts'
import { endOfDay } from './endOfDay.ts'
import styles from './QuestionEnding.module.css'
import { QUESTION_QUERIES } from './questionQueries.ts'
import { TakeAway } from './TakeAway.tsx'

/** Until when it is open; stop now; take away. All of it can be undone. */
export function QuestionEnding({ question }: { question: QuestionDetail }) {
  const t = useT()
  const isOpen = question.state === 'open'
  const params = { sessionId: question.id }
  const show = useToasts((state) => state.show)
  const move = useAction('PATCH /api/questions/:sessionId', { refresh: QUESTION_QUERIES })
  const stop = useAction('POST /api/questions/:sessionId/close', {
    refresh: QUESTION_QUERIES,
    onDone: () =>
      show({
        text: t('ask.stopped'),
        tone: 'fact',
        action: {
          label: t('common.undo'),
          run: () => move.mutate({ params, body: { closesAt: question.closesAt } }),
        },
      }),
  })
  const { day } = splitMoment(question.closesAt)
  return (
    <Card title={t('ask.ending')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          const closesAt = endOfDay(readForm(event).day ?? '')
          if (closesAt !== null) move.mutate({ params, body: { closesAt } })
        }}
      >
        <TextField
          key={day}
          label={t('ask.untilDay')}
          name="day"
          type="date"
          required
          min={splitMoment(Date.now()).day}
          defaultValue={day}
        />
        <Button type="submit" isDisabled={move.isPending}>
          {t(isOpen ? 'ask.move' : 'ask.reopen')}
        </Button>
      </form>
      <div className={styles.buttons}>
        {isOpen && (
          <Button picture="1F3C1" isDisabled={stop.isPending} onPress={() => stop.mutate({ params })}>
            {t('ask.stop')}
          </Button>
        )}
        <TakeAway question={question} />
      </div>
    </Card>
  )
}
