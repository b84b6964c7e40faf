import type { QuestionDetail } from '@wijktafel/shared/api/question'
import { findTimesProblem } from '@wijktafel/shared/questionTimes'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useToasts } from '../../ui/toasts.ts'
import { useAction } from '../queries/useAction.ts'
import { splitMoment } from '../shell/dates.ts'
import { endOfDay } from './endOfDay.ts'
import styles from './QuestionEnding.module.css'
import { QUESTION_QUERIES } from './questionQueries.ts'
import { StartFields, startOf } from './StartFields.tsx'
import { TakeAway } from './TakeAway.tsx'

/** Of a question that is still to come: from when until when; open it now; take it away. All of it can be undone. */
export function QuestionPlan({ question }: { question: QuestionDetail }) {
  const t = useT()
  const { closesAt } = question
  const opensAt = question.opensAt ?? closesAt
  const params = { sessionId: question.id }
  const show = useToasts((state) => state.show)
  const move = useAction('PATCH /api/questions/:sessionId', { refresh: QUESTION_QUERIES })
  const open = useAction('POST /api/questions/:sessionId/open', {
    refresh: QUESTION_QUERIES,
    onDone: () =>
      show({
        text: t('ask.opened'),
        tone: 'fact',
        action: {
          label: t('common.undo'),
          run: () => move.mutate({ params, body: { closesAt, opensAt } }),
        },
      }),
  })
  return (
    <Card title={t('ask.plan')}>
      <PlanForm
        key={`${opensAt} ${closesAt}`}
        opensAt={opensAt}
        closesAt={closesAt}
        isBusy={move.isPending}
        onMove={(body) => move.mutate({ params, body })}
      />
      <div className={styles.buttons}>
        <Button
          look="now"
          picture="1F4AC"
          isDisabled={open.isPending}
          onPress={() => open.mutate({ params })}
        >
          {t('ask.openNow')}
        </Button>
        <TakeAway question={question} />
      </div>
    </Card>
  )
}

interface PlanFormProps {
  opensAt: number
  closesAt: number
  isBusy: boolean
  onMove: (times: { opensAt: number; closesAt: number }) => void
}

function PlanForm({ opensAt, closesAt, isBusy, onMove }: PlanFormProps) {
  const t = useT()
  const [start, setStart] = useState(() => splitMoment(opensAt))
  const [until, setUntil] = useState(() => splitMoment(closesAt).day)
  const times = { opensAt: startOf(start), closesAt: endOfDay(until) }
  const isWhole = times.opensAt !== null && times.closesAt !== null
  const problem =
    times.closesAt === null
      ? null
      : findTimesProblem({ opensAt: times.opensAt, closesAt: times.closesAt }, Date.now())
  const error = problem && t(`error.${problem}`)
  return (
    <form
      className={styles.plan}
      onSubmit={(event) => {
        event.preventDefault()
        if (times.opensAt === null || times.closesAt === null || problem) return
        onMove({ opensAt: times.opensAt, closesAt: times.closesAt })
      }}
    >
      <div className={styles.start}>
        <StartFields start={start} onChange={setStart} error={problem === 'questionEndPast' ? null : error} />
      </div>
      <div className={styles.form}>
        <TextField
          label={t('ask.untilDay')}
          type="date"
          required
          value={until}
          error={problem === 'questionEndPast' ? error : null}
          onChange={(event) => setUntil(event.target.value)}
        />
        <Button type="submit" isDisabled={isBusy || !isWhole || problem !== null}>
          {t('ask.plan.save')}
        </Button>
      </div>
    </form>
  )
}
