import type { QuestionDetail } from '@wijktafel/shared/api/question'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { formatDay } from '../shell/dates.ts'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import { LayOnBoard } from './LayOnBoard.tsx'
import { Outcome } from './Outcome.tsx'
import { QuestionAnswers } from './QuestionAnswers.tsx'
import { QuestionEnding } from './QuestionEnding.tsx'
import { QuestionLink } from './QuestionLink.tsx'
import styles from './QuestionPage.module.css'
import { QuestionState } from './QuestionsSection.tsx'

const ASK_AGAIN_MS = 5_000

/** A question between meetings: its link, how many answered, what they said, and what came of it. */
export function QuestionPage({ sessionId }: { sessionId: string }) {
  const question = useEndpoint(
    'GET /api/questions/:sessionId',
    { params: { sessionId } },
    { everyMs: ASK_AGAIN_MS },
  )
  return (
    <Page title={question.data?.question ?? ''}>
      <QueryState query={question}>{(data) => <Question question={data} />}</QueryState>
    </Page>
  )
}

function Question({ question }: { question: QuestionDetail }) {
  const t = useT()
  const { people, answers, state, closesAt } = question
  return (
    <>
      <header className={styles.heading}>
        <Picture id={question.picture} size="5rem" eager />
        <div>
          <Link href={`/project/${question.projectId}`}>{question.projectName}</Link>
          <h1>{question.question}</h1>
          <p>
            {[
              t(`ask.audience.${question.audience}`),
              t('ask.answered', { n: people }),
              t('ask.answers', { n: answers }),
              t(state === 'open' ? 'ask.until' : 'ask.closedOn', { day: formatDay(closesAt) }),
            ].join(' · ')}
          </p>
        </div>
        <QuestionState question={question} />
      </header>
      <div className={styles.columns}>
        <div className={styles.column}>
          <QuestionAnswers question={question} />
          <Outcome key={question.id} question={question} />
        </div>
        <div className={styles.column}>
          {question.link && <QuestionLink question={question} link={question.link} />}
          {question.canTell && <LayOnBoard question={question} />}
          {question.canManage && <QuestionEnding question={question} />}
        </div>
      </div>
    </>
  )
}
