import type { QuestionDetail } from '@wijktafel/shared/api/question'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { QuestionReading } from '../readings/QuestionReading.tsx'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import { LayOnBoard } from './LayOnBoard.tsx'
import { Outcome } from './Outcome.tsx'
import { QuestionAnswers } from './QuestionAnswers.tsx'
import { QuestionEnding } from './QuestionEnding.tsx'
import { QuestionLink } from './QuestionLink.tsx'
import styles from './QuestionPage.module.css'
import { QuestionPlan } from './QuestionPlan.tsx'
import { QuestionState } from './QuestionsSection.tsx'
import { useWhenWords } from './questionWhen.ts'

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
  const when = useWhenWords()
  const { people, answers } = question
  const isToCome = question.state === 'planned'
  return (
    <>
      <header className={styles.heading}>
        <Picture id={question.picture} size="5rem" eager />
        <div>
          <Link href={`/project/${question.projectId}`}>{question.projectName}</Link>
          <h1>{question.question}</h1>
          <p>
            {[
              ...(question.noteTitle === null ? [] : [t('reading.of', { title: question.noteTitle })]),
              t(`ask.audience.${question.audience}`),
              ...(isToCome ? [] : [t('ask.answered', { n: people }), t('ask.answers', { n: answers })]),
              when(question),
            ].join(' · ')}
          </p>
        </div>
        <QuestionState question={question} />
      </header>
      <div className={styles.columns}>
        <div className={styles.column}>
          {question.reading && <QuestionReading question={question} reading={question.reading} />}
          <QuestionAnswers question={question} />
          {!isToCome && <Outcome key={question.id} question={question} />}
        </div>
        <div className={styles.column}>
          {question.link && <QuestionLink question={question} link={question.link} />}
          {question.canTell && !isToCome && <LayOnBoard question={question} />}
          {question.canManage &&
            (isToCome ? <QuestionPlan question={question} /> : <QuestionEnding question={question} />)}
        </div>
      </div>
    </>
  )
}
